import type { Reported } from '../judge';

/** One upsert of a person, and what the node said about it. */
export interface Upsert {
	email: string;
	value: string;
	/** Upserts of a later wave were begun when all of an earlier one had come to their end. */
	wave: number;
	reported: Reported | undefined;
}

export type PersonVerdict = 'once' | 'absent' | 'duplicate' | 'lost' | 'reportedWrongly';

/** Compares what the node reported about one person with the names of the contacts that the vendor holds of them. */
export function judgePerson(upserts: readonly Upsert[], names: readonly string[]): PersonVerdict {
	if (names.length > 1) return 'duplicate';
	if (upserts.some(({ reported }) => !reported)) return 'lost';
	const done = upserts.filter(({ reported }) => reported?.succeeded);
	const [name] = names;
	if (name === undefined && done.length > 0) return 'lost';
	// Of those at the same time any may be the last one.
	const lastWave = Math.max(-1, ...done.map(({ wave }) => wave));
	const allowed = upserts.filter(
		({ wave, reported }) =>
			wave >= lastWave && (reported?.succeeded || reported?.mayHaveBeenApplied),
	);
	const isAllowed = name === undefined || allowed.some(({ value }) => value === name);
	if (!isAllowed) return done.length > 0 ? 'lost' : 'reportedWrongly';
	if (upserts.some(({ reported }) => reported?.flaw !== undefined)) return 'reportedWrongly';
	return name === undefined ? 'absent' : 'once';
}
