import type { IDataObject } from 'n8n-workflow';

import { isRecord, textOf } from './record';

/** How a vendor's records hold others. */
export interface Nesting {
	/** The name of a field, from the words that lead to it. */
	nameOf: (path: readonly string[]) => string;
	/** Stays the value under this key as it is, such as custom information? */
	isWhole: (key: string) => boolean;
	/** The records of a list that stands in a record of its own. */
	rowsIn?: (value: IDataObject) => IDataObject[] | undefined;
	/** A record with what it says of itself where people look for it. */
	known?: (record: IDataObject) => IDataObject;
}

type Entry = [name: string, value: IDataObject[string]];

/**
 * A record without others inside it, for Output > Simplified: what stands in another record gets its noun in front
 * (`author_id`, `author_name`), a list of records gives their IDs and names (`tag_ids`, `tag_names`).
 */
export const flat = (record: IDataObject, nesting: Nesting): IDataObject =>
	Object.fromEntries(entriesOf(record, nesting, []));

function entriesOf(record: IDataObject, nesting: Nesting, path: readonly string[]): Entry[] {
	const { nameOf, isWhole, known = (one) => one, rowsIn = () => undefined } = nesting;
	return Object.entries(known(record)).flatMap(([key, value]): Entry[] => {
		const here = [...path, key];
		const whole: Entry = [nameOf(here), value];
		if (isWhole(key)) return [whole];
		const told = (rows: IDataObject[]) =>
			listEntries(rows.map(known), (part) => nameOf([...path, singular(key), part]));
		if (isListOfRecords(value)) return value.length > 0 ? told(value) : [whole, ...told(value)];
		if (!isRecord(value)) return [whole];
		const rows = rowsIn(value);
		return rows ? told(rows) : entriesOf(value, nesting, here);
	});
}

/** What is told of each record in a list. */
const parts = ['id', 'name', 'url'];

const listEntries = (rows: IDataObject[], nameOf: (part: string) => string): Entry[] =>
	parts
		.filter((part) => rows.length === 0 || rows.some((row) => textOf(row[part]) !== ''))
		.map((part) => [nameOf(`${part}s`), rows.map((row) => textOf(row[part]))]);

/** An empty list may be one of records as well; records without ID and address say something that has no other form. */
const isListOfRecords = (value: unknown): value is IDataObject[] =>
	Array.isArray(value) && value.every((one) => isRecord(one) && ('id' in one || 'url' in one));

const singular = (noun: string) => noun.replace(/ies$/, 'y').replace(/s$/, '');
