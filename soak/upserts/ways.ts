import type { Engine } from '../../test/engine/harness';
import type { Account } from '../accounts';
import { lateWrites, sendThrough } from '../execution';
import { faults } from '../faults';
import type { Stage } from '../stage';
import type { Target, UpsertVendor } from '../stored';
import type { Upsert } from './judge';
import { type Course, planOf } from './plan';
import { works } from './work';

/** What one soak of upserts goes on. */
export interface Ground {
	stage: Stage;
	vendor: UpsertVendor;
	account: Account;
	seed: number;
	progress: (sent: number) => void;
}

/** Executions at once, one wave after the other. */
export async function inWaves(ground: Ground, items: number, course: Course): Promise<Upsert[]> {
	const { stage, vendor, seed } = ground;
	const upserts: Upsert[] = [];
	for (const [wave, lanes] of planOf(items, `wave-${vendor}-${seed}`, course).entries()) {
		await stage.vendors.ask('plant', faults[course.waves[wave] ?? 'mixed'](seed + wave));
		const sent = lanes.map((targets) => sendAll(ground, stage.engine, targets, wave));
		upserts.push(...(await Promise.all(sent)).flat());
		await lateWrites();
	}
	return upserts;
}

/** Two executions with the same new person, started at the same time, again and again. */
export async function inPairs(
	ground: Ground,
	pairs: number,
	engines: readonly Engine[],
): Promise<Upsert[]> {
	const { stage, vendor, seed } = ground;
	await stage.vendors.ask('plant', faults.mixed(seed + 10));
	const upserts: Upsert[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		const id = `pair-${vendor}-${seed}-${pair}@people.example`;
		const both = engines.map((engine, one) =>
			sendAll(ground, engine, [{ id, value: `pair-${pair}-value-${one}` }], pair),
		);
		upserts.push(...(await Promise.all(both)).flat());
	}
	await lateWrites();
	return upserts;
}

async function sendAll(
	{ stage, vendor, account, progress }: Ground,
	engine: Engine,
	targets: readonly Target[],
	wave: number,
): Promise<Upsert[]> {
	const reports = await sendThrough({ ...stage, engine }, account, works[vendor], targets);
	progress(targets.length);
	return targets.map(({ id, value }, index) => ({
		email: id,
		value,
		wave,
		reported: reports?.get(index),
	}));
}
