import { conversionOf } from './convert';
import type { Source } from './call';
import { field } from './operation';

const returnAll = field({
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
});

const limit = field({
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
	displayOptions: { show: { returnAll: [false] } },
});

/** The two inputs of every list. */
export const returnAllOrLimit = [returnAll, limit] as const;

/**
 * How many records the builder wants; Infinity for all, and where the operation does not ask.
 * @throws CallFailure when Limit is no number, or less than 1
 */
export function wantedBy({ read, emptyValues, timeZone }: Source): number {
	if (read('returnAll') !== false) return Infinity;
	const input = { label: limit.displayName, emptyValues, timeZone };
	return Math.floor(conversionOf(limit)(read('limit'), input) as number);
}
