import type { JsonObject } from '../core/values';

export type Row = JsonObject;

interface TableRules {
	seeds: readonly Row[];
	/** A record like the seeds, to fill pages with; also what a new record has unless told otherwise. */
	example: (n: number) => Row;
	/** Where a record has no number of its own. */
	keyOf?: (row: Row) => string;
}

/** Records of one kind in the order they were made, which is that of their ids. */
export class Table {
	readonly #rows = new Map<string, Row>();
	#nextId = 1;

	constructor(private readonly rules: TableRules) {
		this.reset();
	}

	get size(): number {
		return this.#rows.size;
	}

	reset(): void {
		this.#rows.clear();
		const ids = this.rules.seeds.map(({ id }) => Number(id ?? 0));
		this.#nextId = Math.max(0, ...ids) + 1;
		for (const seed of this.rules.seeds) this.put(structuredClone(seed));
	}

	keyOf(row: Row): string {
		return this.rules.keyOf?.(row) ?? String(row.id);
	}

	put(row: Row): Row {
		this.#rows.set(this.keyOf(row), row);
		return row;
	}

	all(): Row[] {
		return [...this.#rows.values()];
	}

	find(key: string | number | undefined): Row | undefined {
		return this.#rows.get(String(key));
	}

	create(values: Row): Row {
		if (this.rules.keyOf) return this.put(values);
		const id = this.#nextId;
		this.#nextId += 1;
		return this.put({ id, ...values });
	}

	addMany(count: number, values: Row = {}): (string | number)[] {
		return Array.from({ length: count }, () => {
			const row = this.create({ ...this.rules.example(this.size + 1), ...values });
			return typeof row.id === 'number' ? row.id : this.keyOf(row);
		});
	}

	remove(row: Row): void {
		this.#rows.delete(this.keyOf(row));
	}
}
