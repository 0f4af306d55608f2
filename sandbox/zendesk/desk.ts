import { page, type JsonObject } from '../core/values';
import type { Desk, RecordValues } from '../core/vendor';
import { personas, samples } from '../samples';
import type { Chat, ChatValues, ChatVisitor } from './chat';
import { Chats } from './chats';
import { makeChat } from './makeChat';
import { Routing } from './routing';
import { accountSeed } from './seeds/account';
import { chatSeeds } from './seeds/chats';
import { eventTables } from './seeds/exports';
import { ruleTables } from './seeds/rules';
import { staffTables } from './seeds/staff';
import { Switches } from './switches';
import { isoOf, minute } from './time';

/** The object as it travels; ids are strings on the wire, blank texts are "" (observed). */
export interface ZendeskVisitor extends ChatVisitor {
	external_id: string;
	banned: boolean;
	created: string;
}

const createdAt = '2024-07-09T04:40:00Z';
/** Planted chats begin later than the seeds, a minute apart. */
const plantedFrom = Date.UTC(2024, 6, 10);
const { agentIds, departmentIds, visitorIds } = samples.zendesk;

const textIn = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : undefined;

export class ZendeskDesk extends Switches implements Desk {
	readonly visitors = new Map<string, ZendeskVisitor>();
	readonly tables = { ...staffTables(), ...ruleTables(), ...eventTables() };
	readonly routing = new Routing(this.tables.agents);
	readonly chats: Chats;
	account: JsonObject = accountSeed();
	#made = 0;
	#chatsMade = 0;

	constructor(now: () => number = Date.now) {
		super();
		this.chats = new Chats(now);
		this.reset();
	}

	get size(): number {
		return this.visitors.size;
	}

	reset(): void {
		Object.assign(this, new Switches());
		this.visitors.clear();
		this.chats.clear();
		this.routing.reset();
		this.account = accountSeed();
		for (const table of Object.values(this.tables)) table.reset();
		this.#made = 0;
		this.#chatsMade = 0;
		personas.forEach((persona, index) => this.add({ ...persona, id: visitorIds[index] }));
		for (const values of chatSeeds()) this.addChat(values);
	}

	add(values: RecordValues = {}, created = createdAt): ZendeskVisitor {
		this.#made += 1;
		const visitor: ZendeskVisitor = {
			id: values.id ?? `5530417.new${String(this.#made).padStart(11, '0')}`,
			external_id: '',
			name: values.name ?? `Visitor ${this.#made}`,
			email: values.email ?? '',
			phone: values.phone ?? '',
			notes: values.notes ?? '',
			banned: false,
			created,
		};
		this.visitors.set(visitor.id, visitor);
		return visitor;
	}

	addMany(count: number): string[] {
		return Array.from({ length: count }, () => this.add().id);
	}

	addVisitors(count: number): string[] {
		return this.addMany(count);
	}

	find(id: string): ZendeskVisitor | undefined {
		return this.visitors.get(id);
	}

	visitor(id: string): ZendeskVisitor | undefined {
		return this.find(id);
	}

	remove(id: string): void {
		this.visitors.delete(id);
	}

	list(limit: number): ZendeskVisitor[] {
		return page(this.visitors.values(), 0, limit);
	}

	/** Without values: a chat that Tove Lindh had with the first visitor. */
	addChat(values: ChatValues = {}): Chat {
		this.#chatsMade += 1;
		const number = this.#chatsMade;
		const start = values.timestamp ?? isoOf(plantedFrom + number * minute);
		const { department_id = departmentIds[0], agent_ids = [String(agentIds[0])] } = values;
		const names = agent_ids.map((id) => textIn(this.tables.agents.find(id)?.display_name) ?? id);
		const departmentName = this.tables.departments.find(department_id ?? undefined)?.name;
		const setting = {
			id: values.id ?? `3184.5530417.new${String(number).padStart(10, '0')}`,
			start,
			visitor: this.#guest(values.visitor),
			agents: { ids: agent_ids, names },
			departmentName: textIn(departmentName) ?? null,
		};
		return this.chats.put(makeChat(setting, { ...values, department_id }));
	}

	#guest(values: Partial<ChatVisitor> = {}): ChatVisitor {
		const guestId = values.id ?? visitorIds[0];
		const known = this.visitors.get(guestId);
		const { name = '', email = '', phone = '', notes = '' } = { ...known, ...values };
		return { id: guestId, name, email, phone, notes };
	}

	addChats(count: number, values: ChatValues | ((index: number) => ChatValues) = {}): string[] {
		const valuesOf = typeof values === 'function' ? values : () => values;
		return Array.from({ length: count }, (_, index) => this.addChat(valuesOf(index)).id);
	}

	chat(id: string): Chat | undefined {
		return this.chats.find(id);
	}

	/** As if somebody had worked on the chat just now, unless the changes name another time. */
	touchChat(id: string, changes: Partial<Chat> = {}): Chat | undefined {
		const chat = this.chats.find(id);
		return chat && this.chats.change(chat, changes);
	}

	/** Of IP addresses and of visitors in turn. */
	addBans(count: number): (string | number)[] {
		return this.tables.bans.addMany(count);
	}

	addAgents(count: number): (string | number)[] {
		return this.tables.agents.addMany(count);
	}
}
