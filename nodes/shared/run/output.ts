import type { IDataObject } from 'n8n-workflow';

import { at, isRecord } from '../base/record';
import type { Output } from '../operation/operation';
import type { Vendor } from '../operation/vendor';

export type Form = 'simplified' | 'raw' | 'visitor';

/** What stands at the output's place in an answer; undefined where it is empty, as some vendors confirm a write. */
function found(body: unknown, { from }: Output): unknown {
	const value = typeof from === 'function' ? from(body) : at(body, from);
	return value === '' || value === null ? undefined : value;
}

/** The records in an answer: the rows of a list, or the one record. */
export function recordsAt(body: unknown, output: Output): IDataObject[] {
	const value = found(body, output);
	return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** What one item gives: the records in the form that the builder chose, or a plain success where there are none. */
export const shapeAnswer = (body: unknown, output: Output, form: Form, vendor: Shaping) =>
	output.always || found(body, output) === undefined
		? [output.always ?? { success: true }]
		: shape(recordsAt(body, output), output, form, vendor);

type Shaping = Pick<Vendor, 'name' | 'simplify'>;

/** Gives records the form that the builder chose. */
export function shape(
	records: IDataObject[],
	output: Output,
	form: Form,
	{ name, simplify = (record) => record }: Shaping,
): IDataObject[] {
	return records.map((record) => {
		if (form === 'visitor' && output.visitor) return { vendor: name, ...output.visitor(record) };
		return withoutError(form === 'raw' ? record : simplify(pick(record, output.simplified)));
	});
}

const pick = (record: IDataObject, keys: readonly string[] | undefined): IDataObject =>
	keys
		? Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]))
		: record;

// n8n takes an item with a key `error` for a failed one: it would be routed to the error output, or the node run again.
function withoutError({ error, ...rest }: IDataObject): IDataObject {
	return error === undefined ? rest : { ...rest, vendorError: error };
}
