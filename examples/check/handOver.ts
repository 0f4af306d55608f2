import { samples } from '../../sandbox';
import { deliverTo, told } from '../../sandbox/acquire/webhook';
import { differs, executionDiffers } from '../../demo/compare';
import { acquireWebhookSecret } from '../../demo/credentials';
import type { Example } from '../../demo/example';
import { addressOf, whilePublished } from './published';

const [contactId] = samples.acquire.contactIds;
const answer = 'A colleague takes over and will be with you in a moment.';

export const handOver: Example = {
	workflowId: 'hand-over-to-a-person',
	title: 'Hand over to a person when the bot fails',
	async run(demo) {
		const { sandbox, n8n } = demo;
		const { cases, messages } = sandbox.acquire.tables;
		/** A case that nobody has taken, and what its contact writes. */
		const writes = (text: string, userId: number | null = null) => {
			const contact = Number(contactId);
			const [id = 0] = cases.addMany(1, { contactId: contact, status: 'active', userId });
			messages.addMany(1, {
				...{ caseId: id, senderId: contact, senderType: 'contact', message: text },
			});
			return id;
		};
		const angry = writes('That did not help. Can I talk to a person?');
		const content = writes('Thank you, that is what I wanted to know.');
		const taken = writes('Are you a real person?', samples.acquire.userIds[0]);
		const secret = acquireWebhookSecret;
		const url = addressOf(demo, this.workflowId, 'New Message');
		const executions = await whilePublished(demo, this.workflowId, async () => {
			const hears = (caseId: number) =>
				n8n.executionAfter(this.workflowId, () =>
					deliverTo({ url, secret }, told(sandbox.acquire, 'case:message:new', caseId)),
				);
			return [await hears(angry), await hears(content), await hears(taken)];
		});
		const said = (caseId: number) =>
			messages
				.all()
				.filter((one) => one.caseId === caseId && one.senderType !== 'contact')
				.map(({ message }) => message);
		const invited = executions.flatMap((one) => one.items('Invite the Department'));
		return [
			{
				vendor: ['Acquire', 'trigger'],
				before: ['3 contacts write', '1 wants a person'],
				after: said(angry).map((text) => String(text).slice(0, 32)),
				items: [`${invited.length} invitation`],
				differences: [
					...executions.flatMap(executionDiffers),
					...differs('answers to the angry one', said(angry), [answer]),
					...differs('answers to the content one', said(content), []),
					...differs('answers to the one who has an agent', said(taken), []),
					...differs('invitations', invited.length, 1),
				],
			},
		];
	},
};
