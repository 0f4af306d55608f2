import fc from 'fast-check';

import { at } from '../../nodes/shared/base/record';
import type { Call } from '../../nodes/shared/operation/call';
import {
	chosenList,
	firstRequests,
	idOf,
	type Listing,
	type Page,
	pageCall,
	type PageRequest,
} from '../../nodes/shared/operation/listing';
import {
	byCursor,
	byId,
	byLink,
	byPageNumber,
	byRowNumber,
	byRowNumberInFixedPages,
	inChunks,
	queryOfLink,
	wholeList,
} from '../../nodes/shared/operation/paging';

const hosts = ['api.example'];
const rows = (count: number, from = 1) =>
	Array.from({ length: count }, (_, index) => ({ id: from + index }));
const pageOf = (asked: PageRequest['query'], more: Partial<Page> = {}): Page => ({
	request: { query: asked },
	body: {},
	rows: [],
	remaining: Infinity,
	hosts,
	...more,
});
const nextQuery = (list: Listing, page: Page) => list.next(page).map(({ query }) => query);

describe('pages with numbers', () => {
	const list = byPageNumber({
		page: { query: 'page' },
		pageSize: { query: 'limit', largest: 99 },
		isLast: ({ body }) => at(body, 'more') === false,
	});

	test('a full page is followed by the next', () => {
		expect(nextQuery(list, pageOf({ limit: 99, status: 'open' }, { rows: rows(99) }))).toEqual([
			{ limit: 99, status: 'open', page: 2 },
		]);
		expect(nextQuery(list, pageOf({ limit: 99, page: 2 }, { rows: rows(99) }))).toEqual([
			{ limit: 99, page: 3 },
		]);
	});

	test('a page that is not full is the last', () => {
		expect(list.next(pageOf({ limit: 99 }, { rows: rows(98) }))).toEqual([]);
	});

	test('a full page is the last when the vendor says so', () => {
		const page = pageOf({ limit: 99 }, { rows: rows(99), body: { more: false } });
		expect(list.next(page)).toEqual([]);
	});

	test('where nothing is said, what the vendor calls the largest page is a full one', () => {
		const plain = byPageNumber({
			page: { query: 'page' },
			pageSize: { query: 'limit', largest: 2 },
		});
		expect(nextQuery(plain, pageOf({}, { rows: rows(2) }))).toEqual([{ page: 2 }]);
	});
});

describe('rows with numbers', () => {
	test('the next page begins behind the rows so far', () => {
		const list = byRowNumber({
			row: { query: 'index' },
			pageSize: { query: 'limit', largest: 50 },
		});
		expect(nextQuery(list, pageOf({ limit: 50 }, { rows: rows(50) }))).toEqual([
			{ limit: 50, index: 51 },
		]);
		expect(nextQuery(list, pageOf({ limit: 50, index: 51 }, { rows: rows(50) }))).toEqual([
			{ limit: 50, index: 101 },
		]);
		expect(list.next(pageOf({ limit: 50 }, { rows: rows(49) }))).toEqual([]);
	});

	test('so it does on pages of a fixed size', () => {
		const list = byRowNumberInFixedPages({ row: { query: 'index' }, rowsPerPage: 20 });
		expect(nextQuery(list, pageOf({}, { rows: rows(20) }))).toEqual([{ index: 21 }]);
		expect(nextQuery(list, pageOf({ index: 21 }, { rows: rows(20) }))).toEqual([{ index: 41 }]);
		expect(list.next(pageOf({}, { rows: rows(19) }))).toEqual([]);
		expect(list.onRepeat).toBe('end');
	});
});

test('records in the order of their IDs: the next page begins behind the greatest, up to an empty one', () => {
	const list = byId({ since: { query: 'since_id' }, pageSize: { query: 'limit', largest: 1000 } });
	const page = pageOf({ limit: 1000 }, { rows: [{ id: 9 }, { id: '12' }, { id: 'x' }] });
	expect(nextQuery(list, page)).toEqual([{ limit: 1000, since_id: 13 }]);
	expect(list.next(pageOf({ limit: 1000, since_id: 13 }))).toEqual([]);
});

test('a key in the answer asks for the next page, and an answer without one or without rows is the last', () => {
	const list = byCursor({
		cursor: { query: 'next_key' },
		cursorIn: ({ body }) => at(body, 'next_key'),
	});
	const page = pageOf({ limit: 200 }, { rows: rows(1), body: { next_key: 'k2' } });
	expect(nextQuery(list, page)).toEqual([{ limit: 200, next_key: 'k2' }]);
	expect(list.next({ ...page, body: {} })).toEqual([]);
	expect(list.next({ ...page, rows: [] })).toEqual([]);
});

test('a sparse list goes on behind an empty page, and its cursor may stand in the body', () => {
	const list = byCursor({
		cursor: { body: 'pagination.starting_after' },
		cursorIn: ({ body }) => at(body, 'next'),
		isSparse: true,
	});
	const request = { query: {}, body: { query: { a: 1 }, pagination: { per_page: 2 } } };
	expect(list.next({ ...pageOf({}), request, body: { next: 'k2' } })).toEqual([
		{
			query: {},
			body: { query: { a: 1 }, pagination: { per_page: 2, starting_after: 'k2' } },
		},
	]);
});

