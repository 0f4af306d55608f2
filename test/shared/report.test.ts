import fc from 'fast-check';

import { ranges, report } from '../../nodes/shared/run/report';

test.each([
	[[], ''],
	[[3], '3'],
	[[0, 1, 2], '0–2'],
	[[0, 1, 4, 7, 8, 9], '0–1, 4, 7–9'],
])('the items %j are written %s', (indices, expected) => {
	expect(ranges(indices)).toBe(expected);
});

test('the ranges name each item once', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(200)), (numbers) => {
			const indices = numbers.sort((a, b) => a - b);
			const named = ranges(indices)
				.split(', ')
				.filter((range) => range !== '')
				.flatMap((range) => {
					const [first, last] = range.split('–').map(Number) as [number, number?];
					return Array.from({ length: (last ?? first) - first + 1 }, (_, step) => first + step);
				});
			expect(named).toEqual(indices);
		}),
	);
});

test('the report says what was carried out, what failed and what was not sent', () => {
	expect(report(['done', 'done', 'failed', 'done', 'notSent'])).toBe(
		'Of 5 items: 3 carried out (0–1, 3), 1 failed (2), 1 not sent (4).',
	);
	expect(report(['failed', 'notSent'])).toBe(
		'Of 2 items: 0 carried out, 1 failed (0), 1 not sent (1).',
	);
});
