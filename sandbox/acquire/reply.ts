import { all, first, page, wholeNumber, type JsonObject } from '../core/values';
import type { IncomingRequest, Reply } from '../core/vendor';
import type { AcquireDesk } from './desk';
import { refuse } from './errors';
import { matches } from './render';

export const ok = (data: unknown): Reply => ({ status: 200, body: { data } });

export const api = '/api/v1';

/** What an action answers that makes no record to show. */
export const done = (message: string): Reply => ok({ success: true, message });

export const isoOf = (at: number): string => new Date(at).toISOString();

/** The rows of the page that a request asks for, and what the answer says of it. */
export interface PageOf<Item> {
	rows: Item[];
	count: number;
	page: number;
	limit: number;
	offset: number;
}

interface PageRules {
	/** Where page and limit are sent; by default the query. */
	values?: JsonObject;
	/** The number of the first page. */
	from?: 0 | 1;
	/** The size of a page where none is asked for. */
	size?: number;
}

/** A page of rows; a desk may ignore the number, or give less than is asked for. */
export function pageOf<Item>(
	desk: AcquireDesk,
	{ query }: IncomingRequest,
	rows: readonly Item[],
	{
		values = { page: first(query, 'page'), limit: first(query, 'limit') },
		from = 0,
		size = 20,
	}: PageRules = {},
): PageOf<Item> {
	const textOf = (value: unknown) =>
		value === undefined ? undefined : JSON.stringify(value).replaceAll('"', '');
	const asked = wholeNumber(textOf(values.limit), size);
	const number = desk.ignoresPage ? from : wholeNumber(textOf(values.page), from);
	if (!(asked >= 1) || !(number >= from)) refuse('ERROR_INVALID_INPUT', 'Bad page or limit');
	const limit = Math.min(asked, desk.largestPage);
	const offset = (number - from) * limit;
	return { rows: page(rows, offset, limit), count: rows.length, page: number, limit, offset };
}

/** A list of objects: cases, companies, attributes, messages. */
export function objectsList(
	desk: AcquireDesk,
	request: IncomingRequest,
	rows: readonly JsonObject[],
): Reply {
	const chosen = rows.filter((row) => matches(row, all(request.query, 'where')));
	const { rows: data, ...facts } = pageOf(desk, request, chosen);
	return ok({ ...facts, data });
}

/** A list of settings, which comes as a whole unless a desk cuts it. */
export function settingsList(
	desk: AcquireDesk,
	request: IncomingRequest,
	rows: readonly JsonObject[],
	besides: JsonObject = {},
): Reply {
	const asked = wholeNumber(first(request.query, 'limit'), desk.usualSize);
	const data = rows.slice(0, Math.min(asked, desk.largestPage));
	return ok({ ...besides, count: rows.length, data });
}

/** The object that `where` and `order` of settings lists are, as JSON in the query (inferred). */
export function objectIn({ query }: IncomingRequest, name: string): JsonObject {
	const value = first(query, name);
	if (value === undefined) return {};
	try {
		return JSON.parse(value) as JsonObject;
	} catch {
		return refuse('ERROR_INVALID_INPUT', `${name} must be an object`);
	}
}