test('where a cursor stands may depend on the way that the list takes', () => {
	const list = byCursor({
		cursor: ({ query }) => ({ query: 'back' in query ? 'back' : 'on' }),
		cursorIn: ({ body }) => at(body, 'key'),
	});
	const page = (query: PageRequest['query']) =>
		pageOf(query, { rows: rows(1), body: { key: 'k' } });
	expect(nextQuery(list, page({ back: 1 }))).toEqual([{ back: 'k' }]);
	expect(nextQuery(list, page({}))).toEqual([{ on: 'k' }]);
});

test('pages may be counted from 0, and be asked for in the body', () => {
	const list = byPageNumber({
		page: { body: 'page' },
		first: 0,
		pageSize: { body: 'size', largest: 1 },
	});
	const [first] = firstRequests(list, { query: {}, body: { a: 1 } }, 9);
	expect(first).toEqual({ query: {}, body: { a: 1, size: 1 } });
	const request = first as PageRequest;
	expect(list.next({ ...pageOf({}, { rows: rows(1) }), request })).toEqual([
		{ query: {}, body: { a: 1, size: 1, page: 1 } },
	]);
});

describe('a link to the next page', () => {
	const list = byLink('next_url');

	test('keeps a parameter that stands there several times', () => {
		const body = { next_url: 'https://api.example/a?field=id&field=name&page=2' };
		expect(nextQuery(list, pageOf({}, { body }))).toEqual([{ field: ['id', 'name'], page: '2' }]);
	});

	test('gives its query, and nothing else of it', () => {
		const body = { next_url: 'https://api.example/other/path?cursor=a%20b&limit=2' };
		expect(list.next(pageOf({ limit: 2 }, { body }))).toEqual([
			{ query: { cursor: 'a b', limit: '2' } },
		]);
	});

	test('is missing on the last page', () => {
		expect(list.next(pageOf({}, { body: { next_url: null } }))).toEqual([]);
	});

	test.each([
		['https://elsewhere.example/chats?cursor=2', 'elsewhere.example'],
		['https://api.example.elsewhere.example/?cursor=2', 'api.example.elsewhere.example'],
		['/chats?cursor=2', 'none'],
	])('is refused when it leads elsewhere: %s', (link, host) => {
		expect(() => queryOfLink(link, hosts)).toThrow(
			`The next page of the list would lead to another host (${host})`,
		);
	});

	test('never names another host or path than those of the operation', () => {
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: true }), (link) => {
				const own = new URL(link).host;
				expect(
					Object.keys(
						byLink('u').next({ ...pageOf({}, { body: { u: link } }), hosts: [own] })[0] ?? {},
					),
				).toEqual(['query']);
			}),
		);
	});
});

test('the whole list at once has no next page', () => {
	expect(wholeList.next(pageOf({}, { rows: rows(500) }))).toEqual([]);
});

test('chunks hold every value once, in order, none more than the vendor takes', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 60 }), (values, largest) => {
			const chunks = inChunks(values, largest);
			expect(chunks.flat()).toEqual(values);
			expect(chunks.every(({ length }) => length > 0 && length <= largest)).toBe(true);
		}),
	);
});

test('a page is never larger than what is wanted, nor than the vendor gives', () => {
	const list = byRowNumber({ row: { query: 'index' }, pageSize: { query: 'limit', largest: 99 } });
	const first = (one: Listing, wanted: number) =>
		firstRequests(one, { query: { status: 'open' }, body: {} }, wanted);
	expect(first(list, 10)).toEqual([{ query: { status: 'open', limit: 10 } }]);
	expect(first(list, Infinity)).toEqual([{ query: { status: 'open', limit: 99 } }]);
	expect(first(wholeList, 10)).toEqual([{ query: { status: 'open' } }]);
});

test('a list may begin with several requests of its own', () => {
	const list: Listing = {
		start: ({ ids }, wanted, body) => [{ query: { ids, wanted }, body }, { query: {} }],
		next: () => [],
	};
	expect(firstRequests(list, { query: { ids: 'a' }, body: { b: 1 } }, 7)).toEqual([
		{ query: { ids: 'a', wanted: 7 }, body: { b: 1 } },
		{ query: {} },
	]);
});

test('a request of a list has what it does not say from the operation', () => {
	const call = { method: 'GET', path: '/a', query: { x: 1 }, body: { y: 2 } } as const;
	const whole: Call = {
		...call,
		identity: {},
		headers: {},
		files: [],
		answer: 'json',
		address: 'baseUrl',
		reads: true,
	};
	expect(pageCall(whole, { query: { page: 2 } })).toEqual({ ...whole, query: { page: 2 } });
	expect(pageCall(whole, { path: '/b', query: {}, body: {} })).toEqual({
		...whole,
		path: '/b',
		query: {},
		body: {},
	});
});

test('a record is known by its ID, if it has one', () => {
	expect([idOf({ id: 7 }), idOf({ id: 'a' }), idOf({})]).toEqual(['7', 'a', null]);
});

test('the builder may choose between two ways', () => {
	const other = { next: () => [] };
	const list = { by: 'whole', choices: { true: wholeList, false: other } };
	expect(chosenList(list, () => false)).toBe(other);
	expect(chosenList(wholeList, () => false)).toBe(wholeList);
});
