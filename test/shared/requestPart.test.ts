import type { IDataObject } from 'n8n-workflow';

import { partOf, withPart } from '../../nodes/shared/operation/requestPart';

const request = { query: { a: 1 }, body: { page: { size: 2 }, text: 'x' } };

test('a value stands in the query, or at a dotted path in the body', () => {
	expect(partOf(request, { query: 'a' })).toBe(1);
	expect(partOf(request, { body: 'page.size' })).toBe(2);
	expect(partOf({ query: {} }, { body: 'page.size' })).toBeUndefined();
});

test('another value there leaves the request that it comes from as it is', () => {
	expect(withPart(request, { query: 'a' }, 9)).toEqual({ ...request, query: { a: 9 } });
	expect(withPart(request, { body: 'page.size' }, 9).body).toEqual({
		page: { size: 9 },
		text: 'x',
	});
	expect(withPart(request, { body: 'text.inner' }, 9).body.text).toEqual({ inner: 9 });
	expect(
		withPart<{ query: IDataObject; body?: IDataObject }>({ query: {} }, { body: 'a' }, 1),
	).toEqual({ query: {}, body: { a: 1 } });
	expect(request).toEqual({ query: { a: 1 }, body: { page: { size: 2 }, text: 'x' } });
});
