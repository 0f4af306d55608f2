/** What became of the items of a run that was stopped. */
export type ItemStatus = 'done' | 'failed' | 'notSent';

/** One sentence for the builder who must know what to send again, such as "3 of 5 items were carried out (0–2)". */
export function report(fates: readonly ItemStatus[]): string {
	const part = (fate: ItemStatus, words: string) => {
		const indices = fates.flatMap((itemFate, index) => (itemFate === fate ? [index] : []));
		return indices.length > 0 ? `${indices.length} ${words} (${ranges(indices)})` : `0 ${words}`;
	};
	const parts = [
		part('done', 'carried out'),
		part('failed', 'failed'),
		part('notSent', 'not sent'),
	];
	return `Of ${fates.length} items: ${parts.join(', ')}.`;
}

/** Ascending indices in short: 0–2, 4, 7–9. */
export function ranges(indices: readonly number[]): string {
	const runs: Array<[first: number, last: number]> = [];
	for (const index of indices) {
		const run = runs.at(-1);
		if (run && run[1] === index - 1) run[1] = index;
		else runs.push([index, index]);
	}
	return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
