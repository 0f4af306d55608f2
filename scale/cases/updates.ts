import type { Api } from '../../demo/api';
import type { Execution } from '../../demo/execution';
import { judge } from '../../soak/judge';
import { reportsOf } from '../../soak/reports';
import { readStored, type Target } from '../../soak/stored';
import { count, createTally, type Tally } from '../../soak/tally';
import { works } from '../../soak/work';
import type { Cluster } from '../cluster';
import { ended } from '../executions';
import { limits } from '../installedPackage';
import { notZero, type Result, watch } from '../result';
import { type Credentials, publishChain, type WorkflowNode } from '../workflow';

const vendors = ['intercom', 'zendesk'] as const;
type Vendor = (typeof vendors)[number];

const workOf = { intercom: 'intercomUpdate', zendesk: 'zendeskUpdate' } as const;
const split = 'One item per row';
const update = 'Update';
/** A machine that is busy with other things must not fail the run. */
const patience = 10;

/** How much is sent at once. */
export interface Updates {
	executions: number;
	updates: number;
}

/** Many executions of many updates of both vendors at the same time, over all workers. */
export async function runUpdates(
	cluster: Cluster,
	credentials: Credentials,
	{ executions, updates }: Updates,
	title: string,
): Promise<Result> {
	const { sandbox, main } = cluster;
	const items = executions * updates;
	const seconds = Math.max(...vendors.map((vendor) => idealSeconds(vendor, items)));
	const workflows = new Map<Vendor, string>();
	for (const vendor of vendors) {
		workflows.set(vendor, await publish(main, vendor, credentials[vendor], title));
	}
	const tally = createTally();
	const seen = watch(sandbox);
	await Promise.all(
		[...workflows].map(async ([vendor, workflowId]) => {
			const ids = sandbox[vendor].addMany(items);
			const targets = ids.map((id, index) => ({ id, value: `${title} ${vendor} ${index}.` }));
			for (let from = 0; from < items; from += updates) {
				const url = cluster.webhookUrls[(from / updates) % cluster.webhookUrls.length] ?? '';
				await send(`${url}/webhook/${pathOf(vendor, title)}`, targets.slice(from, from + updates));
			}
			const over = await ended(main, workflowId, executions, 120 + seconds * patience);
			compare(cluster, vendor, targets, over, tally);
		}),
	);
	const { seconds: taken, ...counted } = seen();
	for (const workflowId of workflows.values()) await main.unpublish(workflowId);
	const { lost, appliedTwice, reportedWrongly, repeatedHarmlessly, ...failed } = tally.verdicts;
	const failures = failed.failedNotApplied + failed.failedPerhapsApplied;
	const twice = appliedTwice + repeatedHarmlessly;
	return {
		title,
		count: tally.items,
		lost,
		twice,
		wrong: reportedWrongly,
		...counted,
		seconds: taken,
		idealSeconds: seconds,
		seen: [],
		defects: [
			...notZero({
				'items lost': lost,
				'items written twice': twice,
				'items reported wrongly': reportedWrongly,
				'items failed': failures,
				'requests before the time that the vendor had named': counted.early,
			}),
			...tally.examples,
		],
	};
}

const pathOf = (vendor: Vendor, title: string) => `${vendor}-${title.replace(/\W+/g, '-')}`;

const idealSeconds = (vendor: Vendor, items: number) =>
	(items * limits[vendor].windowMs) / limits[vendor].requests / 1000;

async function publish(
	main: Api,
	vendor: Vendor,
	credential: Credentials[Vendor],
	title: string,
): Promise<string> {
	const { node, parameters } = works[workOf[vendor]];
	const path = pathOf(vendor, title);
	const nodes: WorkflowNode[] = [
		{
			name: 'Rows come in',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			parameters: { httpMethod: 'POST', path, options: {} },
			webhookId: path,
		},
		{
			name: split,
			type: 'n8n-nodes-base.splitOut',
			parameters: { fieldToSplitOut: 'body.rows', options: {} },
		},
		{
			name: update,
			type: `n8n-nodes-live-chat.${node}`,
			parameters: {
				...parameters,
				visitorId: { __rl: true, mode: 'id', value: parameters.visitorId },
				...(vendor === 'zendesk' && { authentication: 'accessToken' }),
				options: { requestDetails: true },
			},
			credential,
			onError: 'continueErrorOutput',
		},
	];
	return await publishChain(main, path, nodes);
}

async function send(url: string, rows: readonly Target[]): Promise<void> {
	const body = JSON.stringify({ rows });
	const headers = { 'content-type': 'application/json' };
	const response = await fetch(url, { method: 'POST', headers, body });
	if (response.ok) return;
	throw new Error(`The webhook answered ${response.status}: ${await response.text()}`);
}

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
	const targets = execution.items(split) as unknown as Target[];
	const run = { items: execution.entries(update, 0), errorItems: execution.entries(update, 1) };
	const reports = reportsOf(run, targets);
	return [...reports].map(([index, reported]) => [targets[index]?.value ?? '', reported] as const);
}
