import { waitFor } from '../demo/wait';
import type { Sandbox } from '../sandbox';

const patienceSeconds = 600;

/** What a case came to: a line of the table. */
export interface Result {
	title: string;
	/** Items or events. */
	count: number;
	lost: number;
	twice: number;
	wrong: number;
	throttled: number;
	early: number;
	refreshes: number;
	/** Tokens that were refused because their time was over. */
	expiries?: number;
	seconds: number;
	/** As long as the vendors' limits would take by themselves, where they are reached. */
	idealSeconds?: number;
	/** What else was seen. */
	seen: string[];
	/** What is not as it should be; empty when all is. */
	defects: string[];
}

/** Begins to count what the vendors see; the function that it gives tells what came since. */
export function watch(sandbox: Sandbox) {
	const startedAt = performance.now();
	const before = sandbox.accounting();
	return () => {
		const after = sandbox.accounting();
		const since = (name: 'throttled' | 'earlyResends' | 'refreshes' | 'expiries') =>
			after[name] - before[name];
		return {
			throttled: since('throttled'),
			early: since('earlyResends'),
			refreshes: since('refreshes'),
			expiries: since('expiries'),
			seconds: (performance.now() - startedAt) / 1000,
		} satisfies Partial<Result>;
	};
}

/** Begins to count writes; the function that it gives waits until there are so many more. */
export function writesToCome(sandbox: Sandbox, writes: number): () => Promise<void> {
	const until = sandbox.accounting().writesApplied + writes;
	const isReached = () => sandbox.accounting().writesApplied >= until;
	return async () => {
		await waitFor('the vendors to be written to', patienceSeconds, () =>
			Promise.resolve(isReached() || undefined),
		);
	};
}

/** The figures that must be 0, in words where they are not. */
export const notZero = (figures: Record<string, number>): string[] =>
	Object.entries(figures)
		.filter(([, value]) => value !== 0)
		.map(([what, value]) => `${value} ${what}`);
