import type { Limit } from '../operation/vendor';

/** How much slower a process gets, at once, when the vendor turns a request away inside its limit. */
const down = { least: 0.5, ofAccepted: 0.9 };
/** How much of the limit it takes back in each window, little by little. */
const upPerWindow = 0.05;
/** What may be caught up in one go of requests that came too late for their time, as a part of a window. */
const slack = 0.02;

/**
 * The share of the vendor's limit that is left for this process while somebody else, such as another n8n process, uses
 * the account as well: an even pace, lowered at once by each sign of the other and raised again little by little.
 */
export interface Share {
	/** Milliseconds until the next request may be sent; 0 as long as nobody else is noticed. */
	waitMs: (now: number) => number;
	sent: (now: number) => void;
	/** A request was turned away although this process had kept to the limit. */
	lower: (sign: Sign) => void;
	isWhole: (now: number) => boolean;
}

interface Sign {
	limit: Limit;
	now: number;
	/** Requests of this process that the vendor took in the last window. */
	accepted: number;
	lastAccepted: number;
	/** When the request was sent that was turned away. */
	sentAt: number;
	/** From when on the vendor takes requests again. */
	from: number;
	/** 0 ≤ chance < 1: so that processes do not start again together. */
	chance: number;
}

/** Requests for each millisecond, rising from a moment on until they reach the whole limit. */
interface Pace {
	rate: number;
	from: number;
	at: number;
	rise: number;
	whole: number;
	windowMs: number;
}

export function createShare(): Share {
	let pace: Pace | undefined;
	let nextAt = -Infinity;

	const rateAt = (now: number): number => {
		if (!pace) return Infinity;
		const windows = Math.max(0, now - pace.from) / pace.windowMs;
		// The longer nobody else is noticed, the faster.
		const rate = pace.rate + (pace.rise * windows * (1 + windows)) / 2;
		if (rate < pace.whole) return rate;
		pace = undefined;
		return Infinity;
	};

	return {
		waitMs: (now) => (rateAt(now) === Infinity ? 0 : Math.max(0, nextAt - now)),
		sent: (now) => {
			const rate = rateAt(now);
			if (!pace) return;
			nextAt = Math.max(nextAt, now - slack * pace.windowMs) + 1 / rate;
		},
		lower: ({
			limit: { requests, windowMs },
			now,
			accepted,
			lastAccepted,
			sentAt,
			from,
			chance,
		}) => {
			// Sent before the pace was lowered: the same sign once more.
			if (pace && (sentAt < pace.from || lastAccepted < pace.at)) return;
			const whole = requests / windowMs;
			const rate = Math.min(rateAt(now), whole);
			const lowered = Math.max(
				rate * down.least,
				Math.min(rate, accepted / windowMs) * down.ofAccepted,
			);
			pace = {
				rate: Math.max(lowered, 1 / windowMs),
				from,
				at: now,
				rise: upPerWindow * whole,
				whole,
				windowMs,
			};
			nextAt = from + chance / pace.rate;
		},
		isWhole: (now) => rateAt(now) === Infinity,
	};
}
