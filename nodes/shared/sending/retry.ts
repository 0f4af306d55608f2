import type { Operation } from '../operation/operation';

/** What a try that did not succeed means for the next one. Times are those that the server named. */
export type Outcome =
	| { kind: 'throttled'; waitMs?: number; leastMs?: number } // turned away unread
	| { kind: 'notSent'; waitMs?: undefined } // never left: DNS, connection refused
	| { kind: 'unknown'; waitMs?: number } // perhaps applied: reset, time-out, 5xx, answer cut off
	| { kind: 'refused'; waitMs?: undefined }; // read and rejected: asking again changes nothing

/** How long to wait before the next try, in milliseconds. */
export interface Backoff {
	baseMs: number;
	capMs: number;
	/** 0 ≤ random < 1 */
	random: () => number;
}

/** What one request has used up so far. */
export interface Spent {
	/** Tries so far, from 1. */
	attempts: number;
	waitedMs: number;
}

export interface Bounds {
	maxAttempts: number;
	maxWaitMs: number;
}

export function mayResend(outcome: Outcome, resend: Operation['resend']): boolean {
	if (outcome.kind === 'unknown') return resend === 'safe';
	return outcome.kind === 'throttled' || outcome.kind === 'notSent'; // named, so that a new kind is not resent by accident
}

/**
 * The wait that the vendor demands, which holds for all requests of the account; undefined where it demands none.
 * @param attempt the number of tries so far, from 1
 */
export function demandedMs(outcome: Outcome, attempt: number): number | undefined {
	if (outcome.waitMs) return outcome.waitMs;
	// A lock of unknown length: from its least length on, longer each time.
	const leastMs = outcome.kind === 'throttled' ? outcome.leastMs : undefined;
	return leastMs && leastMs * 2 ** (attempt - 1);
}

/** @param attempt the number of tries so far, from 1 */
export function waitMs(outcome: Outcome, attempt: number, backoff: Backoff): number {
	// No jitter on a demanded wait: it could only come too early.
	const jitter = () =>
		backoff.random() * Math.min(backoff.capMs, backoff.baseMs * 2 ** (attempt - 1));
	return demandedMs(outcome, attempt) ?? jitter();
}

/** The wait before the next try in milliseconds, or undefined when there is to be none. */
export function nextTry(
	outcome: Outcome,
	resend: Operation['resend'],
	spent: Spent,
	bounds: Bounds,
	backoff: Backoff,
): number | undefined {
	if (!mayResend(outcome, resend) || spent.attempts >= bounds.maxAttempts) return undefined;
	const wait = waitMs(outcome, spent.attempts, backoff);
	return spent.waitedMs + wait <= bounds.maxWaitMs ? wait : undefined;
}

/** Tries that a run may repeat. Failures drain it, successes refill it, so that an outage does not multiply requests. */
export interface Budget {
	/** Takes one out; false when there is none. */
	spend: () => boolean;
	refill: () => void;
}

/**
 * @param size repeated tries in a row until successes are needed
 * @param perSuccess how much of a try one success gives back
 */
export function createBudget({ size, perSuccess }: { size: number; perSuccess: number }): Budget {
	let left = size;
	return {
		spend: () => {
			if (left < 1) return false;
			left--;
			return true;
		},
		refill: () => {
			left = Math.min(size, left + perSuccess);
		},
	};
}
