import { conversionOf } from '../operation/convert';
import { limit } from '../operation/limit';
import type { Source } from './source';

/**
 * How many records the builder wants; Infinity for all, and where the operation does not ask.
 * @throws CallFailure when Limit is no number, or less than 1
 */
export function wantedBy({ parameter, emptyValues, timeZone }: Source): number {
	if (parameter('returnAll') !== false) return Infinity;
	const input = { label: limit.displayName, emptyValues, timeZone };
	return Math.floor(conversionOf(limit)(parameter('limit'), input) as number);
}
