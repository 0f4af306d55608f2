import { conversionOf, type Convert, type Field } from '../shared/operation';

/**
 * A switch or number that goes out as a text, "true" or "60". The vendor's samples write some of them so (documented);
 * that the others of the same module are written alike is inferred.
 */
export const inText = <const F extends Field>(input: F): F & { convert: Convert } => ({
	...input,
	convert: (value, about) => String(conversionOf(input)(value, about)),
});
