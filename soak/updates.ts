import { openAccounts } from './accounts';
import { expireNowAndThen } from './expiry';
import { carryOut, type Phase } from './phase';
import { showProgress } from './progress';
import type { Stage } from './stage';
import { defectsOf, summary } from './summary';
import { createTally } from './tally';

/** An outage in the middle, so that the recovery is seen as well. */
function phasesOf(items: number, seed: number): Phase[] {
	const outage = Math.round(Math.min(items / 2, Math.max(items * 0.05, 1200)));
	const before = Math.round((items - outage) / 2);
	return [
		{ weather: 'mixed', items: before, seed },
		{ weather: 'outage', items: outage, seed: seed + 1 },
		{ weather: 'mixed', items: items - outage - before, seed: seed + 2 },
	];
}

/**
 * Items that each have a record of their own, through all vendors at once.
 * @returns what is not as it should be
 */
export async function soakUpdates(stage: Stage, items: number, seed: number): Promise<string[]> {
	const { vendors, complaints, seconds, clock } = stage;
	const accounts = await openAccounts(vendors);
	let valued = 0;
	const nextValue = () => `soak-${seed}-${++valued}@people.example`;
	const end = new AbortController();
	expireNowAndThen(accounts, vendors, clock, end.signal);
	const total = createTally();
	showProgress(() => `${total.items} of ${items} items compared`, stage, end.signal);

	const outage = { items: 0, requests: 0 };
	for (const phase of phasesOf(items, seed)) {
		const before = (await vendors.ask('accounting')).received;
		await carryOut({ ...stage, nextValue }, accounts, phase, total);
		if (phase.weather !== 'outage') continue;
		outage.items += phase.items;
		outage.requests += (await vendors.ask('accounting')).received - before;
	}
	end.abort();
	const accounting = await vendors.ask('accounting');
	const result = { tally: total, accounting, outage, complaints, seconds: seconds() };
	process.stdout.write(`${summary(result)}\n`);
	const defects = defectsOf(result);
	return defects.length > 0 ? [...defects, ...total.examples] : [];
}
