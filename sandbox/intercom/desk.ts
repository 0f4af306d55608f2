import type { Desk, RecordValues } from '../core/vendor';
import { page } from '../core/values';
import { personas, samples } from '../samples';
import { seedAttributes, type DataAttribute } from './attributes';

export interface IntercomVisitor {
	id: string;
	userId: string;
	name: string;
	email: string;
	phone: string;
	customInfo: Readonly<Record<string, unknown>>;
	updatedAt: number;
}

export interface IntercomContact {
	id: string;
	externalId: string | null;
	role: string;
	name: string;
	email: string | null;
	phone: string | null;
	customInfo: Readonly<Record<string, unknown>>;
	createdAt: number;
	updatedAt: number;
}

const seededAt = 1_720_500_000;
const nothing = Object.freeze({});

export class IntercomDesk implements Desk {
	readonly visitors = new Map<string, IntercomVisitor>();
	readonly contacts = new Map<string, IntercomContact>();
	/** Tests may add an attribute; a reset brings the seed back. */
	attributes: DataAttribute[] = [];
	readonly #idOfUser = new Map<string, string>();
	#made = 0;

	constructor() {
		this.reset();
	}

	get size(): number {
		return this.visitors.size;
	}

	reset(): void {
		this.visitors.clear();
		this.contacts.clear();
		this.#idOfUser.clear();
		this.#made = 0;
		this.attributes = seedAttributes.map((attribute) => ({ ...attribute }));
		const { visitorIds, userIds, contact } = samples.intercom;
		personas.forEach(({ name }, index) =>
			this.add({ name, id: visitorIds[index], userId: userIds[index] }),
		);
		const { name, phone } = personas[0];
		this.addContact({ ...contact, name, phone, role: 'user' }, seededAt);
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
		const contact: IntercomContact = {
			id: `66c3${this.#made.toString(16).padStart(20, '0')}`,
			externalId: null,
			role: 'lead',
			name: '',
			email: null,
			phone: null,
			customInfo: nothing,
			createdAt: nowSeconds,
			updatedAt: nowSeconds,
			...values,
		};
		this.contacts.set(contact.id, contact);
		return contact;
	}

	addMany(count: number): string[] {
		return Array.from({ length: count }, () => this.add().id);
	}

	addVisitors(count: number): string[] {
		return this.addMany(count);
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

	contact(id: string): IntercomContact | undefined {
		return this.contacts.get(id);
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
}
