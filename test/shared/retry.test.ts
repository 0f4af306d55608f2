import fc from 'fast-check';

import {
	backoffMs,
	createBudget,
	demandedMs,
	mayResend,
	nextTry,
	type Outcome,
} from '../../nodes/shared/sending/retry';

const backoff = (random: number) => ({ baseMs: 500, capMs: 30_000, random: () => random });
const open = { blockedMs: 0, closedMs: 0 };
const spent = (tries: number, waitedMs = 0, turnedAway = 0) => ({ tries, waitedMs, turnedAway });

describe('may it be sent again', () => {
	test.each<[Outcome['kind'], 'safe' | 'unsafe', boolean]>([
		['throttled', 'safe', true],
		['throttled', 'unsafe', true],
		['notSent', 'safe', true],
		['notSent', 'unsafe', true],
		['unknown', 'safe', true],
		['unknown', 'unsafe', false],
		['refused', 'safe', false],
		['refused', 'unsafe', false],
	])('%s, %s: %s', (kind, resend, expected) => {
		expect(mayResend({ kind } as Outcome, resend)).toBe(expected);
	});
});

describe('how long to wait', () => {
	test.each([
		[1, 500],
		[2, 1000],
		[3, 2000],
		[6, 16_000],
		[7, 30_000],
		[10, 30_000],
	])('after try %i at most %i ms', (tries, ceiling) => {
		expect(backoffMs(tries, backoff(1))).toBe(ceiling);
		expect(backoffMs(tries, backoff(0))).toBe(0);
	});

	test('a time that the server named is kept to the millisecond, without chance', () => {
		const kinds = fc.constantFrom('throttled' as const, 'unknown' as const);
		const bounds = { maxAttempts: 99, maxWaitMs: Infinity };
		fc.assert(
			fc.property(
				kinds,
				fc.integer({ min: 1 }),
				fc.integer({ min: 1, max: 10 }),
				fc.double(),
				(kind, named, tries, chance) => {
					const outcome = { kind, waitMs: named };
					expect(nextTry(outcome, 'safe', spent(tries), open, bounds, backoff(chance))).toBe(named);
				},
			),
		);
	});

	test('a lock of unknown length is waited for longer each time, however many other tries there were', () => {
		const locked: Outcome = { kind: 'throttled', leastMs: 60_000 };
		expect([1, 2, 3].map((times) => demandedMs(locked, spent(7, 0, times)))).toEqual([
			60_000, 120_000, 240_000,
		]);
	});

	test('a credential that n8n could not read is asked for again later each time', () => {
		const unread: Outcome = { kind: 'notSent', leastMs: 1000 };
		expect([1, 2, 3].map((tries) => demandedMs(unread, spent(tries)))).toEqual([1000, 2000, 4000]);
	});

	test('a time that has passed already is none', () => {
		expect(demandedMs({ kind: 'throttled', waitMs: 0 }, spent(1))).toBeUndefined();
	});
});

describe('the next try', () => {
	const bounds = { maxAttempts: 5, maxWaitMs: 300_000 };

	test.each<[string, Outcome, number, number, number | undefined]>([
		['first back-off', { kind: 'unknown' }, 1, 0, 500],
		['last try', { kind: 'unknown' }, 4, 0, 4000],
		['all tries used', { kind: 'unknown' }, 5, 0, undefined],
		['all tries used, and not sent', { kind: 'notSent', leastMs: 1000 }, 5, 0, undefined],
		['a wait within the bound', { kind: 'unknown', waitMs: 300_000 }, 1, 0, 300_000],
		['a wait beyond the bound', { kind: 'unknown', waitMs: 300_001 }, 1, 0, undefined],
		['a bound that is used up', { kind: 'unknown', waitMs: 1000 }, 2, 299_500, undefined],
		['a refusal', { kind: 'refused' }, 1, 0, undefined],
	])('%s', (_, outcome, tries, waitedMs, expected) => {
		expect(nextTry(outcome, 'safe', spent(tries, waitedMs), open, bounds, backoff(1))).toBe(
			expected,
		);
	});

	const away: Outcome = { kind: 'throttled' };
	const named: Outcome = { kind: 'throttled', waitMs: 10_000 };
	test.each<
		[string, Outcome, number, number, { blockedMs: number; closedMs: number }, number | undefined]
	>([
		['is not bounded by the tries', named, 99, 0, open, 10_000],
		[
			'waits as long as all others where no time is named',
			away,
			1,
			0,
			{ ...open, blockedMs: 700 },
			700,
		],
		['is bounded by what it waited', named, 1, 290_001, open, undefined],
		[
			'is bounded by the time in which nothing was taken',
			named,
			1,
			0,
			{ ...open, closedMs: 290_001 },
			undefined,
		],
		['waits up to the bound', named, 1, 290_000, { ...open, closedMs: 290_000 }, 10_000],
	])('one that was turned away %s', (_, outcome, turnedAway, waitedMs, standing, expected) => {
		const history = spent(5, waitedMs, turnedAway);
		expect(nextTry(outcome, 'unsafe', history, standing, bounds, backoff(1))).toBe(expected);
	});
});

describe('the budget of a run', () => {
	const drain = (budget: ReturnType<typeof createBudget>) => {
		let spentTries = 0;
		for (; !budget.isEmpty(); spentTries++) budget.spend();
		return spentTries;
	};

	test('in an outage ends after as many repeated tries as it holds', () => {
		expect(drain(createBudget({ size: 20, perSuccess: 0.5 }))).toBe(20);
	});

	test('successes refill it, never beyond its size', () => {
		const budget = createBudget({ size: 2, perSuccess: 0.5 });
		for (let success = 0; success < 100; success++) budget.refill();
		expect(drain(budget)).toBe(2);
		budget.refill();
		expect(drain(budget)).toBe(0);
		budget.refill();
		expect(drain(budget)).toBe(1);
	});
});
