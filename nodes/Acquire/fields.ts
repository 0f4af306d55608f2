import { invalid } from '../shared/base/errors';
import {
	type Call,
	choicesInput,
	conversionOf,
	type Convert,
	customInfo,
	type Field,
	listInput,
	notice,
	recordsInput,
	text,
	textInput,
} from '../shared/operation';
import { numericIds } from './values';

/** What else comes along with a record. @param choices the relations by their wire names */
export const include = (noun: string, choices: Record<string, string>) =>
	choicesInput({
		displayName: 'Include',
		name: 'relations',
		choices,
		description: `Related records to include with the ${noun}`,
		query: 'relations',
	});

/** Which keys a record has in the answer. @param example two of them */
export const only = (example: string) =>
	listInput({
		displayName: 'Only These Keys',
		name: 'select',
		example,
		description: 'Keys of the record to return, separated by commas; by default all are returned',
		query: 'select',
	});

/** Reading asks for the values under `fields` always: without it they may be missing (inferred from a sample). */
export const withFields = (call: Call): Call => {
	const more = [call.query.relations ?? []].flat() as string[];
	const relations = more.length > 0 ? ['fields', ...more] : 'fields';
	return { ...call, query: { ...call.query, relations } };
};

/** A condition of the lists of objects: `column|expression|value`, of which only `eq` is ever shown (documented). */
const condition: Convert = (value, input) => {
	const given = String(text(value, input)).trim();
	if (/^[^|]+\|[^|]+\|[^|]*$/.test(given)) return given;
	throw invalid(
		input.label,
		`holds "${given}", which is no condition`,
		'Use the form column|eq|value.',
	);
};

export const where = (example: string) =>
	textInput({
		displayName: 'Condition',
		name: 'where',
		example,
		description: 'A column, a comparison and a value; only eq is known to work',
		query: 'where',
		convert: condition,
	});

/** Words that a list of settings is searched for, as an object in JSON (inferred). */
export const searchWhere = textInput({
	displayName: 'Search',
	name: 'search',
	example: 'urgent',
	description: 'Text that the records must contain',
	query: 'where',
	convert: (value, input) => JSON.stringify({ search: text(value, input) }),
});

/** A switch that the vendor writes as one of two words. */
const inWords =
	(yes: string, no: string) =>
	(input: Field): Field => {
		const truth = conversionOf(input);
		return { ...input, convert: (value, given) => (truth(value, given) === true ? yes : no) };
	};

/** A switch that the vendor writes as "yes" or "no" (documented). */
export const yesOrNo = inWords('yes', 'no');

/** A switch that the vendor writes as "active" or "disabled" (documented). */
export const activeOrDisabled = inWords('active', 'disabled');

/** Stands above operations of which only pages tell that the vendor has withdrawn. */
export const withdrawn: Field = {
	...notice('Acquire has withdrawn the page about this call, so it may not work in your account.'),
	name: 'withdrawn',
};

/** Agents who are mentioned. */
export const mentions = (body: string) =>
	recordsInput({
		displayName: 'Mention Names or IDs',
		name: 'mentionUsers',
		list: 'getUsers',
		body,
		convert: numericIds,
	});

/** Custom attributes under their keys, beside the values that every record has. */
export const customAttributes = (typedBy: string) =>
	customInfo({
		body: 'fields',
		values: 'scalar',
		clear: '',
		lists: true,
		hint: 'The key is that of the attribute under Settings > Account Settings > Custom Attributes; a choice must match an option exactly',
		typedBy,
	});
