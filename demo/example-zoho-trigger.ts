import { differs, executionDiffers, personDiffers, personLines } from './compare';
import type { Example } from './example';
import { personOf } from './persons';
import type { Demo } from './start';
import { waitFor } from './wait';

const conversationId = '804500000001100131';
const removalSeconds = 30;
const question = 'Do you ship the globe lamp to Oslo?';

/** Waits for nobody: the chat begins, SalesIQ calls, n8n answers. */
export const zohoTrigger: Example = {
	workflowId: 'greetNewChat',
	title: 'Note the first question of a new chat (webhook of Zoho SalesIQ)',
	async run({ sandbox, n8n }: Demo) {
		sandbox.zoho.add({ id: conversationId, name: 'Liv Aasen', question });
		const person = () => personOf(sandbox, 'zoho', conversationId);
		const webhooks = () => sandbox.zoho.tables.webhooks.size;
		const before = person();
		await n8n.publish(this.workflowId);
		const registered = webhooks();
		// n8n keeps the executions of the starts before this one.
		const executionsBefore = await n8n.countExecutions(this.workflowId);
		const execution = await n8n.executionAfter(this.workflowId, () =>
			// The second copy is what a vendor sends who did not hear the answer.
			sandbox.zoho.fire('conversation.created', { entityId: conversationId, copies: 2 }),
		);
		const runs = (await n8n.countExecutions(this.workflowId)) - executionsBefore;
		const forged = await sandbox.zoho.fire('conversation.created', {
			entityId: conversationId,
			signature: 'wrong',
		});
		await n8n.unpublish(this.workflowId);
		// n8n takes the webhook back a moment after it has answered.
		await waitFor('n8n to remove its webhook', removalSeconds, () =>
			Promise.resolve(webhooks() === 0 || undefined),
		);
		const after = person();
		return [
			{
				vendor: ['Zoho SalesIQ', 'trigger'],
				...personLines(before, after),
				items: ['1 event, sent twice', `${runs} execution`],
				differences: [
					...executionDiffers(execution),
					...personDiffers(after, { ...before, 'First question': question }),
					...differs('executions', runs, 1),
					...differs('webhooks while published', registered, 1),
					...differs('answer to a forged event', forged[0]?.attempts[0]?.status, 401),
				],
			},
		];
	},
};
