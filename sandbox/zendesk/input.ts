import { isObject, type JsonObject } from '../core/values';
import type { IncomingRequest } from '../core/vendor';
import { refuse } from './errors';

/** Answers the value as it is stored, or refuses it. */
export type Check = (value: unknown, key: string) => unknown;
/** What a body may hold; other keys are dropped (inferred). */
export type Shape = Record<string, Check>;

/** Blank texts are "" (observed). */
export const text: Check = (value, key) => {
	if (value === null) return '';
	return typeof value === 'string' ? value : refuse(400, `${key} must be a string`);
};

/** Documented as 1 and 0, comes back as a boolean (observed). */
export const flag: Check = (value, key) => {
	if (value === 1 || value === 0) return value === 1;
	return typeof value === 'boolean' ? value : refuse(400, `${key} must be a boolean or 1 or 0`);
};

export const whole =
	(least = 0, most = Number.MAX_SAFE_INTEGER): Check =>
	(value, key) => {
		if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return value;
		return refuse(400, `${key} must be a whole number from ${least} to ${most}`);
	};

export const oneOf =
	(...choices: readonly unknown[]): Check =>
	(value, key) =>
		choices.includes(value)
			? value
			: refuse(400, `${key} must be one of ${choices.map(String).join(', ')}`);

export const listOf =
	(check: Check): Check =>
	(value, key) => {
		if (!Array.isArray(value)) return refuse(400, `${key} must be a list`);
		return value.map((entry, index) => check(entry, `${key}[${index}]`));
	};

export const anyObject: Check = (value, key) =>
	isObject(value) ? value : refuse(400, `${key} must be an object`);

export const objectOf =
	(shape: Shape): Check =>
	(value, key) => {
		const known = Object.entries(anyObject(value, key) as JsonObject).filter(
			([name]) => name in shape,
		);
		return Object.fromEntries(
			known.map(([name, entry]) => [name, shape[name]?.(entry, `${key}.${name}`)]),
		);
	};

export function objectBody({ body }: IncomingRequest): JsonObject {
	return isObject(body) ? body : refuse(400, 'The body must be a JSON object');
}

/** @param identifier observed: an update that repeats what names the record is refused */
export function bodyWithout(request: IncomingRequest, identifier = 'id'): JsonObject {
	const body = objectBody(request);
	if (identifier in body) {
		refuse(400, `${identifier} is read-only and must not be sent in the body`);
	}
	return body;
}

/** The values of a body that the shape knows, checked. */
export function fieldsOf(
	body: JsonObject,
	shape: Shape,
	required: readonly string[] = [],
): JsonObject {
	const missing = required.find((key) => [undefined, null, ''].some((none) => none === body[key]));
	if (missing !== undefined) refuse(400, `${missing} is required`);
	const known = Object.entries(body).filter(([key]) => Object.hasOwn(shape, key));
	return Object.fromEntries(known.map(([key, value]) => [key, shape[key]?.(value, key)]));
}
