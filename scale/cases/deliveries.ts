import { answersHead } from '../../sandbox/core/webhookCall';
import type { Cluster } from '../cluster';
import {
	type Answer,
	type Delivery,
	eventsIn,
	forgedFor,
	planned,
	sendAll,
	topic,
} from '../events';
import { countFailed, listed, type Place } from '../executions';
import type { Deliveries } from '../figures';
import { doneOrQuiet } from '../quiet';
import { notZero, type Result, watch } from '../result';
import { pathOf } from '../rows';
import { type Credential, publish, type WorkflowNode } from '../workflow';

const headTimeoutMs = 15_000;
const quietSeconds = 20;

/** How the events come in. */
export interface Scene extends Deliveries {
	title: string;
	/** Which process for webhooks takes the delivery with this number. */
	route: (urls: readonly string[], index: number) => string;
	/** What stands between the trigger and what is to be done once. */
	behind?: readonly WorkflowNode[];
	/** What n8n leaves no choice about is told and not judged. */
	unjudged?: ReadonlyArray<'lost' | 'twice'>;
}

const webhookIdOf = ({ title }: Scene) => pathOf('events', title);

/** Publishes a trigger that is called; gives the ID of its workflow. */
export const publishTrigger = async (
	{ main }: Cluster,
	credential: Credential,
	scene: Scene,
): Promise<string> => {
	const webhookId = webhookIdOf(scene);
	return await publish(main, webhookId, nodes(credential, webhookId, scene.behind ?? []));
};

/** Signed events in no order, some of them twice, with forged ones among them and senders that hang up. */
export async function runDeliveries(
	cluster: Cluster,
	workflowId: string,
	scene: Scene,
): Promise<Result> {
	const { sandbox, main, webhookUrls } = cluster;
	const { title, route, unjudged = [], ...figures } = scene;
	const webhookId = webhookIdOf(scene);
	const urlOf = (index: number) => `${route(webhookUrls, index)}/webhook/${webhookId}/webhook`;
	const accepted = await answersHead(urlOf(0), headTimeoutMs);
	const genuine = sandbox.intercom.addMany(eventsIn(figures));
	const forged = sandbox.intercom.addMany(forgedFor(genuine.length));
	const deliveries = planned(sandbox, genuine, forged, figures.perSecond);
	const seen = watch(sandbox);
	const answers = await sendAll(deliveries, urlOf);
	const place = { main, workflowId };
	await allEnded(cluster, place, genuine);
	const counted = seen();
	const times = genuine.map((id) => sandbox.writesOf('intercom', id));
	const figuresOf = {
		lost: times.filter((written) => written === 0).length,
		twice: times.filter((written) => written > 1).length,
		wrong: wronglyTaken(cluster, forged, deliveries, answers),
	};
	const failed = await countFailed(place);
	sandbox.forget('intercom', [...genuine, ...forged]);
	const judged = (what: 'lost' | 'twice') => (unjudged.includes(what) ? 0 : figuresOf[what]);
	return {
		title,
		count: genuine.length,
		...figuresOf,
		...counted,
		idealSeconds: deliveries.at(-1)?.at ?? 0,
		seen: seenOf(deliveries, answers, failed),
		defects: [
			...(accepted ? [] : ['the address does not answer to HEAD']),
			...notZero({
				'events lost': judged('lost'),
				'events told twice': judged('twice'),
				'forged events taken, or answered otherwise than by 401': figuresOf.wrong,
				'deliveries not answered with 200': waited(deliveries, answers).filter(
					({ status }) => status !== 200,
				).length,
			}),
		],
	};
}

const nodes = (
	credential: Credential,
	webhookId: string,
	behind: readonly WorkflowNode[],
): WorkflowNode[] => [
	{
		name: 'User was created',
		type: 'n8n-nodes-live-chat.intercomTrigger',
		parameters: { receiveBy: 'webhook', events: [topic], output: 'simplified', options: {} },
		credential,
		webhookId,
	},
	...behind,
	{
		name: 'Write it down',
		type: 'n8n-nodes-live-chat.intercom',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			visitorId: { __rl: true, mode: 'id', value: `={{ ${event}.id }}` },
			updateFields: { name: `={{ ${event}.eventKey }}` },
		},
		credential,
	},
];

/** Whatever stands in between. */
const event = "$('User was created').item.json";

/** Forged events that started the workflow, and those that were not turned away. */
function wronglyTaken(
	{ sandbox }: Cluster,
	forged: readonly string[],
	deliveries: readonly Delivery[],
	answers: readonly Answer[],
): number {
	const taken = forged.filter((id) => sandbox.writesOf('intercom', id) > 0);
	const notRefused = deliveries.filter(
		({ isForged }, index) => isForged && answers[index]?.status !== 401,
	);
	return taken.length + notRefused.length;
}

/** Answers that genuine senders waited for. */
const waited = (deliveries: readonly Delivery[], answers: readonly Answer[]) =>
	answers.filter((_, index) => {
		const delivery = deliveries[index];
		return delivery?.hangsUpAfter === undefined && delivery?.isForged === false;
	});

function seenOf(
	deliveries: readonly Delivery[],
	answers: readonly Answer[],
	failed: number,
): string[] {
	const count = (is: (delivery: Delivery) => boolean) => deliveries.filter(is).length;
	const times = waited(deliveries, answers)
		.map(({ milliseconds }) => milliseconds)
		.sort((one, other) => one - other);
	const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(0) ?? '?';
	return [
		`${deliveries.length} deliveries`,
		`${count(({ isForged }) => isForged)} forged`,
		`${count(({ hangsUpAfter }) => hangsUpAfter !== undefined)} hung up`,
		`answers after ${at(0.5)} ms in the middle, ${at(0.99)} ms at the 99th percentile`,
		...(failed > 0 ? [`${failed} executions failed`] : []),
	];
}

/** Until every event was told, and nothing is under way that could tell one again; or nothing comes any more. */
async function allEnded({ sandbox }: Cluster, place: Place, ids: readonly string[]): Promise<void> {
	const told = () => ids.filter((id) => sandbox.writesOf('intercom', id) > 0).length;
	await doneOrQuiet({
		async isDone() {
			if (told() < ids.length) return false;
			const executions = await listed(place);
			return executions.length > 0 && executions.every(({ hasEnded }) => hasEnded);
		},
		progress: () => String(sandbox.accounting().writesApplied),
		quietSeconds,
	});
}
