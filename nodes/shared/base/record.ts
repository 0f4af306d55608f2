import type { IDataObject } from 'n8n-workflow';

/** Is it a plain JSON object? */
export const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a dotted path, or undefined. An empty path is the value itself. */
export const at = (value: unknown, path = ''): unknown =>
	path === ''
		? value
		: path
				.split('.')
				.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

/** The first value that is a text with something in it, or undefined. */
export const firstText = (...values: unknown[]): string | undefined =>
	values.find((value): value is string => typeof value === 'string' && value.trim() !== '');

/** Text and numbers as text; anything else as none. */
export const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Text, or null where there is none. Ids that came as numbers become text. */
export const textOrNull = (value: unknown): string | null =>
	value === undefined || value === null || value === '' ? null : String(value as string | number);

/**
 * ISO 8601 from a date text or a number, or null.
 * @param unitMs how many milliseconds one unit of the number has
 */
export function isoOrNull(value: unknown, unitMs = 1): string | null {
	if (textOrNull(value) === null) return null;
	const numeric = Number(value);
	const date = Number.isNaN(numeric) ? new Date(String(value)) : new Date(numeric * unitMs);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
