import { clock } from '../base/clock';
import { textOrNull } from '../base/record';
import { httpDate, untilMs } from '../base/serverTime';
import type { Answer, Limit, Vendor } from '../operation/vendor';
import type { Try } from './attempt';
import type { History } from './decide';
import type { Learned } from './pace';
import type { Told } from './remaining';
import { demandedMs } from './retry';
import { longestWindowMs } from './times';

/** The builder's own limit, else the vendor's; in the vendor's windows, as long as one of them holds a request. */
export function limitOf(limit: Limit, requestsPerMinute: number | undefined): Limit {
	if (!requestsPerMinute) return limit;
	const requests = (requestsPerMinute * limit.windowMs) / 60_000;
	return requests >= 1
		? { requests, windowMs: limit.windowMs }
		: { requests: 1, windowMs: 60_000 / requestsPerMinute };
}

/**
 * What a try says to all others of the account.
 * @param history the try included
 */
export function learnedFrom(
	tried: Try,
	history: History,
	rateHeaders: Vendor['rateHeaders'],
): Learned {
	const { requests, answer } = tried;
	const outcome = tried.error && tried.outcome;
	const turnedAway = outcome?.kind === 'throttled' ? outcome : undefined;
	return {
		requests,
		accepted: answer !== undefined && !turnedAway,
		turnedAway,
		blockedMs: outcome && demandedMs(outcome, history),
		remaining: answer && windowIn(answer, rateHeaders),
	};
}

/** What the headers of an answer say about the vendor's current window. */
export function windowIn(answer: Answer, rateHeaders: Vendor['rateHeaders']): Told | undefined {
	if (!rateHeaders) return undefined;
	const { headers } = answer;
	const requests = remainingIn(answer, rateHeaders);
	const reset = headers[rateHeaders.reset];
	const endsInMs = untilMs(reset, httpDate(headers.date) ?? clock.now());
	// A window that ends later than any vendor's is a slip, and would hold everything up.
	if (requests === null || endsInMs === undefined || endsInMs > longestWindowMs) return undefined;
	return { requests, endsInMs, window: Number(reset) };
}

/** Requests that are left in the vendor's current window, or null where the answer does not say it. */
export function remainingIn(
	{ headers }: Answer,
	rateHeaders: Vendor['rateHeaders'],
): number | null {
	const remaining = Number(textOrNull(headers[rateHeaders?.remaining ?? '']) ?? NaN);
	return Number.isNaN(remaining) ? null : remaining;
}
