import {
	additionalFields,
	deleted,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import {
	descriptionOf,
	enabledAsNumber,
	members,
	nameOf,
	numericId,
	withEnabledAsNumber,
} from '../fields';
import { departmentId } from '../locators';
import { groupsOnMessaging } from '../notices';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'name',
		'description',
		'enabled',
		'member_ids',
		'chat_enabled',
		'support_group_id',
		'solved_ticket_reassignment_strategy',
	],
};

const departmentName = textInput({
	displayName: 'Department Name',
	name: 'departmentName',
	required: true,
	example: 'Lighting',
	description: 'Name of the department, as it is stored',
	path: true,
});

const name = nameOf('department', 'Lighting');

// Without the strategy for solved tickets, whose values are not known.
const details = [
	switchInput({
		displayName: 'Chat Enabled',
		name: 'chatEnabled',
		default: true,
		description: 'Whether the department takes chats',
		body: 'settings.chat_enabled',
	}),
	descriptionOf('department', 'Questions about lamps'),
	enabledAsNumber('department'),
	members('department'),
	textInput({
		displayName: 'Support Group ID',
		name: 'supportGroupId',
		example: '90017',
		description: 'ID of the group in Zendesk Support that belongs to the department',
		body: 'settings.support_group_id',
		convert: numericId,
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a department',
	description: 'Create a department that visitors can choose',
	request: { method: 'POST', path: '/api/v2/chat/departments' },
	resend: 'unsafe', // Nothing tells two requests for the same department apart.
	fields: [groupsOnMessaging, { ...name, required: true }, additionalFields(details)],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many departments',
	description: 'Get a list of departments',
	request: { method: 'GET', path: '/api/v2/chat/departments' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a department',
	description: 'Get a department with its agents',
	request: { method: 'GET', path: '/api/v2/chat/departments/{departmentId}' },
	resend: 'safe',
	fields: [departmentId],
	output,
});

const getByName = operation({
	value: 'getByName',
	name: 'Get by Name',
	action: 'Get a department by name',
	description: 'Get a department with its agents by its name',
	request: { method: 'GET', path: '/api/v2/chat/departments/name/{departmentName}' },
	resend: 'safe',
	fields: [departmentName],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a department',
	description: 'Change the name, the agents or the settings of a department',
	request: { method: 'PUT', path: '/api/v2/chat/departments/{departmentId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same department.
	updates: true,
	current: { read: get, inBodyForm: withEnabledAsNumber },
	fields: [
		groupsOnMessaging,
		departmentId,
		updateFields('Fields to update; those you leave out stay unchanged', [...details, name]),
	],
	output,
});

const updateByName = operation({
	value: 'updateByName',
	name: 'Update by Name',
	action: 'Update a department by name',
	description: 'Change the agents or the settings of a department by its name',
	request: { method: 'PUT', path: '/api/v2/chat/departments/name/{departmentName}' },
	resend: 'safe',
	updates: true,
	current: { read: getByName, inBodyForm: withEnabledAsNumber },
	fields: [
		groupsOnMessaging,
		departmentName,
		// Not the name: a body that repeats what names the record is refused (observed).
		updateFields(
			'Fields to update; those you leave out stay unchanged. To change the name, use Update.',
			details,
		),
	],
	output,
});

const remove = operation({
	...removeById('a department'),
	request: { method: 'DELETE', path: '/api/v2/chat/departments/{departmentId}' },
	fields: [groupsOnMessaging, departmentId],
});

const removeByName = operation({
	value: 'deleteByName',
	name: 'Delete by Name',
	action: 'Delete a department by name',
	description: 'Delete a department for good by its name, which cannot be undone',
	request: { method: 'DELETE', path: '/api/v2/chat/departments/name/{departmentName}' },
	resend: 'safe',
	fields: [groupsOnMessaging, departmentName],
	output: deleted,
});

export const department: Resource = {
	value: 'department',
	name: 'Department',
	operations: [create, remove, removeByName, get, getByName, getMany, update, updateByName],
};
