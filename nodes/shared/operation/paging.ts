import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../base/errors';
import { at, firstText, textOf } from '../base/record';
import type { PageRequest, Listing, Page } from './listing';

interface Sized {
	/** Wire name of the size of a page. */
	size: string;
	/** The largest page that the vendor gives. */
	largest: number;
}

const followingPage = (page: Page, query: IDataObject): PageRequest[] => [
	{ ...page.request, query: { ...page.request.query, ...query } },
];

/** A page with fewer rows than asked for is the last. */
const isFull = ({ request, rows }: Page, { size, largest }: Sized) =>
	rows.length >= Number(request.query[size] ?? largest);

/** The whole list comes at once. */
export const wholeList: Listing = { next: () => [] };

/** Pages with numbers from 1. @param more tells from the body that this was the last page */
export const byPageNumber = (
	wire: Sized & { page: string; isLast?: (body: unknown) => boolean },
): Listing => ({
	pageSize: { query: wire.size, largest: wire.largest },
	next: (page) => {
		if (!isFull(page, wire) || wire.isLast?.(page.body)) return [];
		return followingPage(page, { [wire.page]: Number(page.request.query[wire.page] ?? 1) + 1 });
	},
});

/** Rows with numbers from 1: each page begins where the last one ended. */
export const byRowNumber = (wire: Sized & { row: string }): Listing => ({
	pageSize: { query: wire.size, largest: wire.largest },
	next: (page) => {
		if (!isFull(page, wire)) return [];
		return followingPage(page, {
			[wire.row]: Number(page.request.query[wire.row] ?? 1) + page.rows.length,
		});
	},
});

/** Rows with numbers from 1, on pages whose size nobody can choose. */
export const byRowNumberInFixedPages = (wire: { row: string; rowsPerPage: number }): Listing => ({
	onRepeat: 'end',
	next: (page) => {
		if (page.rows.length < wire.rowsPerPage) return [];
		return followingPage(page, {
			[wire.row]: Number(page.request.query[wire.row] ?? 1) + wire.rowsPerPage,
		});
	},
});

/** Records in the order of their numeric IDs, from `since` on, up to an empty page. */
export const byId = (wire: Sized & { since: string }): Listing => ({
	pageSize: { query: wire.size, largest: wire.largest },
	next: (page) => {
		const ids = page.rows.map(({ id }) => Number(id)).filter(Number.isFinite);
		return ids.length > 0 ? followingPage(page, { [wire.since]: Math.max(...ids) + 1 }) : [];
	},
});

/** The answer holds the key of the next page. @param keyIn finds it; none ends the list */
export const byKey = (wire: {
	key: (request: PageRequest) => string;
	keyIn: (body: unknown, request: PageRequest) => unknown;
	pageSize?: Listing['pageSize'];
}): Listing => ({
	pageSize: wire.pageSize,
	next: (page) => {
		const key = textOf(wire.keyIn(page.body, page.request));
		return key === '' || page.rows.length === 0
			? []
			: followingPage(page, { [wire.key(page.request)]: key });
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
	if (url && hosts.includes(url.host)) return Object.fromEntries(url.searchParams);
	throw new CallFailure({
		kind: 'vendorFault',
		message: `The next page of the list would lead to another host (${url?.host ?? 'none'})`,
		advice:
			'Nothing was sent there. Set Return All to false and lower Limit to get the first page only.',
	});
}

/** Splits what is asked for into requests of at most `largest` values each. */
export const inChunks = <Value>(values: readonly Value[], largest: number): Value[][] =>
	Array.from({ length: Math.ceil(values.length / largest) }, (_, index) =>
		values.slice(index * largest, (index + 1) * largest),
	);
