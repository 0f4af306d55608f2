import fc from 'fast-check';

import {
	type CustomInfoValues,
	fromMapper,
	fromObject,
	fromPairs,
} from '../../nodes/shared/operation/customInfoValues';
import type { EmptyValues } from '../../nodes/shared/operation/field';

const texts: CustomInfoValues = { values: 'text', clear: '' };
const typed: CustomInfoValues = { values: 'scalar', clear: null, date: (ms) => ms / 1000 };
const input = (emptyValues: EmptyValues = 'leave') => ({
	label: 'Custom Information',
	emptyValues,
	timeZone: 'UTC',
});
const row = (key: unknown, value: unknown) => ({ key, value });
const pairs = (...field: object[]) => fromPairs(typed)({ field }, input());

describe('rows of keys and values', () => {
	test('numbers, true and false keep their type, zero and false included', () => {
		const values = pairs(row('a', 0), row('b', false), row(' c ', 'x'), row(7, 1.5));
		expect(values).toEqual({ a: 0, b: false, c: 'x', 7: 1.5 });
	});

	test('become texts where the vendor keeps texts only', () => {
		const field = [row('a', 0), row('b', false)];
		expect(fromPairs(texts)({ field }, input())).toEqual({ a: '0', b: 'false' });
	});

	test('a row that was never filled in says nothing', () => {
		expect(pairs(row('', ''), row('', undefined), row('', null), row('a', 1))).toEqual({ a: 1 });
		expect(pairs(row('', ''))).toBeUndefined();
		expect(fromPairs(typed)({}, input())).toBeUndefined();
		expect(fromPairs(typed)('', input())).toBeUndefined();
	});

	test.each([
		[[row('', 'x')], 'Custom Information has a value without a key'],
		[[row('a', 1), row('a', 2)], 'Custom Information has the key "a" twice'],
		[
			[row('a', { b: 1 })],
			'Custom Information, key "a", is neither a text, nor a number, nor true or false',
		],
		[[row('a', [1])], 'Custom Information, key "a", is neither a text, nor a number'],
		[[row('a', 2 ** 53)], 'Custom Information, key "a", is a number that cannot be kept exactly'],
		[[row('a', NaN)], 'Custom Information, key "a", is a number that cannot be kept exactly'],
	])('%j is refused: %s', (rows, message) => {
		expect(() => pairs(...rows)).toThrow(message);
	});
});

describe('an object', () => {
	test('is taken as text or as it is', () => {
		expect(fromObject(typed)('{"a": 1}', input())).toEqual({ a: 1 });
		expect(fromObject(typed)({ a: 1 }, input())).toEqual({ a: 1 });
		expect(fromObject(typed)('', input())).toBeUndefined();
	});

	test('keeps every key and value, whatever they are called', () => {
		const scalar = fc.oneof(
			fc.string({ minLength: 1 }),
			fc.boolean(),
			fc.integer(),
			fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }),
		);
		fc.assert(
			fc.property(fc.dictionary(fc.string(), scalar, { minKeys: 1 }), (object) => {
				expect(fromObject(typed)(JSON.stringify(object), input())).toEqual(
					JSON.parse(JSON.stringify(object)),
				);
			}),
		);
	});

	test('a key called __proto__ is a key like any other', () => {
		const values = fromObject(typed)('{"__proto__": "x"}', input());
		expect(JSON.stringify(values)).toBe('{"__proto__":"x"}');
	});

	test.each(['[1]', '"text"', 'null', '7'])('%s is refused', (value) => {
		expect(() => fromObject(typed)(value, input())).toThrow('Custom Information is not an object');
	});
});

describe('empty values', () => {
	const values = { a: '', b: null, c: undefined, d: 1 };

	test('are left alone', () => {
		expect(fromObject(typed)(values, input('leave'))).toEqual({ d: 1 });
	});

	test('are cleared the vendor’s way, but what is undefined is never sent', () => {
		expect(fromObject(typed)(values, input('clear'))).toEqual({ a: null, b: null, d: 1 });
		expect(fromObject(texts)(values, input('clear'))).toEqual({ a: '', b: '', d: '1' });
	});
});

describe('dates', () => {
	const dateTime = { toMillis: () => 1_735_689_600_000 };

	test('are written the vendor’s way, else as ISO 8601', () => {
		expect(pairs(row('a', dateTime), row('b', new Date(1000)))).toEqual({ a: 1_735_689_600, b: 1 });
		expect(fromPairs(texts)({ field: [row('a', dateTime)] }, input())).toEqual({
			a: '2025-01-01T00:00:00.000Z',
		});
	});
});

test('the resource mapper gives its values; without any there is nothing to set', () => {
	expect(fromMapper(typed)({ value: { a: 1, b: null } }, input())).toEqual({ a: 1 });
	expect(fromMapper(typed)({ value: null }, input())).toBeUndefined();
	expect(fromMapper(typed)('', input())).toBeUndefined();
});

describe('lists, where the vendor takes them', () => {
	const lists: CustomInfoValues = { ...typed, lists: true };
	const mapped = (value: unknown, options?: Array<{ name: string; value: string }>) =>
		fromMapper(lists)(
			{ value: { sizes: value }, schema: [{ id: 'sizes', type: 'array', options }] },
			input(),
		);
	const sizes = ['S', 'M'].map((size) => ({ name: size, value: size }));

	test('are values like any other, each entry by the rules of a value', () => {
		expect(fromObject(lists)({ a: ['x', 2] }, input())).toEqual({ a: ['x', 2] });
		expect(() => fromObject(lists)({ a: [{}] }, input())).toThrow('neither a text');
		expect(() => fromObject(typed)({ a: ['x'] }, input())).toThrow('neither a text');
	});

	test.each<[unknown, string[]]>([
		['S, M', ['S', 'M']],
		['["S"]', ['S']],
		[['M'], ['M']],
	])('%j is a list for an attribute that holds one', (value, list) => {
		expect(mapped(value, sizes)).toEqual({ sizes: list });
		expect(mapped(value)).toEqual({ sizes: list });
	});

	test('hold nothing but the options of the attribute', () => {
		expect(() => mapped('S, XL', sizes)).toThrow(
			'Custom Information, attribute "sizes", has "XL", which is none of its options',
		);
	});

	test('with nothing in them are empty lists', () => {
		expect(mapped(' , ')).toEqual({ sizes: [] });
	});
});
