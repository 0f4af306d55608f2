/** The n-th number (0 to 1) of the mulberry32 sequence of a seed, without walking there: a decision depends on seed and n only. */
export function chance(seed: number, n: number): number {
	let state = (seed + Math.imul(n, 0x6d2b79f5)) | 0;
	state = Math.imul(state ^ (state >>> 15), state | 1);
	state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
	return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}
