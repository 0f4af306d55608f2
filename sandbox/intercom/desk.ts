import type { Desk, RecordValues } from '../core/vendor';
import { page, type JsonObject } from '../core/values';
import { personas, samples } from '../samples';
import { seedAttributes, type DataAttribute } from './attributes';
import { type IntercomContact, newContact } from './contact';
import { seedConversationAttributes } from './conversationAttributes';
import { seedMessageStatuses } from './routes/messages';
import { contentTables } from './seeds/content';
import { conversationTables } from './seeds/conversations';
import { knowledgeTables } from './seeds/knowledge';
import { peopleTables } from './seeds/people';
import { settingTables } from './seeds/settings';

export type { IntercomContact } from './contact';
import { contactReply } from './render';
import { Webhooks } from './webhooks/webhooks';

export interface IntercomVisitor {
	id: string;
	userId: string;
	name: string;
	email: string;
	phone: string;
	customInfo: Readonly<Record<string, unknown>>;
	updatedAt: number;
}

const seededAt = 1_720_500_000;
const nothing = Object.freeze({});

export class IntercomDesk implements Desk {
	readonly visitors = new Map<string, IntercomVisitor>();
	readonly contacts = new Map<string, IntercomContact>();
	/** Tests may add an attribute; a reset brings the seed back. */
	attributes: DataAttribute[] = [];
	/** Everything that is a plain record, by its kind. */
	readonly tables = {
		...contentTables(),
		...conversationTables(),
		...knowledgeTables(),
		...peopleTables(),
		...settingTables(),
	};
	conversationAttributes: JsonObject[] = [];
	messageStatuses = seedMessageStatuses();
	/** What teammates discuss beside a conversation, by its id. */
	readonly sideConversations = new Map<string, JsonObject[]>();
	/** Merged leads, by the id of the contact that each became a part of. */
	readonly mergedInto = new Map<string, string>();
	/** External ids of deleted contacts, which stay taken for a while (observed). */
	readonly deletedExternalIds = new Map<string, string>();
	/** How long a search does not see yet what is new or changed. */
	searchLagMs = 0;
	/** How far the clocks of the workspace are ahead of UTC. */
	offsetSeconds = 0;
	/** Does the search of conversations and tickets take no order? */
	ignoresSort = false;
	/** Happens when a page of a search has been put together. */
	afterSearch: (() => void) | undefined;
	/** A workspace may demand a reason of whoever goes away. */
	awayReasonIsMandatory = false;
	/** Names of attributes that something depends on, so that they cannot be archived. */
	readonly attributesInUse = new Set<string>();
	/** Content snippets that a procedure uses, so that they cannot be deleted. */
	readonly snippetsInUse = new Set<string>();
	eventSummaries: JsonObject[] = [];
	/** The key by which the open scroll of companies goes on, and since when it waits. */
	scroll: { key: string; row: number; touchedAt: number } | undefined;
	readonly #idOfUser = new Map<string, string>();
	#made = 0;

	readonly webhooks: Webhooks;

