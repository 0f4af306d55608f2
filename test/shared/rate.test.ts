import { clock } from '../../nodes/shared/base/clock';
import type { Try } from '../../nodes/shared/sending/attempt';
import { noHistory } from '../../nodes/shared/sending/decide';
import type { Learned } from '../../nodes/shared/sending/pace';
import { learnedFrom, limitOf, remainingIn, windowIn } from '../../nodes/shared/sending/rate';

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
		expect(windowIn(answer({ left: '7', ends, date }), headers)).toEqual({
			requests: 7,
			endsInMs: 4000,
			window: Number(ends),
		});
	});

	test('is reckoned by ours where it does not tell its own', () => {
		const soon = String(Math.ceil(clock.now() / 1000) + 50);
		expect(windowIn(answer({ left: '7', ends: soon }), headers)?.endsInMs).toBeGreaterThan(48_000);
	});

	test.each([
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
		expect(windowIn(given, names)).toBeUndefined();
	});

	test('tells what remains, or null', () => {
		expect(remainingIn(answer({ left: '0' }), headers)).toBe(0);
		expect(remainingIn(answer({}), headers)).toBeNull();
		expect(remainingIn(answer({ left: '1' }), undefined)).toBeNull();
	});
});

describe('what a try says to all others of the account', () => {
	const answer = { statusCode: 200, headers: {}, body: '' };
	const error = { kind: 'rateLimit', message: 'x' } as const;
	const history = { ...noHistory, tries: 1, turnedAway: 1 };
	const away = { kind: 'throttled', waitMs: 7000, tooMany: true } as const;

	test.each<[string, Try, Learned]>([
		['a success', { requests: 1, answer }, { requests: 1, accepted: true }],
		[
			'a refusal, which the vendor took',
			{ requests: 2, answer, error, outcome: { kind: 'refused' } },
			{ requests: 2, accepted: true },
		],
		[
			'a request turned away',
			{ requests: 1, answer, error, outcome: away },
			{ requests: 1, accepted: false, turnedAway: away, blockedMs: 7000 },
		],
		[
			'none that was sent',
			{ requests: 0, error, outcome: { kind: 'notSent', leastMs: 1000 } },
			{ requests: 0, accepted: false, blockedMs: 1000 },
		],
	])('%s', (_, tried, expected) => {
		expect(learnedFrom(tried, history, undefined)).toEqual(expected);
	});
});
