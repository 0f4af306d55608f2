/** The longest window of any vendor: what is older is forgotten. */
export const longestWindowMs = 60_000;

/** Times in their order, in a bounded list. */
export interface Times {
	add: (time: number) => void;
	/** The n-th last time. */
	at: (last: number) => number;
	/** How many are later than this time. */
	after: (time: number) => number;
}

export function createTimes(): Times {
	const times: number[] = [];
	let oldest = 0;
	return {
		add: (time) => {
			times.push(time);
			while ((times[oldest] as number) <= time - longestWindowMs) oldest++;
			// In blocks: to shift a long list for each request would cost more than to keep it.
			if (oldest < 1000) return;
			times.splice(0, oldest);
			oldest = 0;
		},
		at: (last) => times[times.length - last] ?? -Infinity,
		after: (time) => {
			let [low, high] = [oldest, times.length];
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((times[middle] as number) > time) high = middle;
				else low = middle + 1;
			}
			return times.length - low;
		},
	};
}
