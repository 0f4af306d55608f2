import { samples } from '../sandbox';
import { deliverTo, type Sending, told } from '../sandbox/acquire/webhook';
import { differs, executionDiffers } from './compare';
import { acquireWebhookSecret } from './credentials';
import type { Example } from './example';
import { personOf } from './persons';
import type { Demo } from './start';

const [, caseId] = samples.acquire.caseIds;
const [, contactId] = samples.acquire.contactIds;
/** The address of the trigger, which its workflow fixes. */
export const path = '/webhook/a1b2c3d7-0000-4000-8000-0000000000ff/webhook';

export const acquireTrigger: Example = {
	workflowId: 'noteClosedCase',
	title: 'Note how a case ended (webhook of Acquire)',
	async run({ sandbox, n8n }: Demo) {
		const { name } = personOf(sandbox, 'acquire', contactId);
		const notes = () =>
			sandbox.acquire.tables.notes.all().filter((note) => note.contactId === contactId);
		const notesBefore = notes().length;
		// Done by hand in the settings of Acquire.
		const webhook = { url: n8n.url + path, secret: acquireWebhookSecret };
		const send = (how?: Sending) =>
			deliverTo(webhook, told(sandbox.acquire, 'case:status', caseId), how);
		await n8n.publish(this.workflowId);
		const executionsBefore = await n8n.countExecutions(this.workflowId);
		const execution = await n8n.executionAfter(this.workflowId, () => send());
		const again = await send();
		const forged = await send({ signature: 'wrong' });
		const runs = (await n8n.countExecutions(this.workflowId)) - executionsBefore;
		await n8n.unpublish(this.workflowId);
		const made = notes().slice(notesBefore);
		const words = made.map(({ title }) => String(title));
		return [
			{
				vendor: ['Acquire', 'trigger'],
				before: [String(name), 'note: –'],
				after: [String(name), `note: ${words.join(', ')}`],
				items: ['1 event, sent twice', `${runs} execution`],
				differences: [
					...executionDiffers(execution),
					...differs('notes', words, [`Case ${caseId} closed`]),
					...differs('message of the note', made[0]?.lastMessage, {
						message: 'Last words: Where is it?',
					}),
					...differs('executions', runs, 1),
					...differs(
						'answer to the second copy',
						again.body,
						'{"message":"Ignored. This event came before."}',
					),
					...differs('answer to a forged event', forged.status, 401),
				],
			},
		];
	},
};
