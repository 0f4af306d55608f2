import {
	additionalFields,
	removeById,
	type Resource,
	returnAllOrLimit,
	updateFields,
	wholeList,
} from '../../../shared/operation';
import { descriptionOf, enabled, nameOf } from '../../fields';
import { roleId } from '../../locators';
import { noRolesOnMessaging } from '../../notices';
import { operation } from '../../vendor';
import { otherPermissions, permissions } from './permissions';

const output = {
	simplified: ['id', 'name', 'description', 'enabled', 'members_count', 'permissions'],
};

const name = nameOf('role', 'Showroom');

const details = [descriptionOf('role', 'Agents who work in the showroom'), enabled('role')];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a role',
	description: 'Create a role for agents',
	request: { method: 'POST', path: '/api/v2/chat/roles' },
	resend: 'unsafe', // Nothing tells two requests for the same role apart.
	fields: [
		noRolesOnMessaging,
		{ ...name, required: true },
		permissions,
		otherPermissions,
		additionalFields(details),
	],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many roles',
	description: 'Get a list of roles',
	request: { method: 'GET', path: '/api/v2/chat/roles' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a role',
	description: 'Get a role with its permissions',
	request: { method: 'GET', path: '/api/v2/chat/roles/{roleId}' },
	resend: 'safe',
	fields: [roleId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a role',
	description:
		'Change the name or the permissions of a role; of the built-in ones only the permissions of Agent can be changed',
	request: { method: 'PUT', path: '/api/v2/chat/roles/{roleId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same role.
	updates: true,
	current: { read: get },
	fields: [
		noRolesOnMessaging,
		roleId,
		permissions,
		otherPermissions,
		updateFields('Fields to update; those you leave out stay unchanged', [...details, name]),
	],
	output,
});

const remove = operation({
	...removeById('a role'),
	request: { method: 'DELETE', path: '/api/v2/chat/roles/{roleId}' },
	fields: [noRolesOnMessaging, roleId],
});

export const role: Resource = {
	value: 'role',
	name: 'Role',
	operations: [create, remove, get, getMany, update],
};
