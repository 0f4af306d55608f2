/** What an answer says of the vendor's current window. */
export interface Told {
	/** Requests that it still takes. */
	requests: number;
	endsInMs: number;
	/** Tells windows apart. */
	window: number;
}

/** What remains of the vendor's own window, by what its answers say: other users of the account are survived so. */
export interface Remaining {
	/** Milliseconds until a request may be sent. */
	waitMs: (now: number) => number;
	sent: () => void;
	/** @param underWay requests that the vendor has not counted yet */
	learn: (told: Told, underWay: number, now: number) => void;
}

export function createRemaining(): Remaining {
	let left = { requests: Infinity, until: 0, window: -Infinity };
	return {
		waitMs: (now) => (left.requests <= 0 ? Math.max(0, left.until - now) : 0),
		sent: () => {
			left.requests--;
		},
		learn: (told, underWay, now) => {
			const isOvertaken = told.window < left.window && now < left.until;
			if (told.endsInMs <= 0 || isOvertaken) return;
			const requests = told.requests - underWay;
			const until = now + told.endsInMs;
			// Answers overtake each other: within one window the smallest figures are the latest.
			left =
				told.window === left.window
					? {
							window: left.window,
							requests: Math.min(left.requests, requests),
							until: Math.min(left.until, until),
						}
					: { window: told.window, requests, until };
		},
	};
}
