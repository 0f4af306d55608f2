import { clock } from '../../nodes/shared/clock';

/** What a node waited for, in milliseconds. Nothing is really waited for, and chance is at its most. */
export function stopTheClock(): { waits: number[]; restore: () => void } {
	const real = { ...clock };
	const waits: number[] = [];
	clock.random = () => 1;
	clock.sleep = (ms) => {
		waits.push(ms);
		return Promise.resolve();
	};
	return { waits, restore: () => Object.assign(clock, real) };
}
