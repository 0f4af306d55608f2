import type { IncomingRequest, Query } from '../core/vendor';
import { first, isObject, wholeNumber, type JsonObject } from '../core/values';
import { refuse } from './errors';

/** What a key of a body must hold; a list of words means one of them. */
export type Kind =
	| 'text'
	| 'flag'
	| 'number'
	| 'ids'
	| 'objects'
	| 'object'
	| 'any'
	| readonly string[];
export type Shape = Readonly<Record<string, Kind>>;

/** The object that a body must be. */
export function jsonBody({ body, headers }: IncomingRequest): JsonObject {
	const type = headers['content-type'];
	if (type !== undefined && !type.startsWith('application/json')) {
		refuse(1054, { header: 'Content-Type' });
	}
	return isObject(body) ? body : refuse(1015);
}

/** Absent, or a text. */
export function textIn(body: JsonObject, key: string): string | undefined {
	const value = body[key];
	if (value === undefined || typeof value === 'string') return value;
	return refuse(1007, { json_key: key });
}

const isFlag = (value: unknown): boolean =>
	[true, false, 'true', 'false'].includes(value as string);

/** Switches as texts, as some modules answer them (documented). */
export const flagsAsText = (values: JsonObject): JsonObject =>
	mapped(values, (value) => (typeof value === 'boolean' ? String(value) : value));

/** Switches as booleans, as the others answer them (documented). */
export const flagsAsBooleans = (values: JsonObject): JsonObject =>
	mapped(values, (value) => (value === 'true' || value === 'false' ? value === 'true' : value));

const mapped = (values: JsonObject, each: (value: unknown) => unknown): JsonObject =>
	Object.fromEntries(Object.entries(values).map(([key, value]) => [key, each(value)]));

const matches: Record<string, (value: unknown) => boolean> = {
	text: (value) => typeof value === 'string',
	flag: isFlag,
	number: (value) => typeof value === 'number' || /^-?\d+$/.test(String(value)),
	ids: Array.isArray,
	objects: Array.isArray,
	object: isObject,
	any: () => true,
};

function checkItems(values: readonly unknown[], key: string, isRight: (value: unknown) => boolean) {
	const wrong = values.findIndex((value) => !isRight(value));
	if (wrong >= 0) refuse(1007, { json_key: `${key}[${wrong}]` });
}

function check(value: unknown, kind: Kind, key: string): void {
	if (typeof kind !== 'string') {
		if (typeof value !== 'string') refuse(1007, { json_key: key });
		if (!kind.includes(value)) refuse(1011, { json_key: key });
		return;
	}
	if (matches[kind]?.(value) !== true) refuse(1007, { json_key: key });
	if (kind === 'ids') checkItems(value as unknown[], key, (id) => typeof id === 'string');
	if (kind === 'objects') checkItems(value as unknown[], key, isObject);
}

const isMissing = (value: unknown): boolean =>
	value === undefined || value === null || value === '';

/** The known keys of a body, each of its kind; keys that the vendor does not know are left out. */
export function fieldsOf(body: JsonObject, required: Shape, optional: Shape = {}): JsonObject {
	for (const key of Object.keys(required)) {
		if (isMissing(body[key])) refuse(1011, { json_key: key });
	}
	const taken: JsonObject = {};
	for (const [key, kind] of Object.entries({ ...required, ...optional })) {
		const value = body[key];
		if (value === undefined) continue;
		check(value, kind, key);
		taken[key] = value;
	}
	return taken;
}

/** A whole number of the query within its bounds, or 1011 that names it. */
export function numberIn(
	query: Query,
	param: string,
	fallback: number,
	[least, most]: readonly [number, number] = [1, Number.MAX_SAFE_INTEGER],
): number {
	const number = wholeNumber(first(query, param), fallback);
	return number >= least && number <= most ? number : refuse(1011, { param });
}

/** One of the words, nothing, or 1011 that names the param. */
export function wordIn(query: Query, param: string, words: readonly string[]): string | undefined {
	const word = first(query, param);
	return word === undefined || words.includes(word) ? word : refuse(1011, { param });
}

/** A time in milliseconds of the query. */
export const timeIn = (query: Query, param: string, fallback: number): number =>
	numberIn(query, param, fallback, [0, Number.MAX_SAFE_INTEGER]);

/** A list with commas, as the query has it. */
export function listIn(query: Query, param: string): string[] | undefined {
	return first(query, param)?.split(',').filter(Boolean);
}

/** A list with commas that must not be empty. */
export function idsIn(query: Query): string[] {
	const ids = listIn(query, 'ids') ?? [];
	return ids.length > 0 ? ids : refuse(1011, { param: 'ids' });
}
