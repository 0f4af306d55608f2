/** The middle one of an odd number, the mean of the middle two of an even number. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length / 2;
	const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
	return (low + high) / 2;
}

/** Rounds that ran next to each other are compared with each other: what else the machine did met both. */
export const ratioOfRounds = (ours: readonly number[], theirs: readonly number[]): number =>
	median(ours.map((value, round) => value / (theirs[round] ?? NaN)));
