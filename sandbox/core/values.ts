import type { Query } from './vendor';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is string | number | boolean {
	return ['string', 'number', 'boolean'].includes(typeof value);
}

/** No vendor documents its check; one `@` with something on both sides is what all would accept. */
export function isPlausibleEmail(value: string): boolean {
	return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/.test(value);
}

export function first(query: Query, name: string): string | undefined {
	const value = query[name];
	return Array.isArray(value) ? value[0] : value;
}

export function all(query: Query, name: string): string[] {
	const value = query[name];
	return value === undefined ? [] : [value].flat();
}

/** `NaN` for anything that is not a whole number, so that one range check refuses it. */
export function wholeNumber(text: string | undefined, fallback: number): number {
	if (text === undefined) return fallback;
	return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** Reads a page without copying the map: a list of 100,000 records stays cheap. */
export function page<Row>(rows: Iterable<Row>, skip: number, take: number): Row[] {
	const taken: Row[] = [];
	let index = 0;
	for (const row of rows) {
		if (taken.length >= take) break;
		if (index >= skip) taken.push(row);
		index += 1;
	}
	return taken;
}
