import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox';
import { isoOf } from '../../sandbox/zendesk/time';
import type { Cluster } from '../cluster';
import { doneOrQuiet } from '../quiet';
import { notZero, type Result, watch } from '../result';
import { type Credential, publish, type WorkflowNode } from '../workflow';

const everyMs = 500;
const pollSeconds = 10;
/** A single poll time cannot be shorter than a minute. */
const pollTimes = {
	item: Array.from({ length: 60 / pollSeconds }, (_, index) => ({
		mode: 'custom',
		cronExpression: `${index * pollSeconds} * * * * *`,
	})),
};

/** Publishes the triggers that ask; gives the IDs of their workflows. */
export const publishPolls = async (
	{ main }: Cluster,
	credentials: { intercom: Credential; zendesk: Credential },
): Promise<string[]> => [
	await publish(main, 'polls-of-zendesk', zendeskNodes(credentials.zendesk)),
	await publish(main, 'polls-of-intercom', intercomNodes(credentials.intercom)),
];

/**
 * Triggers that ask, of Zendesk Chat and Intercom, while something happens to the process that polls. Each chat and
 * contact leads to a visitor of its own, whose write tells that the event was told.
 * @param happens to the process that polls
 */
export async function runPolls(
	{ sandbox, main }: Cluster,
	workflowIds: readonly string[],
	title: string,
	happens: Promise<unknown>,
): Promise<Result> {
	const seen = watch(sandbox);
	const told = { zendesk: [] as string[], intercom: [] as string[] };
	const over = new AbortController();
	const end = () => {
		over.abort();
	};
	const events = async () => {
		while (!over.signal.aborted) {
			told.zendesk.push(chatEnds(sandbox));
			told.intercom.push(contactIsMade(sandbox));
			await sleep(everyMs);
		}
	};
	await Promise.all([happens.finally(end), events()]);
	const times = () => [
		...told.zendesk.map((id) => sandbox.writesOf('zendesk', id)),
		...told.intercom.map((id) => sandbox.writesOf('intercom', id)),
	];
	await doneOrQuiet({
		isDone: () => Promise.resolve(times().every((written) => written > 0)),
		progress: () => String(times()),
		quietSeconds: pollSeconds * 4,
	});
	// Whatever is told again comes with the next polls.
	await sleep(pollSeconds * 2.5 * 1000);
	for (const id of workflowIds) await main.unpublish(id);
	const lost = times().filter((written) => written === 0).length;
	const twice = times().filter((written) => written > 1).length;
	return {
		title,
		count: times().length,
		lost,
		twice,
		wrong: 0,
		...seen(),
		seen: [
			`${told.zendesk.length} chats of Zendesk`,
			`${told.intercom.length} contacts of Intercom`,
		],
		defects: notZero({ 'events lost': lost, 'events told twice': twice }),
	};
}

/** Gives the ID of its visitor. */
function chatEnds({ zendesk }: Sandbox): string {
	const [id = ''] = zendesk.addMany(1);
	const now = isoOf(Date.now());
	const times = { timestamp: now, end_timestamp: now, update_timestamp: now };
	zendesk.addChats(1, { ...times, visitor: { id } });
	return id;
}

/** Gives the ID of a visitor that it names. */
function contactIsMade({ intercom }: Sandbox): string {
	const [id = ''] = intercom.addMany(1);
	intercom.addContact({ externalId: id }, Math.floor(Date.now() / 1000));
	return id;
}

const zendeskNodes = (credential: Credential): WorkflowNode[] => [
	{
		name: 'A chat ended',
		type: 'n8n-nodes-live-chat.zendeskChatTrigger',
		parameters: { events: ['chatUpdated'], output: 'raw', pollTimes },
		credential,
	},
	{
		name: 'Write it down',
		type: 'n8n-nodes-live-chat.zendeskChat',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			visitorId: byId('={{ $json.visitor.id }}'),
			updateFields: { name: '={{ $json.id }}' },
		},
		credential,
	},
];

const intercomNodes = (credential: Credential): WorkflowNode[] => [
	{
		name: 'A contact was made',
		type: 'n8n-nodes-live-chat.intercomTrigger',
		parameters: {
			receiveBy: 'polling',
			pollEvents: ['contact.created'],
			output: 'raw',
			pollTimes,
		},
		credential,
	},
	{
		name: 'Write it down',
		type: 'n8n-nodes-live-chat.intercom',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			visitorId: byId('={{ $json.data.item.external_id }}'),
			updateFields: { name: '={{ $json.data.item.id }}' },
		},
		credential,
	},
];

const byId = (value: string) => ({ __rl: true, mode: 'id', value });
