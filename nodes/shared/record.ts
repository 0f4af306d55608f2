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
