import { clock } from '../../nodes/shared/base/clock';
import { learnedFrom, limitOf, remainingIn } from '../../nodes/shared/sending/rate';

describe('the limit of a run', () => {
	const vendor = { requests: 1666, windowMs: 10_000 };

	test.each([
		['the vendor’s where the builder sets none', undefined, vendor],
		['the builder’s, in the windows of the vendor', 600, { requests: 100, windowMs: 10_000 }],
		['one request at a time where a window holds none', 3, { requests: 1, windowMs: 20_000 }],
	])('is %s', (_, requestsPerMinute, expected) => {
		expect(limitOf(vendor, requestsPerMinute)).toEqual(expected);
	});
});

describe('what an answer says about the vendor’s window', () => {
	const headers = { remaining: 'left', reset: 'ends' };
	const answer = (given: Record<string, string>) => ({ statusCode: 200, headers: given, body: '' });
	const date = 'Sun, 01 Mar 2026 12:00:00 GMT';
	const ends = String(Date.parse(date) / 1000 + 4);

	test('is reckoned by its own clock', () => {
		expect(learnedFrom(answer({ left: '7', ends, date }), headers)).toEqual({
			remaining: { requests: 7, endsInMs: 4000, window: Number(ends) },
		});
	});

	test('is reckoned by ours where it does not tell its own', () => {
		const soon = String(Math.ceil(clock.now() / 1000) + 50);
		const { remaining } = learnedFrom(answer({ left: '7', ends: soon }), headers);
		expect(remaining?.endsInMs).toBeGreaterThan(48_000);
	});

	test.each([
		['no answer', undefined, headers],
		['a vendor without such headers', answer({ left: '7', ends }), undefined],
		['no number left', answer({ ends }), headers],
		['no end', answer({ left: '7' }), headers],
		['nonsense', answer({ left: 'many', ends: 'soon' }), headers],
		[
			'a window longer than any',
			answer({ left: '7', ends: String(Number(ends) + 60), date }),
			headers,
		],
	])('is nothing: %s', (_, given, names) => {
		expect(learnedFrom(given, names)).toEqual({});
	});

	test('tells what remains, or null', () => {
		expect(remainingIn(answer({ left: '0' }), headers)).toBe(0);
		expect(remainingIn(answer({}), headers)).toBeNull();
		expect(remainingIn(answer({ left: '1' }), undefined)).toBeNull();
	});
});
