import { differs, executionDiffers } from './compare';
import type { Example } from './example';
import type { Demo } from './start';

const visitorId = '5530417.missedNilsHaugen';

const secondsAgo = (seconds: number) =>
	`${new Date(Date.now() - seconds * 1000).toISOString().slice(0, 19)}Z`;

/** The trigger asks once a minute, so this example takes up to one. */
export const zendeskTrigger: Example = {
	workflowId: 'answerMissedChat',
	title: 'Look after a missed chat (polling of Zendesk Chat, up to a minute)',
	async run({ sandbox, n8n }: Demo) {
		const visitor = sandbox.zendesk.add({ id: visitorId, name: 'Nils Haugen' });
		await n8n.publish(this.workflowId);
		const execution = await n8n.executionAfter(this.workflowId, () => {
			const times = { timestamp: secondsAgo(30), update_timestamp: secondsAgo(0) };
			const person = { id: visitorId, name: visitor.name, email: '', phone: '', notes: '' };
			// Never the IDs of an earlier start: n8n still knows what it was told then.
			const id = `2051.demo${Date.now()}`;
			sandbox.zendesk.addChat({ ...times, id: `${id}a`, missed: true, visitor: person });
			sandbox.zendesk.addChat({ ...times, id: `${id}b`, missed: false, visitor: person });
		});
		await n8n.unpublish(this.workflowId);
		const events = execution.items('Chat was missed');
		const { notes } = sandbox.zendesk.visitor(visitorId) ?? { notes: '' };
		return [
			{
				vendor: ['Zendesk Chat', 'trigger'],
				before: [visitor.name, 'notes: –'],
				after: [visitor.name, `notes: ${notes.slice(0, 26)}…`],
				items: ['2 chats, 1 missed', `${events.length} out`],
				differences: [
					...executionDiffers(execution),
					...differs('items of the trigger', events.length, 1),
					...differs('event', events[0]?.event, 'chatMissed'),
					...differs('writes to the visitor', sandbox.writesOf('zendesk', visitorId), 1),
					...differs('note', /^Missed on .*: please call back$/.test(notes), true),
				],
			},
		];
	},
};
