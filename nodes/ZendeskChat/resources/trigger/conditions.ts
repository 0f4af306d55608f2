import {
	type Condition,
	conditions,
	conversionOf,
	type Convert,
	type ConvertInput,
	groupMatchInput,
	id,
	matchInput,
	operatorAmong,
} from '../../../shared/operation';

type Kind = 'text' | 'number' | 'boolean';

type Variables = Record<string, readonly [name: string, kind: Kind]>;

const inferred: Variables = {
	'@visitor_page_url': ['Page URL', 'text'], // The first one is chosen at first.
	'@visitor_page_title': ['Page Title', 'text'],
	'@visitor_previous_visits': ['Previous Visits', 'number'],
	'@visitor_referrer': ['Referrer', 'text'],
};

const observed: Variables = {
	'@account_status': ['Account Status', 'text'],
	'@visitor_previous_chats': ['Previous Chats', 'number'],
	'@visitor_requesting_chat': ['Visitor Is Requesting a Chat', 'boolean'],
	'@visitor_served': ['Visitor Is Served', 'boolean'],
};

const documented: Variables = {
	'@day_of_week': ['Day of the Week (0 Is Monday)', 'number'],
	'@hour_of_day': ['Hour of the Day (UTC)', 'number'],
	'@visitor_city': ['Visitor City', 'text'],
	'@visitor_country_code': ['Visitor Country Code', 'text'],
	'@visitor_country_name': ['Visitor Country Name', 'text'],
	'@visitor_hostname': ['Visitor Hostname', 'text'],
	'@visitor_ip': ['Visitor IP Address', 'text'],
	'@visitor_region': ['Visitor Region', 'text'],
	'@visitor_time_on_page': ['Time on Page (Seconds)', 'number'],
	'@visitor_time_on_site': ['Time on Site (Seconds)', 'number'],
};

/** What a trigger can ask, by the vendor's names: a part of an open set. */
const variables: Variables = { ...inferred, ...observed, ...documented };

/** Documented by their wire names. */
const operators = {
	eq: 'Equals',
	neq: 'Does Not Equal',
	icontains: 'Contains',
	nicontains: 'Does Not Contain',
	contains: 'Contains (Case Sensitive)',
	ncontains: 'Does Not Contain (Case Sensitive)',
	gt: 'Is Greater Than',
	gte: 'Is Greater Than or Equal To',
	lt: 'Is Less Than',
	lte: 'Is Less Than or Equal To',
	iregex: 'Matches a Regular Expression',
	regex: 'Matches a Regular Expression (Case Sensitive)',
};

type Operator = keyof typeof operators;

const numeric: Operator[] = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte'];

/** Which operator goes with which variable is documented to differ, but not how (inferred from their kinds). */
const operatorsOf: Record<Kind, readonly Operator[]> = {
	text: ['eq', 'neq', 'icontains', 'nicontains', 'contains', 'ncontains', 'iregex', 'regex'],
	number: numeric,
	boolean: ['eq', 'neq'],
};

const all = Object.keys(operators) as Operator[];
const number = conversionOf({ displayName: '', name: '', type: 'number', default: 0 });
const truth = conversionOf({ displayName: '', name: '', type: 'boolean', default: false });
const conversions: Record<Kind, Convert> = { text: id, number, boolean: truth };

/** An unknown variable has the type of what was entered. */
const asEntered: Convert = (value, input) =>
	typeof value === 'number' || typeof value === 'boolean' ? value : id(value, input);

/** What stands in a condition of its own form: its name on the screen and the form. */
const statements: Record<string, readonly [name: string, write: Convert]> = {
	// Documented: both wait, and hold where the visitor is still there.
	stillOnPage: [
		'Still on Page After (Seconds)',
		(value, input) => ['stillOnPage', number(value, input)],
	],
	stillOnSite: [
		'Still on Site After (Seconds)',
		(value, input) => ['stillOnSite', number(value, input)],
	],
	// Observed, "not" included.
	firedBefore: [
		'Trigger Has Fired Before',
		(value, input) => (truth(value, input) === true ? ['firedBefore'] : ['not', ['firedBefore']]),
	],
	// The word is observed, its form inferred.
	hasTag: ['Visitor Has Tag', (value, input) => ['hasTag', id(value, input)]],
};

/**
 * A row as the vendor writes it.
 * @throws CallFailure that names the row
 */
export function writeRow({ field, operator, value }: Condition, input: ConvertInput): unknown {
	const statement = statements[field];
	if (statement) return statement[1](value, input);
	const kind = variables[field]?.[1];
	const chosen = operatorAmong(operator, kind ? operatorsOf[kind] : all, operators, input);
	return [chosen, field, (kind ? conversions[kind] : asEntered)(value, input)];
}

const named = Object.entries({ ...variables, ...statements });

const rows = {
	field: { choices: Object.fromEntries(named.map(([wire, [name]]) => [wire, name])) },
	operators,
	withoutOperator: Object.keys(statements),
	exampleValue: '/lamps',
	valueDescription:
		'Value to compare with: text, a number, or true or false, depending on the field',
	write: writeRow,
};

const words = { all: 'and', any: 'or' };

/** All or any of the conditions, and one group among them (documented). */
export const conditionInputs = [
	matchInput({ ...words, body: 'definition.condition.match' }),
	conditions({
		...rows,
		displayName: 'Conditions',
		name: 'conditions',
		required: true,
		description: 'Conditions to meet for the trigger to act',
		body: 'definition.condition.rows',
	}),
	groupMatchInput({ ...words, body: 'definition.condition.group.match' }),
	conditions({
		...rows,
		displayName: 'Group of Conditions',
		name: 'groupConditions',
		description: 'Conditions that count as a single one among those above',
		body: 'definition.condition.group.rows',
	}),
];

/** What the inputs gave. */
export interface Entered {
	match: string;
	rows: unknown[];
	group: { match: string; rows?: unknown[] };
}

/** The condition of a trigger: a word, and what it binds together. */
export const conditionOf = ({ match, rows: own, group }: Entered): unknown[] => [
	match,
	...own,
	...(group.rows ? [[group.match, ...group.rows]] : []),
];
