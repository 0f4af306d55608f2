import { byPageInBody, byPageNumberOrNext } from '../../nodes/Intercom/paging';
import type { Page } from '../../nodes/shared/operation';

const pageOf = (more: Partial<Page>): Page => ({
	request: { query: {} },
	body: {},
	rows: [{ id: 1 }],
	remaining: Infinity,
	hosts: [],
	...more,
});

describe('pages with numbers in the body', () => {
	const list = byPageInBody(150);

	test('are followed up to the last that the answer names', () => {
		const body = { pages: { total_pages: 2 } };
		const first = pageOf({ request: { query: {}, body: { a: 1 } }, body });
		expect(list.next(first)).toEqual([{ query: {}, body: { a: 1, page: 2 } }]);
		const second = pageOf({ request: { query: {}, body: { page: 2 } }, body });
		expect(list.next(second)).toEqual([]);
	});

	test('end where the answer names none', () => {
		expect(list.next(pageOf({}))).toEqual([]);
	});
});

describe('pages with numbers in the query', () => {
	const { next } = byPageNumberOrNext(50);

	test('end where the answer names none', () => {
		expect(next(pageOf({}))).toEqual([]);
	});

	test.each([{ pages: { total_pages: 2 } }, { total_pages: 2 }])('are counted in %j', (body) => {
		expect(next(pageOf({ body }))).toEqual([{ query: { page: 2 } }]);
		expect(next(pageOf({ body, request: { query: { page: 2 } } }))).toEqual([]);
		expect(next(pageOf({ body, rows: [] }))).toEqual([]);
	});

	test('go where the answer points, whatever it counts', () => {
		const body = { pages: { total_pages: 1, next: { starting_after: 'abc' } } };
		expect(next(pageOf({ body }))).toEqual([{ query: { starting_after: 'abc' } }]);
	});
});
