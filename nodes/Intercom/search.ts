import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../shared/base/errors';
import { at } from '../shared/base/record';
import {
	type Call,
	choiceInput,
	type Condition,
	conditions,
	conversionOf,
	type Convert,
	type ConvertInput,
	type Field,
	jsonInput,
	jsonObject,
	listOf,
	matchInput,
	seconds,
	text,
} from '../shared/operation';

/** What kind of values a field holds; each has its own operators. */
export type Kind = 'text' | 'number' | 'boolean' | 'date' | 'tag';

export interface SearchRules {
	/** The fields that can be compared: their names on the screen and their kinds, by their wire names. */
	fields: Record<string, readonly [name: string, kind: Kind]>;
	/** The operators that a kind of values takes. */
	operators: Record<Kind, readonly string[]>;
	/** What to know about the dates. */
	hint: string;
	/** Whose custom attributes can be compared as well. */
	attributesOf?: string;
}

/** The vendor's operators (documented). */
const operators = {
	'=': 'Equals',
	'!=': 'Does Not Equal',
	'~': 'Contains',
	'!~': 'Does Not Contain',
	'^': 'Starts With',
	$: 'Ends With',
	'>': 'Is Greater or Later Than',
	'<': 'Is Less or Earlier Than',
	'>=': 'Is at Least',
	'<=': 'Is at Most',
	IN: 'Is One Of',
	NIN: 'Is None Of',
};

const largestGroup = 15;

const truth = conversionOf({ displayName: '', name: '', type: 'boolean', default: false });
const number = conversionOf({ displayName: '', name: '', type: 'number', default: 0 });
const conversions: Record<Kind, Convert> = {
	text,
	tag: text,
	number,
	boolean: truth,
	date: seconds,
};

/** A row on the wire, its value with the type of the field. */
const writeField =
	({ fields, operators: allowed }: SearchRules) =>
	({ field, operator, value }: Condition, input: ConvertInput): IDataObject => {
		const kind = fields[field]?.[1] ?? 'text';
		if (allowed[kind].includes(operator))
			return row(field, operator, value, conversions[kind], input);
		const words = allowed[kind].map((one) => operators[one as keyof typeof operators]).join(', ');
		throw invalid(
			input.label,
			'compares in a way that its field does not know',
			`Choose one of: ${words}.`,
		);
	};

/** The type of an attribute is that of the value that was entered. */
const writeAttribute = (
	{ field, operator, value }: Condition,
	input: ConvertInput,
): IDataObject => {
	const kept: Convert = (entered) =>
		typeof entered === 'object' ? seconds(entered, input) : entered;
	return row(`custom_attributes.${field}`, operator, value, kept, input);
};

function row(
	field: string,
	operator: string,
	value: unknown,
	convert: Convert,
	input: ConvertInput,
) {
	const isList = operator === 'IN' || operator === 'NIN';
	const written = isList ? listOf(convert)(value, input) : convert(value, input);
	return { field, operator, value: written } as IDataObject;
}

const whenInput = (input: 'conditions' | 'json') => ({ show: { searchInput: [input] } });

/** The inputs of a search: rows, one group within them, or the vendor's own form as JSON. */
export function searchInputs(rules: SearchRules): Field[] {
	const names = Object.entries(rules.fields).map(([wire, [name]]) => [wire, name]);
	const rows = {
		fields: Object.fromEntries(names) as Record<string, string>,
		exampleField: '',
		operators,
		write: writeField(rules),
		displayOptions: whenInput('conditions'),
	};
	return [
		choiceInput({
			displayName: 'Search By',
			name: 'searchInput',
			noDataExpression: true,
			choices: { conditions: 'Conditions', json: 'JSON' },
			description: 'How to enter what is searched for',
		}),
		{
			...matchInput({ all: 'AND', any: 'OR', body: 'query.operator' }),
			displayOptions: whenInput('conditions'),
		},
		conditions({
			...rows,
			displayName: 'Conditions',
			name: 'conditions',
			description: 'What must hold',
			hint: rules.hint,
			body: 'query.fields',
		}),
		...(rules.attributesOf === undefined
			? []
			: [
					conditions({
						...rows,
						fields: undefined,
						displayName: 'Conditions on Custom Attributes',
						name: 'attributeConditions',
						exampleField: 'plan_interest',
						description: `What must hold of the custom attributes of ${rules.attributesOf}`,
						hint: 'A number, or true and false, needs an expression such as {{ 5 }}',
						write: writeAttribute,
						body: 'query.attributes',
					}),
				]),
		{
			...matchInput({ all: 'AND', any: 'OR', body: 'query.group.operator' }),
			displayName: 'Match in Group',
			name: 'groupMatch',
			default: 'OR',
			description: 'Whether all of the conditions of the group must hold, or one of them is enough',
			displayOptions: whenInput('conditions'),
		},
		conditions({
			...rows,
			displayName: 'Group of Conditions',
			name: 'groupConditions',
			description: 'Conditions that count as one among those above',
			body: 'query.group.value',
		}),
		jsonInput({
			displayName: 'Query (JSON)',
			name: 'queryJson',
			required: true,
			example: '{ "field": "email", "operator": "$", "value": "@nordwind.example" }',
			description: 'A filter, or a group { "operator": "AND", "value": [ … ] }',
			displayOptions: whenInput('json'),
			body: 'query',
			convert: jsonObject,
		}),
	];
}

/** Puts the rows into the vendor's form. */
export function withQuery(call: Call): Call {
	const query = call.body.query as IDataObject;
	if (!('group' in query)) return call; // Entered as JSON.
	const group = query.group as IDataObject;
	const nested = group.value === undefined ? [] : [checked(group)];
	const value = [...listAt(query, 'fields'), ...listAt(query, 'attributes'), ...nested];
	return { ...call, body: { ...call.body, query: checked({ operator: query.operator, value }) } };
}

const listAt = (query: IDataObject, key: string) => (at(query, key) ?? []) as IDataObject[];

/** Documented: a group holds at most 15 filters. An empty one would find everything, or nothing. */
function checked(group: IDataObject): IDataObject {
	const { length } = listAt(group, 'value');
	if (length === 0) throw invalid('Conditions', 'is empty', 'Enter at least one condition.');
	if (length <= largestGroup) return group;
	throw invalid(
		'Conditions',
		`holds ${length} conditions`,
		`Intercom takes at most ${largestGroup} in one group: use Is One Of, or put some into the group.`,
	);
}
