import { clock } from '../base/clock';
import type { Limit } from '../operation/vendor';
import { createClosure } from './closure';
import { onAbort } from './onAbort';
import { createPlaces } from './places';
import { createQueue, type Waiting } from './queue';
import { createRemaining, type Told } from './remaining';
import { createShare } from './share';
import { createTimes, longestWindowMs } from './times';

/** What came of a turn. */
export interface Learned {
	/** Requests on the wire. */
	requests: number;
	/** The vendor took the request, whatever it then made of it. */
	accepted?: boolean;
	/** It turned the request away unread; `tooMany`: since there were too many. */
	turnedAway?: { tooMany?: boolean };
	/** Nothing may be sent for so many milliseconds. */
	blockedMs?: number;
	/** What remains of the vendor's own window. */
	remaining?: Told;
}

/** How things stand after a turn. */
export interface Standing {
	/** For how many milliseconds nothing may be sent. */
	blockedMs: number;
	/** For how many milliseconds the vendor has turned everything away. */
	closedMs: number;
}

/** Leave to send one request. */
export interface Leave {
	/** To be called once, with what the answer said. */
	end: (learned: Learned) => Standing;
}

/** Leave, or for how many milliseconds the vendor still takes nothing, more than `patienceMs`. */
export type Turn = Leave | { end?: undefined; blockedMs: number };

/** The pace of one account at one host. */
export interface Pace {
	/**
	 * Waits until a request may be sent. Lanes, one for each execution, take turns.
	 * @throws the reason of the signal
	 */
	turn: (lane: object, pacing: Pacing, signal?: AbortSignal) => Promise<Turn>;
	/** Nobody waits, and nothing that was sent or learned counts any more. */
	isIdle: () => boolean;
}

export interface Pacing {
	limit: Limit;
	/** How long a time that the vendor named may be waited for, in milliseconds. One's own pace does not count. */
	patienceMs: number;
	/** It was turned away before, and so goes first. */
	isAgain?: boolean;
}

export function createPace(): Pace {
	const queue = createQueue<Pacing>();
	const places = createPlaces();
	const remaining = createRemaining();
	const share = createShare();
	const closure = createClosure();
	const accepted = createTimes();
	let sleeping: { until: number; wake: AbortController } | undefined;

	/** Milliseconds until a request may be sent under this limit. */
	const delay = (limit: Limit): number => {
		const now = clock.now();
		return Math.max(
			closure.until() - now,
			remaining.waitMs(now),
			share.waitMs(now),
			places.freeInMs(limit, now),
			0,
		);
	};

	const begin = () => {
		places.take();
		remaining.sent();
		share.sent(clock.now());
	};

	const turnFor = ({ limit }: Pacing): Leave => {
		const sentAt = clock.now();
		return { end: (learned) => learn(learned, limit, sentAt) };
	};

	const learn = (learned: Learned, limit: Limit, sentAt: number): Standing => {
		const now = clock.now();
		places.leave(learned.requests, now);
		if (learned.remaining) remaining.learn(learned.remaining, places.underWay(), now);
		if (learned.accepted) {
			accepted.add(now);
			closure.accepted();
		}
		if (learned.blockedMs) closure.named(learned.blockedMs, now);
		if (learned.turnedAway) {
			const { tooMany } = learned.turnedAway;
			closure.turnedAway({ sentAt, namedMs: learned.blockedMs, tooMany, now });
		}
		if (isUsedByOthers(learned, limit, now)) {
			share.lower({
				limit,
				now,
				accepted: accepted.after(now - limit.windowMs),
				lastAccepted: accepted.at(1),
				sentAt,
				from: now + Math.max(blockedFor(), remaining.waitMs(now)),
				chance: clock.random(),
			});
		}
		if (blockedFor() > 0) dismissImpatient();
		wakeIfEarlier();
		return {
			blockedMs: Math.max(0, closure.until() - now),
			closedMs: now - closure.since(now),
		};
	};

	/** This process has kept to the limit, and yet the vendor's window is full. */
	const isUsedByOthers = ({ turnedAway, remaining: told }: Learned, limit: Limit, now: number) =>
		turnedAway?.tooMany ??
		(told?.requests === 0 && places.held(limit.windowMs, now) < Math.floor(limit.requests));

	const blockedFor = () => Math.max(0, closure.until() - clock.now());

	/** Lets the first of each lane go until all must wait, then sleeps until the next may. */
	const pump = async () => {
		while (!queue.isEmpty()) {
			for (const [lane, first] of queue.heads()) {
				if (delay(first.ticket.limit) > 0) continue;
				begin();
				queue.letGo(lane, first);
			}
			if (queue.isEmpty()) return;
			const shortestMs = earliest();
			const wake = new AbortController();
			sleeping = { until: clock.now() + shortestMs, wake };
			await clock.sleep(Math.min(shortestMs, longestWindowMs), wake.signal).catch(() => undefined);
			sleeping = undefined;
		}
	};

	const earliest = () => {
		let shortestMs = Infinity;
		for (const [, first] of queue.heads()) {
			shortestMs = Math.min(shortestMs, delay(first.ticket.limit));
		}
		return shortestMs;
	};

	const wakeIfEarlier = () => {
		if (sleeping && clock.now() + earliest() < sleeping.until) sleeping.wake.abort();
	};

	const dismissImpatient = () => {
		const blockedMs = blockedFor();
		for (const [lane, one] of queue.all()) {
			if (one.ticket.patienceMs >= blockedMs) continue;
			queue.leave(lane, one);
			one.go(blockedMs);
		}
		if (queue.isEmpty()) sleeping?.wake.abort();
	};

	const wait = (lane: object, ticket: Pacing, signal?: AbortSignal) =>
		new Promise<Turn>((resolve, reject) => {
			const forget = onAbort(signal, () => {
				queue.leave(lane, one);
				sleeping?.wake.abort();
				reject(signal?.reason as Error);
			});
			const go = (blockedMs: number) => {
				forget();
				resolve(blockedMs > 0 ? { blockedMs } : turnFor(ticket));
			};
			const one: Waiting<Pacing> = { ticket, go };
			const isFirst = queue.isEmpty();
			queue.join(lane, one, ticket.isAgain === true);
			if (isFirst && !sleeping) void pump();
			else wakeIfEarlier();
		});

	return {
		turn: async (lane, ticket, signal) => {
			signal?.throwIfAborted();
			if (blockedFor() > ticket.patienceMs) return { blockedMs: blockedFor() };
			if (!queue.isEmpty() || delay(ticket.limit) > 0) return await wait(lane, ticket, signal);
			begin();
			return turnFor(ticket);
		},
		isIdle: () =>
			queue.isEmpty() &&
			places.underWay() === 0 &&
			share.isWhole(clock.now()) &&
			delay({ requests: 1, windowMs: longestWindowMs }) === 0,
	};
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
