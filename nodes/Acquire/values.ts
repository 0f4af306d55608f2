import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../shared/base/errors';
import { at, isoOrNull, isRecord, textOf } from '../shared/base/record';
import { type Convert, id, listOf, time } from '../shared/operation';

/** The ID of a record where it stands in a body, which takes whole numbers (documented). */
export const numericId: Convert = (value, input) => {
	const given = String(id(value, input));
	if (/^\d{1,15}$/.test(given)) return Number(given);
	throw invalid(
		input.label,
		`holds "${given}", which is not the number of a record`,
		'Choose from the list, or give a number such as 482.',
	);
};

/** IDs in a body, with commas between them or as a list. */
export const numericIds = listOf(numericId);

/** A time of UTC as `2021-06-14 09:00:00`. */
export const sqlTextOf = (ms: number): string =>
	new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** A time as `2021-06-14 09:00:00`, in UTC (inferred). */
export const sqlTime = time(sqlTextOf);

/** How calls write a time without a zone. */
export const sqlForm = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** ISO 8601 from a time of the vendor; the search of contacts writes it without a zone, which is UTC (inferred). */
export const isoOf = (value: unknown): string | null =>
	isoOrNull(
		typeof value === 'string' && sqlForm.test(value) ? `${value.replace(' ', 'T')}Z` : value,
	);

/** The values of a contact, case or company by their keys, also where they come as a list of rows (documented). */
export function fieldsIn(fields: unknown): IDataObject {
	if (isRecord(fields)) return fields;
	const rows = Array.isArray(fields) ? fields.filter(isRecord) : [];
	return Object.fromEntries(
		rows.map((row) => [textOf(at(row, 'field.key') ?? row.key), row.value]),
	);
}
