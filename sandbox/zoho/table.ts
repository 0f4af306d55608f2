import type { JsonObject } from '../core/values';

/** A record as the vendor shows it. */
export type Row = JsonObject & { id: string };

/** A record without one of its keys. */
export const without = (row: JsonObject, key: string): JsonObject =>
	Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));

/** Records of one kind in the order they were made. */
export class Table {
	readonly #rows = new Map<string, Row>();
	#made = 0;

	constructor(
		/** Eight digits that begin every id. */
		private readonly prefix: string,
		private readonly seeds: readonly Row[],
		/** A record like the seeds, to fill pages with. */
		private readonly example: (n: number) => JsonObject = (n) => ({ name: `Record ${n}` }),
	) {
		this.reset();
	}

	get size(): number {
		return this.#rows.size;
	}

	reset(): void {
		this.#rows.clear();
		this.#made = 0;
		for (const seed of this.seeds) this.#rows.set(seed.id, structuredClone(seed));
	}

	all(): Row[] {
		return [...this.#rows.values()];
	}

	has(id: unknown): boolean {
		return typeof id === 'string' && this.#rows.has(id);
	}

	find(id: string | undefined): Row | undefined {
		return this.#rows.get(id ?? '');
	}

	create(values: JsonObject): Row {
		this.#made += 1;
		const row = { ...values, id: this.prefix + String(this.#made).padStart(10, '0') };
		this.#rows.set(row.id, row);
		return row;
	}

	addMany(count: number, values: JsonObject = {}): string[] {
		return Array.from(
			{ length: count },
			() => this.create({ ...this.example(this.#made + 1), ...values }).id,
		);
	}

	remove(id: string): void {
		this.#rows.delete(id);
	}
}
