import { invalid } from '../base/errors';
import { isRecord, textOf } from '../base/record';
import { field, type Field } from './field';

/** What n8n keeps of a resource locator: how the record was chosen, and what was entered. */
interface LocatorValue {
	__rl: true;
	mode: string;
	value: unknown;
}

interface Locator<Name extends string> {
	displayName: string;
	name: Name;
	description: string;
	/** The node's method that lists and searches the records. */
	list: string;
	/** An example of an ID. */
	id: string;
	/** How the ID stands in an address that people copy, if it has one: an example, and an expression with one group. */
	url?: { example: string; pattern: string };
	/** Names of the locators on which the list depends, so that it is read anew when one of them changes. */
	dependsOn?: string[];
}

/** The type options of an input whose list depends on other locators. */
export const dependingOn = (names: readonly string[]) => ({
	loadOptionsDependsOn: names.map((name) => `${name}.value`),
});

const byUrl = ({ example, pattern }: { example: string; pattern: string }) => ({
	displayName: 'By URL',
	name: 'url',
	type: 'string' as const,
	placeholder: `e.g. ${example}`,
	extractValue: { type: 'regex' as const, regex: pattern },
});

/** An input that chooses one record: from a list, by its ID, or by its address where it has one. */
export const locator = <const Name extends string>(of: Locator<Name>) =>
	field({
		displayName: of.displayName,
		name: of.name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: of.description,
		...(of.dependsOn && { typeOptions: dependingOn(of.dependsOn) }),
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: of.list, searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${of.id}` },
			...(of.url ? [byUrl(of.url)] : []),
		],
	});

/** The same where none need be chosen. */
export const optionalLocator = <const Name extends string>(of: Locator<Name>) => ({
	...locator(of),
	required: undefined,
});

export const isLocatorValue = (value: unknown): value is LocatorValue =>
	isRecord(value) && value.__rl === true;

/**
 * The ID of the chosen record.
 * @throws CallFailure when there is none in the address
 */
export function idInLocator({ mode, value }: LocatorValue, { displayName, modes }: Field): unknown {
	const pattern = modes?.find(({ name }) => name === mode)?.extractValue?.regex;
	if (pattern === undefined || value === '' || value === null) return value;
	const id = new RegExp(pattern).exec(textOf(value))?.[1];
	if (id !== undefined) return decodeURIComponent(id);
	throw invalid(
		displayName,
		'is an address without an ID',
		'Copy the address again, or choose By ID.',
	);
}
