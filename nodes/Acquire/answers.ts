import type { IDataObject } from 'n8n-workflow';

import { at, isRecord } from '../shared/base/record';

/**
 * The rows of a list, whatever the family of calls wraps them in (the forms are documented, the one rule for all of them
 * is inferred). Undefined where there is no list, which is no empty list.
 */
export function rowsIn(body: unknown): IDataObject[] | undefined {
	const data = at(body, 'data');
	const places = [
		data,
		...['list', 'rows', 'articles', 'category', 'customReport', 'data'].map((key) => at(data, key)),
	];
	return places.find((place): place is unknown[] => Array.isArray(place))?.filter(isRecord);
}

/** How many records the list has in all, where the answer says so. */
export function countIn(body: unknown): number | undefined {
	const data = at(body, 'data');
	const names = [
		'count',
		'counts.filteredCount',
		'counts.records', // Inferred: the rows that fit the filter, as `total` counts all.
		'counts.total',
		'articleCount',
		'categoryCount',
	];
	const given = names.map((name) => at(data, name)).find((value) => value !== undefined);
	const count = typeof given === 'string' ? Number.parseInt(given, 10) : given;
	return typeof count === 'number' && Number.isFinite(count) ? count : undefined;
}

const hasId = (value: unknown): value is IDataObject => isRecord(value) && value.id !== undefined;

/** Where a record stands that is a level deeper: of a user, a sequence, an article, a question, a branch. */
const names = ['user', 'lead', 'articles', 'addedObject', 'updatedObject', 'message'];

/**
 * The one record in an answer: bare in `data` mostly, in a list of one (update of a user, create of a department), or a
 * level deeper (create of a user or a snooze). Undefined where there is none.
 */
export function recordIn(body: unknown): IDataObject | undefined {
	const data = at(body, 'data');
	const [first] = Array.isArray(data) ? (data as unknown[]) : [data];
	const inner = at(first, 'data');
	const [firstInner] = Array.isArray(inner) ? (inner as unknown[]) : [inner];
	return [first, ...names.map((name) => at(first, name)), firstInner].find(hasId);
}

/** What an answer says that shows no record: whether it succeeded, and in which words. */
export const saidIn = (body: unknown): unknown => at(body, 'data');

/** What blocking answers: the blocks, or a plain true (both documented). */
export const blocksIn = (body: unknown): unknown =>
	at(body, 'data') === true ? { success: true } : at(body, 'data');
