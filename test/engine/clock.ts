import { clock } from '../../nodes/shared/base/clock';

/**
 * What a node waited for, in milliseconds. Waiting only moves the time on, and chance is at its most.
 * @param startAt where time stands still, in milliseconds since 1970; by default it goes on
 */
export function stopTheClock(startAt?: number): { waits: number[]; restore: () => void } {
	const real = { ...clock };
	const waits: number[] = [];
	let skippedMs = 0;
	clock.random = () => 1;
	clock.now = () => (startAt ?? real.now()) + skippedMs;
	clock.sleep = (ms) => {
		waits.push(ms);
		skippedMs += ms;
		return Promise.resolve();
	};
	return { waits, restore: () => Object.assign(clock, real) };
}

/** The waits of whole half seconds: those in between are the pace's own. */
export const withoutPace = (waits: number[]) => waits.filter((ms) => ms % 500 === 0);
