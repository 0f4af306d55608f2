import { valuesToEncrypt } from '../../nodes/ZohoSalesIQ/resources/encryption';

const input = { label: 'Values', emptyValues: 'leave', timeZone: 'UTC' } as const;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
	['c-1, c-2 ,, c-1', ['c-1', 'c-2', 'c-1']],
	[
		['c-1', 7, ' c-1 '],
		['c-1', '7', 'c-1'],
	],
	['c-1', ['c-1']],
	[numbers(20), numbers(20).map(String)],
	[' , ', undefined],
	[[], undefined],
])('%j becomes %j: order and repeats are kept', (value, expected) => {
	expect(valuesToEncrypt(value, input)).toEqual(expected);
});

test('more than 20 are refused', () => {
	expect(() => valuesToEncrypt(numbers(21), input)).toThrow('Values holds 21 values');
});

test('what is no text is refused', () => {
	expect(() => valuesToEncrypt([{ id: 1 }], input)).toThrow('Values is not a text');
});
