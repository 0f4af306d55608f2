import { invalid } from '../../shared/base/errors';
import {
	additionalFields,
	choiceInput,
	type Convert,
	type Field,
	id,
	longTextInput,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { numericId, replacing, tags } from '../fields';
import { agentId, inBody, shortcutName } from '../locators';
import { operation } from '../vendor';

/** Documented: these three characters may not stand in a name. */
export const allowedName: Convert = (value, input) => {
	const name = String(id(value, input));
	if (!/[/\\$]/.test(name)) return name;
	throw invalid(input.label, `is "${name}"`, 'Leave out the characters /, \\ and $.');
};

/** The name is the ID today (documented), so an update cannot change it. */
const output = {
	simplified: ['id', 'name', 'message', 'options', 'tags', 'scope', 'department_ids', 'agent_ids'],
};

const message = longTextInput({
	displayName: 'Message',
	name: 'message',
	example: 'Lamps arrive within three days.',
	description: 'Text that the shortcut inserts',
	body: 'message',
});

const details: Field[] = [
	{
		...inBody(agentId, 'agents'),
		name: 'agent',
		description: 'The agent who may use the shortcut',
		hint: 'Used with the scope Agent, where the account has it',
		required: undefined,
		convert: replacing(numericId), // A list, of which the vendor uses the first entry only.
		clear: [],
	},
	textInput({
		displayName: 'Answer Options',
		name: 'answerOptions',
		example: 'Yes/No',
		description: 'Answers that the visitor can click, separated by slashes',
		body: 'options',
	}),
	recordsInput({
		displayName: 'Department Names or IDs',
		name: 'departments',
		list: 'getDepartments',
		hint: 'Used with the scope Department, where the account has it',
		body: 'departments',
		convert: replacing(numericId),
		clear: [],
	}),
	choiceInput({
		displayName: 'Scope',
		name: 'scope',
		choices: { all: 'All Agents', agent: 'Agent', department: 'Department' },
		description: 'Who may use the shortcut, if the account supports it',
		body: 'scope',
	}),
	{ ...tags, hint: 'The chat gets these tags when the shortcut is used' },
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a shortcut',
	description: 'Create a shortcut for a text that agents write often',
	request: { method: 'POST', path: '/api/v2/chat/shortcuts' },
	resend: 'unsafe', // The second request would be refused, since the name is taken, and hide that the first one worked.
	fields: [
		textInput({
			displayName: 'Name',
			name: 'name',
			required: true,
			example: 'delivery-time',
			description: 'Text that agents type to use the shortcut, without the characters /, \\ and $',
			body: 'name',
			convert: allowedName,
		}),
		{ ...message, required: true },
		additionalFields(details),
	],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many shortcuts',
	description: 'Get a list of shortcuts',
	request: { method: 'GET', path: '/api/v2/chat/shortcuts' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a shortcut',
	description: 'Get a shortcut by its name',
	request: { method: 'GET', path: '/api/v2/chat/shortcuts/{shortcutName}' },
	resend: 'safe',
	fields: [shortcutName],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a shortcut',
	description: 'Change the message, the tags or the scope of a shortcut',
	request: { method: 'PUT', path: '/api/v2/chat/shortcuts/{shortcutName}' },
	resend: 'safe', // The values are set: the same request twice leaves the same shortcut.
	updates: true,
	current: { read: get },
	fields: [
		shortcutName,
		updateFields('Fields to update; those you leave out stay unchanged', [...details, message]),
	],
	output,
});

const remove = operation({
	...removeById('a shortcut'),
	request: { method: 'DELETE', path: '/api/v2/chat/shortcuts/{shortcutName}' },
	fields: [shortcutName],
});

export const shortcut: Resource = {
	value: 'shortcut',
	name: 'Shortcut',
	operations: [create, remove, get, getMany, update],
};
