import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../shared/base/record';
import type { Advise, Operation } from '../shared/operation';
import { getMany as getAttributes } from './resources/dataAttribute';

/** The name that the vendor does not know (words observed for conversations, inferred for the rest). */
const unknownIn = (message: string): string | undefined =>
	/attribute '([^']+)' does not exist/i.exec(message)?.[1];

/**
 * Names the attributes that exist and come nearest to one that does not. They are read once in a run.
 * @param list gives all attributes of the record's kind
 */
export const nearestAttribute =
	(list: Operation, values: Record<string, unknown>): Advise =>
	async ({ message }, once) => {
		const name = unknownIn(message);
		if (name === undefined) return undefined;
		const attributes = await once(list, values);
		const near = nearest(
			name,
			attributes.filter(isUsable).map((one) => textOf(one.name)),
		);
		if (near.length === 0) return undefined;
		const names = near.map((one) => `"${one}"`).join(', ');
		return `The nearest that exist: ${names}. A new attribute is created in Intercom first (Settings > Data).`;
	};

/** The same for the attributes of contacts, which visitors have as well (inferred), or of companies. */
export const nearestDataAttribute = (model: 'contact' | 'company'): Advise =>
	nearestAttribute(getAttributes, { model });

const isUsable = ({ custom, archived }: IDataObject) => custom !== false && archived !== true;

/** At most three names, the nearest first, of those that differ in less than half of their letters. */
function nearest(name: string, names: readonly string[]): string[] {
	return names
		.map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }))
		.filter(({ one, distance }) => distance * 2 <= Math.max(one.length, name.length))
		.sort((first, second) => first.distance - second.distance)
		.slice(0, 3)
		.map(({ one }) => one);
}

/** How many letters have to be changed, added or left out (Levenshtein). */
function distanceOf(from: string, to: string): number {
	let above = Array.from({ length: to.length + 1 }, (_, index) => index);
	[...from].forEach((letter, row) => {
		const current = [row + 1];
		[...to].forEach((other, column) => {
			const replaced = (above[column] as number) + (letter === other ? 0 : 1);
			current.push(
				Math.min(replaced, (above[column + 1] as number) + 1, (current[column] as number) + 1),
			);
		});
		above = current;
	});
	return above[to.length] as number;
}
