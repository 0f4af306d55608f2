import { randomUUID } from 'node:crypto';
import type {
	IDataObject,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IWebhookData,
} from 'n8n-workflow';
import type { CredentialData } from './credential-store';
import type { LoadedPackage } from './package';
import { Poller, type PollSettings } from './poll';
import { execute } from './execute';
import { StoredWorkflow, type Mode, type OpenWorkflow } from './stored-workflow';
import { TestListener } from './test-listener';
import { callHook, createIfMissing, deliver, webhooksOf, type Delivered } from './webhook';
import type { WebhookServer } from './webhook-server';
import { createNode } from './workflow';

/** A workflow that begins with a trigger, and how n8n is set up for it. */
export interface TriggerOptions extends PollSettings {
	/** Short name, `zohoSalesIQTrigger`, or a node that is not in the package. */
	node: string | INodeType;
	/** As the editor stores them; expressions begin with `=`. */
	parameters?: INodeParameters;
	/** Decrypted data by type. The same object is the same credential, also in `engine.run`. */
	credentials?: CredentialData;
	/** The node's static data from earlier. */
	staticData?: IDataObject;
	/** The address that n8n believes to have from outside (WEBHOOK_URL); by default its own. */
	webhookUrl?: string;
}

/** What n8n does with one trigger: activation, deliveries, polls, tests in the editor. */
export class Trigger {
	/** The items of each production execution, of polls too, and of the editor's webhook tests. */
	readonly executions: INodeExecutionData[][] = [];
	/** What `webhook()` or `poll()` threw: n8n keeps a failed execution for each. */
	readonly failures: Error[] = [];

	private active = false;
	private readonly poller: Poller;
	private readonly listener: TestListener;

	constructor(
		private readonly stored: StoredWorkflow,
		private readonly server: WebhookServer,
		private readonly settings: PollSettings,
	) {
		this.poller = new Poller(stored, settings);
		this.listener = new TestListener(stored, server, (delivered) => {
			this.record(delivered);
		});
	}

	/** The production address of the webhook `default`. */
	get url(): string {
		return this.address('webhookBaseUrl');
	}

	/** The address of the editor's test. */
	get testUrl(): string {
		return this.address('webhookTestBaseUrl');
	}

	/** A copy of the node's static data in n8n's database. */
	get staticData(): IDataObject {
		return this.stored.nodeStaticData;
	}

	/** Publishes the workflow; n8n would try up to five times, this tries once and throws. */
	async activate(): Promise<void> {
		const open = this.stored.open();
		try {
			for (const webhook of webhooksOf(open)) {
				this.register(webhook);
				await this.createOrClear(open, webhook);
			}
		} finally {
			this.stored.save(open);
		}
		this.active = true;
		if (isPolling(open)) this.record({ items: await this.poller.activate() });
	}

	/** Unpublishes it. n8n closes the addresses first, and only logs what `delete` throws. */
	async deactivate(): Promise<void> {
		this.active = false;
		this.poller.deactivate();
		const open = this.stored.open();
		const webhooks = webhooksOf(open);
		webhooks.forEach((webhook) => {
			this.deregister(webhook);
		});
		const deletions = webhooks.map((webhook) =>
			callHook(open, webhook, 'delete', 'internal', 'update'),
		);
		const results = await Promise.allSettled(deletions);
		this.stored.save(open);
		const failed = results.find((result) => result.status === 'rejected');
		if (failed !== undefined) throw failed.reason as Error;
	}

	/** The editor's Execute workflow: the test address listens until an execution starts. */
	listen(): Promise<void> {
		return this.listener.start();
	}

	/** The editor's Stop, or waits until a test that has ended is cleared away. */
	stopListening(): Promise<void> {
		return this.listener.stop();
	}

	/** One poll: its items, or null. `manual` is the editor's test, which leaves no trace. */
	async poll({ mode = 'trigger' }: { mode?: 'trigger' | 'manual' } = {}): Promise<
		INodeExecutionData[] | null
	> {
		if (mode === 'manual') return await this.poller.pollManually();
		try {
			const items = await this.poller.poll();
			this.record({ items });
			return items;
		} catch (error) {
			this.failures.push(error as Error);
			throw error;
		}
	}

	/**
	 * Runs the trigger's node in an execution and gives what it hands on; null when the execution ends with it.
	 * @param items what a delivery or a poll brought; without any it is the test that the editor starts at once
	 */
	execute(items?: INodeExecutionData[], mode?: Mode): Promise<INodeExecutionData[] | null> {
		return execute(this.stored.open(), items, mode);
	}

	/** n8n restarts: what is not stored is gone, the addresses stay. Use what it returns from now on. */
	restart(): Trigger {
		const again = new Trigger(this.stored.reread(), this.server, this.settings);
		if (this.active) again.takeOver();
		return again;
	}

	private takeOver(): void {
		this.active = true;
		for (const webhook of webhooksOf(this.stored.open())) this.register(webhook);
	}

	private async createOrClear(open: OpenWorkflow, webhook: IWebhookData): Promise<void> {
		try {
			await createIfMissing(open, webhook, 'trigger', 'activate');
		} catch (error) {
			await callHook(open, webhook, 'delete', 'internal', 'update').catch(() => undefined);
			for (const each of webhooksOf(open)) this.deregister(each);
			throw error;
		}
	}

	private register(webhook: IWebhookData): void {
		this.server.register('webhook', webhook.httpMethod, webhook.path, async (exchange) => {
			// Each delivery reads the workflow anew, and two at a time do not see each other's changes.
			const open = this.stored.open();
			const delivered = await deliver(open, webhook, 'webhook', exchange);
			if (delivered.failure === undefined) this.stored.save(open);
			this.record(delivered);
			return delivered.reply;
		});
	}

	private deregister({ httpMethod, path }: IWebhookData): void {
		this.server.deregister('webhook', httpMethod, path);
	}

	private record({ items, failure }: { items?: Delivered['items'] | null; failure?: Error }) {
		if (items) this.executions.push(JSON.parse(JSON.stringify(items)) as INodeExecutionData[]);
		if (failure) this.failures.push(failure);
	}

	private address(base: 'webhookBaseUrl' | 'webhookTestBaseUrl'): string {
		const open = this.stored.open();
		const webhooks = webhooksOf(open);
		const main = webhooks.find(({ webhookDescription }) => webhookDescription.name === 'default');
		return `${open.additionalData[base]}/${(main ?? webhooks[0])?.path ?? ''}`;
	}
}

function isPolling({ workflow, node }: OpenWorkflow): boolean {
	return workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion).poll !== undefined;
}

/** Saves a workflow with this trigger; the server listens from now on, at addresses nobody has registered. */
export async function createTrigger(
	loaded: LoadedPackage,
	server: WebhookServer,
	{ node: type, parameters, credentials, staticData, webhookUrl, ...settings }: TriggerOptions,
): Promise<Trigger> {
	const name = typeof type === 'string' ? type : loaded.nodeTypes.add(type);
	const own = { webhookId: randomUUID() };
	const node = createNode(loaded, { node: name, parameters, credentials, settings: own });
	const address = webhookUrl ?? (await server.start());
	const stored = new StoredWorkflow(loaded, node, address, staticData);
	return new Trigger(stored, server, settings);
}
