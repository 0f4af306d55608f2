import { conversionOf, type Field } from '../shared/operation';

/** A list in the query, as the vendor wants it: one text with commas between the values (observed). */
export const withCommas = (input: Field): Field => ({
	...input,
	convert: (value, about) =>
		(conversionOf(input)(value, about) as unknown[] | undefined)?.join(','),
});
