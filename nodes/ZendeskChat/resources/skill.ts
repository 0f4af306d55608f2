import {
	additionalFields,
	deleted,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { descriptionOf, enabledAsNumber, members, nameOf, withEnabledAsNumber } from '../fields';
import { skillId } from '../locators';
import { operation } from '../vendor';

const output = {
	simplified: ['id', 'name', 'description', 'enabled', 'member_ids'],
};

const skillName = textInput({
	displayName: 'Skill Name',
	name: 'skillName',
	required: true,
	example: 'Norwegian',
	description: 'Name of the skill, as it is stored',
	path: true,
});

const name = nameOf('skill', 'Norwegian');

const details = [
	descriptionOf('skill', 'Agents who speak Norwegian'),
	enabledAsNumber('skill'),
	members('skill'),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a skill',
	description: 'Create a skill by which chats find their agents',
	request: { method: 'POST', path: '/api/v2/chat/skills' },
	resend: 'unsafe', // Nothing tells two requests for the same skill apart.
	fields: [{ ...name, required: true }, additionalFields(details)],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many skills',
	description: 'Get a list of skills',
	request: { method: 'GET', path: '/api/v2/chat/skills' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a skill',
	description: 'Get a skill with the agents who have it',
	request: { method: 'GET', path: '/api/v2/chat/skills/{skillId}' },
	resend: 'safe',
	fields: [skillId],
	output,
});

const getByName = operation({
	value: 'getByName',
	name: 'Get by Name',
	action: 'Get a skill by name',
	description: 'Get a skill with the agents who have it by its name',
	request: { method: 'GET', path: '/api/v2/chat/skills/name/{skillName}' },
	resend: 'safe',
	fields: [skillName],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a skill',
	description: 'Change the name, the description or the agents of a skill',
	request: { method: 'PUT', path: '/api/v2/chat/skills/{skillId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same skill.
	updates: true,
	current: { read: get, inBodyForm: withEnabledAsNumber },
	fields: [
		skillId,
		updateFields('Fields to update; those you leave out stay unchanged', [...details, name]),
	],
	output,
});

const updateByName = operation({
	value: 'updateByName',
	name: 'Update by Name',
	action: 'Update a skill by name',
	description: 'Change the description or the agents of a skill by its name',
	request: { method: 'PUT', path: '/api/v2/chat/skills/name/{skillName}' },
	resend: 'safe',
	updates: true,
	current: { read: getByName, inBodyForm: withEnabledAsNumber },
	fields: [
		skillName,
		// Not the name: a body that repeats what names the record is refused (observed).
		updateFields(
			'Fields to update; those you leave out stay unchanged. To change the name, use Update.',
			details,
		),
	],
	output,
});

const remove = operation({
	...removeById('a skill'),
	request: { method: 'DELETE', path: '/api/v2/chat/skills/{skillId}' },
	fields: [skillId],
});

const removeByName = operation({
	value: 'deleteByName',
	name: 'Delete by Name',
	action: 'Delete a skill by name',
	description: 'Delete a skill for good by its name, which cannot be undone',
	request: { method: 'DELETE', path: '/api/v2/chat/skills/name/{skillName}' },
	resend: 'safe',
	fields: [skillName],
	output: deleted,
});

export const skill: Resource = {
	value: 'skill',
	name: 'Skill',
	operations: [create, remove, removeByName, get, getByName, getMany, update, updateByName],
};
