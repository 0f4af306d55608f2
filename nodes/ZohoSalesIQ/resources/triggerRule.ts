import {
	additionalFields,
	longTextInput,
	numberInput,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { criteria } from '../criteria';
import {
	getCriteriaFieldsOf,
	getManyRules,
	getRule,
	setRuleEnabled,
	updateRuleOrder,
} from '../ruleOperations';
import { brand, enabled, position, ruleId, rulesIn, title } from '../rules';
import { inText } from '../texts';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/triggerrules';
const oneRule = `${rules}/{ruleId}` as const;

const output: Output = {
	from: 'data',
	simplified: [
		'id',
		'title',
		'enabled',
		'position',
		'app',
		'and_criteria',
		'event',
		'action',
		'stats',
		'modified_time',
	],
};

const actionTypeTexts = {
	displayName: 'Action Type',
	name: 'actionType',
	example: 'send_chat_invite',
	description: 'What to do, by the name that SalesIQ gives it',
	body: 'action.type',
} as const;

const eventTypeTexts = {
	displayName: 'Event Type',
	name: 'eventType',
	example: 'lands_on_website',
	description: 'When to look at the criteria, by the name that SalesIQ gives it',
	body: 'event.type',
} as const;

// Inferred: that the details of an action stand inside it, as in the answers.
const details = [
	numberInput({
		displayName: 'Delay',
		name: 'delay',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'How long to wait before the action is taken',
		body: 'action.delay',
	}),
	longTextInput({
		displayName: 'Message',
		name: 'message',
		example: 'May I help you to find a lamp?',
		description: 'Text of a chat invite',
		body: 'action.params.value',
	}),
	textInput({
		displayName: 'Sender Name',
		name: 'senderName',
		example: 'Tove',
		description: 'In whose name a chat invite is sent',
		body: 'action.params.sender_name',
	}),
];

const requiredBrand = { ...brand, required: true } as const;

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a trigger rule',
	description: 'Create a rule that reaches out to visitors by itself',
	request: { method: 'POST', path: rules },
	resend: 'unsafe', // Each request makes a rule.
	fields: [
		requiredBrand,
		criteria,
		additionalFields([textInput(actionTypeTexts), textInput(eventTypeTexts), ...details, title]),
	],
	output,
});

const getMany = operation({
	...getManyRules('trigger rules'),
	request: { method: 'GET', path: rules },
	fields: [...returnAllOrLimit],
	output: { ...output, from: rulesIn },
});

const get = operation({
	...getRule('a trigger rule'),
	request: { method: 'GET', path: oneRule },
	fields: [ruleId],
	output,
});

// No Only If Changed: five fields are mandatory with every update (documented).
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a trigger rule',
	description:
		'Change a trigger rule; brand, criteria, title, event and action go with every update',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The values are set: the same request twice leaves the same rule.
	updates: true,
	fields: [
		ruleId,
		requiredBrand,
		criteria,
		{ ...title, required: true },
		textInput({ ...eventTypeTexts, required: true }),
		textInput({ ...actionTypeTexts, required: true }),
		updateFields('Details of the action, which is replaced as a whole', details),
	],
	output,
});

const setEnabled = operation({
	...setRuleEnabled('a trigger rule'),
	request: { method: 'PUT', path: oneRule },
	fields: [ruleId, enabled],
	output,
});

const updateOrder = operation({
	...updateRuleOrder('a trigger rule'),
	request: { method: 'PUT', path: oneRule },
	fields: [ruleId, inText(position)],
	output,
});

const remove = operation({
	...removeById('a trigger rule'),
	request: { method: 'DELETE', path: oneRule },
	fields: [ruleId],
});

const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a trigger rule', 'trigger rules'),
	// Inferred: the last word of the path.
	request: { method: 'GET', path: '/api/v2/{screenName}/criteriafields/triggerrules' },
	fields: [],
});

export const triggerRule: Resource = {
	value: 'triggerRule',
	name: 'Trigger Rule',
	operations: [create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder],
};
