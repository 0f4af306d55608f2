import type { VendorName } from './vendor';

export interface RateLimit {
	requests: number;
	windowMs: number;
	/** Fixed windows start at multiples of `windowMs`; sliding ones look back from each request. */
	kind?: 'fixed' | 'sliding';
}

export interface RateWindow {
	allowed: boolean;
	limit: number;
	remaining: number;
	resetAt: number;
}

/** Counts requests per key (an account); a refused request takes no place. */
export interface RateGate {
	pass(key: string, now: number): RateWindow;
}

function fixedGate({ requests, windowMs }: RateLimit): RateGate {
	const windows = new Map<string, { start: number; used: number }>();
	return {
		pass(key, now) {
			const start = now - (now % windowMs);
			let window = windows.get(key);
			if (window?.start !== start) {
				window = { start, used: 0 };
				windows.set(key, window);
			}
			const allowed = window.used < requests;
			if (allowed) window.used += 1;
			const remaining = requests - window.used;
			return { allowed, limit: requests, remaining, resetAt: start + windowMs };
		},
	};
}

function slidingGate({ requests, windowMs }: RateLimit): RateGate {
	// A ring of the last arrivals, the oldest at `head`: time per request and memory stay constant.
	const rings = new Map<string, { times: number[]; head: number; used: number }>();
	return {
		pass(key, now) {
			const ring = rings.get(key) ?? { times: [], head: 0, used: 0 };
			rings.set(key, ring);
			while (ring.used > 0 && now - (ring.times[ring.head] ?? now) >= windowMs) {
				ring.head = (ring.head + 1) % requests;
				ring.used -= 1;
			}
			const allowed = ring.used < requests;
			if (allowed) {
				ring.times[(ring.head + ring.used) % requests] = now;
				ring.used += 1;
			}
			const resetAt = (ring.times[ring.head] ?? now) + windowMs;
			return { allowed, limit: requests, remaining: requests - ring.used, resetAt };
		},
	};
}

export function rateGate(limit: RateLimit): RateGate {
	return limit.kind === 'sliding' ? slidingGate(limit) : fixedGate(limit);
}

/** Rate headers without a limit: always the first request of a window. */
export function openGate({ requests, windowMs }: RateLimit): RateGate {
	return {
		pass: (_key, now) => ({
			allowed: true,
			limit: requests,
			remaining: requests - 1,
			resetAt: now - (now % windowMs) + windowMs,
		}),
	};
}

/** `zohoTokens` and the like: the wall in front of a refresh token, where a vendor has one. */
export type LimitName = VendorName | `${VendorName}Tokens`;
export type Limits = 'documented' | 'off' | Partial<Record<LimitName, RateLimit>>;
export type Gates = Partial<Record<LimitName, RateGate>>;
