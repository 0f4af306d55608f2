import { conversionOf, email, id, json, text } from '../../nodes/shared/convert';
import type { Convert, Field } from '../../nodes/shared/operation';

const input = { label: 'Phone', emptyValues: 'leave' } as const;
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
		['an email address without blanks around it', email, ' a@b.example ', 'a@b.example'],
		['JSON as what it says', json, '{"a": [1]}', { a: [1] }],
		['an object as it is', json, { a: 1 }, { a: 1 }],
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
		[email, 'nobody', 'Phone is not an email address'],
		[email, 'a b@c.example', 'Phone is not an email address'],
		[
			json,
			'{a: 1}',
			"Phone is not valid JSON: Expected property name or '}' in JSON at position 1",
		],
	])('%p of %j: %s', (convert, value, message) => {
		expect(() => result(convert, value)).toThrow(message);
	});
});

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
		[{ type: 'number' }, 'seven', 'Phone is not a number'],
		[{ type: 'number' }, ' ', 'Phone is not a number'],
		[{ type: 'number' }, '9007199254740993', 'Phone is a number of more than 15 digits'],
	])('%j refuses %j', (field, value, message) => {
		expect(() => result(conversionOf(fieldOf(field)), value)).toThrow(message);
	});
});
