import { at, isRecord } from '../base/record';
import type { Listing } from '../operation/listing';
import type { Output } from '../operation/operation';

/** What stands at the output's place in an answer; undefined where it is empty, as some vendors confirm a write. */
export function found(body: unknown, { from }: Output): unknown {
	const value = typeof from === 'function' ? from(body) : at(body, from);
	return value === '' || value === null ? undefined : value;
}

const hasContent = (value: unknown) =>
	isRecord(value) && Object.values(value).some((entry) => entry !== undefined);

/**
 * Does a good answer hold what the operation promises? A vendor that says 200 and shows nothing has perhaps done
 * nothing. A list may be empty, but not absent.
 */
export function holdsRecord(body: unknown, output: Output, list?: Listing): boolean {
	if (output.always ?? output.confirmed ?? list?.mayBeAbsent) return true;
	if (output.text) return typeof body === 'string' && body !== '';
	if (output.file) return Buffer.isBuffer(body) && body.length > 0;
	if (list?.isIn) return list.isIn(body);
	const value = found(body, output);
	if (Array.isArray(value)) return list !== undefined || value.some(hasContent);
	return hasContent(value);
}
