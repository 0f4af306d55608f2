import { differs, executionDiffers, personDiffers, personLines } from './compare';
import type { Example } from './example';
import { personOf } from './persons';
import type { Demo } from './start';

const user = {
	id: '66b0c0de00000000000000d4',
	role: 'user',
	externalId: 'crm-20931',
	name: 'Siri Nyberg',
	email: 'siri.nyberg@lumenhall.example',
};
/** The address of the trigger, which its workflow fixes. */
export const path = '/webhook/a1b2c3d6-0000-4000-8000-0000000000ff/webhook';

export const intercomTrigger: Example = {
	workflowId: 'welcomeNewUser',
	title: 'Give a new user a plan (webhook of Intercom)',
	async run({ sandbox: { intercom }, sandbox, n8n }: Demo) {
		intercom.addContact(user, Math.floor(Date.now() / 1000));
		const person = () => personOf(sandbox, 'intercom', user.id);
		const before = person();
		await n8n.publish(this.workflowId);
		// Done by hand in the Developer Hub; Intercom tries the address before it keeps it.
		const accepted = await intercom.webhooks.subscribe(n8n.url + path);
		const [ping] = await intercom.webhooks.fire('ping', { signature: 'missing' });
		const { id, role, name, email } = user;
		const item = { type: 'contact', id, role, name, email };
		const executionsBefore = await n8n.countExecutions(this.workflowId);
		const execution = await n8n.executionAfter(this.workflowId, () =>
			intercom.webhooks.fire('contact.user.created', { item, copies: 2 }),
		);
		const forged = await intercom.webhooks.fire('contact.user.created', {
			item,
			signature: 'wrong',
		});
		const runs = (await n8n.countExecutions(this.workflowId)) - executionsBefore;
		await n8n.unpublish(this.workflowId);
		const after = person();
		return [
			{
				vendor: ['Intercom', 'trigger'],
				...personLines(before, after),
				items: ['1 event, sent twice', `${runs} execution`],
				differences: [
					...executionDiffers(execution),
					...personDiffers(after, { ...before, plan_interest: 'starter' }),
					...differs('executions', runs, 1),
					...differs('writes to the contact', sandbox.writesOf('intercom', user.id), 1),
					...differs('trial of the address', accepted, true),
					...differs('answer to a ping', ping?.status, 200),
					...differs(
						'answers to a forged event',
						forged.map(({ status }) => status),
						[401, 401],
					),
				],
			},
		];
	},
};
