import type { IDataObject } from 'n8n-workflow';

import { flat, type Nesting } from '../shared/base/flat';
import { at, isoOrNull, isRecord, textOf } from '../shared/base/record';

const nesting: Nesting = {
	// `ticket_type` of a `ticket` is not called so twice.
	nameOf: (path) =>
		path.reduce((noun, key) => (key.startsWith(`${noun}_`) ? key : `${noun}_${key}`)),
	// Attributes may have any keys; metadata and a workflow are open-ended as well.
	isWhole: (key) => key.endsWith('_attributes') || /^(metadata|workflow)$/.test(key),
	rowsIn: (value) =>
		/(^|\.)list$/.test(textOf(value.type)) ? Object.values(value).find(isListOfRecords) : undefined,
	known: (record) => ({ ...record, ...nameIn(record), ...titleIn(record), ...listsIn(record) }),
};

/** A record for Output > Simplified: flat, in the words of Intercom, with its times as ISO 8601. */
export const simplify = (record: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(flat(record, nesting)).map(([key, value]) => [key, meant(key, value)]),
	);

// Intercom counts seconds (documented).
const isTime = /_(at|since|until)$/;

const meant = (key: string, value: IDataObject[string]): IDataObject[string] =>
	isTime.test(key) && typeof value === 'number' ? isoOrNull(value, 1000) : value;

/** `{ type: "tag.list", tags: [...] }` or `{ type: "list", data: [...] }`, empty or not. */
const isListOfRecords = (value: unknown): value is IDataObject[] =>
	Array.isArray(value) && value.every(isRecord);

/** States of tickets and options have labels for names. */
function nameIn({ name, internal_label: internal, label = internal }: IDataObject): IDataObject {
	return name === undefined && label !== undefined ? { name: label } : {};
}

/** The title of a ticket is one of its attributes. */
function titleIn({ ticket_attributes: attributes }: IDataObject): IDataObject {
	const title = at(attributes, '_default_title_');
	return title === undefined ? {} : { title: title as string };
}

/** Lists of records that stand deeper than others, or hold what they name in another way. */
function listsIn({
	newsfeed_assignments: assignments,
	input_options: input,
}: IDataObject): IDataObject {
	const options = at(input, 'list_options');
	return {
		...(isListOfRecords(options) && { options }),
		...(isListOfRecords(assignments) && {
			newsfeeds: assignments.map(({ newsfeed_id: id }) => ({ id })),
		}),
	};
}
