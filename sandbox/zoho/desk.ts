import { type JsonObject, page } from '../core/values';
import type { Desk } from '../core/vendor';
import { personas, samples } from '../samples';
import {
	hexIdOf,
	idOfHex,
	startedAt,
	type ZohoConversation,
	type ZohoMessage,
	type ZohoValues,
	type ZohoVisitor,
} from './conversation';
import { conversationSeeds } from './seeds/conversations';
import { makeTables } from './seeds/tables';
import type { Row } from './table';
import { Transcripts } from './transcripts';
import { VisitorLog } from './visitorLog';
import {
	type Delivery,
	type DeliveryOptions,
	type EventOptions,
	type FireOptions,
	Webhooks,
	type ZohoEvent,
} from './webhooks/webhooks';

export type { ZohoConversation, ZohoVisitor } from './conversation';

// Shared by all records that have none: a hundred thousand of them stay cheap.
const nothing = Object.freeze({});

/** The columns of the visitor history (documented). */
export const viewColumns = ['list_one', 'list_two', 'list_three'] as const;

const firstSettings = () => ({
	visitorRouting: { route_to_all: 'enabled' },
	chatRouting: { route_to_all: 'enabled' },
	leadScore: {
		percentage: '25',
		frequency: 'yearly',
		last_crunch_time: '0',
		next_crunch_time: String(startedAt + 31_536_000_000),
	},
});

export class ZohoDesk implements Desk {
	readonly conversations = new Map<string, ZohoConversation>();
	readonly tables = makeTables();
	readonly transcripts = new Transcripts();
	readonly visitors = new VisitorLog();
	readonly webhooks: Webhooks;
	/** What was sent to the callbacks of a bot, by request id. */
	readonly callbacks = new Map<string, { progress: string[]; responses: JsonObject[] }>();
	/** How many threads a conversation has, where it is not one. */
	readonly threads = new Map<string, number>();
	/** Tags of conversations, visitors and companies, by record id. */
	readonly tagged = new Map<string, readonly string[]>();
	preferences: Record<string, JsonObject> = {};
	/** What holds for all rules of a kind. */
	settings = firstSettings();
	/** False makes the three lists of visitors say that the plan lacks them. */
	visitorFeature = true;
	/** True makes it refuse webhook addresses with a port, as the vendor does (inferred). */
	refusesPorts = false;
	#made = 0;

	constructor(now: () => number = Date.now) {
		this.webhooks = new Webhooks(this, now);
		this.reset();
	}

	get size(): number {
		return this.conversations.size;
	}

	reset(): void {
		this.conversations.clear();
		for (const table of Object.values(this.tables)) table.reset();
		this.transcripts.reset();
		this.visitors.reset();
		this.webhooks.reset();
		this.callbacks.clear();
		this.tagged.clear();
		this.threads.clear();
		this.callbacks.set(samples.zoho.callbackRequestId, { progress: [], responses: [] });
		this.preferences = {
			tracking: { view: 'ring', hide_other_agent_connected_visitors: 'disabled' },
			visitorhistoryviews: Object.fromEntries(
				viewColumns.map((column) => [column, { view_id: '-1', view_name: 'All visitors' }]),
			),
		};
		this.settings = firstSettings();
		this.visitorFeature = true;
		this.refusesPorts = false;
		this.#made = 0;
		personas.forEach((persona, index) =>
			this.add({ ...persona, id: samples.zoho.conversationIds[index] }),
		);
		for (const values of conversationSeeds) this.add(values);
		// Ids of what is added go on after the personas.
		this.#made = personas.length;
		this.transcripts.seed(this.find(samples.zoho.conversationIds[0]));
	}

