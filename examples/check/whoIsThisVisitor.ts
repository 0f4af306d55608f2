import { samples } from '../../sandbox';
import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import type { Model } from './model';

const { email } = samples.intercom.contact;
const vendors = ['Acquire', 'Intercom', 'Zendesk_Chat', 'Zoho_SalesIQ'];
const question = `Who is ${email}?`;

/** @param model stands in for that of a provider */
export const whoIsThisVisitor = (model: Model): Example => ({
	workflowId: 'who-is-this-visitor',
	title: 'Ask an agent who a visitor is',
	async run({ sandbox, n8n }) {
		const writes = () => sandbox.accounting().writesApplied;
		const before = writes();
		const chat = { action: 'sendMessage', chatInput: question, sessionId: 'example' };
		const execution = await n8n.run(this.workflowId, 'Ask About a Visitor', chat);
		const [reply = {}] = execution.items('Find Out');
		const answer = String(reply.output);
		return [
			{
				vendor: ['All four', 'agent'],
				before: [question],
				after: [answer.slice(0, 40)],
				items: [`${model.tools().length} tools offered`, `${model.calls.length} called`],
				differences: [
					...executionDiffers(execution),
					...differs(
						'tools',
						model.tools(),
						vendors.map((vendor) => `Find_in_${vendor}`),
					),
					...differs('answer names her', answer.includes('Runa Dahl'), true),
					...differs('calls', [...model.calls].sort(), model.tools()),
					...differs('writes', writes() - before, 0),
				],
			},
		];
	},
});
