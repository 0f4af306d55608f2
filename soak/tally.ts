import type { Reported, Verdict } from './judge';

/** Counters of a run, and nothing that grows with it. */
export interface Tally {
	items: number;
	verdicts: Record<Verdict, number>;
	/** Failed items by kind of failure. */
	kinds: Map<string, number>;
	/** Of those that may have been applied, how many had been. */
	perhapsWere: number;
	unsafe: number;
	/** The first few items that are not as they should be. */
	examples: string[];
}

const maxExamples = 10;

export const createTally = (): Tally => ({
	items: 0,
	verdicts: {
		appliedOnce: 0,
		repeatedHarmlessly: 0,
		failedNotApplied: 0,
		failedPerhapsApplied: 0,
		lost: 0,
		appliedTwice: 0,
		reportedWrongly: 0,
	},
	kinds: new Map(),
	perhapsWere: 0,
	unsafe: 0,
	examples: [],
});

export interface Judged {
	work: string;
	value: string;
	verdict: Verdict;
	reported: Reported | undefined;
	times: number;
	isUnsafe: boolean;
}

export function count(tally: Tally, { verdict, reported, times, isUnsafe, ...item }: Judged): void {
	tally.items += 1;
	tally.unsafe += Number(isUnsafe);
	tally.verdicts[verdict] += 1;
	if (verdict === 'failedPerhapsApplied' && times > 0) tally.perhapsWere += 1;
	const kind = reported?.kind;
	if (kind !== undefined) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
	const isWrong = ['lost', 'appliedTwice', 'reportedWrongly'].includes(verdict);
	if (!isWrong || tally.examples.length >= maxExamples) return;
	tally.examples.push(JSON.stringify({ verdict, ...item, carriedOut: times, reported }));
}
