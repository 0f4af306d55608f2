import { setTimeout as sleep } from 'node:timers/promises';
import type { INodeParameters } from 'n8n-workflow';
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

/** A vendor whose trigger asks. */
interface Source {
	vendor: 'zendesk' | 'intercom' | 'acquire';
	/** What happens there, as the result names it. */
	events: string;
	/** Lets it happen once; gives the ID of a visitor of its own, whose write shows that it was told. */
	happen: (sandbox: Sandbox) => string;
	trigger: INodeParameters;
	/** The update of that visitor. */
	write: INodeParameters;
}

const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const sources: readonly Source[] = [
	{
		vendor: 'zendesk',
		events: 'chats of Zendesk',
		happen({ zendesk }) {
			const [id = ''] = zendesk.addMany(1);
			const now = isoOf(Date.now());
			const times = { timestamp: now, end_timestamp: now, update_timestamp: now };
			zendesk.addChats(1, { ...times, visitor: { id } });
			return id;
		},
		trigger: { events: ['chatUpdated'] },
		write: {
			resource: 'visitor',
			visitorId: byId('={{ $json.visitor.id }}'),
			updateFields: { name: '={{ $json.id }}' },
		},
	},
	{
		vendor: 'intercom',
		events: 'contacts of Intercom',
		happen({ intercom }) {
			const [id = ''] = intercom.addMany(1);
			intercom.addContact({ externalId: id }, Math.floor(Date.now() / 1000));
			return id;
		},
		trigger: { receiveBy: 'polling', pollEvents: ['contact.created'] },
		write: {
			resource: 'visitor',
			visitorId: byId('={{ $json.data.item.external_id }}'),
			updateFields: { name: '={{ $json.data.item.id }}' },
		},
	},
	{
		vendor: 'acquire',
		events: 'contacts of Acquire',
		happen: ({ acquire }) => acquire.create({ name: '' }, {}, Date.now()).id,
		trigger: { receiveBy: 'polling', pollEvents: ['contact.created'] },
		write: {
			resource: 'contact',
			contactId: byId('={{ $json.data.id }}'),
			updateFields: { name: '={{ $json.data.id }}' },
		},
	},
];

const nodeOf = { zendesk: 'zendeskChat', intercom: 'intercom', acquire: 'acquire' } as const;

const nodesOf = ({ vendor, trigger, write }: Source, credential: Credential): WorkflowNode[] => [
	{
		name: 'Something happened',
		type: `n8n-nodes-live-chat.${nodeOf[vendor]}Trigger`,
		parameters: { ...trigger, output: 'raw', pollTimes },
		credential,
	},
	{
		name: 'Write it down',
		type: `n8n-nodes-live-chat.${nodeOf[vendor]}`,
		parameters: { ...write, operation: 'update' },
		credential,
	},
];

/** Publishes the triggers that ask; gives the IDs of their workflows. */
export async function publishPolls(
	{ main }: Cluster,
	credentials: Record<Source['vendor'], Credential>,
): Promise<string[]> {
	const ids: string[] = [];
	for (const source of sources) {
		const { vendor } = source;
		ids.push(await publish(main, `polls-of-${vendor}`, nodesOf(source, credentials[vendor])));
	}
	return ids;
}

/**
 * Triggers that ask, while something happens to the process that polls. Each event leads to a visitor of its own, whose
 * write shows that the event was told.
 * @param happens to the process that polls
 */
export async function runPolls(
	{ sandbox, main }: Cluster,
	workflowIds: readonly string[],
	title: string,
	happens: Promise<unknown>,
): Promise<Result> {
	const seen = watch(sandbox);
	const told = sources.map((source) => ({ ...source, ids: [] as string[] }));
	const over = new AbortController();
	const end = () => {
		over.abort();
	};
	const events = async () => {
		while (!over.signal.aborted) {
			for (const { ids, happen } of told) ids.push(happen(sandbox));
			await sleep(everyMs);
		}
	};
	await Promise.all([happens.finally(end), events()]);
	const times = () =>
		told.flatMap(({ vendor, ids }) => ids.map((id) => sandbox.writesOf(vendor, id)));
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
		seen: told.map((source) => `${source.ids.length} ${source.events}`),
		defects: notZero({ 'events lost': lost, 'events told twice': twice }),
	};
}
