import type { INodePropertyOptions } from 'n8n-workflow';

import { choicesIn } from './choice';
import { listOf } from './convert';
import type { Field, KnownKeys } from './field';

/** What every input has to say of itself: its texts, its name, and where its value goes. */
type InputDefinition = Omit<Field, 'type' | 'default' | 'options' | 'placeholder'>;

/** A definition that holds nothing but what an input, or `Own` of this kind of input, knows. */
type Known<Definition, Own = object> = Definition & KnownKeys<Definition, Field & Own>;

interface WithExample {
	/** Stands in the empty input. */
	example: string;
}

interface WithChoices {
	/** The words on the screen by the values on the wire. */
	choices: Record<string, string>;
}

interface WithList {
	/** The node's method that lists the records. */
	list: string;
}

/** The field keeps the literal types of its definition, so that its name can be checked against the path. */
type Defined<Definition> = Definition & Field;

/** What to know before it is too late: it stands on the panel and is sent nowhere. */
export const notice = (displayName: string): Field => ({
	displayName,
	name: 'notice',
	type: 'notice',
	default: '',
});

/** A text. */
export const textInput = <const D extends InputDefinition & WithExample & { default?: string }>(
	definition: Known<D, WithExample>,
) => {
	const { example, ...rest } = definition as WithExample;
	return {
		type: 'string',
		default: '',
		placeholder: `e.g. ${example}`,
		...rest,
	} as object as Defined<D>;
};

/** A text of several lines. */
export const longTextInput = <const D extends InputDefinition & WithExample>(
	definition: Known<D, WithExample>,
) =>
	({
		typeOptions: { rows: 4 },
		...textInput<InputDefinition & WithExample>(definition),
	}) as object as Defined<D>;

/** A number. `typeOptions.minValue` and `maxValue` are checked before anything is sent. */
export const numberInput = <const D extends InputDefinition & { default: number }>(
	definition: Known<D>,
) => ({ type: 'number', ...definition }) as object as Defined<D>;

/** A switch. Its description begins with "Whether". */
export const switchInput = <const D extends InputDefinition & { default?: boolean }>(
	definition: Known<D>,
) => ({ type: 'boolean', default: false, ...definition }) as object as Defined<D>;

/** One of a few values; the first is the default. */
export const choiceInput = <const D extends InputDefinition & WithChoices & { default?: string }>(
	definition: Known<D, WithChoices>,
) => {
	const { choices, ...rest } = definition as WithChoices;
	const [first] = Object.keys(choices);
	return {
		type: 'options',
		default: first,
		options: optionsIn(choices),
		...rest,
	} as object as Defined<Omit<D, 'choices'>>;
};

/** Several of a few values. */
export const choicesInput = <
	const D extends InputDefinition & WithChoices & { default?: readonly string[] },
>(
	definition: Known<D, WithChoices>,
) => {
	const { choices, ...rest } = definition as WithChoices;
	return {
		type: 'multiOptions',
		default: [],
		options: optionsIn(choices),
		...rest,
	} as object as Defined<Omit<D, 'choices' | 'default'>>;
};

/** A point in time. `convert` says how the vendor writes it: see `dates.ts`. */
export const timeInput = <
	const D extends InputDefinition & { convert: Field['convert']; default?: string },
>(
	definition: Known<D>,
) => ({ type: 'dateTime', default: '', ...definition }) as object as Defined<D>;

/** JSON. `convert` checks its form; the example is a whole value. */
export const jsonInput = <
	const D extends InputDefinition & WithExample & { convert: Field['convert'] },
>(
	definition: Known<D, WithExample>,
) => {
	const { example, ...rest } = definition as WithExample;
	const words = `e.g. ${example}`;
	// n8n shows no placeholder in a JSON input.
	return {
		type: 'json',
		default: '',
		placeholder: words,
		hint: words,
		...rest,
	} as object as Defined<D>;
};

/** JSON that opens with its example, ready to be changed. */
export const filledJsonInput = <
	const D extends InputDefinition & WithExample & { convert: Field['convert'] },
>(
	definition: Known<D, WithExample>,
) => {
	const { example, ...rest } = definition as WithExample;
	return {
		type: 'json',
		default: example,
		placeholder: `e.g. ${example}`,
		...rest,
	} as object as Defined<D>;
};

/** Several texts or IDs, with commas between them or as a list from an expression. */
export const listInput = <const D extends InputDefinition & WithExample>(
	definition: Known<D, WithExample>,
) =>
	({
		convert: listOf(),
		...textInput<InputDefinition & WithExample>(definition),
	}) as object as Defined<D>;

const fromTheList = (what: 'an ID' | 'IDs') =>
	`Choose from the list, or specify ${what} using an <a href="https://docs.n8n.io/code/expressions/">expression</a>`;

/** One record of a small set that the vendor lists. Its displayName ends in "Name or ID". */
export const recordInput = <const D extends Omit<InputDefinition, 'description'> & WithList>(
	definition: Known<D, WithList>,
) => {
	const { list, ...rest } = definition as WithList;
	return {
		type: 'options',
		default: '',
		typeOptions: { loadOptionsMethod: list },
		description: fromTheList('an ID'),
		...rest,
	} as object as Defined<Omit<D, 'list'>>;
};

/** Several records of a small set that the vendor lists. Its displayName ends in "Names or IDs". */
export const recordsInput = <const D extends Omit<InputDefinition, 'description'> & WithList>(
	definition: Known<D, WithList>,
) => {
	const { list, ...rest } = definition as WithList;
	return {
		type: 'multiOptions',
		default: [],
		typeOptions: { loadOptionsMethod: list },
		description: fromTheList('IDs'),
		...rest,
	} as object as Defined<Omit<D, 'list'>>;
};

// In the order of the words, as n8n wants it; 5 stands before 10.
const optionsIn = (choices: Record<string, string>): INodePropertyOptions[] =>
	choicesIn(choices).sort((one, other) =>
		one.name.localeCompare(other.name, undefined, { numeric: true }),
	);
