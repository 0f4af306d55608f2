import { readStored } from '../../soak/stored';
import type { Cluster } from '../cluster';
import { ended, type Listed, listed, read } from '../executions';
import type { Figures } from '../figures';
import { notZero, type Result, watch, writesToCome } from '../result';
import { incoming, pathOf, sendRows, update, updateOf, workOf } from '../rows';
import { type Credential, publish, type WorkflowNode } from '../workflow';

/** Its records are read without writing anything, as those of Intercom are not. */
const vendor = 'zendesk';
const batchSize = 5;
const loop = 'Loop Over Items';

/** What cuts executions off. */
export interface Cut {
	title: string;
	/** Begins when a quarter is written; tells what was seen. */
	cut: () => Promise<string>;
	/** By then n8n has ended what it gives up, if it does. */
	quietSeconds: number;
}

/**
 * Executions are cut off in mid-run, and n8n runs nothing again. The same rows are then sent once more, to the same
 * workflow, which goes in batches and writes only what differs.
 */
export async function runCutOff(
	cluster: Cluster,
	credential: Credential,
	{ executions, updates, latencyMs }: Figures['cutOff'],
	{ title, cut, quietSeconds }: Cut,
): Promise<Result> {
	const { sandbox, main, webhookUrls } = cluster;
	const path = pathOf(title);
	const workflowId = await publish(main, path, nodes(path, credential));
	const place = { main, workflowId };
	const items = executions * updates;
	const ids = sandbox.zendesk.addMany(items);
	const rows = ids.map((id, index) => ({ id, value: `${title} ${index}.` }));
	const stored = () => readStored(sandbox, workOf[vendor], rows);
	const seen = watch(sandbox);
	const slowness = sandbox.plant({ fault: 'latency', vendor, ms: latencyMs });

	const quarter = writesToCome(sandbox, items / 4);
	await sendRows(webhookUrls, path, rows, updates);
	await quarter();
	const happened = await cut();
	const first = await ended(place, { count: executions, sandbox, quietSeconds });
	slowness.remove();
	const done = new Set(stored().flatMap(({ holdsValue, ids: [id] }) => (holdsValue ? [id] : [])));
	const reported = (await read(place, first)).flatMap((execution) =>
		execution
			.itemsOfAllRuns(update)
			.filter(({ error }) => error === undefined)
			.map(({ id }) => String(id)),
	);
	const untrue = reported.filter((id) => !done.has(id)).length;

	const known = new Set((await listed(place)).map(({ id }) => id));
	await sendRows(webhookUrls, path, rows, updates);
	const again = await ended(place, {
		count: executions,
		isNew: ({ id, status }) => !known.has(id) && status === 'success',
		sandbox,
		quietSeconds,
	});
	const counted = seen();
	const lost = stored().filter(({ holdsValue }) => !holdsValue).length;
	const twice = stored().filter(({ times }) => times > 1).length;
	sandbox.forget(vendor, ids);
	return {
		title,
		count: items,
		lost,
		twice,
		wrong: untrue,
		...counted,
		seen: [
			happened,
			cutOffIn(first, executions),
			`${items - done.size} items were left, and done by sending all again`,
		],
		defects: notZero({
			'items lost': lost,
			'items written twice': twice,
			'items reported as done that were not': untrue,
			'executions that did not succeed the second time': executions - again.length,
			'requests before the time that the vendor had named': counted.early,
		}),
	};
}

function cutOffIn(over: readonly Listed[], executions: number): string {
	const count = (status: string) => over.filter((one) => one.status === status).length;
	const succeeded = count('success');
	const ways = [...new Set(over.map(({ status }) => status))]
		.filter((status) => status !== 'success')
		.map((status) => `${count(status)} as ${status}`);
	const never = executions - over.length;
	const all = [...ways, ...(never > 0 ? [`${never} never`] : [])];
	const how = all.length > 0 ? ` (ended by n8n: ${all.join(', ')})` : '';
	return `${executions - succeeded} of ${executions} executions were cut off${how}`;
}

const nodes = (path: string, credential: Credential): WorkflowNode[] => [
	...incoming(path),
	{
		name: loop,
		type: 'n8n-nodes-base.splitInBatches',
		typeVersion: 3,
		parameters: { batchSize, options: {} },
		leadsTo: ['Done', update],
	},
	{
		...updateOf(vendor, credential, { onlyIfChanged: true }),
		// A batch of which every item fails must not end the loop.
		onError: 'continueRegularOutput',
		leadsTo: [loop],
	},
	{ name: 'Done', type: 'n8n-nodes-base.noOp', parameters: {} },
];
