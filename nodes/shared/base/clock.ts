import { sleep } from 'n8n-workflow';

/** The only source of time and chance, so that tests can shrink seconds to nothing and keep the policy. */
export const clock = {
	/** Milliseconds since 1970. */
	now: () => Date.now(),
	/** Waits `ms` milliseconds; rejects with an AbortError as soon as the signal fires. */
	sleep: (ms: number, signal?: AbortSignal): Promise<void> => sleep(ms, signal),
	/** 0 ≤ random < 1. */
	random: () => Math.random(),
};
