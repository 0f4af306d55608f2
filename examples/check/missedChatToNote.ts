import { at } from '../../nodes/shared/base/record';
import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { whilePublished } from './published';

const conversationId = '804500000001200111';
const email = 'ruben.achterberg@millrace.example';
const question = 'Can the lamp hang over a bath?';

export const missedChatToNote: Example = {
	workflowId: 'missed-chat-to-note',
	title: 'Note a missed chat of Zoho SalesIQ in Intercom',
	async run(demo) {
		const { zoho, intercom } = demo.sandbox;
		const name = 'Ruben Achterberg';
		zoho.add({ id: conversationId, name, email, question, status: 'missed' });
		const leads = () => [...intercom.contacts.values()].filter((lead) => lead.email === email);
		const before = leads().length;
		const execution = await whilePublished(demo, this.workflowId, () =>
			demo.n8n.executionAfter(this.workflowId, () =>
				zoho.fire('conversation.missed', { entityId: conversationId }),
			),
		);
		const [lead] = leads();
		const notes = intercom.tables.notes
			.all()
			.filter(({ contact }) => at(contact, 'id') === lead?.id);
		const [text = ''] = notes.map(({ body }) => String(body));
		return [
			{
				vendor: ['Zoho SalesIQ', 'trigger, to Intercom'],
				before: [`${before} leads with his email`],
				after: [String(lead?.name), text.slice(0, 32)],
				items: [`${execution.items('Write a Note').length} note`],
				differences: [
					...executionDiffers(execution),
					...differs('leads', leads().length, 1),
					...differs('name', lead?.name, name),
					...differs('notes', notes.length, 1),
					...differs(
						'note',
						text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, 'TIME'),
						`<p>Missed chat of TIME: ${question}</p>`,
					),
				],
			},
		];
	},
};
