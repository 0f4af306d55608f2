import {
	additionalFields,
	deleted,
	longTextInput,
	numberInput,
	type Output,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { criteria, newCriteria } from '../criteria';
import { brand, enabled, position, ruleId, rulesIn, title } from '../rules';
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

/** What happens, and when; options in alphabetical order. */
const behaviour = [
	textInput({
		displayName: 'Action Type',
		name: 'actionType',
		example: 'send_chat_invite',
		description: 'What to do, by the name that SalesIQ gives it',
		body: 'action.type',
	}),
	numberInput({
		displayName: 'Delay',
		name: 'delay',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'How long to wait before the action is taken',
		body: 'action.delay',
	}),
	textInput({
		displayName: 'Event Type',
		name: 'eventType',
		example: 'lands_on_website',
		description: 'When to look at the criteria, by the name that SalesIQ gives it',
		body: 'event.type',
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
	title,
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a trigger rule',
	description: 'Create a rule that reaches out to visitors by itself',
	request: { method: 'POST', path: rules },
	resend: 'unsafe', // Each request makes a rule.
	fields: [{ ...brand, required: true }, criteria, additionalFields(behaviour)],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many trigger rules',
	description: 'Get a list of trigger rules',
	request: { method: 'GET', path: rules },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: rulesIn },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a trigger rule',
	description: 'Get a trigger rule by ID',
	request: { method: 'GET', path: oneRule },
	resend: 'safe',
	fields: [ruleId],
	output,
});

// No Only If Changed: the page of the vendor wants most of the fields with every update.
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a trigger rule',
	description: 'Change the criteria, the event or the action of a trigger rule',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The values are set: the same request twice leaves the same rule.
	updates: true,
	fields: [
		ruleId,
		updateFields(
			'What to change. SalesIQ may want brand, criteria, title, event and action with every update.',
			[brand, newCriteria, ...behaviour],
		),
	],
	output,
});

const setEnabled = operation({
	value: 'setEnabled',
	name: 'Enable or Disable',
	action: 'Enable or disable a trigger rule',
	description: 'Put a trigger rule into force or out of it',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The value is set.
	fields: [ruleId, enabled],
	output,
});

const updateOrder = operation({
	value: 'updateOrder',
	name: 'Update Order',
	action: 'Update the order of a trigger rule',
	description: 'Move a trigger rule to another place among the rules',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The place is set.
	fields: [ruleId, position],
	output,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a trigger rule',
	description: 'Delete a trigger rule for good',
	request: { method: 'DELETE', path: oneRule },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [ruleId],
	output: deleted,
});

export const triggerRule: Resource = {
	value: 'triggerRule',
	name: 'Trigger Rule',
	operations: [create, remove, setEnabled, get, getMany, update, updateOrder],
};
