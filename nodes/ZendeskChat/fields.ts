import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../shared/base/errors';
import {
	conversionOf,
	type Convert,
	id,
	listInput,
	listOf,
	recordsInput,
	switchInput,
	textInput,
} from '../shared/operation';

/** The ID of an agent, a department or a group: a whole number on the wire, of up to 13 digits (observed). */
export const numericId: Convert = (value, input) => {
	const given = String(id(value, input));
	if (/^\d{1,15}$/.test(given)) return Number(given);
	throw invalid(
		input.label,
		`holds "${given}", which is not the number of a record`,
		'Choose from the list, or give a number such as 3301.',
	);
};

/** A list that replaces the stored one. Without entries it empties that, where the builder wants it. */
export const replacing =
	(each: Convert = id): Convert =>
	(value, input) =>
		listOf(each)(value, input) ?? (input.emptyValues === 'clear' ? [] : undefined);

export const nameOf = (noun: string, example: string) =>
	textInput({
		displayName: 'Name',
		name: 'name',
		example,
		description: `Name of the ${noun}`,
		body: 'name',
	});

export const descriptionOf = (noun: string, example: string) =>
	textInput({
		displayName: 'Description',
		name: 'description',
		example,
		description: `What the ${noun} is for`,
		body: 'description',
	});

/** Whether a record is in use, as true or false. */
export const enabled = (noun: string) =>
	switchInput({
		displayName: 'Enabled',
		name: 'enabled',
		default: true,
		description: `Whether the ${noun} is in use`,
		body: 'enabled',
	});

/**
 * The same as 1 or 0, which the vendor documents for agents, departments, goals, skills and triggers. Records come back
 * with true or false (observed).
 */
export const enabledAsNumber = (noun: string) => {
	const input = enabled(noun);
	const truth = conversionOf(input);
	return { ...input, convert: ((value, given) => Number(truth(value, given))) as Convert };
};

/** A new record is not in use, unless the builder wants it. */
export const enabledAtFirst = (noun: string) => ({
	...enabledAsNumber(noun),
	default: false,
	description: `Whether the ${noun} is in use from the start`,
});

/** A stored record with `enabled` as it is written, for Only If Changed. */
export const withEnabledAsNumber = (record: IDataObject): IDataObject => ({
	...record,
	enabled: Number(record.enabled),
});

/** The agents of a department, or those with a skill. */
export const members = (noun: string) =>
	recordsInput({
		displayName: 'Member Names or IDs',
		name: 'members',
		list: 'getAgents',
		hint: `All agents of the ${noun}; the present ones are replaced`,
		body: 'members',
		convert: replacing(numericId),
		clear: [],
	});

export const tags = listInput({
	displayName: 'Tags',
	name: 'tags',
	example: 'delivery, lamps',
	description: 'Tags separated by commas, or an expression that returns a list',
	body: 'tags',
	convert: replacing(),
	clear: [],
});
