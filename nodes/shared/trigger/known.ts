import type { IDataObject } from 'n8n-workflow';

/** What a record says of itself. Times are numbers in the unit of the vendor; 0 where it says none. */
export interface Stamp {
	id: string;
	createdAt: number;
	changedAt: number;
}

/**
 * What is known of a kind of record. A record is new or changed when its last change is later than the one that is known
 * of it. Of one that is not known, it must not lie before `since`.
 */
export interface Known {
	since: number;
	/** When each record was changed last, by ID. */
	changes: Map<string, number>;
}

/** A record that is new or changed. */
export interface Change {
	record: IDataObject;
	stamp: Stamp;
	what: 'created' | 'updated';
}

/** Which of these records are new or changed; from now on they are known. */
export const changesIn = (
	records: IDataObject[],
	known: Known,
	stampOf: (record: IDataObject) => Stamp,
): Change[] =>
	records.flatMap((record) => {
		const stamp = stampOf(record);
		const what = learn(stamp, known);
		return what ? [{ record, stamp, what }] : [];
	});

function learn(
	{ id, createdAt, changedAt }: Stamp,
	{ since, changes }: Known,
): Change['what'] | undefined {
	const latest = changes.get(id);
	// A search may still show an older state than it did before.
	if (latest === undefined ? changedAt < since : changedAt <= latest) return undefined;
	changes.set(id, changedAt);
	return latest === undefined && createdAt >= since ? 'created' : 'updated';
}

/** Without the changes from before a time, which a coming request does not bring again. */
export const without = ({ since, changes }: Known, before: number): Known => ({
	since: Math.max(since, before),
	changes: new Map([...changes].filter(([, changedAt]) => changedAt >= before)),
});

/** With so many of the latest changes at most. Of records that were changed before them nothing is told any more. */
export function latestOf({ since, changes }: Known, most: number): Known {
	const sorted = [...changes].sort(([, one], [, other]) => other - one);
	const [forgotten] = sorted.slice(most);
	return {
		since: forgotten ? Math.max(since, forgotten[1] + 1) : since,
		changes: new Map(sorted.slice(0, most)),
	};
}

/** What is known, as static data holds it. */
export interface Stored extends IDataObject {
	since: number;
	changes: Record<string, number>;
}

export const stored = ({ since, changes }: Known): Stored => ({
	since,
	changes: Object.fromEntries(changes),
});

export const knownIn = ({ since, changes }: Stored): Known => ({
	since,
	changes: new Map(Object.entries(changes)),
});
