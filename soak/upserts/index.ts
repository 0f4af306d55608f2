import type { Account } from '../accounts';
import { openAccounts } from '../accounts';
import { showProgress } from '../progress';
import type { Stage } from '../stage';
import type { UpsertVendor } from '../stored';
import type { Upsert } from './judge';
import { count, createTally, defectsOf, summary } from './tally';
import { type Ground, inPairs, inWaves } from './ways';

// Far longer than two executions lie apart.
const searchLagMs = 60_000;

const fourAtOnce = { lanes: 4, waves: ['mixed', 'outage', 'mixed'] } as const;
// Nothing keeps two processes from creating the same contact at Acquire, so one run is all that is promised.
const oneRun = { lanes: 1, waves: ['mixed'] } as const;

interface Act {
	title: string;
	vendor: UpsertVendor;
	carryOut: (ground: Ground) => Promise<Upsert[]>;
	/** What it comes to is told, and no defect. */
	isToldOnly?: true;
}

/**
 * Upserts of people of whom every second one comes twice, and of people who come twice at the same moment.
 * @returns what is not as it should be
 */
export async function soakUpserts(
	stage: Stage,
	items: number,
	pairs: number,
	seed: number,
): Promise<string[]> {
	const accounts = await openAccounts(stage.vendors);
	await stage.vendors.ask('lagSearch', searchLagMs);
	const twice = [stage.engine, stage.engine];
	const apart = [stage.engine, stage.otherEngine()];
	const acts: Act[] = [
		{
			title: 'Intercom, four executions at once',
			vendor: 'intercom',
			carryOut: (ground) => inWaves(ground, items, fourAtOnce),
		},
		{
			title: 'Intercom, the same new user in two executions at once',
			vendor: 'intercom',
			carryOut: (ground) => inPairs(ground, pairs, twice),
		},
		{
			title: 'Acquire, one run',
			vendor: 'acquire',
			carryOut: (ground) => inWaves(ground, items, oneRun),
		},
		{
			title: 'Acquire, the same new contact in two processes at once (told, not judged)',
			vendor: 'acquire',
			carryOut: (ground) => inPairs(ground, Math.ceil(pairs / 10), apart),
			isToldOnly: true,
		},
	];
	const defects: string[] = [];
	for (const act of acts) {
		const account = accounts.find(({ vendor }) => vendor === act.vendor) as Account;
		const found = await perform(stage, account, act, seed);
		if (!act.isToldOnly) defects.push(...found);
	}
	return [...defects, ...stage.complaints];
}

async function perform(
	stage: Stage,
	account: Account,
	{ title, vendor, carryOut }: Act,
	seed: number,
): Promise<string[]> {
	const { vendors, seconds } = stage;
	const tally = createTally(title);
	const end = new AbortController();
	showProgress(() => `${title}: ${tally.upserts} upserts`, stage, end.signal);
	const before = await vendors.ask('accounting');
	const startedAt = seconds();
	const progress = (sent: number) => {
		tally.upserts += sent;
	};
	const upserts = await carryOut({ stage, vendor, account, seed, progress });
	end.abort();

	const people = new Map<string, Upsert[]>();
	for (const upsert of upserts) {
		people.set(upsert.email, [...(people.get(upsert.email) ?? []), upsert]);
	}
	const held = await vendors.ask('contactsOf', vendor, [...people.keys()]);
	for (const [index, ofPerson] of [...people.values()].entries()) {
		count(tally, ofPerson, held[index] ?? []);
	}
	const after = await vendors.ask('accounting');
	const requests = after.received - before.received;
	const earlyResends = after.earlyResends - before.earlyResends;
	const result = { ...tally, requests, earlyResends, seconds: seconds() - startedAt };
	process.stdout.write(`${summary(result)}\n`);
	return defectsOf(result);
}
