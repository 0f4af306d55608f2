import fc from 'fast-check';

import {
	createBudget,
	demandedMs,
	mayResend,
	nextTry,
	type Outcome,
	waitMs,
} from '../../nodes/shared/sending/retry';

const backoff = (random: number) => ({ baseMs: 500, capMs: 30_000, random: () => random });

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
		expect(mayResend({ kind }, resend)).toBe(expected);
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
	])('after try %i at most %i ms', (attempt, ceiling) => {
		expect(waitMs({ kind: 'unknown' }, attempt, backoff(1))).toBe(ceiling);
		expect(waitMs({ kind: 'unknown' }, attempt, backoff(0))).toBe(0);
	});

	test('a time that the server named is kept to the millisecond, without chance', () => {
		const kinds = fc.constantFrom('throttled' as const, 'unknown' as const);
		fc.assert(
			fc.property(
				kinds,
				fc.integer({ min: 1 }),
				fc.integer({ min: 1, max: 10 }),
				fc.double(),
				(kind, named, attempt, chance) => {
					expect(waitMs({ kind, waitMs: named }, attempt, backoff(chance))).toBe(named);
				},
			),
		);
	});

	test('a lock of unknown length is waited for longer each time, without chance', () => {
		const locked: Outcome = { kind: 'throttled', leastMs: 60_000 };
		expect([1, 2, 3].map((attempt) => waitMs(locked, attempt, backoff(0)))).toEqual([
			60_000, 120_000, 240_000,
		]);
		expect(demandedMs(locked, 2)).toBe(120_000);
	});

	test('a time that has passed already gives the usual back-off', () => {
		expect(waitMs({ kind: 'throttled', waitMs: 0 }, 1, backoff(1))).toBe(500);
		expect(demandedMs({ kind: 'throttled', waitMs: 0 }, 1)).toBeUndefined();
	});
});

describe('the next try', () => {
	const bounds = { maxAttempts: 5, maxWaitMs: 300_000 };
	const next = (outcome: Outcome, attempts: number, waitedMs: number) =>
		nextTry(outcome, 'safe', { attempts, waitedMs }, bounds, backoff(1));

	test.each<[string, Outcome, number, number, number | undefined]>([
		['first back-off', { kind: 'unknown' }, 1, 0, 500],
		['last try', { kind: 'unknown' }, 4, 0, 4000],
		['all tries used', { kind: 'unknown' }, 5, 0, undefined],
		['a wait within the bound', { kind: 'throttled', waitMs: 300_000 }, 1, 0, 300_000],
		['a wait beyond the bound', { kind: 'throttled', waitMs: 300_001 }, 1, 0, undefined],
		['a bound that is used up', { kind: 'throttled', waitMs: 1000 }, 2, 299_500, undefined],
		['a refusal', { kind: 'refused' }, 1, 0, undefined],
	])('%s', (_, outcome, attempts, waitedMs, expected) => {
		expect(next(outcome, attempts, waitedMs)).toBe(expected);
	});
});

describe('the budget of a run', () => {
	test('in an outage ends after as many repeated tries as it holds', () => {
		const budget = createBudget({ size: 20, perSuccess: 0.5 });
		const spent = Array.from({ length: 1000 }, () => budget.spend()).filter(Boolean);
		expect(spent).toHaveLength(20);
	});

	test('successes refill it, never beyond its size', () => {
		const budget = createBudget({ size: 2, perSuccess: 0.5 });
		for (let success = 0; success < 100; success++) budget.refill();
		expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
		budget.refill();
		expect(budget.spend()).toBe(false);
		budget.refill();
		expect(budget.spend()).toBe(true);
	});

	test('never allows more repeated tries than it held and successes gave', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean()), (successes) => {
				const budget = createBudget({ size: 20, perSuccess: 0.5 });
				const act = { true: budget.refill, false: budget.spend };
				const repeated = successes.filter((success) => act[`${success}`]() === true).length;
				expect(repeated).toBeLessThanOrEqual(20 + successes.filter(Boolean).length / 2);
			}),
		);
	});
});
