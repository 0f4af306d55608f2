import { clock } from '../../nodes/shared/base/clock';
import { stopTheClock } from './clock';
import { setStage, type Stage } from './stage';

export const minute = 60_000;

/** A stage where nodes and vendors share a clock, which only the test moves. */
export interface TimeStage extends Stage {
	waits: number[];
	/** Milliseconds since 1970. */
	now: () => number;
	/** Lets time pass. */
	pass: (ms: number) => void;
}

/** Long after all that the sandbox begins with. */
export const begin = Date.UTC(2024, 9, 7, 9);

export async function setTimeStage(): Promise<TimeStage> {
	const stage = await setStage({ now: () => clock.now() });
	const { waits, restore } = stopTheClock(begin);
	const stopped = clock.now;
	let passedMs = 0;
	clock.now = () => stopped() + passedMs;
	return {
		...stage,
		waits,
		now: () => clock.now(),
		pass: (ms) => {
			passedMs += ms;
		},
		close: () => {
			restore();
			return stage.close();
		},
	};
}

/** What a poll throws. */
export async function failureOf(polling: Promise<unknown>) {
	const failed: unknown = await polling.catch((error: unknown) => error);
	const { name, message, failure } = failed as Error & { failure?: unknown };
	return { name, message, failure };
}
