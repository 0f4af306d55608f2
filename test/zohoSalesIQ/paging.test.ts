import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import type { Listing } from '../../nodes/shared/operation/listing';
import {
	callRows,
	cannedResponsePages,
	categoryRows,
	conversationFeedbackRows,
	conversationPages,
	eventPages,
	feedbackRows,
	keyedPages,
	keyedRows,
	messagePages,
	pagesOf99,
	threadPages,
	viewPages,
} from '../../nodes/ZohoSalesIQ/paging';

const rowsOf = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id) }));

/** The queries that follow an answer. */
const after = (list: Listing, query: IDataObject, rows: IDataObject[], body: unknown = {}) =>
	list
		.next({ request: { query }, body, rows, remaining: Infinity, hosts: [] })
		.map((asked) => asked.query);

describe('conversations', () => {
	const query = { limit: 99, status: 'open' };

	test('the next page follows a full one, with everything that was asked for', () => {
		expect(after(conversationPages, query, rowsOf(99))).toEqual([{ ...query, page: 2 }]);
		expect(after(conversationPages, { ...query, page: 2 }, rowsOf(99))).toEqual([
			{ ...query, page: 3 },
		]);
	});

	test('a page that is not full is the last, and so is one that says there is no more', () => {
		expect(after(conversationPages, query, rowsOf(98))).toEqual([]);
		expect(after(conversationPages, query, rowsOf(99), { more_data_available: false })).toEqual([]);
		expect(after(conversationPages, query, rowsOf(99), { more_data_available: true })).toEqual([
			{ ...query, page: 2 },
		]);
	});
});

test.each([
	['of all conversations', feedbackRows, 20],
	['of one conversation', conversationFeedbackRows, 99],
])('feedback %s goes on with the number of the next row', (_, list, size) => {
	expect(list.pageSize).toEqual({ query: 'limit', largest: size });
	expect(after(list, { limit: size }, rowsOf(size))).toEqual([{ limit: size, index: size + 1 }]);
	expect(after(list, { limit: size }, rowsOf(size - 1))).toEqual([]);
});

test.each([
	['categories of articles', categoryRows, 99],
	['calls', callRows, 10],
])('%s go on with the number of the next row, counted from 0', (_, list, size) => {
	expect(list.pageSize).toEqual({ query: 'limit', largest: size });
	expect(after(list, { limit: size, index: '0' }, rowsOf(size))).toEqual([
		{ limit: size, index: size },
	]);
	expect(after(list, { limit: size, index: size }, rowsOf(size - 1))).toEqual([]);
});

test.each([
	['articles', pagesOf99, 99],
	['threads', threadPages, 50],
])('%s go on with the number of the next page', (_, list, size) => {
	expect(list.pageSize).toEqual({ query: 'limit', largest: size });
	expect(after(list, { limit: size }, rowsOf(size))).toEqual([{ limit: size, page: 2 }]);
	expect(after(list, { limit: size, page: 2 }, rowsOf(size - 1))).toEqual([]);
});

test('a page of canned responses is the last unless it holds one row too many', () => {
	expect(after(cannedResponsePages, { limit: 99 }, rowsOf(100))).toEqual([{ limit: 99, page: 2 }]);
	expect(after(cannedResponsePages, { limit: 9, page: 2 }, rowsOf(10))).toEqual([
		{ limit: 9, page: 3 },
	]);
	expect(after(cannedResponsePages, { limit: 99 }, rowsOf(99))).toEqual([]);
});

test('events are told apart by their UUID', () => {
	expect(eventPages.sameAs?.({ uuid: 'a', time: '1' })).toBe('a');
	expect(eventPages.sameAs?.({ time: '1' })).toBeNull();
});

describe('visitors, visits and events', () => {
	test.each([
		['beside the rows', { next_key: 'b', prev_key: 'a', data: [] }],
		['within the data', { data: { next_key: 'b', prev_key: 'a' } }],
	])('the key of the chosen direction leads on: %s', (_, body) => {
		expect(after(keyedPages, { limit: 200, next_key: '1' }, rowsOf(1), body)).toEqual([
			{ limit: 200, next_key: 'b' },
		]);
		expect(after(keyedPages, { limit: 200, prev_key: '9' }, rowsOf(1), body)).toEqual([
			{ limit: 200, prev_key: 'a' },
		]);
	});

	test('without a key, or without rows, the list ends', () => {
		expect(after(keyedPages, { next_key: '1' }, rowsOf(1), { prev_key: 'a' })).toEqual([]);
		expect(after(keyedPages, { next_key: '1' }, [], { next_key: 'b' })).toEqual([]);
	});

	test('the rows are the data, or the list in it', () => {
		expect(keyedRows({ data: rowsOf(2) })).toEqual(rowsOf(2));
		expect(keyedRows({ data: { next_key: 'b', visitors: rowsOf(2) } })).toEqual(rowsOf(2));
		expect(keyedRows({ data: { next_key: 'b' } })).toEqual([]);
		expect(keyedRows({})).toBeUndefined();
	});
});

test('a view leads on by the start key in its data, up to the page without one', () => {
	const body = { data: { startkey: '17-4' } };
	expect(after(viewPages, {}, rowsOf(100), body)).toEqual([{ startkey: '17-4' }]);
	expect(after(viewPages, { startkey: '17-4' }, rowsOf(3), { data: {} })).toEqual([]);
});

describe('messages', () => {
	const said = (...times: unknown[]) => times.map((time) => ({ time }) as IDataObject);

	test('backward the bound is the oldest message, forward the newest', () => {
		expect(after(messagePages, { to_time: 90 }, said('80', '70', 60))).toEqual([{ to_time: 60 }]);
		expect(after(messagePages, { from_time: 50, to_time: 90 }, said('60', '70', '80'))).toEqual([
			{ from_time: 80, to_time: 90 },
		]);
	});

	test('a page of a single moment is passed by', () => {
		expect(after(messagePages, { to_time: 80 }, said('80', '80'))).toEqual([{ to_time: 79 }]);
		expect(after(messagePages, { from_time: 80 }, said('80'))).toEqual([{ from_time: 81 }]);
	});

	test('an empty page, and one without times, is the last', () => {
		expect(after(messagePages, { to_time: 80 }, [])).toEqual([]);
		expect(after(messagePages, { to_time: 80 }, said(undefined, '', 'soon'))).toEqual([]);
	});

	test('each page moves the bound on, whatever the times are', () => {
		const times = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 });
		fc.assert(
			fc.property(times, (given) => {
				const newest = Math.max(...given);
				const [next] = after(messagePages, { to_time: newest }, said(...given));
				expect(Number(next?.to_time)).toBeLessThan(newest);
			}),
		);
	});
});
