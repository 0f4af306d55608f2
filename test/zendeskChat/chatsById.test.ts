import { textOf } from '../../nodes/shared/base/record';
import { chatsById, chatsIn, deletingById } from '../../nodes/ZendeskChat/resources/chat/byId';

const request = { query: { ids: 'a,b,c' } };

describe('chats by their IDs', () => {
	const docs = { c: { id: 'c' }, a: { id: 'a' }, b: null };

	test('come in the order in which they were asked for', () => {
		expect(chatsIn({ request, body: { docs } })).toEqual([{ id: 'a' }, { id: 'c' }]);
	});

	test.each<[string, unknown]>([
		['null', { docs }],
		['absent', { docs: { c: docs.c, a: docs.a } }],
		['of another form', { docs: { ...docs, b: 'gone' } }],
	])('are told to be missing where they are %s', (_, body) => {
		expect(chatsById.rows?.({ request, body, remaining: Infinity })).toEqual([
			{ id: 'a', found: true },
			{ id: 'b', found: false },
			{ id: 'c', found: true },
		]);
	});

	test.each([[{}], [{ docs: [] }], ['']])('are all missing in %j', (body) => {
		expect(chatsIn({ request, body })).toEqual([]);
	});

	test('are asked for 50 at a time', () => {
		const ids = Array.from({ length: 101 }, (_, index) => `c${index}`);
		const requests = chatsById.start?.({ ids: ids.join() }, Infinity, {}) ?? [];
		expect(requests.map(({ query }) => textOf(query.ids).split(',').length)).toEqual([50, 50, 1]);
		expect(requests.flatMap(({ query }) => textOf(query.ids).split(','))).toEqual(ids);
	});
});

test.each([
	['', {}],
	[{ docs: {} }, { answer: { docs: {} } }],
])('a delete passes on the answer %j, if there is one', (body, more) => {
	expect(deletingById.rows?.({ request, body, remaining: Infinity })).toEqual([
		{ deleted: true, ids: ['a', 'b', 'c'], ...more },
	]);
});
