import { conversionOf } from '../operation/convert';
import type { Field } from '../operation/field';
import { limit, returnAll } from '../operation/limit';
import type { Source } from './source';

/**
 * How many records the builder wants; Infinity for all, and where the operation does not ask.
 * @throws CallFailure when Return All is neither true nor false, or Limit is no number of at least 1
 */
export function wantedBy({ parameter, emptyValues, timeZone }: Source): number {
	const valueOf = (field: Field) =>
		conversionOf(field)(parameter(field.name), {
			label: field.displayName,
			emptyValues,
			timeZone,
		});
	const isShown = parameter(returnAll.name) !== undefined;
	return isShown && valueOf(returnAll) === false ? Math.floor(Number(valueOf(limit))) : Infinity;
}
