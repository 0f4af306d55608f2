import { conversionOf } from '../../nodes/shared/operation/convert';
import { isLocatorValue, idInLocator, locator } from '../../nodes/shared/operation/locator';

const chat = locator({
	displayName: 'Chat',
	name: 'chatId',
	description: 'The chat',
	list: 'searchChats',
	id: '2051.x',
	url: { example: 'https://acme.example/chats/2051.x', pattern: '/chats/([^/?#]+)' },
});
const chosen = (mode: string, value: unknown) => ({ __rl: true, mode, value }) as const;

test.each([
	['list', '2051.a', '2051.a'],
	['id', '2051.a', '2051.a'],
	['id', 7, 7],
	['url', 'https://acme.example/api/chats/2051.a%2Fb?x=1#y', '2051.a/b'],
	['url', '', ''],
	['url', null, null],
])('chosen by %s, %j stands for %j', (mode, value, expected) => {
	expect(idInLocator(chosen(mode, value), chat)).toBe(expected);
});

test.each([['https://acme.example/agents/1'], [7]])(
	'an address without an ID (%j) is refused',
	(value) => {
		expect(() => idInLocator(chosen('url', value), chat)).toThrow(
			'Chat is an address without an ID',
		);
	},
);

test('a plain text is what a workflow holds that was made before the list', () => {
	expect(isLocatorValue('2051.a')).toBe(false);
	expect(isLocatorValue(chosen('id', 'x'))).toBe(true);
});

test('what was chosen is an ID like any other', () => {
	const input = { label: 'Chat', emptyValues: 'leave', timeZone: 'UTC' } as const;
	expect(conversionOf(chat)(' 7 ', input)).toBe('7');
});

test('a record without an address is chosen from the list or by its ID', () => {
	const tag = locator({
		displayName: 'Tag',
		name: 'tagId',
		description: 'The tag',
		list: 'searchTags',
		id: '812',
	});
	expect(tag.modes.map(({ name }) => name)).toEqual(['list', 'id']);
});
