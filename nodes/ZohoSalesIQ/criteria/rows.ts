import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../shared/base/errors';
import {
	type Condition,
	conditions,
	conversionOf,
	type ConvertInput,
	id,
	operatorAmong,
	text,
} from '../../shared/operation';

/** How values are compared (documented); which field takes which of them depends on its type. */
export const comparators = {
	is_equal_to: 'Is Equal To',
	not_equals: 'Is Not Equal To',
	is: 'Is',
	is_not: 'Is Not',
	contains: 'Contains',
	not_contains: 'Does Not Contain',
	begins_with: 'Begins With',
	ends_with: 'Ends With',
	matches: 'Matches',
	not_matches: 'Does Not Match',
	greater_than: 'Is Greater Than',
	less_than: 'Is Less Than',
	between: 'Is Between',
};

type Comparator = keyof typeof comparators;

const all = Object.keys(comparators) as Comparator[];

const number = conversionOf({ displayName: '', name: '', type: 'number', default: 0 });

/** The values as texts, as the samples have them, numbers too (documented). */
function valuesOf(comparator: Comparator, value: unknown, input: ConvertInput): unknown[] {
	if (comparator === 'between') return bothEnds(value, input);
	if (Array.isArray(value)) return value.map((one) => id(one, input));
	const written = id(value, input);
	if (comparator === 'greater_than' || comparator === 'less_than') number(written, input);
	return [written];
}

function bothEnds(value: unknown, input: ConvertInput): unknown[] {
	const ends = Array.isArray(value) ? value : String(text(value, input)).split(',');
	if (ends.length === 2) return ends.map((end) => id(end, input));
	throw invalid(input.label, 'needs two values', 'Enter both ends with a comma between them.');
}

/**
 * A row as the vendor writes it.
 * @throws CallFailure that names the row
 */
export function writeRow({ field, operator, value }: Condition, input: ConvertInput): IDataObject {
	const comparator = operatorAmong(operator, all, comparators, input);
	return {
		field_name: field,
		comparator,
		values: valuesOf(comparator, value, input),
	} as IDataObject;
}

interface Rows {
	displayName: string;
	name: string;
	description: string;
	/** The node's method that lists the fields of the module. */
	list: string;
	body: string;
	required?: true;
}

/** Conditions on the fields that the vendor lists for a module. */
export const criteriaRows = ({ list, ...of }: Rows) =>
	conditions({
		...of,
		field: { list },
		operators: comparators,
		exampleValue: 'Norway',
		valueDescription:
			'Value to compare with, as SalesIQ writes it. Is Between takes two values separated by a comma.',
		write: writeRow,
	});
