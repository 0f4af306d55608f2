import type { Limit } from '../operation/vendor';
import { createTimes } from './times';

/** The places that a vendor's windows have for the requests of this process. */
export interface Places {
	take: () => void;
	/** @param requests how many came of it on the wire; with none the place is free at once */
	leave: (requests: number, now: number) => void;
	/** Milliseconds until a place is free under this limit; Infinity as long as all are under way. */
	freeInMs: (limit: Limit, now: number) => number;
	underWay: () => number;
	/** How many of the places of the last window are held. */
	held: (windowMs: number, now: number) => number;
}

/**
 * A request holds its place until one window after its answer. Wherever between sending and answer the vendor counts
 * it, and wherever its windows begin, it then never counts more than its limit.
 */
export function createPlaces(): Places {
	const answers = createTimes();
	let underWay = 0;
	return {
		take: () => {
			underWay++;
		},
		leave: (requests, now) => {
			underWay--;
			for (let request = 0; request < requests; request++) answers.add(now);
		},
		freeInMs: ({ requests, windowMs }, now) => {
			const others = Math.max(1, Math.floor(requests)) - underWay;
			return others <= 0 ? Infinity : Math.max(0, answers.at(others) + windowMs - now);
		},
		underWay: () => underWay,
		held: (windowMs, now) => underWay + answers.after(now - windowMs),
	};
}
