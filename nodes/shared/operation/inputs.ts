import type { INodePropertyOptions } from 'n8n-workflow';

import { listOf } from './convert';
import { field, type Field } from './operation';

/** What every input has to say of itself: its texts, its name, and where its value goes. */
type InputDefinition<Name extends string> = Omit<
	Field,
	'type' | 'default' | 'options' | 'placeholder'
> & {
	name: Name;
};

type DefinedField<Given> = Given & Field;

/** A text. @param example stands in the empty input */
export const textInput = <
	const G extends InputDefinition<string> & { example: string; default?: string },
>({
	example,
	...given
}: G) =>
	field({
		type: 'string',
		default: '',
		placeholder: `e.g. ${example}`,
		...given,
	}) as DefinedField<G>;

/** A text of several lines. */
export const longTextInput = <const G extends InputDefinition<string> & { example: string }>(
	given: G,
) => textInput({ typeOptions: { rows: 4 }, ...given }) as DefinedField<G>;

/** A number. `typeOptions.minValue` and `maxValue` are checked before anything is sent. */
export const numberInput = <const G extends InputDefinition<string> & { default: number }>(
	given: G,
) => field({ type: 'number', ...given }) as DefinedField<G>;

/** A switch. Its description begins with "Whether". */
export const switchInput = <const G extends InputDefinition<string> & { default?: boolean }>(
	given: G,
) => field({ type: 'boolean', default: false, ...given }) as DefinedField<G>;

/** One of a few values. @param choices the words on the screen by the values on the wire; the first is the default */
export const choiceInput = <
	const G extends InputDefinition<string> & { choices: Record<string, string>; default?: string },
>({
	choices,
	...given
}: G) =>
	field({
		type: 'options',
		default: Object.keys(choices)[0] as string,
		options: optionsIn(choices),
		...given,
	}) as DefinedField<Omit<G, 'choices'>>;

/** Several of a few values. */
export const choicesInput = <
	const G extends InputDefinition<string> & { choices: Record<string, string>; default?: string[] },
>({
	choices,
	...given
}: G) =>
	field({
		type: 'multiOptions',
		default: [],
		options: optionsIn(choices),
		...given,
	}) as DefinedField<Omit<G, 'choices'>>;

/** A point in time. `convert` says how the vendor writes it: see `dates.ts`. */
export const timeInput = <
	const G extends InputDefinition<string> & { convert: Field['convert']; default?: string },
>(
	given: G,
) => field({ type: 'dateTime', default: '', ...given }) as DefinedField<G>;

/** JSON. `convert` checks its form. @param example a whole value, shown in the empty input */
export const jsonInput = <
	const G extends InputDefinition<string> & { example: string; convert: Field['convert'] },
>({
	example,
	...given
}: G) =>
	field({
		type: 'json',
		default: '',
		placeholder: `e.g. ${example}`,
		// n8n shows no placeholder in a JSON input.
		hint: `e.g. ${example}`,
		...given,
	}) as DefinedField<G>;

/** Several texts or IDs, with commas between them or as a list from an expression. */
export const listInput = <const G extends InputDefinition<string> & { example: string }>(
	given: G,
) => textInput({ convert: listOf(), ...given }) as DefinedField<G>;

/** One record of a small set that the vendor lists. @param list the node's method. Its displayName ends in "Name or ID" */
export const recordInput = <
	const G extends Omit<InputDefinition<string>, 'description'> & { list: string },
>({
	list,
	...given
}: G) =>
	field({
		type: 'options',
		default: '',
		typeOptions: { loadOptionsMethod: list },
		description:
			'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		...given,
	}) as DefinedField<Omit<G, 'list'>>;

/** Several records of a small set that the vendor lists. Its displayName ends in "Names or IDs". */
export const recordsInput = <
	const G extends Omit<InputDefinition<string>, 'description'> & { list: string },
>({
	list,
	...given
}: G) =>
	field({
		type: 'multiOptions',
		default: [],
		typeOptions: { loadOptionsMethod: list },
		description:
			'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		...given,
	}) as DefinedField<Omit<G, 'list'>>;

// In the order of the words, as n8n wants it; 5 stands before 10.
const optionsIn = (choices: Record<string, string>): INodePropertyOptions[] =>
	Object.entries(choices)
		.map(([value, name]) => ({ name, value }))
		.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
