import type { IDataObject } from 'n8n-workflow';

import { at, firstText, isRecord, textOf } from '../shared/base/record';
import { type Listing, type Page, queryOfLink } from '../shared/operation';

const pageOf = 'per_page';

/**
 * What `pages.next` says: a link on lists with page numbers, a cursor on the others; null or absent on the last page. The
 * number of rows says nothing, since a server may give less than was asked for.
 */
function nextIn({ body, hosts }: Pick<Page, 'body' | 'hosts'>): IDataObject | undefined {
	const next = at(body, 'pages.next');
	const link = firstText(next);
	if (link !== undefined) return queryOfLink(link, hosts);
	const cursor = isRecord(next) ? textOf(next.starting_after) : '';
	return cursor === '' ? undefined : { starting_after: cursor };
}

/** From page to page by the query. @param largest page that the vendor gives */
export const byNext = (largest = 150): Listing => ({
	pageSize: { query: pageOf, largest },
	next: (page) => {
		const next = nextIn(page);
		return next ? [{ ...page.request, query: { ...page.request.query, ...next } }] : [];
	},
});

/** From page to page by `pagination` in the body, as searches do. */
export const byNextInBody: Listing = {
	start: (query, wanted, body) => [
		{ query, body: { ...body, pagination: { [pageOf]: Math.min(wanted, 150) } } },
	],
	next: (page) => {
		const next = nextIn(page);
		if (!next) return [];
		const body = page.request.body as { pagination: IDataObject };
		return [{ ...page.request, body: { ...body, pagination: { ...body.pagination, ...next } } }];
	},
};

/** One page after the other by the key that each answer gives, up to an empty one. Nobody can choose the size of a page. */
export const byScroll: Listing = {
	next: ({ body, request, rows }) => {
		const key = textOf(at(body, 'scroll_param'));
		if (key === '' || rows.length === 0) return [];
		return [{ ...request, query: { ...request.query, scroll_param: key } }];
	},
};

/** Pages with numbers in the body, up to `pages.total_pages`. @param largest page that the vendor gives */
export const byPageInBody = (largest: number): Listing => ({
	pageSize: { body: pageOf, largest },
	next: ({ body: answer, request }) => {
		const { page = 1, ...body } = request.body ?? {};
		const isLast = Number(page) >= Number(at(answer, 'pages.total_pages') ?? 1);
		return isLast ? [] : [{ ...request, body: { ...body, page: Number(page) + 1 } }];
	},
});

/**
 * Pages with numbers in the query. What `pages.next` says counts; where it is missing, which a list without declared paging
 * may mean either way, the pages are counted up to `total_pages` (inferred). Audiences have that beside the rows (documented).
 */
export const byPageNumberOrNext = (largest: number): Listing => ({
	pageSize: { query: pageOf, largest },
	next: (page) => {
		const { request, body, rows } = page;
		const next = nextIn(page);
		if (next) return [{ ...request, query: { ...request.query, ...next } }];
		const number = Number(request.query.page ?? 1);
		const pages = Number(at(body, 'pages.total_pages') ?? at(body, 'total_pages') ?? 1);
		if (rows.length === 0 || number >= pages) return [];
		return [{ ...request, query: { ...request.query, page: number + 1 } }];
	},
});
