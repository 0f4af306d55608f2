import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../base/errors';
import { isRecord, textOf } from '../base/record';
import type { Convert, ConvertInput, Field } from './field';
import { choiceInput } from './inputs';

/** One row: what is compared, how, and with what. */
export interface Condition {
	field: string;
	operator: string;
	/** As it was entered; empty where the operator needs none. */
	value: unknown;
}

interface Conditions {
	displayName: string;
	name: string;
	description: string;
	/** The fields that can be compared, by their wire names. Without them any name can be entered. */
	fields?: Record<string, string>;
	/** An example of a field's wire name, for the empty input. */
	exampleField: string;
	/** The words on the screen by what is stored, which must not begin with `=`: n8n would take it for an expression. */
	operators: Record<string, string>;
	/** Operators that compare with nothing. */
	withoutValue?: readonly string[];
	/** Where the list of conditions goes in the body. */
	body: string;
	/** One condition on the wire. */
	write: (condition: Condition, input: ConvertInput) => unknown;
	displayOptions?: Field['displayOptions'];
	required?: boolean;
	hint?: string;
}

/**
 * Rows of field, operator and value.
 * @throws CallFailure that names the row, when one lacks its field or its value
 */
export const conditions = ({ write, withoutValue = [], ...of }: Conditions): Field => ({
	displayName: of.displayName,
	name: of.name,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	description: of.description,
	...(of.hint && { hint: of.hint }),
	...(of.required && { required: true }),
	...(of.displayOptions && { displayOptions: of.displayOptions }),
	options: [{ displayName: 'Condition', name: 'field', values: rowInputs(of, withoutValue) }],
	body: of.body,
	convert: rowsOf(write, withoutValue),
});

const rowInputs = (
	{ fields, exampleField, operators }: Omit<Conditions, 'write'>,
	withoutValue: readonly string[],
) => [
	fields
		? choiceInput({
				displayName: 'Field',
				name: 'field',
				choices: fields,
				description: 'What to compare',
			})
		: {
				displayName: 'Field',
				name: 'field',
				type: 'string' as const,
				default: '',
				placeholder: `e.g. ${exampleField}`,
				description: 'What to compare, by its name at the vendor',
			},
	choiceInput({
		displayName: 'Operator',
		name: 'operator',
		choices: operators,
		description: 'How to compare',
	}),
	{
		displayName: 'Value',
		name: 'value',
		type: 'string' as const,
		default: '',
		placeholder: 'e.g. Gold',
		description: 'What to compare with. An expression keeps its type.',
		...(withoutValue.length > 0 && { displayOptions: { hide: { operator: [...withoutValue] } } }),
	},
];

const rowsOf =
	(write: Conditions['write'], withoutValue: readonly string[]): Convert =>
	(value, input) => {
		const rows =
			isRecord(value) && Array.isArray(value.field)
				? (value.field as unknown[]).filter(isRecord)
				: [];
		const written = rows.map((row, index) => {
			const condition = conditionIn(row);
			const problem = problemOf(condition, withoutValue);
			const label = `${input.label}, row ${index + 1},`;
			if (problem) throw invalid(label, problem, 'Fill in the row, or remove it.');
			return write(condition, { ...input, label });
		});
		return written.length > 0 ? written : undefined;
	};

const conditionIn = ({ field, operator, value }: IDataObject): Condition => ({
	field: textOf(field).trim(),
	operator: textOf(operator),
	value: value ?? '',
});

function problemOf({ field, operator, value }: Condition, withoutValue: readonly string[]) {
	if (field === '') return 'names no field';
	if (operator === '') return 'names no operator';
	return value === '' && !withoutValue.includes(operator) ? 'has no value' : undefined;
}

/** Whether all conditions must hold, or any of them; by the vendor's two words. */
export const matchInput = ({ all, any, ...of }: { all: string; any: string; body: string }) =>
	choiceInput({
		displayName: 'Match',
		name: 'match',
		choices: { [all]: 'All Conditions', [any]: 'Any Condition' },
		default: all,
		description: 'Whether all of the conditions must hold, or one of them is enough',
		...of,
	});
