/** How many letters must be changed, added or left out to make one text of the other. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [index, letter] of Array.from(one).entries()) {
		const next = [index + 1];
		for (const [place, otherLetter] of Array.from(other).entries()) {
			const kept = (row[place] as number) + (letter === otherLetter ? 0 : 1);
			next.push(Math.min(kept, (row[place + 1] as number) + 1, (next[place] as number) + 1));
		}
		row = next;
	}
	return row.at(-1) as number;
}

/** As many names as somebody reads. */
const mostShown = 10;

/** A sentence that leads from a name that does not exist to those that do. */
export function didYouMean(unknown: string, known: readonly string[]): string | undefined {
	const [nearest] = known
		.map((name) => ({ name, changes: distance(unknown.toLowerCase(), name.toLowerCase()) }))
		.sort((one, other) => one.changes - other.changes);
	if (!nearest) return undefined;
	// More than a third of the letters changed is another word.
	if (nearest.changes <= Math.max(2, unknown.length / 3)) return `Did you mean "${nearest.name}"?`;
	const more = known.length > mostShown ? ' …' : '';
	return `There are: ${known.slice(0, mostShown).join(', ')}${more}.`;
}
