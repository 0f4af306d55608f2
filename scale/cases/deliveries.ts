import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../../demo/api';
import { say } from '../../demo/progress';
import { waitFor } from '../../demo/wait';
import { chance } from '../../sandbox/core/chance';
import { answersHead, post } from '../../sandbox/core/webhookCall';
import { signatureHeader } from '../../sandbox/intercom/webhooks/webhooks';
import type { Cluster } from '../cluster';
import { listed } from '../executions';
import { notZero, type Result, watch } from '../result';
import { type Credentials, publishChain } from '../workflow';

const topic = 'contact.user.created';
const timeoutMs = 15_000;
const doneSeconds = 300;
const shares = { twice: 0.2, forged: 0.1 };

/** How many events there are, and how fast they come. */
export interface Deliveries {
	events: number;
	perSecond: number;
}

/** One time that an event is sent. */
interface Delivery {
	recordId: string;
	body: string;
	isForged: boolean;
	/** Where in the run it comes, between 0 and 1. */
	place: number;
}

/** Where the delivery with this number goes. */
export type Route = (urls: readonly string[], index: number) => string;

/** Signed events in no order, a fifth of them twice, with forged ones among them. */
export async function runDeliveries(
	cluster: Cluster,
	credentials: Credentials,
	{ events, perSecond }: Deliveries,
	{ title, route, isShared }: { title: string; route: Route; isShared: boolean },
): Promise<Result> {
	const { sandbox, main } = cluster;
	const webhookId = `events-${title.replace(/\W+/g, '-')}`;
	const workflowId = await publish(main, credentials.intercom, webhookId);
	const path = `/webhook/${webhookId}/webhook`;
	const accepted = await answersHead(route(cluster.webhookUrls, 0) + path, timeoutMs);
	const genuine = sandbox.intercom.addMany(events);
	const forged = sandbox.intercom.addMany(Math.round(events * shares.forged));
	const deliveries = deliveriesOf(cluster, genuine, forged);
	const seen = watch(sandbox);
	const statuses = await sendAll(deliveries, perSecond, (index) =>
		route(cluster.webhookUrls, index).concat(path),
	);
	await allEnded(cluster, workflowId, genuine);
	const { seconds, ...counted } = seen();
	await main.unpublish(workflowId);
	const times = genuine.map((id) => sandbox.writesOf('intercom', id));
	const lost = times.filter((written) => written === 0).length;
	const twice = times.filter((written) => written > 1).length;
	const wrong =
		forged.filter((id) => sandbox.writesOf('intercom', id) > 0).length +
		deliveries.filter(({ isForged }, index) => isForged && statuses[index] !== 401).length;
	const unanswered = deliveries.filter(
		({ isForged }, index) => !isForged && statuses[index] !== 200,
	).length;
	sandbox.forget('intercom', [...genuine, ...forged]);
	return {
		title,
		count: events,
		lost,
		twice,
		wrong,
		...counted,
		seconds,
		idealSeconds: deliveries.length / perSecond,
		seen: [`${deliveries.length} deliveries`, `${forged.length} forged`],
		defects: [
			...(accepted ? [] : ['the address does not answer to HEAD']),
			...notZero({
				'events lost': lost,
				// Two processes do not know what the other one took (docs/scale.md).
				'events told twice': isShared ? 0 : twice,
				'forged events taken, or answered otherwise than by 401': wrong,
				'deliveries not answered with 200': unanswered,
			}),
		],
	};
}

async function publish(
	main: Api,
	credential: Credentials['intercom'],
	webhookId: string,
): Promise<string> {
	return await publishChain(main, webhookId, [
		{
			name: 'User was created',
			type: 'n8n-nodes-live-chat.intercomTrigger',
			parameters: { receiveBy: 'webhook', events: [topic], output: 'simplified', options: {} },
			credential,
			webhookId,
		},
		{
			name: 'Write it down',
			type: 'n8n-nodes-live-chat.intercom',
			parameters: {
				resource: 'visitor',
				operation: 'update',
				visitorId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				updateFields: { name: '={{ $json.notification_id }}' },
			},
			credential,
		},
	]);
}

/** In the order in which they come, which is not that of the events. */
function deliveriesOf(
	{ sandbox }: Cluster,
	genuine: readonly string[],
	forged: readonly string[],
): Delivery[] {
	let drawn = 0;
	const random = () => chance(1, ++drawn);
	const delivery = (recordId: string, isForged: boolean): Delivery => {
		const item = { type: 'contact', role: 'user', id: recordId };
		const body = JSON.stringify(sandbox.intercom.webhooks.notification(topic, { item }));
		return { recordId, body, isForged, place: random() };
	};
	const once = genuine.map((id) => delivery(id, false));
	const again = once
		.slice(0, Math.round(genuine.length * shares.twice))
		.map((first) => ({ ...first, place: random() }));
	const all = [...once, ...again, ...forged.map((id) => delivery(id, true))];
	return all.sort((one, other) => one.place - other.place);
}

/** Sends at an even pace, whatever becomes of those before; gives the status of each answer. */
async function sendAll(
	deliveries: readonly Delivery[],
	perSecond: number,
	urlOf: (index: number) => string,
): Promise<Array<number | undefined>> {
	const startedAt = performance.now();
	const answers: Array<Promise<number | undefined>> = [];
	for (const [index, { body, isForged }] of deliveries.entries()) {
		await sleep(Math.max(0, startedAt + (index / perSecond) * 1000 - performance.now()));
		const headers = {
			'content-type': 'application/json',
			...signatureHeader(body, isForged ? 'wrong' : 'good'),
		};
		const sent = post(urlOf(index), { attempt: 1, headers, body }, AbortSignal.timeout(timeoutMs));
		answers.push(sent.then(({ status }) => status));
		if (index % (perSecond * 10) === 0) say(`  ${index} of ${deliveries.length} deliveries sent`);
	}
	return await Promise.all(answers);
}

/** Until every event was told, and nothing is under way that could tell one again; or long enough. */
async function allEnded(
	{ main, sandbox }: Cluster,
	workflowId: string,
	ids: readonly string[],
): Promise<void> {
	const isQuiet = async () => {
		const executions = await listed(main, workflowId);
		return executions.every(({ hasEnded }) => hasEnded);
	};
	await waitFor('all events to be told', doneSeconds, async () => {
		const isTold = ids.every((id) => sandbox.writesOf('intercom', id) > 0);
		return isTold && (await isQuiet()) ? true : undefined;
	}).catch((error: unknown) => {
		// What is missing is counted as lost.
		say(`  ${String(error)}`);
	});
}
