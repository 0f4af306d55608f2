import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { startedAt } from '../conversation';
import type { ZohoDesk } from '../desk';
import { Table, type Row } from '../table';
import { typeOf } from './events';
import { keyPair, signatureOf } from './keys';
import { told } from './payload';
import { answersHead, hasFailed, post, type Attempt } from '../../core/webhookCall';

export type Signature = 'good' | 'wrong' | 'missing';

export interface EventOptions {
	/** Of a conversation, visitor, operator or department; that of the first sample unless given. */
	entityId?: string;
	/** Laid over the entity in the payload. */
	changes?: JsonObject;
	/** Time of the event in ms; now unless given. */
	at?: number;
}

export interface DeliveryOptions {
	/** How often each webhook gets it; 2 makes a duplicate. */
	copies?: number;
	signature?: Signature;
}

export type FireOptions = EventOptions & DeliveryOptions;

/** An event that happened and was perhaps not sent yet. */
export interface ZohoEvent {
	event: string;
	appId?: string;
	payload: JsonObject;
}

export interface Delivery {
	webhookId: string;
	url: string;
	event: string;
	/** As it was sent last. */
	payload: JsonObject;
	attempts: Attempt[];
	/** Whether it ended among the failed executions. */
	filed: boolean;
}

// A key that no webhook shows.
const strangeKey = 9;

// How often one execution can be sent again on request (documented).
const maxRetries = 99;

/** Sends events to the webhooks that listen to them. */
export class Webhooks {
	timeoutMs = 5000;
	retries = 3;
	/** The vendor waits a minute; nobody has that here. */
	retryWaitMs = 0;
	readonly executions = new Map<string, Table>();
	/** Numbers of the key pairs by the id of the key. */
	readonly keys = new Map<string, number>();
	/** How often an execution was sent again on request, by its id. */
	readonly retried = new Map<string, number>();
	#pending = new Set<Promise<unknown>>();
	#stopping = new AbortController();

	constructor(
		private readonly desk: ZohoDesk,
		readonly now: () => number,
	) {}

	/** Gives up what is being sent. */
	stop(): void {
		this.#stopping.abort();
		this.#stopping = new AbortController();
	}

	reset(): void {
		this.stop();
		this.timeoutMs = 5000;
		this.retries = 3;
		this.retryWaitMs = 0;
		this.executions.clear();
		this.keys.clear();
		this.retried.clear();
	}

	/** What the vendor does before it stores an address. */
	accepts(url: string): Promise<boolean> {
		if (!URL.canParse(url)) return Promise.resolve(false);
		const { protocol, port } = new URL(url);
		const isReachable = protocol.startsWith('http') && !(this.desk.refusesPorts && port !== '');
		return isReachable ? answersHead(url, this.timeoutMs) : Promise.resolve(false);
	}

	/** Failed deliveries of a webhook, the oldest first. */
	executionsOf(webhookId: string): Table {
		const table = this.executions.get(webhookId) ?? new Table('80450025', [], executionExample);
		this.executions.set(webhookId, table);
		return table;
	}

	event(event: string, { entityId, changes, at = this.now() }: EventOptions = {}): ZohoEvent {
		if (typeOf(event) === undefined) throw new Error(`There is no event ${event}.`);
		const { entityType, entityId: id, appId, entity } = told(this.desk, event, entityId);
		const payload = {
			entity_type: entityType,
			org_id: '804500000000000009',
			event,
			entity_id: id,
			...(appId !== undefined && { app_id: appId }),
			event_time: String(at),
			entity: { ...structuredClone(entity), ...changes },
		};
		return { event, appId, payload };
	}

	fire(event: string, options: FireOptions = {}): Promise<Delivery[]> {
		return this.deliver(this.event(event, options), options);
	}

