import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../shared/base/errors';
import { firstText } from '../../shared/base/record';
import {
	additionalFields,
	type Convert,
	jsonInput,
	jsonObject,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { descriptionOf, enabledAsNumber, nameOf, withEnabledAsNumber } from '../fields';
import { operation } from '../vendor';

/** A list, or the text of one, as which older triggers show it (observed). */
const isFilled = (value: unknown) =>
	Array.isArray(value) ? value.length > 0 : firstText(value) !== undefined;

/** When a trigger acts, under which condition, and what it does. Its words are an open set, so none is checked. */
export const definition: Convert = (value, input) => {
	const given = jsonObject(value, input) as IDataObject;
	const lacks = (problem: string, advice: string) => invalid(input.label, problem, advice);
	if (firstText(given.event) === undefined) {
		throw lacks(
			'has no event',
			'Give the key "event" a text: "chat_message", "chat_requested" or "page_enter".',
		);
	}
	if (!isFilled(given.condition)) {
		throw lacks('has no condition', 'Give the key "condition" a list, such as ["and", …].');
	}
	if (!isFilled(given.actions)) {
		throw lacks(
			'has no actions',
			'Give the key "actions" a list of lists, such as [["addTag", …]].',
		);
	}
	return given;
};

const triggerId = textInput({
	displayName: 'Trigger Name or ID',
	name: 'triggerId',
	required: true,
	example: 'Greet on the lamp page',
	description: 'Name or ID of the trigger',
	path: true,
});

const name = nameOf('trigger', 'Greet on the lamp page');

const details = [
	descriptionOf('trigger', 'Greets visitors who look at lamps for a while'),
	enabledAsNumber('trigger'),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a trigger',
	description: 'Create a trigger that acts by itself in a chat',
	request: { method: 'POST', path: '/api/v2/chat/triggers' },
	resend: 'unsafe', // Nothing tells two requests for the same trigger apart.
	fields: [
		{ ...name, required: true },
		jsonInput({
			displayName: 'Definition (JSON)',
			name: 'definition',
			required: true,
			example:
				'{ "event": "page_enter", "condition": ["and", ["stillOnSite", 30]], "actions": [["sendMessageToVisitor", "Lantern House", "May we help?"]] }',
			description:
				'An object with the event, the condition and the list of actions, as Get shows them for a trigger that was made in the dashboard',
			body: 'definition',
			convert: definition,
		}),
		additionalFields(details),
	],
	output: {},
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many triggers',
	description: 'Get a list of triggers',
	request: { method: 'GET', path: '/api/v2/chat/triggers' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: {},
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a trigger',
	description: 'Get a trigger with its definition',
	request: { method: 'GET', path: '/api/v2/chat/triggers/{triggerId}' },
	resend: 'safe',
	fields: [triggerId],
	output: {},
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
			'What to change; what you leave out stays as it is. Zendesk Chat changes the definition in its dashboard only.',
			[
				...details,
				{
					...name,
					description: 'New name of the trigger; name the trigger by its ID to change it',
				},
			],
		),
	],
	output: {},
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
