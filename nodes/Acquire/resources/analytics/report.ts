import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import { at, isRecord } from '../../../shared/base/record';
import { type Call, type Convert, text } from '../../../shared/operation';
import { sqlTextOf } from '../../values';

/** A distance from UTC, such as `+05:30`. */
export const utcOffset: Convert = (value, input) => {
	const given = String(text(value, input)).trim();
	if (/^[+-]\d\d:\d\d$/.test(given)) return given;
	throw invalid(
		input.label,
		`holds "${given}", which is no distance from UTC`,
		'Use the form +05:30 or -03:00.',
	);
};

function minutesOf(offset: string): number {
	const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
	return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * Times as `2021-06-14 09:00:00` in the zone that the report is asked for; without one in UTC, which the vendor then
 * takes (documented; that times are of the same zone is inferred). CSV comes as plain text.
 */
export function asAsked(call: Call): Call {
	const { offset = '+00:00', output } = call.query as Record<string, string>;
	const aheadMs = minutesOf(offset) * 60_000;
	const times = ['start_date', 'end_date']
		.filter((name) => call.query[name] !== undefined)
		.map((name) => [name, sqlTextOf(Number(call.query[name]) + aheadMs)]);
	return {
		...call,
		query: { ...call.query, ...(Object.fromEntries(times) as IDataObject) },
		answer: output === 'csv' ? 'text' : 'json',
	};
}

/** CSV, but neither nothing nor the page of some gateway. */
const csvIn = (body: string) => (/^\s*(<|$)/.test(body) ? undefined : { csv: body });

/**
 * What a report tells: its rows where it is a list of them, or one record with its curves and sums. The report stands
 * under its own name in `data` (documented); how CSV is wrapped, if at all, is inferred.
 */
export function reportIn(body: unknown): unknown {
	if (typeof body === 'string') return csvIn(body);
	const data = at(body, 'data');
	if (!isRecord(data)) return data;
	const named = Object.values(data).find((report) => at(report, 'data') !== undefined);
	const report = at(named, 'data') ?? data;
	if (typeof report === 'string') return csvIn(report);
	return at(report, 'responseData') ?? report;
}
