import { conversionOf, type Field, recordsInput } from '../shared/operation';

/** A list in the query, as the vendor wants it: one text with commas between the values (observed). */
export const withCommas = (input: Field): Field => ({
	...input,
	convert: (value, about) =>
		(conversionOf(input)(value, about) as unknown[] | undefined)?.join(','),
});

/** Several records to which a list is narrowed. */
export const amongRecords = (noun: string, name: string, list: string, query: string): Field =>
	withCommas(recordsInput({ displayName: `${noun} Names or IDs`, name, list, query }));
