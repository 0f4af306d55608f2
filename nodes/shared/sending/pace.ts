import { clock } from '../base/clock';
import type { Limit } from '../operation/vendor';

/** What an answer of the vendor says about its limit. */
export interface Learned {
	/** Nothing may be sent for so many milliseconds. */
	blockedMs?: number;
	/** Requests that are left until the vendor's own window ends, in so many milliseconds; `window` tells windows apart. */
	remaining?: { requests: number; endsInMs: number; window: number };
}

/** The pace of one account at one host. */
export interface Pace {
	/**
	 * Waits until a request may be sent. Lanes, one for each execution, take turns.
	 * @returns 0 when it may be sent; else for how many milliseconds the vendor still takes nothing, more than `patienceMs`
	 * @throws the reason of the signal
	 */
	turn: (lane: object, pacing: Pacing, signal?: AbortSignal) => Promise<number>;
	/**
	 * Ends a turn. What the vendor's answer said is taken in, so that other users of the same account are survived.
	 */
	end: (learned: Learned) => void;
	/** Nobody waits, and nothing that was sent or learned counts any more. */
	isIdle: () => boolean;
}

export interface Pacing {
	limit: Limit;
	/** How long a time that the vendor named may be waited for, in milliseconds. One's own pace does not count. */
	patienceMs: number;
}

interface Waiting extends Pacing {
	/** Ends the waiting, with what `turn` returns. */
	go: (blockedMs: number) => void;
}

/** Below the vendor's limit, since requests do not arrive as evenly as they are sent. */
const share = 0.98;

/** The longest window of any vendor: what is older is forgotten. */
export const longestWindowMs = 60_000;

export function createPace(): Pace {
	const lanes = new Map<object, Waiting[]>();
	const history = createHistory();
	let blockedUntil = 0;
	let left = { requests: Infinity, until: 0, window: -Infinity };
	let underWay = 0;
	let sleeping: AbortController | undefined;

	/** Milliseconds until a request may be sent under this limit. */
	const delay = ({ requests, windowMs }: Limit): number => {
		const now = clock.now();
		const slots = Math.max(1, Math.floor(requests * share));
		return Math.max(
			blockedUntil - now,
			left.requests <= 0 ? left.until - now : 0,
			history.at(slots) + windowMs - now,
			0,
		);
	};

	const begin = () => {
		history.add(clock.now());
		underWay++;
		left.requests--;
	};

	/** Lets the first of each lane go until all must wait, then sleeps until the next may. */
	const pump = async () => {
		while (lanes.size > 0) {
			let shortestMs = Infinity;
			// A Map is walked in the order of insertion, so a lane that was served comes up again behind all others.
			for (const [lane, waiting] of lanes) {
				const [first] = waiting as [Waiting];
				const ms = delay(first.limit);
				if (ms > 0) {
					shortestMs = Math.min(shortestMs, ms);
					continue;
				}
				begin();
				leave(lane, first);
				lanes.delete(lane);
				if (waiting.length > 0) lanes.set(lane, waiting);
				first.go(0);
			}
			if (lanes.size === 0) return;
			sleeping = new AbortController();
			await clock.sleep(shortestMs, sleeping.signal).catch(() => undefined);
			sleeping = undefined;
		}
	};

	const blockedFor = () => Math.max(0, blockedUntil - clock.now());

	const dismissImpatient = () => {
		const blockedMs = blockedFor();
		for (const [lane, waiting] of lanes) {
			for (const one of waiting.filter(({ patienceMs }) => patienceMs < blockedMs)) {
				leave(lane, one);
				one.go(blockedMs);
			}
		}
		sleeping?.abort();
	};

	const leave = (lane: object, one: Waiting) => {
		const waiting = lanes.get(lane) as Waiting[];
		waiting.splice(waiting.indexOf(one), 1);
		if (waiting.length === 0) lanes.delete(lane);
	};

	const wait = (lane: object, pacing: Pacing, signal?: AbortSignal) =>
		new Promise<number>((resolve, reject) => {
			const forget = onAbort(signal, () => {
				leave(lane, one);
				sleeping?.abort();
				reject(signal?.reason as Error);
			});
			const go = (blockedMs: number) => {
				forget();
				resolve(blockedMs);
			};
			const one = { ...pacing, go };
			const isFirst = lanes.size === 0;
			lanes.set(lane, [...(lanes.get(lane) ?? []), one]);
			if (isFirst && !sleeping) void pump();
			else if (delay(pacing.limit) === 0) sleeping?.abort();
		});

	return {
		turn: async (lane, pacing, signal) => {
			signal?.throwIfAborted();
			if (blockedFor() > pacing.patienceMs) return blockedFor();
			if (lanes.size > 0 || delay(pacing.limit) > 0) return await wait(lane, pacing, signal);
			begin();
			return 0;
		},
		end: ({ blockedMs = 0, remaining: newly }) => {
			const now = clock.now();
			underWay--;
			blockedUntil = Math.max(blockedUntil, now + blockedMs);
			if (blockedMs > 0) dismissImpatient();
			const isOvertaken = newly && newly.window < left.window && now < left.until;
			if (!newly || newly.endsInMs <= 0 || isOvertaken) return;
			// The vendor has not counted what is still on its way.
			const requests = newly.requests - underWay;
			const until = now + newly.endsInMs;
			// Answers overtake each other: within one window the smallest figures are the latest.
			left =
				newly.window === left.window
					? {
							window: left.window,
							requests: Math.min(left.requests, requests),
							until: Math.min(left.until, until),
						}
					: { window: newly.window, requests, until };
		},
		isIdle: () =>
			lanes.size === 0 && underWay === 0 && delay({ requests: 1, windowMs: longestWindowMs }) === 0,
	};
}

/** Those who wait, by the signal that may stop them: one listener for all, since Node.js warns of many. */
const waitingFor = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns what takes the listener away */
function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
	if (!signal) return () => undefined;
	const listeners = waitingFor.get(signal) ?? new Set();
	if (!waitingFor.has(signal)) {
		waitingFor.set(signal, listeners);
		const callAll = () => {
			for (const one of listeners) one();
		};
		signal.addEventListener('abort', callAll, { once: true });
	}
	listeners.add(listener);
	return () => listeners.delete(listener);
}

const paces = new Map<string, Pace>();

/** The pace that all requests with this key share. Those that are idle are dropped. */
export function paceOf(key: string): Pace {
	for (const [other, pace] of paces) {
		if (other !== key && pace.isIdle()) paces.delete(other);
	}
	const pace = paces.get(key) ?? createPace();
	paces.set(key, pace);
	return pace;
}

/** Times of the requests sent, in a bounded list. */
function createHistory() {
	const times: number[] = [];
	let oldest = 0;
	return {
		add: (time: number) => {
			times.push(time);
			while ((times[oldest] as number) <= time - longestWindowMs) oldest++;
			// In blocks: to shift a long list for each request would cost more than to keep it.
			if (oldest < 1000) return;
			times.splice(0, oldest);
			oldest = 0;
		},
		/** When the n-th last request was sent. */
		at: (last: number): number => times[times.length - last] ?? -Infinity,
	};
}
