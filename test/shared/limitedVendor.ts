import { clock } from '../../nodes/shared/base/clock';
import type { Limit } from '../../nodes/shared/operation/vendor';
import type { Learned, Leave, Pace } from '../../nodes/shared/sending/pace';

/** How a vendor that counts its requests speaks of it. */
export type Manner = 'nothing' | 'seconds' | 'aFullWindow' | 'headers';

interface Settings {
	limit: Limit;
	kind: 'fixed' | 'sliding';
	manner: Manner;
	/** Milliseconds of one way. */
	latency: () => number;
}

/** A vendor in virtual time: it counts at some moment between sending and answer. */
export function limitedVendor({ limit: { requests, windowMs }, kind, manner, latency }: Settings) {
	const taken: number[] = [];
	let turnedAway = 0;
	const startOf = (now: number) => (kind === 'fixed' ? now - (now % windowMs) : now - windowMs);
	const inWindow = (now: number) => {
		const start = startOf(now);
		let count = 0;
		for (let index = taken.length - 1; index >= 0; index--) {
			const at = taken[index] as number;
			if (kind === 'fixed' ? at < start : at <= start) break;
			count++;
		}
		return count;
	};
	const told = (now: number, count: number): Pick<Learned, 'remaining'> => {
		if (manner !== 'headers') return {};
		const ends = startOf(now) + windowMs;
		return { remaining: { requests: requests - count, endsInMs: ends - now, window: ends } };
	};
	const blockedMs = (now: number): number | undefined => {
		if (manner === 'nothing') return undefined;
		if (manner === 'aFullWindow') return windowMs;
		const first = taken[taken.length - requests] as number;
		const ends = kind === 'fixed' ? startOf(now) + windowMs : first + windowMs;
		return manner === 'headers' ? ends - now : Math.ceil((ends - now) / 1000) * 1000;
	};
	return {
		turnedAway: () => turnedAway,
		ask: async (): Promise<Learned> => {
			await clock.sleep(latency());
			const now = clock.now();
			const count = inWindow(now);
			const isTaken = count < requests;
			if (isTaken) taken.push(now);
			else turnedAway++;
			const answer = {
				requests: 1,
				...told(now, isTaken ? count + 1 : count),
				...(isTaken
					? { accepted: true }
					: { turnedAway: { tooMany: true }, blockedMs: blockedMs(now) }),
			};
			await clock.sleep(latency());
			return answer;
		},
	};
}

/** Longest time that a request waits for having been turned away, in milliseconds. */
const patienceMs = 300_000;

/**
 * One execution: so many requests, some at a time, each sent again as long as it is turned away.
 * @returns how many failed, since they would have had to wait for too long
 */
export async function execution(
	pace: Pace,
	ask: () => Promise<Learned>,
	{ count, inFlight, limit }: { count: number; inFlight: number; limit: Limit },
): Promise<number> {
	const lane = {};
	let left = count;
	let failed = 0;
	const one = async () => {
		let waitedMs = 0;
		for (let isAgain = false; ; isAgain = true) {
			const { end } = (await pace.turn(lane, { limit, patienceMs, isAgain })) as Leave;
			const learned = await ask();
			const { blockedMs, closedMs } = end(learned);
			if (learned.accepted) return true;
			if (Math.max(waitedMs, closedMs) + blockedMs > patienceMs) return false;
			await clock.sleep(blockedMs);
			waitedMs += blockedMs;
		}
	};
	const worker = async () => {
		while (left-- > 0) failed += (await one()) ? 0 : 1;
	};
	await Promise.all(Array.from({ length: inFlight }, worker));
	return failed;
}
