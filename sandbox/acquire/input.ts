import { isObject, type JsonObject } from '../core/values';
import type { IncomingRequest } from '../core/vendor';
import { refuse } from './errors';

/** Answers the value as it is stored, or refuses it. */
export type Check = (value: unknown, key: string) => unknown;
/** What a body may hold; other keys are dropped (inferred). */
export type Shape = Record<string, Check>;

const invalid = (key: string, problem: string): never =>
	refuse('ERROR_INVALID_INPUT', `${key} ${problem}`);

export const text: Check = (value, key) =>
	typeof value === 'string' ? value : invalid(key, 'must be a string');

export const flag: Check = (value, key) =>
	typeof value === 'boolean' ? value : invalid(key, 'must be a boolean');

export const whole: Check = (value, key) =>
	Number.isInteger(value) ? value : invalid(key, 'must be an integer');

export const oneOf =
	(...choices: readonly string[]): Check =>
	(value, key) =>
		choices.includes(String(value)) ? value : invalid(key, `must be one of ${choices.join(', ')}`);

export const listOf =
	(check: Check): Check =>
	(value, key) => {
		if (!Array.isArray(value)) return invalid(key, 'must be an array');
		return value.map((entry, index) => check(entry, `${key}[${index}]`));
	};

export const object: Check = (value, key) =>
	isObject(value) ? value : invalid(key, 'must be an object');

export const anything: Check = (value) => value;

/** A time in UTC, as `2021-06-14 09:00:00` or ISO 8601. */
export const time: Check = (value, key) =>
	/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/.test(String(value)) ? value : invalid(key, 'must be a date');

export function bodyOf({ body }: IncomingRequest): JsonObject {
	return isObject(body) ? body : refuse('ERROR_INVALID_INPUT', 'The body must be a JSON object');
}

/** The values of a body that the shape knows, checked. */
export function valuesIn(
	body: JsonObject,
	shape: Shape,
	required: readonly string[] = [],
): JsonObject {
	const missing = required.find((key) => [undefined, null, ''].some((none) => none === body[key]));
	if (missing !== undefined) invalid(missing, 'is required');
	const known = Object.entries(body).filter(([key]) => Object.hasOwn(shape, key));
	return Object.fromEntries(known.map(([key, value]) => [key, shape[key]?.(value, key)]));
}
