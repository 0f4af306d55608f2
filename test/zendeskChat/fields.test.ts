import { conversionOf } from '../../nodes/shared/operation/convert';
import type { EmptyValues } from '../../nodes/shared/operation/field';
import {
	enabledAsNumber,
	numericId,
	replacing,
	withEnabledAsNumber,
} from '../../nodes/ZendeskChat/fields';

const input = (emptyValues: EmptyValues = 'leave') => ({
	label: 'Member Names or IDs',
	emptyValues,
	timeZone: 'UTC',
});

describe('an ID that is a number on the wire', () => {
	test.each<[unknown, number]>([
		[4101, 4101],
		['4101', 4101],
		[' 4101 ', 4101],
		['7300418200911', 7_300_418_200_911],
		['999999999999999', 999_999_999_999_999],
	])('%j is taken as %j', (value, expected) => {
		expect(numericId(value, input())).toBe(expected);
	});

	test.each(['Tove', '41.5', '-3', '4820193.kTz7QwLmNpRs2V', '9999999999999999'])(
		'%j is refused by name',
		(value) => {
			expect(() => numericId(value, input())).toThrow(
				`Member Names or IDs holds "${value}", which is not the number of a record`,
			);
		},
	);
});

describe('a list that replaces the stored one', () => {
	test('holds each entry once, converted', () => {
		expect(replacing(numericId)('4101, 4102,4101', input())).toEqual([4101, 4102]);
	});

	test('holds texts unless told otherwise', () => {
		expect(replacing()(['lamps', ' delivery '], input())).toEqual(['lamps', 'delivery']);
	});

	test('is not sent without entries', () => {
		expect(replacing()([], input('leave'))).toBeUndefined();
	});

	test('is sent without entries where empty values clear', () => {
		expect(replacing()([], input('clear'))).toEqual([]);
	});
});

describe('whether a record is in use', () => {
	const convert = conversionOf(enabledAsNumber('goal'));

	test.each<[unknown, number]>([
		[true, 1],
		[false, 0],
		['true', 1],
	])('%j goes out as %j', (value, expected) => {
		expect(convert(value, input())).toBe(expected);
	});

	test('comes back as a boolean and is compared as a number', () => {
		expect([true, false].map((enabled) => withEnabledAsNumber({ id: 1, enabled }))).toEqual([
			{ id: 1, enabled: 1 },
			{ id: 1, enabled: 0 },
		]);
	});
});
