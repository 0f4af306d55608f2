import type { Desk, RecordValues } from '../core/vendor';
import { page } from '../core/values';
import { personas, samples } from '../samples';

export interface ZohoVisitor {
	id: string;
	name: string;
	email: string;
	phone: string;
	type: 'lead' | 'contact';
}

export interface ZohoConversation {
	id: string;
	question: string;
	visitor: ZohoVisitor;
	customInfo: Readonly<Record<string, unknown>>;
	modifiedAt: number;
}

const startedAt = 1_720_500_000_000;
// Shared by all records that have none: a hundred thousand of them stay cheap.
const nothing = Object.freeze({});

export class ZohoDesk implements Desk {
	readonly conversations = new Map<string, ZohoConversation>();
	#made = 0;

	constructor() {
		this.reset();
	}

	get size(): number {
		return this.conversations.size;
	}

	reset(): void {
		this.conversations.clear();
		this.#made = 0;
		personas.forEach((persona, index) =>
			this.add({ ...persona, id: samples.zoho.conversationIds[index] }),
		);
	}

	add(values: RecordValues = {}): ZohoConversation {
		this.#made += 1;
		const serial = String(this.#made).padStart(10, '0');
		const email = values.email ?? '';
		const conversation: ZohoConversation = {
			id: values.id ?? `80450001${serial}`,
			question: 'Does the lamp come with a dimmer?',
			visitor: {
				id: `80450002${serial}`,
				name: values.name ?? `Visitor ${this.#made}`,
				email,
				phone: values.phone ?? '',
				type: email === '' ? 'lead' : 'contact',
			},
			customInfo: values.customInfo ?? nothing,
			modifiedAt: startedAt,
		};
		this.conversations.set(conversation.id, conversation);
		return conversation;
	}

	addMany(count: number): string[] {
		return Array.from({ length: count }, () => this.add().id);
	}

	addConversations(count: number): string[] {
		return this.addMany(count);
	}

	find(id: string): ZohoConversation | undefined {
		return this.conversations.get(id);
	}

	visitor(id: string): ZohoVisitor | undefined {
		return this.find(id)?.visitor;
	}

	customInfo(id: string): Readonly<Record<string, unknown>> | undefined {
		return this.find(id)?.customInfo;
	}

	remove(id: string): void {
		this.conversations.delete(id);
	}

	list(limit: number): ZohoConversation[] {
		return page(this.conversations.values(), 0, limit);
	}
}
