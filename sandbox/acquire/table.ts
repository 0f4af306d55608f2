import type { JsonObject } from '../core/values';

/** A record as the vendor shows it, relations included. */
export type Row = JsonObject & { id: number | string };

/** A record without some of its keys. */
export const without = (record: JsonObject, ...keys: string[]): JsonObject =>
	Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** Records of one kind in the order they were made. */
export class Table {
	readonly #rows = new Map<string, Row>();
	#nextId = 1;

	constructor(
		private readonly seeds: readonly Row[],
		/** A record like the seeds, to fill pages with. */
		private readonly example: (n: number) => JsonObject = (n) => ({ name: `Record ${n}` }),
		/** The ID of the record with this number. */
		private readonly idOf: (n: number) => number | string = (n) => n,
	) {
		this.reset();
	}

	get size(): number {
		return this.#rows.size;
	}

	reset(): void {
		this.#rows.clear();
		for (const seed of this.seeds) this.put(structuredClone(seed));
		const ids = this.seeds.map(({ id }) => Number(id)).filter(Number.isFinite);
		this.#nextId = Math.max(0, ...ids) + 1;
	}

	all(): Row[] {
		return [...this.#rows.values()];
	}

	find(id: unknown): Row | undefined {
		return this.#rows.get(String(id));
	}

	put(row: Row): Row {
		this.#rows.set(String(row.id), row);
		return row;
	}

	create(values: JsonObject): Row {
		const id = this.idOf(this.#nextId);
		this.#nextId += 1;
		return this.put({ id, ...values });
	}

	addMany(count: number, values: JsonObject = {}): number[] {
		return Array.from({ length: count }, () =>
			Number(this.create({ ...this.example(this.size + 1), ...values }).id),
		);
	}

	remove(id: unknown): boolean {
		return this.#rows.delete(String(id));
	}
}