	constructor(now: () => number) {
		this.webhooks = new Webhooks((noun) => this.#told(noun), now);
		this.reset();
	}

	get size(): number {
		return this.visitors.size;
	}

	reset(): void {
		this.visitors.clear();
		this.contacts.clear();
		this.mergedInto.clear();
		this.deletedExternalIds.clear();
		this.searchLagMs = 0;
		this.offsetSeconds = 0;
		this.ignoresSort = false;
		this.afterSearch = undefined;
		this.scroll = undefined;
		this.awayReasonIsMandatory = false;
		this.attributesInUse.clear();
		this.snippetsInUse.clear();
		this.eventSummaries = [];
		for (const table of Object.values(this.tables)) table.reset();
		this.#idOfUser.clear();
		this.#made = 0;
		this.webhooks.reset();
		this.conversationAttributes = seedConversationAttributes();
		this.messageStatuses = seedMessageStatuses();
		this.sideConversations.clear();
		this.attributes = seedAttributes.map((attribute) => ({ ...attribute }));
		const { visitorIds, userIds, contact, lead } = samples.intercom;
		personas.forEach(({ name }, index) =>
			this.add({ name, id: visitorIds[index], userId: userIds[index] }),
		);
		const { name, phone } = personas[0];
		this.addContact({ ...contact, name, phone, role: 'user' }, seededAt);
		this.addContact({ ...lead, name: personas[1].name }, seededAt);
	}

	add(values: RecordValues = {}): IntercomVisitor {
		this.#made += 1;
		const hex = this.#made.toString(16);
		const visitor: IntercomVisitor = {
			id: values.id ?? `66b2${hex.padStart(20, '0')}`,
			userId: values.userId ?? `1c7a3d2f-6b4e-4f88-8d21-${hex.padStart(12, '0')}`,
			name: values.name ?? `Visitor ${this.#made}`,
			email: values.email ?? '',
			phone: values.phone ?? '',
			customInfo: values.customInfo ?? nothing,
			updatedAt: seededAt,
		};
		this.visitors.set(visitor.id, visitor);
		this.#idOfUser.set(visitor.userId, visitor.id);
		return visitor;
	}

	addContact(values: Partial<IntercomContact>, nowSeconds: number): IntercomContact {
		this.#made += 1;
		const id = values.id ?? `66c3${this.#made.toString(16).padStart(20, '0')}`;
		const contact = { ...newContact(id, nowSeconds), ...values };
		this.contacts.set(contact.id, contact);
		return contact;
	}

	addMany(count: number): string[] {
		return Array.from({ length: count }, () => this.add().id);
	}

	addVisitors(count: number): string[] {
		return this.addMany(count);
	}

	/** Does a search see what was changed at this time? */
	isInSight(changedAtSeconds: number, now: number): boolean {
		return changedAtSeconds * 1000 + this.searchLagMs <= now;
	}

	/** By either of his two ids. */
	visitor(id: string): IntercomVisitor | undefined {
		return this.visitors.get(id) ?? this.byUserId(id);
	}

	byUserId(userId: string): IntercomVisitor | undefined {
		return this.visitors.get(this.#idOfUser.get(userId) ?? '');
	}

	find(id: string): IntercomVisitor | undefined {
		return this.visitor(id);
	}

	/** One that is neither archived nor gone. */
	contact(id: string): IntercomContact | undefined {
		const found = this.contacts.get(id);
		return found?.state === 'live' ? found : undefined;
	}

	addContacts(count: number, values: Partial<IntercomContact> = {}): string[] {
		return Array.from({ length: count }, () => this.addContact(values, seededAt).id);
	}

	/** Ids of the custom objects that attributes of a contact or a conversation name. */
	referencesOf(id: string): string[] {
		const conversation = this.tables.conversations.find(id)?.custom_attributes;
		return Object.values(this.contact(id)?.customInfo ?? conversation ?? nothing)
			.filter((value) => Array.isArray(value))
			.flat()
			.map(String);
	}

	/** A visitor or a contact. */
	remove(id: string): void {
		this.#idOfUser.delete(this.visitors.get(id)?.userId ?? '');
		this.visitors.delete(id);
		this.contacts.delete(id);
	}

	list(limit: number): IntercomVisitor[] {
		return page(this.visitors.values(), 0, limit);
	}

	/** What a notification tells of unless it is told otherwise: the first sample. */
	#told(noun: string): JsonObject | undefined {
		const { contact, conversationIds, ticketId } = samples.intercom;
		if (noun === 'conversation') return this.tables.conversations.find(conversationIds[0]);
		if (noun === 'ticket') return this.tables.tickets.find(ticketId);
		const person = noun === 'contact' ? this.contact(contact.id) : undefined;
		return person && contactReply(person);
	}
}
