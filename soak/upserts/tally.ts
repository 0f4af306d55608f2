import { judgePerson, type PersonVerdict, type Upsert } from './judge';

/** Counters of one soak of upserts. */
export interface UpsertTally {
	title: string;
	upserts: number;
	failed: number;
	perhaps: number;
	/** Failed upserts by kind of failure. */
	kinds: Map<string, number>;
	people: number;
	/** People who come twice. */
	doubled: number;
	contacts: number;
	/** Upserts that say that they made the contact. */
	created: number;
	verdicts: Record<PersonVerdict, number>;
	/** The first few people who are not as they should be. */
	examples: string[];
}

export interface UpsertResult extends UpsertTally {
	requests: number;
	earlyResends: number;
	seconds: number;
}

const maxExamples = 10;

export const createTally = (title: string): UpsertTally => ({
	title,
	upserts: 0,
	failed: 0,
	perhaps: 0,
	kinds: new Map(),
	people: 0,
	doubled: 0,
	contacts: 0,
	created: 0,
	verdicts: { once: 0, absent: 0, duplicate: 0, lost: 0, reportedWrongly: 0 },
	examples: [],
});

/** Counts one person: all upserts of theirs, and the names of the contacts that the vendor holds. */
export function count(
	tally: UpsertTally,
	upserts: readonly Upsert[],
	names: readonly string[],
): void {
	const verdict = judgePerson(upserts, names);
	tally.people += 1;
	tally.doubled += Number(upserts.length > 1);
	tally.contacts += names.length;
	tally.verdicts[verdict] += 1;
	for (const { reported } of upserts) {
		const kind = reported?.kind;
		if (kind !== undefined) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
		tally.failed += Number(!reported?.succeeded);
		tally.perhaps += Number(reported?.mayHaveBeenApplied ?? false);
		tally.created += Number(reported?.created ?? false);
	}
	if (verdict === 'once' || verdict === 'absent' || tally.examples.length >= maxExamples) return;
	tally.examples.push(JSON.stringify({ verdict, names, upserts }));
}

/** What is not as it should be, in words; nothing when all is well. */
export function defectsOf({ title, verdicts, earlyResends, examples }: UpsertResult): string[] {
	const { duplicate, lost, reportedWrongly } = verdicts;
	return [
		duplicate > 0 && `${duplicate} people exist twice`,
		lost > 0 && `${lost} people were lost`,
		reportedWrongly > 0 && `${reportedWrongly} people were reported wrongly`,
		earlyResends > 0 && `${earlyResends} requests came before the time that the server had given`,
		...examples,
	]
		.filter((text) => typeof text === 'string')
		.map((text) => `${title}: ${text}`);
}

export function summary(tally: UpsertResult): string {
	const { verdicts, upserts, requests, seconds } = tally;
	const kinds = [...tally.kinds].map(([kind, failures]) => `${kind} ${failures}`).join(', ');
	const lines: Array<[string, string | number]> = [
		['upserts', upserts],
		['  of these reported failed', tally.failed],
		['  of these perhaps applied', tally.perhaps],
		['  failures by kind', kinds || 'none'],
		['people', tally.people],
		['  of these doubled', tally.doubled],
		['contacts', tally.contacts],
		['upserts that say created', tally.created],
		['there once', verdicts.once],
		['not there, and reported so', verdicts.absent],
		['there twice', verdicts.duplicate],
		['lost', verdicts.lost],
		['reported wrongly', verdicts.reportedWrongly],
		['sent before a server-given time', tally.earlyResends],
		['requests', requests],
		['requests per upsert', (requests / upserts).toFixed(3)],
		['seconds', seconds.toFixed(0)],
	];
	return ['', tally.title, ...lines.map(([label, value]) => `${label.padEnd(34)} ${value}`)].join(
		'\n',
	);
}
