import { differs, executionDiffers, personDiffers, personLines } from './compare';
import type { Example } from './example';
import { personOf, type Person } from './persons';
import type { Demo } from './start';

const conversationId = '804500000001100112';

const visitor = {
	id: '66a1c0de00000000000000d1',
	userId: '0b6f2c1e-5a3d-4e77-9c10-0000000000d1',
	// Intercom gives this name back escaped for HTML.
	name: 'Nia Brooks & Daughters',
	email: 'nia@brooks-lamps.example',
	phone: '2025550163',
	customInfo: { plan_interest: 'business', seats: 40, newsletter: true },
};

const expected: Person = {
	name: visitor.name,
	email: visitor.email,
	phone: visitor.phone,
	// Custom information of Zoho SalesIQ is text.
	...{ plan_interest: 'business', seats: '40', newsletter: 'true' },
};

export const copyVisitor: Example = {
	workflowId: 'copyVisitor',
	title: 'Copy a visitor from Intercom to Zoho SalesIQ',
	async run({ sandbox, n8n }: Demo) {
		sandbox.intercom.add(visitor);
		sandbox.zoho.add({ id: conversationId, name: 'Visitor 2731' });
		const source = () => personOf(sandbox, 'intercom', visitor.id);
		const target = () => personOf(sandbox, 'zoho', conversationId);
		const [sourceBefore, before] = [source(), target()];
		await n8n.publish(this.workflowId);
		const { userId } = visitor;
		const body = { userId, conversationId };
		const execution = await n8n.callWebhook(this.workflowId, 'copy-visitor', body);
		const after = target();
		const out = execution.items('Add details in Zoho').length;
		return [
			{
				vendor: ['Zoho SalesIQ', 'from Intercom'],
				...personLines(before, after),
				items: [`1 in, ${out} out`],
				differences: [
					...executionDiffers(execution),
					...personDiffers(after, expected),
					...personDiffers(source(), sourceBefore),
					...differs('items out', out, 1),
					...differs('writes to Intercom', sandbox.writesOf('intercom', visitor.id), 0),
					...differs('writes to Zoho SalesIQ', sandbox.writesOf('zoho', conversationId), 2),
					...differs('token refreshes in all', sandbox.oauth.refreshes, 1),
				],
			},
		];
	},
};
