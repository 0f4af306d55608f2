import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../base/record';

/** What an update would change: from what is stored to what is given. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

/**
 * Compares what an update would send with what is stored.
 * @returns the part of `given` that differs, and the differences by their dotted wire names
 */
export function difference(
	given: IDataObject,
	stored: unknown,
	path = '',
): { part: IDataObject; changes: Changes } {
	const part: IDataObject = {};
	const changes: Changes = {};
	for (const [key, to] of Object.entries(given)) {
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
