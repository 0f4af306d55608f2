import type { Desk, RecordValues } from '../core/vendor';
import { page } from '../core/values';
import { personas, samples } from '../samples';

/** The object as it travels; ids are strings on the wire, blank texts are "" (observed). */
export interface ZendeskVisitor {
	id: string;
	external_id: string;
	name: string;
	email: string;
	phone: string;
	notes: string;
	banned: boolean;
	created: string;
}

const createdAt = '2024-07-09T04:40:00Z';

export class ZendeskDesk implements Desk {
	readonly visitors = new Map<string, ZendeskVisitor>();
	#made = 0;

	constructor() {
		this.reset();
	}

	get size(): number {
		return this.visitors.size;
	}

	reset(): void {
		this.visitors.clear();
		this.#made = 0;
		personas.forEach((persona, index) =>
			this.add({ ...persona, id: samples.zendesk.visitorIds[index] }),
		);
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
}
