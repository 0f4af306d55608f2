import { at } from '../../nodes/shared/base/record';
import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { whilePublished } from './published';
import { justNow } from './time';

const visitor = {
	id: '5530417.offlineSaskia',
	name: 'Saskia Oyelaran',
	email: 'saskia@oyelaran.example',
	phone: '2025550188',
};
const messageId = '3184.offline.saskia';
const message = 'My lamp arrived without its ring.';

/** The trigger asks once a minute, so this example takes up to one. */
export const offlineMessageToCase: Example = {
	workflowId: 'offline-message-to-case',
	title: 'Make an Acquire case of an offline message of Zendesk Chat (up to a minute)',
	async run(demo) {
		const { zendesk, acquire } = demo.sandbox;
		zendesk.add(visitor);
		const execution = await whilePublished(demo, this.workflowId, () =>
			demo.n8n.executionAfter(this.workflowId, () => {
				zendesk.addChat({
					...{ id: messageId, type: 'offline_msg', timestamp: justNow(), visitor: visitor },
					...{ message, unread: true },
				});
			}),
		);
		const [contact] = [...acquire.contacts.values()].filter(
			({ fields }) => fields.email === visitor.email,
		);
		const made = acquire.tables.cases
			.all()
			.filter(({ contactId }) => String(contactId) === contact?.id);
		const [supportCase] = made;
		const begun = demo.sandbox.received.filter(({ path }) => path.endsWith('/chat/create'));
		return [
			{
				vendor: ['Zendesk Chat', 'trigger, to Acquire'],
				before: ['1 offline message', 'unread'],
				after: [String(contact?.fields.name), String(supportCase?.title).slice(0, 32)],
				items: [`${execution.items('Make a Case').length} case`],
				differences: [
					...executionDiffers(execution),
					...differs('cases', made.length, 1),
					...differs('name', contact?.fields.name, visitor.name),
					...differs('phone', contact?.fields.phone, visitor.phone),
					...differs(
						'messages',
						begun.map(({ body }) => at(body, 'message.message')),
						[message],
					),
					...differs('unread', zendesk.chat(messageId)?.unread, false),
				],
			},
		];
	},
};
