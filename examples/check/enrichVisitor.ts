import { differs, executionDiffers, personDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { personOf } from '../../demo/persons';
import { whilePublished } from './published';
import { tableNamed } from './tables';

const conversationId = '804500000001200101';
const strangerId = '804500000001200102';
const email = 'odile.marchetti@kestrel-works.example';

export const enrichVisitor: Example = {
	workflowId: 'enrich-visitor',
	title: 'Enrich a visitor when a chat starts',
	async run(demo) {
		const { sandbox, n8n } = demo;
		sandbox.zoho.add({ id: conversationId, name: 'Odile Marchetti', email });
		sandbox.zoho.add({ id: strangerId, name: 'Visitor 4077', email: 'nobody@kestrel.example' });
		await n8n.run(this.workflowId, 'Once, by Hand');
		const customers = await tableNamed(n8n, 'live chat customers');
		await customers.add([{ customer_id: 'K-311', email, plan: 'business', monthly_spend: 420 }]);
		const [known, unknown] = await whilePublished(demo, this.workflowId, async () => {
			const chatStarts = (entityId: string) =>
				n8n.executionAfter(this.workflowId, () =>
					sandbox.zoho.fire('conversation.created', { entityId }),
				);
			return [await chatStarts(conversationId), await chatStarts(strangerId)] as const;
		});
		const after = personOf(sandbox, 'zoho', conversationId);
		return [
			{
				vendor: ['Zoho SalesIQ', 'trigger, table'],
				before: ['2 chats start', '1 of a customer'],
				after: [`plan: ${String(after.Plan)}`, `spend: ${String(after['Monthly spend'])}`],
				items: [`${known.items('Find the Customer').length} customer found`],
				differences: [
					...executionDiffers(known),
					...executionDiffers(unknown),
					...personDiffers(after, {
						...{ name: 'Odile Marchetti', email, phone: '' },
						...{ 'Customer ID': 'K-311', Plan: 'business', 'Monthly spend': '420' },
					}),
					...differs('writes to the stranger', sandbox.writesOf('zoho', strangerId), 0),
				],
			},
		];
	},
};
