import { defaults } from '../base/defaults';
import { longestWindowMs } from './times';

const { pauseBaseMs, pauseCapMs, backoffCapMs } = defaults;

/** The time in which the vendor takes nothing from anybody. */
export interface Closure {
	/** When it may be asked again. */
	until: () => number;
	/** Since when it has turned all requests away; `now` if it has not. */
	since: (now: number) => number;
	/** It takes nothing for so long, as it says itself. */
	named: (ms: number, now: number) => void;
	/** It turned a request away. Where it does not say for how long, pauses that get longer find out. */
	turnedAway: (news: News) => void;
	/** It took a request. */
	accepted: () => void;
}

interface News {
	sentAt: number;
	/** The time that the vendor named. */
	namedMs?: number;
	/** Because there were too many. */
	tooMany?: boolean;
	now: number;
}

export function createClosure(): Closure {
	let until = -Infinity;
	let began: number | undefined;
	let pauses = 0;
	let pausedAt = -Infinity;
	return {
		until: () => until,
		since: (now) => began ?? now,
		named: (ms, now) => {
			until = Math.max(until, now + ms);
		},
		turnedAway: ({ sentAt, namedMs, tooMany, now }) => {
			began ??= now;
			// Sent before the pause: the same news once more.
			if (namedMs !== undefined || sentAt <= pausedAt) return;
			pausedAt = now;
			// Once it lasts longer than a window, it is no window that is full.
			const capMs = tooMany && now - began <= longestWindowMs ? pauseCapMs : backoffCapMs;
			until = Math.max(until, now + Math.min(capMs, pauseBaseMs * 2 ** pauses++));
		},
		accepted: () => {
			began = undefined;
			pauses = 0;
		},
	};
}
