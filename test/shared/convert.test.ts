import {
	commaList,
	conversionOf,
	emailAddress,
	id,
	json,
	jsonList,
	jsonObject,
	listOf,
	text,
} from '../../nodes/shared/operation/convert';
import type { Convert, Field } from '../../nodes/shared/operation/field';

const input = { label: 'Phone', emptyValues: 'leave', timeZone: 'UTC' } as const;
const result = (convert: Convert, value: unknown) => convert(value, input);
const fieldOf = (more: Partial<Field>): Field => ({
	displayName: 'Phone',
	name: 'phone',
	type: 'string',
	default: '',
	...more,
});

describe('what is taken', () => {
	test.each<[string, Convert, unknown, unknown]>([
		['a text as it stands', text, ' a ', ' a '],
		['a number as its text', text, 2025550143, '2025550143'],
		['zero as its text', text, 0, '0'],
		['false as its text', text, false, 'false'],
		['an ID without blanks around it', id, ' 731900000004821077\n', '731900000004821077'],
		['an ID that is a number', id, 482, '482'],
		['an email address without blanks around it', emailAddress, ' a@b.example ', 'a@b.example'],
		['JSON as what it says', json, '{"a": [1]}', { a: [1] }],
		['an object as it is', json, { a: 1 }, { a: 1 }],
		['a JSON object where one is wanted', jsonObject, '{"a": 1}', { a: 1 }],
		['a JSON list where one is wanted', jsonList, '[{"a": 1}]', [{ a: 1 }]],
		['a text with commas as a list, each entry once', listOf(), ' a, b ,a,', ['a', 'b']],
		['a list as it is, without what is empty', listOf(), ['a', '', null, 7], ['a', '7']],
		['the JSON of a list as that list', listOf(), ' ["a, b", 7] ', ['a, b', '7']],
		['what only looks like JSON as a text', listOf(), '[vip], b]', ['[vip]', 'b]']],
		['an empty list as nothing', listOf(), ' , ', undefined],
		[
			'the entries of a list each by their own rule',
			listOf(emailAddress),
			'a@b.example',
			['a@b.example'],
		],
		['a list as one text for a vendor that wants it so', commaList(), ['a', 'b'], 'a,b'],
		['an empty list as nothing, also there', commaList(), [], undefined],
	])('%s', (_, convert, value, expected) => {
		expect(result(convert, value)).toEqual(expected);
	});
});

describe('what is refused, and how it is said', () => {
	test.each<[Convert, unknown, string]>([
		[text, { a: 1 }, 'Phone is not a text'],
		[text, [1], 'Phone is not a text'],
		[text, 2 ** 53, 'Phone is a number of more than 15 digits, so its last digits are lost'],
		[id, '  ', 'Phone is empty'],
		[jsonObject, '[1]', 'Phone is not an object'],
		[jsonList, '{"a": 1}', 'Phone is not a list'],
		[listOf(emailAddress), 'a@b.example, nobody', 'Phone is not an email address'],
		[emailAddress, 'nobody', 'Phone is not an email address'],
		[emailAddress, 'a b@c.example', 'Phone is not an email address'],
		[
			json,
			'{a: 1}',
			"Phone is not valid JSON: Expected property name or '}' in JSON at position 1",
		],
	])('%p of %j: %s', (convert, value, message) => {
		expect(() => result(convert, value)).toThrow(message);
	});
});

/** Several of a few values, written as one text. */
const joined: Partial<Field> = {
	type: 'multiOptions',
	options: [{ name: 'User', value: 'user' }],
	convert: commaList(),
};

/** One of a few values, which the vendor writes in a way of its own. */
const shouted: Partial<Field> = {
	type: 'options',
	options: [{ name: 'User', value: 'user' }],
	convert: (value) => `${String(value)}!`,
};

describe('the type of a field decides where it has no conversion of its own', () => {
	test.each<[Partial<Field>, unknown, unknown]>([
		[{ type: 'string' }, 7, '7'],
		[{ type: 'options', options: [{ name: 'User', value: 'user' }] }, 'user', 'user'],
		[{ type: 'boolean' }, false, false],
		[{ type: 'boolean' }, 'true', true],
		[{ type: 'boolean' }, 'false', false],
		[{ type: 'number' }, 0, 0],
		[{ type: 'number' }, '12.5', 12.5],
		[{ type: 'json' }, '[]', []],
		[{ path: true }, ' x ', 'x'],
		[{ type: 'number', convert: text }, 7, '7'],
		[{ type: 'number', typeOptions: { minValue: 1, maxValue: 7 } }, 7, 7],
		[{ type: 'options', typeOptions: { loadOptionsMethod: 'getTags' } }, ' 731 ', '731'],
		[{ type: 'multiOptions', options: [{ name: 'User', value: 'user' }] }, ['user'], ['user']],
		[{ type: 'boolean' }, ' True ', true],
		[{ type: 'options', options: [{ name: 'User', value: 'user' }] }, 'USER', 'user'],
		[shouted, 'User', 'user!'],
		[joined, 'user', 'user'],
		[joined, [], undefined],
	])('%j takes %j as %j', (field, value, expected) => {
		expect(result(conversionOf(fieldOf(field)), value)).toEqual(expected);
	});

	test.each<[Partial<Field>, unknown, string]>([
		[{ type: 'boolean' }, 'yes', 'Phone is neither true nor false'],
		[
			{ type: 'options', options: [{ name: 'User', value: 'user' }] },
			'admin',
			'Phone is none of its options',
		],
		[{ type: 'options' }, 'user', 'Phone is none of its options'],
		[
			{ type: 'multiOptions', options: [{ name: 'User', value: 'user' }] },
			['user', 'admin'],
			'Phone is none of its options',
		],
		[joined, ['user', 'admin'], 'Phone is none of its options'],
		[shouted, 'admin', 'Phone is none of its options'],
		[{ type: 'number', typeOptions: { minValue: 1 } }, 0, 'Phone is 0'],
		[{ type: 'number', typeOptions: { minValue: 1, maxValue: 7 } }, 8, 'Phone is 8'],
		[{ type: 'number' }, 'seven', 'Phone is not a number'],
		[{ type: 'number' }, ' ', 'Phone is not a number'],
		[{ type: 'number' }, '9007199254740993', 'Phone is a number of more than 15 digits'],
	])('%j refuses %j', (field, value, message) => {
		expect(() => result(conversionOf(fieldOf(field)), value)).toThrow(message);
	});
});
