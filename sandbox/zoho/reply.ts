import type { IncomingRequest, Method, Reply, Route } from '../core/vendor';
import type { JsonObject } from '../core/values';
import { samples } from '../samples';
import { refuse } from './errors';
import { numberIn } from './input';

/** The envelope of every success. */
export const envelope = (
	url: string,
	object: string,
	data: unknown,
	extra: JsonObject = {},
): Reply => ({ status: 200, body: { url, object, ...extra, data } });

/** A list, which alone says when it was read (documented). */
export const listed = (
	request: IncomingRequest,
	object: string,
	data: unknown,
	extra: JsonObject = {},
): Reply => envelope(request.path, object, data, { sync_time: String(request.now), ...extra });

/** Refuses every screen name but the one of the sandbox. */
export function checkPortal({ params }: IncomingRequest): void {
	if (params.screenName !== samples.zoho.screenName) refuse(1005);
}

/** A route of the portal. @param path below the screen name */
export function portalRoute(
	method: Method,
	path: string,
	scope: string,
	handle: Route['handle'],
	base = '/api/v2',
): Route {
	return {
		method,
		path: `${base}/:screenName${path}`,
		scope: `SalesIQ.${scope}`,
		handle(request, grant) {
			checkPortal(request);
			return handle(request, grant);
		},
	};
}

interface Sizes {
	/** Rows of a page where `limit` does not say. */
	size?: number;
	most?: number;
}

/** Rows that begin with the number `index`. @param from the number of the first row: 1, but 0 in some lists (documented) */
export function rowsByIndex<Row>(
	{ query }: IncomingRequest,
	rows: readonly Row[],
	{ size = 20, most = 99, from = 1 }: Sizes & { from?: 0 | 1 } = {},
): Row[] {
	const start = numberIn(query, 'index', from, [from, Number.MAX_SAFE_INTEGER]) - from;
	return rows.slice(start, start + numberIn(query, 'limit', size, [1, most]));
}

/** Rows by `index` where nobody chooses the size of a page (inferred: rows are counted, not pages). */
export function rowsByTwenty<Row>({ query }: IncomingRequest, rows: readonly Row[]): Row[] {
	const index = numberIn(query, 'index', 1);
	return rows.slice(index - 1, index + 19);
}

/** Rows of the page `page`. @param extra rows of the next page that come along while there is one */
export function rowsByPage<Row>(
	{ query }: IncomingRequest,
	rows: readonly Row[],
	{ size = 20, most = 99, extra = 0 }: Sizes & { extra?: number } = {},
): Row[] {
	const limit = numberIn(query, 'limit', size, [1, most]);
	const skip = (numberIn(query, 'page', 1) - 1) * limit;
	return rows.slice(skip, skip + limit + extra);
}
