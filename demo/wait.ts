import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 150;

/**
 * Asks again and again until the probe gives something.
 * @param what ends the sentence "Waited 30 s for …"
 */
export async function waitFor<Value>(
	what: string,
	seconds: number,
	probe: () => Promise<Value | undefined>,
): Promise<Value> {
	const deadline = Date.now() + seconds * 1000;
	for (;;) {
		const value = await probe();
		if (value !== undefined) return value;
		if (Date.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}.`);
		await sleep(pauseMs);
	}
}
