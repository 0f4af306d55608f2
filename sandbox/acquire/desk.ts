import type { Desk, RecordValues } from '../core/vendor';
import { page } from '../core/values';
import { personas, samples } from '../samples';

export interface AcquireContact {
	id: string;
	fields: Record<string, unknown>;
	/** clientType, clientName and the like, which travel beside `fields`. */
	attributes: Readonly<Record<string, unknown>>;
	createdAt: number;
	updatedAt: number;
}

const createdAt = Date.parse('2024-07-09T04:40:00.000Z');

const defaultAttributes = Object.freeze({
	clientType: 'web',
	clientName: 'Firefox',
	clientVersion: '128.0',
	clientOsName: 'Linux',
	clientOsVersion: '6.6',
	clientDeviceType: null,
	clientDeviceVendor: null,
	clientDeviceModel: null,
	clientDetails: {},
});

export class AcquireDesk implements Desk {
	readonly contacts = new Map<string, AcquireContact>();
	#nextId = 0;

	constructor() {
		this.reset();
	}

	get size(): number {
		return this.contacts.size;
	}

	reset(): void {
		this.contacts.clear();
		this.#nextId = 1000;
		personas.forEach((persona, index) =>
			this.add({ ...persona, id: samples.acquire.contactIds[index] }),
		);
	}

	add(values: RecordValues = {}): AcquireContact {
		const { id, name = '', email = '', phone = '', customInfo } = values;
		return this.create({ name, email, phone, ...customInfo }, {}, createdAt, id);
	}

	create(
		fields: Record<string, unknown>,
		attributes: Record<string, unknown>,
		now: number,
		id?: string,
	): AcquireContact {
		this.#nextId += 1;
		const contact: AcquireContact = {
			id: id ?? String(this.#nextId),
			fields,
			attributes: { ...defaultAttributes, ...attributes },
			createdAt: now,
			updatedAt: now,
		};
		this.contacts.set(contact.id, contact);
		return contact;
	}

	addMany(count: number): string[] {
		return Array.from({ length: count }, () => this.add().id);
	}

	addContacts(count: number): string[] {
		return this.addMany(count);
	}

	find(id: string): AcquireContact | undefined {
		return this.contacts.get(id);
	}

	contact(id: string): AcquireContact | undefined {
		return this.find(id);
	}

	remove(id: string): void {
		this.contacts.delete(id);
	}

	list(limit: number): AcquireContact[] {
		return page(this.contacts.values(), 0, limit);
	}
}
