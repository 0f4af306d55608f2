// npm run soak -- --items 20000 --seed 7: every fault at once, then what the nodes reported against what the vendors hold.
import './environment';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { clock as Clock } from '../nodes/shared/base/clock';
import { chance } from '../sandbox/core/chance';
import { createEngine } from '../test/engine/harness';
import { openAccounts } from './accounts';
import { expireNowAndThen } from './expiry';
import { carryOut, type Phase } from './phase';
import { showProgress } from './progress';
import { defectsOf, summary } from './summary';
import { createTally } from './tally';
import { nowIn, sleepIn, tempo } from './time';
import { startVendors } from './vendors';

const { values: asked } = parseArgs({
	options: {
		items: { type: 'string', default: '20000' },
		seed: { type: 'string', default: '1' },
		/** How many times faster than real time runs. */
		factor: { type: 'string', default: '50' },
	},
});

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

async function main(items: number, seed: number, factor: number): Promise<void> {
	// Each once, however often it comes.
	const complaints = new Set<string>();
	process.on('warning', ({ name, message }) => complaints.add(`${name}: ${message}`));
	process.on('unhandledRejection', (reason) => complaints.add(`Unhandled: ${String(reason)}`));

	const time = tempo(factor);
	let drawn = 0;
	const random = () => chance(seed, ++drawn);
	const builtClock = resolve(__dirname, '../dist/nodes/shared/base/clock.js');
	// The very object that the nodes read the time from.
	const { clock } = createRequire(__filename)(builtClock) as { clock: typeof Clock };
	Object.assign(clock, { now: nowIn(time), sleep: sleepIn(time, clock.sleep), random });

	const [engine, vendors] = await Promise.all([createEngine(), startVendors(time)]);
	const accounts = await openAccounts(vendors);
	let valued = 0;
	const nextValue = () => `soak-${seed}-${++valued}@people.example`;
	const startedAt = performance.now();
	const seconds = () => (performance.now() - startedAt) / 1000;
	const end = new AbortController();
	expireNowAndThen(accounts, vendors, clock, end.signal);
	const total = createTally();
	showProgress(total, items, vendors, seconds, end.signal);

	const outage = { items: 0, requests: 0 };
	for (const phase of phasesOf(items, seed)) {
		const before = (await vendors.ask('accounting')).received;
		await carryOut({ engine, vendors, nextValue }, accounts, phase, total);
		if (phase.weather !== 'outage') continue;
		outage.items += phase.items;
		outage.requests += (await vendors.ask('accounting')).received - before;
	}
	end.abort();
	const accounting = await vendors.ask('accounting');
	vendors.close();

	const result = { tally: total, accounting, outage, complaints, seconds: seconds() };
	process.stdout.write(`seed ${seed}, time runs ${factor} times as fast\n${summary(result)}\n`);
	const defects = defectsOf(result);
	for (const line of [...defects, ...total.examples]) process.stdout.write(`! ${line}\n`);
	process.exitCode = Math.min(defects.length, 1);
}

process.exitCode = 1; // unless it comes to a good end
main(Number(asked.items), Number(asked.seed), Number(asked.factor)).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? String(error.stack) : 'failed'}\n`);
	process.exit();
});
