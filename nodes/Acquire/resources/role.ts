import {
	jsonInput,
	jsonObject,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { placed, roleId } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

const output: Output = { from: recordIn };

const roleName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Night Shift',
	description: 'Name of the role',
	body: 'roleName',
});

const permissions = jsonInput({
	displayName: 'Permissions',
	name: 'permissions',
	example: '{ "chat": ["cobrowse"] }',
	description: 'What the role may do, by area; Get shows how another role has it',
	body: 'permissions',
	convert: jsonObject,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a role',
	description: 'Create a role with its permissions',
	request: { method: 'POST', path: '/api/v1/account/role' },
	resend: 'unsafe', // A second request may make a second role.
	fields: [
		{ ...roleName, required: true },
		{ ...permissions, required: true },
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a role',
	description: 'Get a role by ID',
	request: { method: 'GET', path: '/api/v1/account/role/{roleId}' },
	resend: 'safe',
	fields: [roleId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many roles',
	description: 'Get a list of roles',
	request: { method: 'GET', path: '/api/v1/account/role' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a role',
	description: 'Change the name or the permissions of a role',
	request: { method: 'PUT', path: '/api/v1/account/role/{roleId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same role.
	updates: true,
	current: { read: get },
	fields: [
		roleId,
		updateFields('Fields to update; list all permissions that the role should have', [
			roleName,
			permissions,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a role', 'Delete a role for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/account/role' },
	fields: [
		notice('A role that is deleted cannot be brought back.'),
		placed(roleId, { query: 'id', identifies: true }),
	],
});

export const role: Resource = {
	value: 'role',
	name: 'Role',
	operations: [create, remove, get, getMany, update],
};
