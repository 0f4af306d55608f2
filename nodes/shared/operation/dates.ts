import { DateTime } from 'luxon';

import { invalid } from '../base/errors';
import { isRecord } from '../base/record';
import type { Convert } from './field';

/** The time of a Date, or of the luxon DateTime that n8n's expressions and date inputs give. */
export function millisecondsOf(value: unknown): number | undefined {
	if (value instanceof Date) return value.getTime();
	const isDateTime = isRecord(value) && typeof value.toMillis === 'function';
	return isDateTime ? (value as unknown as { toMillis: () => number }).toMillis() : undefined;
}

/**
 * A point in time, as the vendor writes it.
 * @param write gets milliseconds since 1970
 * @throws CallFailure when the text is no date
 */
export const time =
	(write: (ms: number) => string | number): Convert =>
	(value, { label, timeZone }) => {
		const ms = millisecondsOf(value) ?? parsed(value, timeZone);
		if (ms !== undefined && Number.isFinite(ms)) return write(ms);
		throw invalid(label, 'is not a date', 'Pick a date, or give one such as 2024-06-12T10:30:00Z.');
	};

// A number of milliseconds is what JavaScript and most vendors give; below a hundred billion it counts seconds.
const parsed = (value: unknown, zone: string): number | undefined => {
	if (typeof value === 'number' || /^\d{9,}$/.test(String(value))) {
		const count = Number(value);
		return count < 100_000_000_000 ? count * 1000 : count;
	}
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	// n8n's date input gives a text without a zone, which means that of the workflow.
	return [DateTime.fromISO(text, { zone }), DateTime.fromSQL(text, { zone })]
		.find(({ isValid }) => isValid)
		?.toMillis();
};

export const milliseconds = time((ms) => Math.trunc(ms));
export const seconds = time((ms) => Math.floor(ms / 1000));
export const iso = time((ms) => new Date(ms).toISOString());

/** The day alone, as it is in the workflow's time zone. */
export const isoDay: Convert = (value, input) =>
	time((ms) => String(DateTime.fromMillis(ms, { zone: input.timeZone }).toISODate()))(value, input);
