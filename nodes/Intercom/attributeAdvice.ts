import { didYouMean } from '../shared/base/nearest';
import { textOf } from '../shared/base/record';
import type { Advise, Operation, Values } from '../shared/operation';
import { getMany as getAttributes } from './resources/dataAttribute';

/** The name that the vendor does not know (words observed for conversations, inferred for the rest). */
const unknownIn = (message: string): string | undefined =>
	/attribute '([^']+)' does not exist/i.exec(message)?.[1];

/**
 * Names the attribute that exists and comes nearest to one that does not.
 * @param list gives all attributes of the record's kind; they are read once in a run
 */
export const nearestAttribute =
	(list: Operation, values: Values): Advise =>
	async ({ message }, once) => {
		const name = unknownIn(message);
		if (name === undefined) return undefined;
		const attributes = await once(list, values);
		// Those of the vendor's own are fields, and not written as attributes.
		const known = attributes.filter(
			({ custom, api_writable, archived }) =>
				custom !== false && api_writable !== false && !archived,
		);
		const words = didYouMean(
			name,
			known.map((one) => textOf(one.name)),
		);
		return words && `${words} A new attribute is created in Intercom first (Settings > Data).`;
	};

/** The same for the attributes of contacts, which visitors have as well (inferred), or of companies. */
export const nearestDataAttribute = (model: 'contact' | 'company'): Advise =>
	nearestAttribute(getAttributes, { model });
