import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine, Run } from '../test/engine/harness';
import type { Account } from './accounts';
import { lateSeconds, timeoutSeconds } from './faults';
import { judge } from './judge';
import { reportsOf } from './reports';
import type { Target } from './stored';
import { count, type Tally } from './tally';
import type { Vendors } from './vendors';
import { workOf, type WorkName } from './work';

export interface Stage {
	engine: Engine;
	vendors: Vendors;
	/** A value that no other item of the run has. */
	nextValue: () => string;
}

/** One execution of a workflow: its items are made, sent through the node, and compared with what the vendor holds. */
export async function execute(
	stage: Stage,
	account: Account,
	name: WorkName,
	items: number,
	tally: Tally,
): Promise<void> {
	const { engine, vendors } = stage;
	const { vendor, node, makesRecord, isUnsafe = false, parameters } = workOf(name);
	const ids = makesRecord ? [] : await vendors.ask('addRecords', vendor, items);
	const targets: Target[] = Array.from({ length: items }, (_, index) => ({
		id: ids[index] ?? '',
		value: stage.nextValue(),
	}));
	const run = await engine.run({
		node,
		parameters: {
			...parameters,
			...account.parameters,
			options: { requestDetails: true, timeout: timeoutSeconds },
		},
		credentials: account.credentials,
		onError: 'continueErrorOutput',
		items: targets.map((target) => ({ ...target })),
	});
	// A write that the node has given up waiting for is still to come.
	await sleep((lateSeconds - timeoutSeconds) * 1000 + 300);
	const stored = await vendors.ask('take', name, targets);
	const reports = completed(run, name) ? reportsOf(run, targets) : undefined;
	targets.forEach(({ value }, index) => {
		const found = stored[index] ?? { holdsValue: false, times: 0 };
		const reported = reports?.get(index);
		const verdict = judge(reported, found, isUnsafe);
		count(tally, { work: name, value, verdict, reported, times: found.times, isUnsafe });
	});
}

function completed({ status, error }: Run, name: WorkName): boolean {
	if (status === 'success') return true;
	process.stderr.write(`An execution of ${name} ended with ${status}: ${error?.message ?? ''}\n`);
	return false;
}
