import { AxiosError } from 'axios';

import type { VendorError } from '../../nodes/shared/operation/vendor';
import { noAnswer } from '../../nodes/shared/sending/network';
import { nextTry, type Outcome } from '../../nodes/shared/sending/retry';
import { outcomeOf, statusError } from '../../nodes/shared/sending/status';

/** What happens next: a back-off by chance (at its most here), the pause of all, a time that the server named, or no further try. */
const backoffMs = 500;
const pauseMs = 750;
const bounds = { maxAttempts: 5, maxWaitMs: 300_000 };
const next = (outcome: Outcome, resend: 'safe' | 'unsafe') =>
	nextTry(
		outcome,
		resend,
		{ tries: 1, turnedAway: 1, waitedMs: 0 },
		{ blockedMs: pauseMs, closedMs: 0 },
		bounds,
		{ baseMs: backoffMs, capMs: 30_000, random: () => 1 },
	);

type Decision = number | undefined;
const date = 'Sun, 01 Mar 2026 12:00:00 GMT';
const times: Array<[given: string, headers: Record<string, string>, wait: Decision | 'backoff']> = [
	['no time', {}, 'backoff'],
	['seconds', { 'retry-after': '7' }, 7000],
	['a date', { date, 'retry-after': 'Sun, 01 Mar 2026 12:00:09 GMT' }, 9000],
	['a date of RFC 850', { date, 'retry-after': 'Sunday, 01-Mar-26 12:00:09 GMT' }, 9000],
	['a date of asctime', { date, 'retry-after': 'Sun Mar  1 12:00:09 2026' }, 9000],
	['a date in the past', { date, 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 'backoff'],
	['a malformed time', { 'retry-after': 'in a while' }, 'backoff'],
	['an absurd time', { 'retry-after': '99999999' }, 'backoff'],
	['more than Max Wait', { 'retry-after': '301' }, undefined],
];

const read = [400, 402, 403, 404, 405, 406, 409, 410, 413, 415, 422, 302];
const unknown = [408, 500, 501, 502, 503, 504, 520];

const expected = (wait: Decision | 'backoff', ms = backoffMs) => (wait === 'backoff' ? ms : wait);
const after = (status: number, headers: Record<string, string>) => {
	const answer = { statusCode: status, headers, body: {} };
	return outcomeOf(statusError(answer) as VendorError, answer, undefined);
};

describe.each(times)('with %s', (_, headers, wait) => {
	test.each(read)('status %i is a refusal: never again', (status) => {
		expect(next(after(status, headers), 'safe')).toBeUndefined();
		expect(next(after(status, headers), 'unsafe')).toBeUndefined();
	});

	test.each(unknown)('status %i leaves it open: only what is safe is sent again', (status) => {
		expect(next(after(status, headers), 'safe')).toBe(expected(wait));
		expect(next(after(status, headers), 'unsafe')).toBeUndefined();
	});

	test('status 429 was not read: everything is sent again', () => {
		expect(next(after(429, headers), 'safe')).toBe(expected(wait, pauseMs));
		expect(next(after(429, headers), 'unsafe')).toBe(expected(wait, pauseMs));
	});
});

describe('without an answer', () => {
	test.each<[code: string, safe: Decision, unsafe: Decision]>([
		['ENOTFOUND', backoffMs, backoffMs],
		['EAI_AGAIN', backoffMs, backoffMs],
		['ECONNREFUSED', backoffMs, backoffMs],
		['EHOSTUNREACH', backoffMs, backoffMs],
		['ENETUNREACH', backoffMs, backoffMs],
		['ECONNRESET', backoffMs, undefined],
		['EPIPE', backoffMs, undefined],
		['ETIMEDOUT', backoffMs, undefined],
		['ECONNABORTED', backoffMs, undefined],
		['ERR_BAD_RESPONSE', backoffMs, undefined],
		['CERT_HAS_EXPIRED', undefined, undefined],
	])('%s: safe %j, unsafe %j', (code, safe, unsafe) => {
		const { outcome } = noAnswer(new AxiosError('x', code), 60);
		expect(next({ kind: outcome } as Outcome, 'safe')).toBe(safe);
		expect(next({ kind: outcome } as Outcome, 'unsafe')).toBe(unsafe);
	});
});

describe('throttling that hides', () => {
	const error = (more: Partial<VendorError>): VendorError => ({
		kind: 'vendorFault',
		message: 'x',
		...more,
	});
	const answer = { statusCode: 503, headers: {}, body: {} };

	test('a lock without a time is waited for at length', () => {
		const locked = error({ kind: 'rateLimit', leastMs: 60_000 });
		expect(next(outcomeOf(locked, answer, undefined), 'unsafe')).toBe(60_000);
	});

	test('maintenance has not read the request', () => {
		expect(next(outcomeOf(error({ turnedAway: true }), answer, undefined), 'unsafe')).toBe(pauseMs);
	});

	test('a cap of the plan is none, whatever the status', () => {
		const cap = outcomeOf(error({ kind: 'plan' }), { ...answer, statusCode: 429 }, undefined);
		expect(next(cap, 'safe')).toBeUndefined();
	});
});
