import type { Operation } from '../operation/operation';
import type { Standing } from './pace';

/** What a try that did not succeed means for the next one. Times are those that the server named. */
export type Outcome =
	| { kind: 'throttled'; waitMs?: number; leastMs?: number; tooMany?: boolean } // turned away unread
	| { kind: 'notSent'; waitMs?: undefined; leastMs?: number } // never left: DNS, connection refused, no credential
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
	/** Tries so far, but for those that were turned away unread. */
	tries: number;
	/** Tries that were turned away unread. */
	turnedAway: number;
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

/** The wait that holds for all requests of the account; undefined where there is none. */
export function demandedMs(outcome: Outcome, { tries, turnedAway }: Spent): number | undefined {
	if (outcome.waitMs) return outcome.waitMs;
	// Of unknown length: from its least length on, longer each time.
	const leastMs = 'leastMs' in outcome ? outcome.leastMs : undefined;
	const times = outcome.kind === 'throttled' ? turnedAway : tries;
	return leastMs && leastMs * 2 ** (times - 1);
}

/** @param tries so far, from 1 */
export const backoffMs = (tries: number, { baseMs, capMs, random }: Backoff): number =>
	random() * Math.min(capMs, baseMs * 2 ** (tries - 1));

/**
 * The wait before the next try in milliseconds, or undefined when there is to be none. A request that was turned away
 * is bounded by the time it waited, or the vendor took nothing from anybody; every other one by its tries as well.
 */
export function nextTry(
	outcome: Outcome,
	resend: Operation['resend'],
	spent: Spent,
	{ blockedMs, closedMs }: Standing,
	bounds: Bounds,
	backoff: Backoff,
): number | undefined {
	if (!mayResend(outcome, resend)) return undefined;
	const isTurnedAway = outcome.kind === 'throttled';
	if (!isTurnedAway && spent.tries >= bounds.maxAttempts) return undefined;
	// No chance in a demanded wait: it could only come too early.
	const wait =
		demandedMs(outcome, spent) ?? (isTurnedAway ? blockedMs : backoffMs(spent.tries, backoff));
	const waitedMs = isTurnedAway ? Math.max(spent.waitedMs, closedMs) : spent.waitedMs;
	return waitedMs + wait <= bounds.maxWaitMs ? wait : undefined;
}

/** Tries that a run may repeat. Failures drain it, successes refill it, so that an outage does not multiply requests. */
export interface Budget {
	isEmpty: () => boolean;
	spend: () => void;
	refill: () => void;
}

/**
 * @param size repeated tries in a row until successes are needed
 * @param perSuccess how much of a try one success gives back
 */
export function createBudget({ size, perSuccess }: { size: number; perSuccess: number }): Budget {
	let left = size;
	return {
		isEmpty: () => left < 1,
		spend: () => {
			left--;
		},
		refill: () => {
			left = Math.min(size, left + perSuccess);
		},
	};
}
