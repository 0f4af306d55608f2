import { returnAll } from '../../nodes/shared/operation/limit';
import { wantedBy } from '../../nodes/shared/request/wanted';

const wanted = (values: Record<string, unknown>) =>
	wantedBy({
		parameter: (name) => values[name],
		pathValues: {},
		emptyValues: 'leave',
		timeZone: 'UTC',
	});

describe('how many records are wanted', () => {
	test.each<[unknown, number]>([
		[true, Infinity],
		['true', Infinity],
		[false, 7],
		['false', 7],
	])('Return All %j: %j', (value, count) => {
		expect(wanted({ returnAll: value, limit: 7 })).toBe(count);
	});

	test('all where the operation does not ask', () => {
		expect(wanted({})).toBe(Infinity);
	});

	test.each([null, 'all', 1])('Return All %j is refused, rather than read everything', (value) => {
		expect(() => wanted({ returnAll: value })).toThrow(
			`${returnAll.displayName} is neither true nor false`,
		);
	});

	test.each([[0], ['many']])('Limit %j is refused', (limit) => {
		expect(() => wanted({ returnAll: false, limit })).toThrow(/^Limit is/);
	});

	test('a Limit with a fraction is cut down to whole records', () => {
		expect(wanted({ returnAll: false, limit: 2.9 })).toBe(2);
	});
});
