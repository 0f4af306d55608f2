import type { JsonObject } from '../core/values';

/** A record as the vendor shows it, but for what follows from other records. */
export type Row = JsonObject & { id: string };

interface TableRules {
	seeds: readonly Row[];
	/** The id of the n-th record that is made. By default a number behind those of the seeds. */
	idOf?: (n: number) => string;
	/** A record like the seeds, to fill pages with. */
	example?: (n: number) => JsonObject;
}

/** Records of one kind in the order they were made. */
export class Table {
	readonly #rows = new Map<string, Row>();
	#made = 0;

	constructor(private readonly rules: TableRules) {
		this.reset();
	}

	get size(): number {
		return this.#rows.size;
	}

	reset(): void {
		this.#rows.clear();
		this.#made = 0;
		for (const seed of this.rules.seeds) this.#rows.set(seed.id, structuredClone(seed));
	}

	all(): Row[] {
		return [...this.#rows.values()];
	}

	find(id: unknown): Row | undefined {
		return this.#rows.get(String(id));
	}

	create(values: JsonObject): Row {
		this.#made += 1;
		const { seeds, idOf = (n) => String(Number(seeds.at(-1)?.id ?? 0) + n) } = this.rules;
		const row = { ...values, id: idOf(this.#made) };
		this.#rows.set(row.id, row);
		return row;
	}

	/** Keeps a record under the id that it has. */
	put(row: Row): Row {
		this.#rows.set(row.id, row);
		return row;
	}

	addMany(count: number, values: JsonObject = {}): string[] {
		const { example = (n: number): JsonObject => ({ name: `Record ${n}` }) } = this.rules;
		return Array.from(
			{ length: count },
			() => this.create({ ...example(this.#made + 1), ...values }).id,
		);
	}

	remove(id: string): void {
		this.#rows.delete(id);
	}
}
