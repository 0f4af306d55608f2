import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../base/errors';
import { textOf } from '../base/record';
import type { ConvertInput, Field } from './field';
import { choiceMeant, choicesIn } from './choice';
import { choiceInput, recordInput } from './inputs';
import { rowsInput } from './rows';

/** One row: what is compared, how, and with what. */
export interface Condition {
	/** Empty where all rows compare the same. */
	field: string;
	/** Empty where the field needs none. */
	operator: string;
	/** As it was entered; empty where the operator needs none. */
	value: unknown;
}

/** What can be compared: fields by their wire names, those that a method of the node lists, or any name. */
type Comparable = { choices: Record<string, string> } | { list: string } | { example: string };

interface Conditions {
	displayName: string;
	name: string;
	description: string;
	/** Without it all rows compare the same. */
	field?: Comparable;
	/** The words on the screen by what is stored, which must not begin with `=`: n8n would take it for an expression. */
	operators: Record<string, string>;
	/** Operators that compare with nothing. */
	withoutValue?: readonly string[];
	/** Fields that are not compared by an operator. */
	withoutOperator?: readonly string[];
	/** Stands in the empty input. */
	exampleValue: string;
	/** What the value is, where that needs a word. */
	valueDescription?: string;
	/** Where the list of conditions goes in the body. */
	body: string;
	/** One condition on the wire. */
	write: (condition: Condition, input: ConvertInput) => unknown;
	required?: true;
	hint?: string;
}

/**
 * Rows of field, operator and value.
 * @throws CallFailure that names the row, when one lacks its field, its operator or its value
 */
export const conditions = (of: Conditions): Field => {
	const { displayName, name, description, hint, required, body } = of;
	const texts = { displayName, name, description, body };
	return rowsInput({
		...texts,
		...(hint && { hint }),
		...(required && { required }),
		row: 'Condition',
		values: rowInputs(of),
		write: (row, input) => {
			const condition = conditionIn(row, of);
			const problem = problemOf(condition, of);
			if (problem) throw invalid(input.label, problem, 'Fill in the row, or remove it.');
			return [of.write(condition, input)];
		},
	});
};

const rowInputs = (of: Conditions): Field[] => [
	...(of.field ? [fieldInput(of.field)] : []),
	{
		...choiceInput({
			displayName: 'Operator',
			name: 'operator',
			choices: of.operators,
			description: 'Comparison to use',
		}),
		...hiddenWhen({ field: of.withoutOperator }),
	},
	{
		displayName: 'Value',
		name: 'value',
		type: 'string',
		default: '',
		placeholder: `e.g. ${of.exampleValue}`,
		description: of.valueDescription ?? 'Value to compare with. An expression keeps its type.',
		...hiddenWhen({ operator: of.withoutValue }),
	},
];

function fieldInput(field: Comparable): Field {
	if ('list' in field) {
		return recordInput({ displayName: 'Field Name or ID', name: 'field', list: field.list });
	}
	const texts = { displayName: 'Field', name: 'field' };
	if ('choices' in field) {
		return choiceInput({ ...texts, choices: field.choices, description: 'Field to compare' });
	}
	return {
		...texts,
		type: 'string',
		default: '',
		placeholder: `e.g. ${field.example}`,
		description: 'Field to compare, by its name at the vendor',
	};
}

/** Within a row the names are those of the row. */
const hiddenWhen = (hide: Record<string, readonly string[] | undefined>) => {
	const some = Object.entries(hide).filter(([, values]) => values);
	return (
		some.length > 0 && {
			displayOptions: { hide: Object.fromEntries(some) as Record<string, string[]> },
		}
	);
};

const conditionIn = (row: IDataObject, { field, operators }: Conditions): Condition => ({
	field: meant(field && 'choices' in field ? field.choices : {}, textOf(row.field).trim()),
	operator: meant(operators, textOf(row.operator)),
	value: row.value ?? '',
});

/** The name that is stored, where the words on the screen were given; any other name as it is. */
const meant = (words: Record<string, string>, given: string): string =>
	String(choiceMeant(choicesIn(words), given)?.value ?? given);

function problemOf({ field, operator, value }: Condition, of: Conditions) {
	if (of.field && field === '') return 'names no field';
	if (operator === '' && !of.withoutOperator?.includes(field)) return 'names no operator';
	const isBlank = Array.isArray(value) ? value.length === 0 : String(value).trim() === '';
	return isBlank && !of.withoutValue?.includes(operator) ? 'has no value' : undefined;
}

/**
 * The operator of a row, if its field can be compared so.
 * @param names the words on the screen, for the advice
 * @throws CallFailure that tells how the field can be compared
 */
export function operatorAmong<Name extends string>(
	operator: string,
	allowed: readonly Name[],
	names: Record<Name, string>,
	{ label }: ConvertInput,
): Name {
	const chosen = allowed.find((one) => one === operator);
	if (chosen !== undefined) return chosen;
	const words = allowed.map((one) => names[one]).join(', ');
	throw invalid(
		label,
		'compares in a way that its field does not know',
		`Choose one of: ${words}.`,
	);
}
