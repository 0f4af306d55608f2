import { clock } from '../../nodes/shared/base/clock';

test('the clock tells the time and waits, until it is told to stop', async () => {
	const before = Date.now();
	await clock.sleep(1);
	expect(clock.now()).toBeGreaterThan(before - 1);
	const stop = new AbortController();
	const waiting = clock.sleep(60_000, stop.signal);
	stop.abort();
	await expect(waiting).rejects.toThrow();
});

test('chance lies between 0 and 1', () => {
	const chance = clock.random();
	expect(chance >= 0 && chance < 1).toBe(true);
});
