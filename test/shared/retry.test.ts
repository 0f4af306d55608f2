import fc from 'fast-check';

import { mayResend, serverWaitMs, waitMs, type Outcome } from '../../nodes/shared/retry';

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
	const backoff = (random: number) => ({ baseMs: 500, capMs: 30_000, random: () => random });

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

	test('a time that the server gave is kept to the millisecond, without chance', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.integer({ min: 1, max: 10 }),
				fc.double(),
				(given, attempt, chance) => {
					const wait = waitMs({ kind: 'throttled', waitMs: given }, attempt, backoff(chance));
					expect(wait).toBe(given);
				},
			),
		);
	});
});

describe('the wait that the server asks for', () => {
	const now = Date.parse('2026-03-01T12:00:00Z');

	test.each<[string, { retryAfter?: unknown; reset?: unknown }, number | undefined]>([
		['seconds', { retryAfter: '7' }, 7000],
		['a fraction of a second', { retryAfter: '0.5' }, 500],
		['a date', { retryAfter: 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30_000],
		['a date that has passed', { retryAfter: 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
		['the begin of the next window', { reset: String(now / 1000 + 9) }, 9000],
		['a window that has begun', { reset: String(now / 1000 - 9) }, 0],
		['both: Retry-After is meant for this request', { retryAfter: '2', reset: String(now) }, 2000],
		['neither', {}, undefined],
		['nonsense', { retryAfter: 'soon', reset: 'later' }, undefined],
	])('%s', (_, headers, expected) => {
		expect(serverWaitMs(headers, now)).toBe(expected);
	});
});
