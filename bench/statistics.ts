/** The middle one of an odd number, the mean of the middle two of an even number. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length / 2;
	const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
	return (low + high) / 2;
}

/** A median, and between which bounds the true one lies with 95 % certainty. */
export interface Estimate {
	median: number;
	from: number;
	to: number;
}

/** The bounds are those of the order statistics: nothing is supposed of how the values are spread. */
export function estimate(values: readonly number[]): Estimate {
	const sorted = [...values].sort((one, other) => one - other);
	const reach = 0.98 * Math.sqrt(sorted.length);
	const low = Math.max(0, Math.floor(sorted.length / 2 - reach));
	const high = Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach) - 1);
	return { median: median(sorted), from: sorted[low] ?? NaN, to: sorted[high] ?? NaN };
}

/** Rounds that ran next to each other are compared with each other: what else the machine did met both. */
export const ratioOfRounds = (ours: readonly number[], theirs: readonly number[]): Estimate =>
	estimate(ours.map((value, round) => value / (theirs[round] ?? NaN)));