	add(values: ZohoValues = {}): ZohoConversation {
		this.#made += 1;
		const serial = String(this.#made).padStart(10, '0');
		const { id, visitorId, name, email = '', phone, customInfo, question, ...rest } = values;
		const { departmentId, appId, status, attenderId, endedAt, channel } = rest;
		const conversation: ZohoConversation = {
			id: id ?? `80450001${serial}`,
			question: question ?? 'Does the lamp come with a dimmer?',
			visitor: {
				id: visitorId ?? `80450002${serial}`,
				name: name ?? `Visitor ${this.#made}`,
				email,
				phone: phone ?? '',
				type: email === '' ? 'lead' : 'contact',
			},
			customInfo: customInfo ?? nothing,
			modifiedAt: rest.modifiedAt ?? startedAt,
		};
		const more = { departmentId, appId, status, attenderId, endedAt, channel };
		for (const [key, value] of Object.entries({ ...more, startedAt: rest.startedAt })) {
			if (value !== undefined) Object.assign(conversation, { [key]: value });
		}
		this.conversations.set(conversation.id, conversation);
		return conversation;
	}

	addMany(count: number, values?: ZohoValues): string[] {
		return Array.from({ length: count }, () => this.add(values).id);
	}

	addConversations(count: number, values?: ZohoValues): string[] {
		return this.addMany(count, values);
	}

	/** @returns the ids of the new messages, of the visitor and the operator in turn */
	addMessages(conversationId: string, count: number): string[] {
		const conversation = this.find(conversationId);
		if (!conversation) throw new Error(`There is no conversation ${conversationId}.`);
		return this.transcripts.addMany(conversation, count);
	}

	addVisitors(count: number): string[] {
		return this.visitors.add('visitors', count);
	}

	addVisits(count: number): string[] {
		return this.visitors.add('visits', count);
	}

	addVisitorEvents(count: number): string[] {
		return this.visitors.add('visitorevents', count);
	}

	/** An event that nobody was told of yet; see `deliver`. */
	event(event: string, options?: EventOptions): ZohoEvent {
		return this.webhooks.event(event, options);
	}

	deliver(event: ZohoEvent, options?: DeliveryOptions): Promise<Delivery[]> {
		return this.webhooks.deliver(event, options);
	}

	/** Lets an event happen and tells every webhook that listens to it. */
	fire(event: string, options?: FireOptions): Promise<Delivery[]> {
		return this.webhooks.fire(event, options);
	}

	addOperators(count: number): string[] {
		return this.tables.operators.addMany(count);
	}

	addDepartments(count: number): string[] {
		return this.tables.departments.addMany(count);
	}

	addBlockedIps(count: number): string[] {
		return this.tables.blockedIps.addMany(count);
	}

	/** Failed deliveries of a webhook. */
	addExecutions(webhookId: string, count: number): string[] {
		return this.webhooks.executionsOf(webhookId).addMany(count);
	}

	/** @param conversationId of the first sample unless given */
	addFeedbacks(count: number, conversationId: string = samples.zoho.conversationIds[0]): string[] {
		return this.tables.feedbacks.addMany(count, {
			conversation: { id: conversationId, question: '', reference_id: '2731', mode: 'chat' },
		});
	}

	/** What a visitor says of his chat. */
	addFeedback(
		conversationId: string,
		{ rating = 'neutral', feedback = '', at }: { rating?: unknown; feedback?: unknown; at: number },
	): void {
		const [id = ''] = this.addFeedbacks(1, conversationId);
		const said = { rating: { type: 'smiley', value: rating }, feedback, time: String(at) };
		Object.assign(this.tables.feedbacks.find(id) ?? {}, said);
	}

	/** Takes the numeric and the hex id. */
	find(id: string): ZohoConversation | undefined {
		return this.conversations.get(id) ?? this.conversations.get(idOfHex(id));
	}

	hexIdOf(id: string): string {
		return hexIdOf(id);
	}

	visitor(id: string): ZohoVisitor | undefined {
		return this.find(id)?.visitor;
	}

	customInfo(id: string): Readonly<Record<string, unknown>> | undefined {
		return this.find(id)?.customInfo;
	}

	/** The transcript, the oldest message first. */
	messages(id: string): readonly ZohoMessage[] {
		return this.transcripts.of(this.find(id)?.id ?? '');
	}

	/** The operator behind every token. */
	get self(): Row {
		const { operators } = this.tables;
		return operators.find(samples.zoho.operatorId) ?? { id: samples.zoho.operatorId };
	}

	remove(id: string): void {
		this.conversations.delete(id);
		this.transcripts.remove(id);
	}

	list(limit: number): ZohoConversation[] {
		return page(this.conversations.values(), 0, limit);
	}
}
