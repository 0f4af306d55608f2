import { clock } from '../../nodes/shared/base/clock';

interface Sleeper {
	until: number;
	wake: () => void;
}

/** Time that stands still until all work is done, then jumps to the next one who waits. */
export function virtualTime(startAt = 1_700_000_000_000) {
	const real = { ...clock };
	const sleepers = new Set<Sleeper>();
	let now = startAt;
	clock.now = () => now;
	clock.sleep = (ms, signal) =>
		new Promise((resolve, reject) => {
			const sleeper = { until: now + ms, wake: resolve };
			sleepers.add(sleeper);
			signal?.addEventListener('abort', () => {
				sleepers.delete(sleeper);
				reject(signal.reason as Error);
			});
		});
	const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

	return {
		now: () => now - startAt,
		sleepers: () => sleepers.size,
		/** Lets time pass until the work is done. */
		run: async <Result>(work: Promise<Result>): Promise<Result> => {
			const state = { isDone: false };
			const end = () => {
				state.isDone = true;
			};
			work.then(end, end);
			await settle();
			while (!state.isDone) {
				let next: Sleeper | undefined;
				for (const one of sleepers) if (!next || one.until < next.until) next = one;
				if (next) {
					sleepers.delete(next);
					now = Math.max(now, next.until);
					next.wake();
				}
				await settle();
			}
			return await work;
		},
		pass: (ms: number) => {
			now += ms;
		},
		restore: () => Object.assign(clock, real),
	};
}
