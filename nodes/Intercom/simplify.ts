import type { IDataObject } from 'n8n-workflow';

import { isRecord, textOf } from '../shared/base/record';

/** The builder's own attributes may have any keys; a workflow and what a banner offers are more than a reference. */
const staysWhole = (key: string) => key.endsWith('_attributes') || /^(action|workflow)$/.test(key);

type Entry = [key: string, value: IDataObject[string]];

/**
 * What a record says of others as plain values, for Output > Simplified: of one its ID and name (`author_id`,
 * `author_name`), of several their IDs (`tag_ids`). Everything else stays.
 */
export const simplify = (record: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(record).flatMap(([key, value]): Entry[] =>
			staysWhole(key) || !isRecord(value) ? [[key, value]] : flat(key, value),
		),
	);

function flat(key: string, value: IDataObject): Entry[] {
	const rows = Object.values(value).find(isListOfRecords);
	if (rows && 'type' in value) {
		return [
			[`${key.replace(/ies$/, 'y').replace(/s$/, '')}_ids`, rows.map(({ id }) => textOf(id))],
		];
	}
	if (!('id' in value)) return [[key, value]];
	const { id, name = value.internal_label } = value; // So are the states of tickets called.
	return name === undefined
		? [[`${key}_id`, id]]
		: [
				[`${key}_id`, id],
				[`${key}_name`, name],
			];
}

/** `{ type: "tag.list", tags: [...] }` or `{ type: "list", data: [...] }`, empty or not. */
const isListOfRecords = (value: unknown): value is IDataObject[] =>
	Array.isArray(value) && value.every(isRecord);
