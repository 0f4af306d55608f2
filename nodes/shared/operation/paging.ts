import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../base/errors';
import { at, firstText, textOf } from '../base/record';
import { type Listing, type Page, type PageRequest, type PageSize, sizeOf } from './listing';
import { partOf, type RequestPart, withPart } from './requestPart';

interface Sized {
	pageSize: PageSize;
}

/** A page with fewer rows than it was asked to hold is the last. */
const isFull = ({ request, rows }: Page, { pageSize }: Sized) =>
	rows.length >= sizeOf(request, pageSize);

/** The whole list comes at once. */
export const wholeList: Listing = { next: () => [] };

/**
 * Pages with numbers.
 * @param first the number of the first page, 1 unless it says otherwise
 * @param isLast tells from a full page that it was the last one
 */
export const byPageNumber = (
	wire: Sized & { page: RequestPart; first?: number; isLast?: (page: Page) => boolean },
): Listing => ({
	pageSize: wire.pageSize,
	next: (page) => {
		if (!isFull(page, wire) || wire.isLast?.(page)) return [];
		const number = Number(partOf(page.request, wire.page) ?? wire.first ?? 1);
		return [withPart(page.request, wire.page, number + 1)];
	},
});

const rowAfter = ({ request }: Page, row: RequestPart, rows: number): PageRequest[] => [
	withPart(request, row, Number(partOf(request, row) ?? 1) + rows),
];

/** Rows with numbers from 1: each page begins where the last one ended. */
export const byRowNumber = (wire: Sized & { row: RequestPart }): Listing => ({
	pageSize: wire.pageSize,
	next: (page) => (isFull(page, wire) ? rowAfter(page, wire.row, page.rows.length) : []),
});

/** Rows with numbers from 1, on pages whose size nobody can choose. */
export const byRowNumberInFixedPages = (wire: {
	row: RequestPart;
	rowsPerPage: number;
}): Listing => ({
	onRepeat: 'end',
	next: (page) =>
		page.rows.length < wire.rowsPerPage ? [] : rowAfter(page, wire.row, wire.rowsPerPage),
});

/** Records in the order of their numeric IDs, from `since` on, up to an empty page. */
export const byId = (wire: Sized & { since: RequestPart }): Listing => ({
	pageSize: wire.pageSize,
	next: (page) => {
		const ids = page.rows.map(({ id }) => Number(id)).filter(Number.isFinite);
		return ids.length > 0 ? [withPart(page.request, wire.since, Math.max(...ids) + 1)] : [];
	},
});

/**
 * The answer holds the key of the next page.
 * @param cursorIn finds it; none ends the list
 * @param isSparse a page may be empty although there are more
 */
export const byCursor = (wire: {
	cursor: RequestPart | ((request: PageRequest) => RequestPart);
	cursorIn: (page: Page) => unknown;
	pageSize?: PageSize;
	isSparse?: true;
}): Listing => ({
	pageSize: wire.pageSize,
	next: (page) => {
		const cursor = textOf(wire.cursorIn(page));
		if (cursor === '' || (page.rows.length === 0 && !wire.isSparse)) return [];
		const part = typeof wire.cursor === 'function' ? wire.cursor(page.request) : wire.cursor;
		return [withPart(page.request, part, cursor)];
	},
});

/** The answer holds the address of the next page, at a dotted path. */
export const byLink = (path: string): Listing => ({
	next: (page) => {
		const link = firstText(at(page.body, path));
		return link === undefined ? [] : [{ ...page.request, query: queryOfLink(link, page.hosts) }];
	},
});

/**
 * The query of a link to the next page. Only that is taken over: the host and path stay those of the operation, so that
 * no link can lead the token elsewhere.
 * @throws CallFailure when it leads to a host that is not the vendor's
 */
export function queryOfLink(link: string, hosts: readonly string[]): IDataObject {
	const url = URL.canParse(link) ? new URL(link) : undefined;
	if (url && hosts.includes(url.host)) return queryOf(url.searchParams);
	throw new CallFailure({
		kind: 'vendorFault',
		message: `The next page of the list would lead to another host (${url?.host ?? 'none'})`,
		advice:
			'Nothing was sent there. Set Return All to false and lower Limit to get the first page only.',
	});
}

/** A parameter that stands there several times is a list. */
const queryOf = (parameters: URLSearchParams): IDataObject =>
	Object.fromEntries(
		[...new Set(parameters.keys())].map((name) => {
			const values = parameters.getAll(name);
			return [name, values.length > 1 ? values : values[0]];
		}),
	);

/** Splits what is wanted into requests of at most `largest` values each. */
export const inChunks = <Value>(values: readonly Value[], largest: number): Value[][] =>
	Array.from({ length: Math.ceil(values.length / largest) }, (_, index) =>
		values.slice(index * largest, (index + 1) * largest),
	);
