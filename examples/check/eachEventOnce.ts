import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { addressOf, whilePublished } from './published';

const user = {
	id: '66b0c0de00000000000000f5',
	role: 'user',
	externalId: 'crm-50211',
	name: 'Tamsin Orr',
	email: 'tamsin@orr.example',
};

export const eachEventOnce: Example = {
	workflowId: 'each-event-once',
	title: 'Welcome a new user once, however often the event comes',
	async run(demo) {
		const { sandbox, n8n } = demo;
		sandbox.intercom.addContact(user, Math.floor(Date.now() / 1000));
		const welcomes = () => sandbox.received.filter(({ path }) => path.endsWith('/messages')).length;
		const url = addressOf(demo, this.workflowId, 'User Was Created');
		const { id, role, name, email } = user;
		const first = await whilePublished(demo, this.workflowId, async () => {
			await sandbox.intercom.webhooks.subscribe(url);
			return n8n.executionAfter(this.workflowId, () =>
				sandbox.intercom.webhooks.fire('contact.user.created', {
					item: { type: 'contact', id, role, name, email },
				}),
			);
		});
		const [event = {}] = first.items('User Was Created');
		// As if it had reached another process of n8n, which knows nothing of the first.
		const second = await n8n.run(this.workflowId, 'User Was Created', event);
		const sent = welcomes();
		const other = { ...event, eventKey: 'another' };
		const third = await n8n.run(this.workflowId, 'User Was Created', other);
		const welcomed = welcomes();
		const forget = await n8n.run(this.workflowId, 'Every Night at Four');
		const forgotten = await n8n.run(this.workflowId, 'User Was Created', event);
		return [
			{
				vendor: ['Intercom', 'trigger'],
				before: ['1 event, twice'],
				after: [`${sent} welcome`],
				items: [
					`${first.items('Each Event Once').length} kept, then ${second.items('Each Event Once').length}`,
				],
				differences: [
					...[first, second, third, forget, forgotten].flatMap(executionDiffers),
					...differs('key of the event', typeof event.eventKey, 'string'),
					...differs('kept at first', first.items('Each Event Once').length, 1),
					...differs('kept the second time', second.items('Each Event Once').length, 0),
					...differs('dropped the second time', second.items('Each Event Once', 1).length, 1),
					...differs('welcomes for the one event', sent, 1),
					...differs('welcomes for another one', welcomed, 2),
					...differs('kept once it is forgotten', forgotten.items('Each Event Once').length, 1),
				],
			},
		];
	},
};
