import type { IDataObject } from 'n8n-workflow';

import type { Output } from './operation';
import { at, isRecord } from './record';

/** A person in the shape that all vendors share, so that a workflow can carry one from vendor to vendor. */
export interface Visitor {
	/** Name of the node that the person comes from. */
	vendor: string;
	id: string | null;
	/** The id that your own system gave the person. */
	externalId: string | null;
	name: string | null;
	email: string | null;
	phone: string | null;
	customInfo: IDataObject;
	/** ISO 8601 */
	createdAt: string | null;
	/** ISO 8601 */
	updatedAt: string | null;
}

export type Form = 'simplified' | 'raw' | 'visitor';

/** Turns a vendor's answer into what one item gives. */
export function shape(body: unknown, output: Output, form: Form, vendor: string): IDataObject[] {
	const found = at(body, output.from);
	// Some vendors confirm a write with an empty body.
	if (found === '' || found === undefined || found === null) return [{ success: true }];
	const records = Array.isArray(found) ? found.filter(isRecord) : [found].filter(isRecord);
	return records.map((record) => {
		if (form === 'visitor' && output.visitor) return { vendor, ...output.visitor(record) };
		return form === 'raw' ? withoutError(record) : pick(record, output.simplified);
	});
}

const pick = (record: IDataObject, keys: readonly string[]): IDataObject =>
	Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]));

// n8n takes an item with a key `error` for a failed one: it would be routed to the error output, or the node run again.
function withoutError({ error, ...rest }: IDataObject): IDataObject {
	return error === undefined ? rest : { ...rest, vendorError: error };
}

/** Text, or null where there is none. Ids that came as numbers become text. */
export const textOrNull = (value: unknown): string | null =>
	value === undefined || value === null || value === '' ? null : String(value as string | number);

/**
 * ISO 8601 from a date text or a number, or null.
 * @param unitMs how many milliseconds one unit of the number has
 */
export function isoOrNull(value: unknown, unitMs = 1): string | null {
	if (textOrNull(value) === null) return null;
	const numeric = Number(value);
	const date = Number.isNaN(numeric) ? new Date(String(value)) : new Date(numeric * unitMs);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
