import type { IWebhookData } from 'n8n-workflow';
import type { OpenWorkflow, StoredWorkflow } from './stored-workflow';
import { callHook, createIfMissing, deliver, webhooksOf, type Delivered } from './webhook';
import type { WebhookServer } from './webhook-server';

/**
 * The editor's test of a webhook. Its static data begins empty, is kept beside the test's address and
 * never gets to the workflow. The first execution ends the test.
 */
export class TestListener {
	private open: OpenWorkflow | undefined;
	private registered: IWebhookData[] = [];
	private clearing: Promise<void> = Promise.resolve();

	constructor(
		private readonly stored: StoredWorkflow,
		private readonly server: WebhookServer,
		private readonly record: (delivered: Delivered) => void,
	) {}

	async start(): Promise<void> {
		const open = this.stored.openForTest();
		this.open = open;
		try {
			for (const webhook of webhooksOf(open).map((each) => ({ ...each, isTest: true }))) {
				this.register(open, webhook);
				await createIfMissing(open, webhook, 'manual', 'manual');
			}
		} catch (error) {
			await this.stop();
			throw error;
		}
	}

	async stop(): Promise<void> {
		await this.clearing;
		const { open } = this;
		if (open === undefined) return;
		this.open = undefined;
		const webhooks = this.registered.splice(0);
		for (const webhook of webhooks) {
			await callHook(open, webhook, 'delete', 'internal', 'update');
			this.server.deregister('webhook-test', webhook.httpMethod, webhook.path);
		}
	}

	private register(test: OpenWorkflow, webhook: IWebhookData): void {
		this.registered.push(webhook);
		this.server.register('webhook-test', webhook.httpMethod, webhook.path, async (exchange) => {
			const open = this.stored.openForTest();
			open.workflow.setTestStaticData(test.workflow.staticData);
			const delivered = await deliver(open, webhook, 'manual', exchange);
			this.record(delivered);
			const isOver = delivered.items !== undefined || delivered.failure !== undefined;
			// n8n answers before it clears up, so the vendor is not kept waiting by its own API.
			if (isOver) this.clearUp();
			return delivered.reply;
		});
	}

	private clearUp(): void {
		this.clearing = this.stop();
		// Whoever calls stop() is told of a failure; nobody has to.
		this.clearing.catch(() => undefined);
	}
}
