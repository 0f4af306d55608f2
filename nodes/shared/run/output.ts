import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../base/record';
import type { Output } from '../operation/operation';
import type { Vendor } from '../operation/vendor';
import { found } from './holds';

export type Form = 'simplified' | 'raw' | 'visitor';

/** The records in an answer: the rows of a list, or the one record. */
export function recordsAt(body: unknown, output: Output): IDataObject[] {
	const value = output.text ? { [output.text]: body } : found(body, output);
	return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** Gives records the form that the builder chose. */
export function shape(
	records: IDataObject[],
	output: Output,
	form: Form,
	{ name, simplify = (record) => record }: Pick<Vendor, 'name' | 'simplify'>,
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
