import type { VendorName } from '../sandbox';
import type { Account } from './accounts';
import { execute, type ExecutionStage } from './execution';
import { faults, type Weather } from './faults';
import type { Tally } from './tally';
import { turns } from './work';

/** Part of the items, so that all vendors are busy to the end although their limits differ. */
const shares: Record<VendorName, number> = {
	zoho: 0.12,
	zendesk: 0.26,
	intercom: 0.36,
	acquire: 0.26,
};

const mostItems = 10_000;

export interface Phase {
	weather: Weather;
	items: number;
	seed: number;
}

/** Sends the items of one phase through all accounts at once. */
export async function carryOut(
	stage: ExecutionStage,
	accounts: readonly Account[],
	{ weather, items, seed }: Phase,
	tally: Tally,
): Promise<void> {
	await stage.vendors.ask('plant', faults[weather](seed));
	const lanes = accounts.flatMap((account) => Array<Account>(account.executions).fill(account));
	const counts = split(
		items,
		lanes.map(({ vendor }) => shares[vendor]),
	);
	await Promise.all(
		lanes.map(async (account, lane) => {
			const works = turns[account.vendor];
			const count = counts[lane] ?? 0;
			// In fair weather each lane does each kind of work; in an outage each run has to be long enough to give up.
			const kinds = weather === 'outage' ? 1 : works.length;
			const executions = Math.max(kinds, Math.ceil(count / mostItems));
			for (const [turn, size] of split(count, Array<number>(executions).fill(1)).entries()) {
				const work = works[(lane + turn) % works.length] ?? works[0];
				if (size > 0) await execute(stage, account, work, size, tally);
			}
		}),
	);
}

/** Whole numbers in these proportions that add up to `total`. */
function split(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((one, other) => one + other, 0);
	let weight = 0;
	let given = 0;
	return weights.map((own) => {
		weight += own;
		const upTo = Math.round((total * weight) / sum);
		const part = upTo - given;
		given = upTo;
		return part;
	});
}
