import { at, isRecord } from '../shared/base/record';
import {
	type Call,
	conversionOf,
	type Convert,
	type Field,
	listInput,
	numberInput,
	recordsInput,
	switchInput,
	textInput,
} from '../shared/operation';
import { brandId, optional, placed } from './locators';

/** Rules come as a list beside settings of them all (documented), or alone. */
export const rulesIn = (body: unknown): unknown => at(body, 'data.rule_list') ?? at(body, 'data');

/** The fields come in an object (documented), or alone. */
export const criteriaFieldsIn = (body: unknown): unknown =>
	at(body, 'data.fields') ?? at(body, 'data');

export const enabled = switchInput({
	displayName: 'Enabled',
	name: 'enabled',
	default: true,
	description: 'Whether the rule is enabled',
	body: 'enabled',
});

/** A switch that the vendor knows by the words enabled and disabled. */
export const inWords = (input: Field): Convert => {
	const truth = conversionOf(input);
	return (value, context) => (truth(value, context) === true ? 'enabled' : 'disabled');
};

export const position = numberInput({
	displayName: 'Position',
	name: 'position',
	typeOptions: { minValue: 1 },
	default: 1,
	description: 'Place of the rule in the order in which rules are tried',
	body: 'position',
});

export const brand = placed(brandId, {
	body: 'app_id',
	description: 'The brand whose visitors the rule is for',
});

export const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'Norway to Lighting',
	description: 'Name of the rule',
	body: 'title',
});

/** Who gets the visitors or chats of a routing rule; options in alphabetical order. */
export const routing = [
	optional(brand, {}),
	recordsInput({
		displayName: 'Department Names or IDs',
		name: 'departmentIds',
		list: 'getDepartments',
		body: 'userset.department_ids',
	}),
	listInput({
		displayName: 'Dynamic Users',
		name: 'dynamicUsers',
		example: 'last_attender',
		description: 'Users that depend on the visitor, by the names that SalesIQ gives them',
		body: 'userset.dynamic_users',
	}),
	recordsInput({
		displayName: 'Operator Names or IDs',
		name: 'operatorIds',
		list: 'getOperators',
		body: 'userset.operator_ids',
	}),
	textInput({
		displayName: 'Routing Type',
		name: 'routingType',
		example: 'route_to_selected_users',
		description: 'How they are routed, as SalesIQ names it',
		body: 'routing_type',
	}),
	title,
];

/** The users of a routing rule are a list with one entry, in which no list is missing (documented sample). */
export function usersetInList(call: Call): Call {
	const { userset } = call.body;
	if (!isRecord(userset)) return call;
	const whole = { department_ids: [], operator_ids: [], dynamic_users: [], ...userset };
	return { ...call, body: { ...call.body, userset: [whole] } };
}

/** The fields of a routing rule that people use. */
export const routingFields = [
	'id',
	'title',
	'enabled',
	'position',
	'brand_id',
	'brand_name',
	'and_criteria',
	'routing_type',
	'userset',
	'modified_time',
];
