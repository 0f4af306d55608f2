import { acquireWebhookSecret } from '../../demo/credentials';
import { path as acquirePath } from '../../demo/example-acquire-trigger';
import { path as intercomPath } from '../../demo/example-intercom-trigger';
import { samples } from '../../sandbox';
import { deliverTo, told } from '../../sandbox/acquire/webhook';
import type { Demo } from '../../demo/start';
import type { Check, Stage } from '../check';

const { zoho, acquire, zendesk } = samples;

/** A workflow of the demo, and what happens at the vendor that starts it. */
interface Fired {
	node: string;
	workflowId: string;
	fire: (demo: Demo) => unknown;
}

const secondsAgo = (seconds: number) =>
	`${new Date(Date.now() - seconds * 1000).toISOString().slice(0, 19)}Z`;

const fired: readonly Fired[] = [
	{
		node: 'Zoho SalesIQ Trigger',
		workflowId: 'greetNewChat',
		fire: ({ sandbox }) =>
			sandbox.zoho.fire('conversation.created', { entityId: zoho.conversationIds[0] }),
	},
	{
		node: 'Intercom Live Chat Trigger',
		workflowId: 'welcomeNewUser',
		async fire({ sandbox: { intercom }, n8n }) {
			const { id, email } = samples.intercom.contact;
			await intercom.webhooks.subscribe(n8n.url + intercomPath);
			const item = { type: 'contact', id, role: 'user', email };
			await intercom.webhooks.fire('contact.user.created', { item });
		},
	},
	{
		node: 'Acquire Trigger',
		workflowId: 'noteClosedCase',
		async fire({ sandbox, n8n }) {
			const webhook = { url: n8n.url + acquirePath, secret: acquireWebhookSecret };
			await deliverTo(webhook, told(sandbox.acquire, 'case:status', acquire.caseIds[1]));
		},
	},
	{
		node: 'Zendesk Chat Trigger',
		workflowId: 'answerMissedChat',
		fire({ sandbox }) {
			const times = { timestamp: secondsAgo(30), update_timestamp: secondsAgo(0) };
			const visitor = { id: zendesk.visitorIds[0], name: '', email: '', phone: '', notes: '' };
			sandbox.zendesk.addChat({ ...times, id: '2051.missed', missed: true, visitor });
		},
	},
];

/** Publishes a workflow by hand, lets something happen at the vendor, and sees that it ran. */
async function publishAndFire({ page, demo }: Stage, { workflowId, fire }: Fired): Promise<void> {
	await page.goto(`/workflow/${workflowId}`);
	await page.getByTestId('canvas-node').last().waitFor();
	await page.getByTestId('workflow-open-publish-modal-button').click();
	await page.getByTestId('workflow-publish-button').click();
	await demo.n8n.published(workflowId);
	await demo.n8n.executionAfter(workflowId, () => fire(demo));
	await page.goto(`/workflow/${workflowId}/executions`);
	await page.getByTestId('current-executions-list').getByText('Succeeded').first().waitFor();
	await demo.n8n.unpublish(workflowId);
}

export const triggers: readonly Check[] = fired.map((of) => ({
	name: `${of.node}: published by hand, it starts its workflow when something happens`,
	run: (stage) => publishAndFire(stage, of),
}));
