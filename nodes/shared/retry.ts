import type { Operation } from './operation';
import { textOf } from './record';

/** What a try that did not succeed means for the next one. */
export type Outcome =
	| { kind: 'throttled'; waitMs?: number } // turned away unread; waitMs as the server gave it
	| { kind: 'notSent' } // never left: DNS, connection refused
	| { kind: 'unknown' } // perhaps applied: reset, time-out, 5xx, answer cut off
	| { kind: 'refused' }; // read and rejected: asking again changes nothing

/** How long to wait before the next try, in milliseconds. */
export interface Backoff {
	baseMs: number;
	capMs: number;
	/** 0 ≤ random < 1 */
	random: () => number;
}

export function mayResend(outcome: Outcome, resend: Operation['resend']): boolean {
	if (outcome.kind === 'unknown') return resend === 'safe';
	return outcome.kind === 'throttled' || outcome.kind === 'notSent'; // named, so that a new kind is not resent by accident
}

/** @param attempt the number of tries so far, from 1 */
export function waitMs(outcome: Outcome, attempt: number, backoff: Backoff): number {
	// No jitter on a time that the server gave: it could only come too early.
	if (outcome.kind === 'throttled' && outcome.waitMs !== undefined) return outcome.waitMs;
	return backoff.random() * Math.min(backoff.capMs, backoff.baseMs * 2 ** (attempt - 1));
}

/**
 * The wait that the server asks for: `Retry-After` in seconds or as a date, else the header that names the begin of
 * the next window in Unix seconds. Undefined when neither can be read.
 */
export function serverWaitMs(
	headers: { retryAfter?: unknown; reset?: unknown },
	now: number,
): number | undefined {
	const retryAfter = textOf(headers.retryAfter).trim();
	if (/^\d+(\.\d+)?$/.test(retryAfter)) return Number(retryAfter) * 1000;
	const date = Date.parse(retryAfter);
	if (!Number.isNaN(date)) return Math.max(0, date - now);
	const reset = Number(headers.reset ?? NaN);
	return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - now);
}
