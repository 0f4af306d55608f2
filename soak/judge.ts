import type { Stored } from './stored';

/** What the node said about one item. */
export interface Reported {
	succeeded: boolean;
	/** Requests that it says it sent for the item. */
	attempts: number;
	/** Said of a failure whose outcome is unknown. */
	mayHaveBeenApplied: boolean;
	/** What is wrong with the output item itself. */
	flaw?: string;
	kind?: string;
	/** Said of an upsert that made its record. */
	created?: boolean;
}

export type Verdict =
	| 'appliedOnce'
	/** More than once, each time with the same values, of an update that says it may be repeated. */
	| 'repeatedHarmlessly'
	| 'failedNotApplied'
	| 'failedPerhapsApplied'
	| 'lost'
	| 'appliedTwice'
	| 'reportedWrongly';

/** Compares what the node reported with what the vendor holds. */
export function judge(
	reported: Reported | undefined,
	{ holdsValue, times }: Stored,
	isUnsafe: boolean,
): Verdict {
	if (isUnsafe && times > 1) return 'appliedTwice';
	if (!reported) return 'lost';
	const { succeeded, attempts, mayHaveBeenApplied, flaw } = reported;
	if (succeeded && !(holdsValue && times > 0)) return 'lost';
	// It cannot have been carried out more often than it was sent.
	if (flaw !== undefined || times > attempts) return 'reportedWrongly';
	if (succeeded) return times === 1 ? 'appliedOnce' : 'repeatedHarmlessly';
	if (mayHaveBeenApplied) return 'failedPerhapsApplied';
	return holdsValue || times > 0 ? 'reportedWrongly' : 'failedNotApplied';
}
