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
		return withoutError(form === 'raw' ? record : pick(simplify(record), output.simplified));
	});
}

/** One record for Output > Simplified, as a trigger gives it; without `fields` all of them. */
export function simplifiedOf(
	record: IDataObject,
	fields: readonly string[] | undefined,
	vendor: Pick<Vendor, 'name' | 'simplify'>,
): IDataObject {
	const [item] = shape([record], { simplified: fields }, 'simplified', vendor) as [IDataObject];
	return item;
}

function pick(record: IDataObject, keys: readonly string[] | undefined): IDataObject {
	if (!keys) return record;
	const nouns = Object.keys(record).filter((noun) => record[noun] === null);
	const isKnown = (key: string) => key in record || nouns.some((noun) => isOf(noun, key));
	return Object.fromEntries(keys.filter(isKnown).map((key) => [key, record[key] ?? null]));
}

/** What is told of a record that is not there is nothing as well: `plan_name` where `plan` is null. */
const isOf = (noun: string, key: string): boolean =>
	key.startsWith(noun) && /[_A-Z]/.test(key.charAt(noun.length));

// n8n takes an item with a key `error` for a failed one: it would be routed to the error output, or the node run again.
function withoutError({ error, ...rest }: IDataObject): IDataObject {
	return error === undefined ? rest : { ...rest, vendorError: error };
}
