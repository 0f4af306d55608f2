import { setTimeout as sleep } from 'node:timers/promises';
import type { Run } from '../test/engine/harness';
import type { Account } from './accounts';
import { lateSeconds, timeoutSeconds } from './faults';
import { judge, type Reported } from './judge';
import { reportsOf } from './reports';
import type { Stage } from './stage';
import type { Target } from './stored';
import { count, type Tally } from './tally';
import { type Work, workOf, type WorkName } from './work';

/** What an execution said about its items, by their places; undefined when it came to no good end. */
export type Reports = ReadonlyMap<number, Reported> | undefined;

export interface ExecutionStage extends Stage {
	/** A value that no other item of the run has. */
	nextValue: () => string;
}

/** One execution of a workflow: its items are made, sent through the node, and compared with what the vendor holds. */
export async function execute(
	stage: ExecutionStage,
	account: Account,
	name: WorkName,
	items: number,
	tally: Tally,
): Promise<void> {
	const { vendors } = stage;
	const work = workOf(name);
	const { vendor, makesRecord, isUnsafe = false } = work;
	const ids = makesRecord ? [] : await vendors.ask('addRecords', vendor, items);
	const targets: Target[] = Array.from({ length: items }, (_, index) => ({
		id: ids[index] ?? '',
		value: stage.nextValue(),
	}));
	const reports = await sendThrough(stage, account, work, targets);
	await lateWrites();
	const stored = await vendors.ask('take', name, targets);
	targets.forEach(({ value }, index) => {
		const found = stored[index] ?? { holdsValue: false, times: 0 };
		const reported = reports?.get(index);
		const verdict = judge(reported, found, isUnsafe);
		count(tally, { work: name, value, verdict, reported, times: found.times, isUnsafe });
	});
}

/** Sends items through the node, in one execution. */
export async function sendThrough(
	{ engine }: Stage,
	account: Account,
	{ node, parameters }: Pick<Work, 'node' | 'parameters'>,
	targets: readonly Target[],
): Promise<Reports> {
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
	return completed(run, node) ? reportsOf(run, targets) : undefined;
}

/** A write that the node has given up waiting for is still to come. */
export const lateWrites = () => sleep((lateSeconds - timeoutSeconds) * 1000 + 300);

function completed({ status, error }: Run, node: string): boolean {
	if (status === 'success') return true;
	process.stderr.write(`An execution of ${node} ended with ${status}: ${error?.message ?? ''}\n`);
	return false;
}
