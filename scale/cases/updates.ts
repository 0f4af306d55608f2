import type { Execution } from '../../demo/execution';
import { judge } from '../../soak/judge';
import { reportsOf } from '../../soak/reports';
import { readStored, type Target } from '../../soak/stored';
import { count, createTally, type Tally } from '../../soak/tally';
import type { Cluster } from '../cluster';
import { ended, read } from '../executions';
import type { Updates } from '../figures';
import { limits } from '../installedPackage';
import { notZero, type Result, watch, writesToCome } from '../result';
import { incoming, pathOf, rowsOf, sendRows, update, updateOf, type Vendor, workOf } from '../rows';
import { type Credential, publish } from '../workflow';

const quietSeconds = 90;

/** A vendor's account that is sent to. */
export interface Account {
	vendor: Vendor;
	credential: Credential;
}

/** What is sent, and what happens in the meantime. */
export interface Plan extends Updates {
	title: string;
	accounts: readonly Account[];
	/** Begins when a quarter is written. */
	meanwhile?: () => Promise<void> | void;
}

/** Many executions of many updates of all accounts at the same time, over all workers. */
export async function runUpdates(
	cluster: Cluster,
	{ executions, updates, title, accounts, meanwhile }: Plan,
): Promise<Result> {
	const { sandbox, main } = cluster;
	const items = executions * updates;
	const published = await Promise.all(
		accounts.map(async ({ vendor, credential }) => {
			const path = pathOf(vendor, title);
			const nodes = [...incoming(path), updateOf(vendor, credential, { requestDetails: true })];
			const ids = sandbox[vendor].addMany(items);
			const targets = ids.map((id, index) => ({ id, value: `${title} ${vendor} ${index}.` }));
			return { vendor, path, targets, workflowId: await publish(main, path, nodes) };
		}),
	);
	const seen = watch(sandbox);
	const quarter = writesToCome(sandbox, (items * accounts.length) / 4);
	await Promise.all(
		published.map(({ path, targets }) => sendRows(cluster.webhookUrls, path, targets, updates)),
	);
	const happens = async () => {
		if (!meanwhile) return;
		await quarter();
		await meanwhile();
	};
	const end = async ({ vendor, targets, workflowId }: (typeof published)[number]) => {
		const place = { main, workflowId };
		const over = await ended(place, { count: executions, sandbox, quietSeconds });
		return { vendor, targets, place, over };
	};
	const [, ...runs] = await Promise.all([happens(), ...published.map(end)]);
	const counted = seen();
	const tally = createTally();
	for (const { vendor, targets, place, over } of runs) {
		compare(cluster, vendor, targets, await read(place, over), tally);
	}
	const { lost, appliedTwice, reportedWrongly, repeatedHarmlessly, ...failed } = tally.verdicts;
	const twice = appliedTwice + repeatedHarmlessly;
	return {
		title,
		count: items * accounts.length,
		lost,
		twice,
		wrong: reportedWrongly,
		...counted,
		idealSeconds: Math.max(...accounts.map(({ vendor }) => idealSeconds(vendor, items))),
		seen: [],
		defects: [
			...notZero({
				'items lost': lost,
				'items written twice': twice,
				'items reported wrongly': reportedWrongly,
				'items failed': failed.failedNotApplied + failed.failedPerhapsApplied,
				'requests before the time that the vendor had named': counted.early,
				'token refreshes more than tokens that expired': counted.refreshes - counted.expiries,
			}),
			...tally.examples,
		],
	};
}

const idealSeconds = (vendor: Vendor, items: number) =>
	(items * limits[vendor].windowMs) / limits[vendor].requests / 1000;

/** What each execution said about its items, against what the vendor holds. */
function compare(
	{ sandbox }: Cluster,
	vendor: Vendor,
	targets: readonly Target[],
	executions: readonly Execution[],
	tally: Tally,
): void {
	const work = workOf[vendor];
	const reports = new Map(executions.flatMap(reportedBy));
	const stored = readStored(sandbox, work, targets);
	targets.forEach(({ value }, index) => {
		const found = stored[index] ?? { holdsValue: false, times: 0 };
		const reported = reports.get(value);
		const verdict = judge(reported, found, false);
		count(tally, { work, value, verdict, reported, times: found.times, isUnsafe: false });
	});
	sandbox.forget(
		vendor,
		targets.map(({ id }) => id),
	);
}

/** By the value of each item, which no other one has. */
function reportedBy(execution: Execution) {
	const targets = rowsOf(execution);
	const run = { items: execution.entries(update, 0), errorItems: execution.entries(update, 1) };
	const reports = reportsOf(run, targets);
	return [...reports].map(([index, reported]) => [targets[index]?.value ?? '', reported] as const);
}
