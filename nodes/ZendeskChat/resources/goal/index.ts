import {
	additionalFields,
	choiceInput,
	numberInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	updateFields,
	wholeList,
} from '../../../shared/operation';
import {
	descriptionOf,
	enabledAsNumber,
	enabledAtFirst,
	nameOf,
	withEnabledAsNumber,
} from '../../fields';
import { goalId } from '../../locators';
import { operation } from '../../vendor';
import { conditionsOfNew, newConditions } from './conditions';

const output = {
	simplified: [
		'id',
		'name',
		'description',
		'enabled',
		'conditions',
		'attribution_model',
		'attribution_period',
	],
};

const name = nameOf('goal', 'Order placed');

const details = [
	choiceInput({
		displayName: 'Attribution Model',
		name: 'attributionModel',
		choices: { first_touch: 'First Touch', last_touch: 'Last Touch' },
		description: 'Whether the first or the last agent who chatted with the visitor gets the credit',
		body: 'attribution_model',
	}),
	numberInput({
		displayName: 'Attribution Period (Days)',
		name: 'attributionPeriod',
		typeOptions: { minValue: 1, maxValue: 30, numberPrecision: 0 },
		default: 30,
		description: 'Number of days after a chat in which the goal still counts for it',
		body: 'attribution_period',
	}),
	descriptionOf('goal', 'The visitor reached the page after an order'),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a goal',
	description: 'Create a goal; an account has room for five that are enabled',
	request: { method: 'POST', path: '/api/v2/chat/goals' },
	resend: 'unsafe', // Nothing tells two requests for the same goal apart.
	fields: [
		{ ...name, required: true },
		conditionsOfNew,
		enabledAtFirst('goal'),
		additionalFields(details),
	],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many goals',
	description: 'Get a list of goals',
	request: { method: 'GET', path: '/api/v2/chat/goals' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a goal',
	description: 'Get a goal by ID',
	request: { method: 'GET', path: '/api/v2/chat/goals/{goalId}' },
	resend: 'safe',
	fields: [goalId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a goal',
	description: 'Change the name, the conditions or the attribution of a goal',
	request: { method: 'PUT', path: '/api/v2/chat/goals/{goalId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same goal.
	updates: true,
	current: { read: get, inBodyForm: withEnabledAsNumber },
	fields: [
		goalId,
		newConditions,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			enabledAsNumber('goal'),
			name,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a goal'),
	request: { method: 'DELETE', path: '/api/v2/chat/goals/{goalId}' },
	fields: [goalId],
});

export const goal: Resource = {
	value: 'goal',
	name: 'Goal',
	operations: [create, remove, get, getMany, update],
};
