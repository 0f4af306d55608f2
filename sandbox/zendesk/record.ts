import { isObject, type JsonObject } from '../core/values';

/** An update keeps what it does not name, inside objects too (inferred). */
export function merged(before: JsonObject, changes: JsonObject): JsonObject {
	const values = Object.entries(changes).map(([key, value]): [string, unknown] => {
		const old = before[key];
		return [key, isObject(old) && isObject(value) ? { ...old, ...value } : value];
	});
	return { ...before, ...Object.fromEntries(values) };
}

/** A copy that lacks one key. */
export function without<Whole extends object, Key extends keyof Whole>(
	whole: Whole,
	key: Key,
): Omit<Whole, Key> {
	const rest: Partial<Whole> = { ...whole };
	Reflect.deleteProperty(rest, key);
	return rest as Omit<Whole, Key>;
}
