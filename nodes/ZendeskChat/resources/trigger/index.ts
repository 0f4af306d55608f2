import {
	additionalFields,
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
import { triggerId } from '../../locators';
import { operation } from '../../vendor';
import { definitionInputs, withDefinition } from './definition';

const output = {
	simplified: ['id', 'name', 'description', 'enabled', 'event', 'condition', 'actions'],
};

const name = nameOf('trigger', 'Greet on the lamp page');

const description = descriptionOf('trigger', 'Greets visitors who look at lamps for a while');

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a trigger',
	description: 'Create a trigger that acts by itself in a chat',
	request: { method: 'POST', path: '/api/v2/chat/triggers' },
	resend: 'unsafe', // Nothing tells two requests for the same trigger apart.
	fields: [
		{ ...name, required: true },
		...definitionInputs,
		enabledAtFirst('trigger'),
		additionalFields([description]),
	],
	adjust: withDefinition,
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many triggers',
	description: 'Get a list of triggers',
	request: { method: 'GET', path: '/api/v2/chat/triggers' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a trigger',
	description: 'Get a trigger with its definition',
	request: { method: 'GET', path: '/api/v2/chat/triggers/{triggerId}' },
	resend: 'safe',
	fields: [triggerId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a trigger',
	description: 'Change the name or the description of a trigger, or switch it on and off',
	request: { method: 'PUT', path: '/api/v2/chat/triggers/{triggerId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same trigger.
	updates: true,
	current: { read: get, inBodyForm: withEnabledAsNumber },
	fields: [
		triggerId,
		// Documented: an update does not change the definition.
		updateFields(
			'Fields to update; those you leave out stay unchanged. The definition can only be changed in the dashboard of Zendesk Chat.',
			[
				description,
				enabledAsNumber('trigger'),
				{
					...name,
					description: 'New name of the trigger; name the trigger by its ID to change it',
				},
			],
		),
	],
	output,
});

const remove = operation({
	...removeById('a trigger'),
	request: { method: 'DELETE', path: '/api/v2/chat/triggers/{triggerId}' },
	fields: [triggerId],
});

export const trigger: Resource = {
	value: 'trigger',
	name: 'Trigger',
	operations: [create, remove, get, getMany, update],
};
