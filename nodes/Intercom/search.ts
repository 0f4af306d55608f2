import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../shared/base/errors';
import { at } from '../shared/base/record';
import {
	type Call,
	type Condition,
	conditions,
	conversionOf,
	type Convert,
	type ConvertInput,
	type Field,
	groupMatchInput,
	id,
	jsonInput,
	jsonObject,
	listOf,
	matchInput,
	operatorAmong,
	rowsOrJson,
	seconds,
} from '../shared/operation';

/** What kind of values a field holds; each has its own operators. */
export type Kind = 'text' | 'number' | 'boolean' | 'date' | 'tag';

export interface SearchRules {
	/** The fields that can be compared: their names on the screen and their kinds, by their wire names. */
	fields: Record<string, readonly [name: string, kind: Kind]>;
	/** The operators that a kind of values takes. */
	operators: Record<Kind, readonly Operator[]>;
	/** What to know about the dates. */
	hint: string;
	/** Whose custom attributes can be compared as well. */
	attributesOf?: string;
}

/**
 * The vendor's operators (documented) by the names under which they are stored: n8n takes a value that begins with an
 * equals sign for an expression.
 */
const wireOperators = {
	equals: '=',
	notEquals: '!=',
	contains: '~',
	notContains: '!~',
	startsWith: '^',
	endsWith: '$',
	greater: '>',
	less: '<',
	atLeast: '>=',
	atMost: '<=',
	in: 'IN',
	notIn: 'NIN',
};

/** What a row can compare by. */
export type Operator = keyof typeof wireOperators;

const operatorNames: Record<Operator, string> = {
	equals: 'Equals',
	notEquals: 'Does Not Equal',
	contains: 'Contains',
	notContains: 'Does Not Contain',
	startsWith: 'Starts With',
	endsWith: 'Ends With',
	greater: 'Is Greater or Later Than',
	less: 'Is Less or Earlier Than',
	atLeast: 'Is at Least',
	atMost: 'Is at Most',
	in: 'Is One Of',
	notIn: 'Is None Of',
};

const largestGroup = 15;

const truth = conversionOf({ displayName: '', name: '', type: 'boolean', default: false });
const number = conversionOf({ displayName: '', name: '', type: 'number', default: 0 });
const conversions: Record<Kind, Convert> = {
	text: id,
	tag: id,
	number,
	boolean: truth,
	date: seconds,
};

/** The type of an attribute is that of the value that was entered. */
const asEntered: Convert = (value, input) => {
	if (typeof value === 'object') return seconds(value, input);
	return typeof value === 'string' ? value.trim() : value;
};

const allOperators = Object.keys(wireOperators) as Operator[];

/** A row on the wire, its value with the type of the field. */
const writeField =
	({ fields, operators }: SearchRules) =>
	(condition: Condition, input: ConvertInput): IDataObject => {
		const [, kind] = fields[condition.field] ?? ['', 'text' as const];
		return row(condition, operators[kind], conversions[kind], input);
	};

const writeAttribute = (condition: Condition, input: ConvertInput): IDataObject =>
	row(
		{ ...condition, field: `custom_attributes.${condition.field}` },
		allOperators,
		asEntered,
		input,
	);

function row(
	{ field, operator, value }: Condition,
	allowed: readonly Operator[],
	convert: Convert,
	input: ConvertInput,
): IDataObject {
	const chosen = operatorAmong(operator, allowed, operatorNames, input);
	const isList = chosen === 'in' || chosen === 'notIn';
	const written = isList ? listOf(convert)(value, input) : convert(value, input);
	return { field, operator: wireOperators[chosen], value: written } as IDataObject;
}

const exampleValue = 'runa@fjordworks.example';

const attributeRows = (of: string) =>
	conditions({
		displayName: 'Conditions on Custom Attributes',
		name: 'attributeConditions',
		description: `Conditions that the custom attributes of ${of} must meet`,
		hint: 'A number, or true and false, needs an expression such as {{ 5 }}',
		field: { example: 'plan_interest' },
		operators: operatorNames,
		exampleValue,
		write: writeAttribute,
		body: 'query.attributes',
	});

/** The inputs of a search: rows, one group within them, or the vendor's own form as JSON. */
export function searchInputs(rules: SearchRules): Field[] {
	const names = Object.entries(rules.fields).map(([wire, [name]]) => [wire, name]);
	const rows = {
		field: { choices: Object.fromEntries(names) as Record<string, string> },
		operators: operatorNames,
		exampleValue,
		write: writeField(rules),
	};
	const inRows = [
		matchInput({ all: 'AND', any: 'OR', body: 'query.operator' }),
		conditions({
			...rows,
			displayName: 'Conditions',
			name: 'conditions',
			description: 'Conditions to meet',
			hint: rules.hint,
			body: 'query.fields',
		}),
		...(rules.attributesOf === undefined ? [] : [attributeRows(rules.attributesOf)]),
		groupMatchInput({ all: 'AND', any: 'OR', body: 'query.group.operator' }),
		conditions({
			...rows,
			displayName: 'Group of Conditions',
			name: 'groupConditions',
			description: 'Conditions that count as a single one among those above',
			body: 'query.group.value',
		}),
	];
	const asJson = jsonInput({
		displayName: 'Query (JSON)',
		name: 'queryJson',
		required: true,
		example: '{ "field": "email", "operator": "$", "value": "@nordwind.example" }',
		description: 'A filter, or a group { "operator": "AND", "value": [ … ] }',
		body: 'query',
		convert: jsonObject,
	});
	const choice = {
		displayName: 'Search By',
		name: 'searchInput',
		description: 'How to enter the search',
		rows: 'conditions',
	};
	return rowsOrJson(choice, inRows, [asJson]);
}

/** Puts the rows into the vendor's form. Documented: a group holds filters or groups, not both. */
export function withQuery(call: Call): Call {
	const query = call.body.query as IDataObject;
	if (!('group' in query)) return call; // Entered as JSON.
	const { operator, group } = query;
	const own = { operator, value: [...listAt(query, 'fields'), ...listAt(query, 'attributes')] };
	const groups = [own, group as IDataObject].filter((one) => listAt(one, 'value').length > 0);
	// Without a condition it would find everything, or nothing.
	if (groups.length === 0) {
		throw invalid('Conditions', 'is empty', 'Enter at least one condition.');
	}
	groups.forEach(refuseLarge);
	const whole = groups.length === 1 ? groups[0] : { operator, value: groups };
	return { ...call, body: { ...call.body, query: whole } };
}

const listAt = (query: IDataObject, key: string) => (at(query, key) ?? []) as IDataObject[];

/** Documented: a group holds at most 15 filters. */
function refuseLarge(group: IDataObject): void {
	const { length } = listAt(group, 'value');
	if (length <= largestGroup) return;
	throw invalid(
		'Conditions',
		`holds ${length} conditions`,
		`Intercom takes at most ${largestGroup} in one group: use Is One Of, or put some into the group.`,
	);
}