	/** Delivers to one webhook after the other; to deliver in another order, make the events first. */
	async deliver(
		event: ZohoEvent,
		{ copies = 1, signature = 'good' }: DeliveryOptions = {},
	): Promise<Delivery[]> {
		const listening = this.desk.tables.webhooks.all().filter((row) => listens(row, event));
		const deliveries: Delivery[] = [];
		for (const row of listening) {
			for (let copy = 0; copy < copies; copy += 1) {
				deliveries.push(await this.#deliverTo(row, event.payload, signature));
			}
		}
		return deliveries;
	}

	/**
	 * Sends failed executions again; the outcome is told to nobody (documented).
	 * @returns those that have had all their retries, and so are left out (documented)
	 */
	retry(webhook: Row, executionIds: readonly string[]): string[] {
		const timesOf = (id: string) => this.retried.get(id) ?? 0;
		const skipped = executionIds.filter((id) => timesOf(id) >= maxRetries);
		for (const id of executionIds.filter((one) => !skipped.includes(one))) {
			this.retried.set(id, timesOf(id) + 1);
			const sending = this.#retryOne(webhook, id);
			this.#pending.add(sending);
			void sending.finally(() => this.#pending.delete(sending));
		}
		return skipped;
	}

	/** Stays in the list, with its id, when it fails again (inferred). */
	async #retryOne(webhook: Row, id: string): Promise<void> {
		// Kept, since the sandbox may be reset before the answer comes.
		const table = this.executionsOf(webhook.id);
		const execution = table.find(id);
		if (!execution) return;
		const sent = await this.#send(webhook, execution.payload as JsonObject, 'good');
		if (sent.filed) Object.assign(execution, this.#executionOf(sent));
		else table.remove(id);
	}

	/** Ends when everything that was sent again has been answered. */
	async settled(): Promise<void> {
		while (this.#pending.size > 0) await Promise.all(this.#pending);
	}

	async #headers(row: Row, body: string, signature: Signature): Promise<Record<string, string>> {
		const headers = { 'content-type': 'application/json; charset=utf-8' };
		const [oldest] = row.public_keys as JsonObject[];
		const isSecured = row.secured === true || row.secured === 'true';
		if (!isSecured || !oldest || signature === 'missing') return headers;
		const own = this.keys.get(String(oldest.id)) ?? 0;
		const pair = await keyPair(signature === 'wrong' ? strangeKey : own);
		return { ...headers, 'x-siqsignature': signatureOf(body, pair) };
	}

	async #deliverTo(row: Row, told: JsonObject, signature: Signature): Promise<Delivery> {
		const delivery = await this.#send(row, told, signature);
		if (delivery.filed) {
			this.executionsOf(row.id).create(this.#executionOf(delivery));
			row.failures_count = Number(row.failures_count) + 1;
		}
		return delivery;
	}

	/** Tries until it succeeds, or the retries of the vendor are spent. */
	async #send(row: Row, told: JsonObject, signature: Signature): Promise<Delivery> {
		const url = String(row.url);
		const attempts: Attempt[] = [];
		const { signal: stop } = this.#stopping;
		let payload = told;
		while (attempts.length <= this.retries && row.status === 'enabled' && !stop.aborted) {
			if (attempts.length > 0) await sleep(this.retryWaitMs, undefined, { ref: false });
			const attempt = attempts.length + 1;
			const { version } = row;
			payload = {
				...told,
				attempt,
				...(version !== undefined && { version }),
				webhook: { id: row.id },
			};
			const body = JSON.stringify(payload);
			const headers = await this.#headers(row, body, signature);
			const signal = AbortSignal.any([stop, AbortSignal.timeout(this.timeoutMs)]);
			const result = await post(url, { attempt, headers, body }, signal);
			attempts.push(result);
			if (result.status === 410) row.status = 'disabled'; // documented for the webhooks of bots only
			if (!hasFailed(result)) break;
		}
		const last = attempts.at(-1);
		const filed = !stop.aborted && (last === undefined || hasFailed(last));
		return { webhookId: row.id, url, event: String(told.event), payload, attempts, filed };
	}

	/** The names of the keys of an execution are inferred. */
	#executionOf({ payload, attempts }: Pick<Delivery, 'payload' | 'attempts'>): JsonObject {
		const { status } = attempts.at(-1) ?? {};
		return {
			event: payload.event,
			entity_type: payload.entity_type,
			entity_id: payload.entity_id,
			...(payload.app_id !== undefined && { app_id: payload.app_id }),
			executed_time: String(this.now()),
			attempts: attempts.length,
			...(status !== undefined && { status_code: status }),
			reason: status === undefined ? 'timeout' : `HTTP ${status}`,
			payload,
		};
	}
}

const executionExample = (n: number): JsonObject => ({
	event: 'conversation.created',
	entity_type: 'conversation',
	entity_id: samples.zoho.conversationIds[0],
	app_id: samples.zoho.appId,
	executed_time: String(startedAt + n * 1000),
	attempts: 4,
	status_code: 500,
	reason: 'HTTP 500',
	payload: { event: 'conversation.created', entity: { id: samples.zoho.conversationIds[0] } },
});

/** Without brands it listens to all of them (inferred). */
function listens(row: Row, { event, appId }: ZohoEvent): boolean {
	const [events, apps] = [row.events as string[], row.app_ids as string[]];
	const concerns = appId === undefined || apps.length === 0 || apps.includes(appId);
	return row.status === 'enabled' && events.includes(event) && concerns;
}
