import { clock } from '../base/clock';
import { textOrNull } from '../base/record';
import { httpDate, untilMs } from '../base/serverTime';
import type { Answer, Limit, Vendor } from '../operation/vendor';
import { type Learned, longestWindowMs } from './pace';

/** The builder's own limit, else the vendor's; in the vendor's windows, as long as one of them holds a request. */
export function limitOf(limit: Limit, requestsPerMinute: number | undefined): Limit {
	if (!requestsPerMinute) return limit;
	const requests = (requestsPerMinute * limit.windowMs) / 60_000;
	return requests >= 1
		? { requests, windowMs: limit.windowMs }
		: { requests: 1, windowMs: 60_000 / requestsPerMinute };
}

/** What the headers of an answer say about the vendor's current window. */
export function learnedFrom(
	answer: Answer | undefined,
	rateHeaders: Vendor['rateHeaders'],
): Pick<Learned, 'remaining'> {
	if (!answer || !rateHeaders) return {};
	const { headers } = answer;
	const remaining = remainingIn(answer, rateHeaders);
	const reset = headers[rateHeaders.reset];
	const endsInMs = untilMs(reset, httpDate(headers.date) ?? clock.now());
	// A window that ends later than any vendor's is a slip, and would hold everything up.
	if (remaining === null || endsInMs === undefined || endsInMs > longestWindowMs) return {};
	return { remaining: { requests: remaining, endsInMs, window: Number(reset) } };
}

/** Requests that are left in the vendor's current window, or null where the answer does not say it. */
export function remainingIn(
	{ headers }: Answer,
	rateHeaders: Vendor['rateHeaders'],
): number | null {
	const remaining = Number(textOrNull(headers[rateHeaders?.remaining ?? '']) ?? NaN);
	return Number.isNaN(remaining) ? null : remaining;
}
