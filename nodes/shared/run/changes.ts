import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../base/record';
import type { Current } from '../operation/operation';
import { buildCall } from '../request/buildCall';
import { carryOut } from './carryOut';
import type { Work, WorkResult } from './work';

/**
 * Reads the record first and sends only what differs; where nothing does, the record as it is stored is the result.
 * @throws CallFailure
 */
export async function carryOutIfChanged(
	work: Work,
	{ read, inBodyForm = (record) => record }: Current,
): Promise<WorkResult> {
	const { source, call } = work;
	const reading = { ...work, operation: read, call: buildCall(read, source) };
	const stored = await carryOut(reading, Infinity);
	const [record] = stored.records as [IDataObject];
	const { part, changes } = difference(call.body, inBodyForm(record));
	const changed = Object.keys(part).length > 0;
	const result = changed ? await carryOut({ ...work, call: { ...call, body: part } }, 1) : stored;
	return { ...result, extras: { changed, changes } };
}

/** What an update would change: from what is stored to what the builder wants. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

/**
 * Compares what an update would send with what is stored.
 * @returns the part of `update` that differs, and the differences by their dotted wire names
 */
export function difference(
	update: IDataObject,
	stored: unknown,
	path = '',
): { part: IDataObject; changes: Changes } {
	const part: IDataObject = {};
	const changes: Changes = {};
	for (const [key, to] of Object.entries(update)) {
		const from = isRecord(stored) ? stored[key] : undefined;
		const name = path + key;
		if (isRecord(to)) {
			const inner = difference(to, from, `${name}.`);
			if (Object.keys(inner.part).length === 0) continue;
			part[key] = inner.part;
			Object.assign(changes, inner.changes);
		} else if (comparable(from) !== comparable(to)) {
			part[key] = to;
			changes[name] = { from: from ?? null, to };
		}
	}
	return { part, changes };
}

// Vendors give back 5 as "5", and nothing as null, as an empty text or not at all.
const comparable = (value: unknown): string =>
	typeof value === 'string'
		? value
		: value === undefined || value === null
			? ''
			: JSON.stringify(value);
