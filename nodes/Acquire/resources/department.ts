import {
	choiceInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { departmentId, placed } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

const simplified = ['id', 'name', 'status', 'isDefault', 'userIds', 'userNames', 'dateCreated'];
const output: Output = { from: recordIn, simplified };

const departmentName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Lighting',
	description: 'Name of the department, which no other one may have',
	body: 'name',
});

const status = choiceInput({
	displayName: 'Status',
	name: 'status',
	choices: { active: 'Active', disabled: 'Disabled' },
	description: 'Whether the department is enabled',
	body: 'status',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a department',
	description: 'Create a department',
	request: { method: 'POST', path: '/api/v1/account/department' },
	resend: 'unsafe', // A second request fails, since the name is taken.
	fields: [{ ...departmentName, required: true }, status],
	adjust: (call) => ({ ...call, body: { department_list: [call.body] } }),
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a department',
	description: 'Get a department by ID',
	request: { method: 'GET', path: '/api/v1/account/department/{departmentId}' },
	resend: 'safe',
	fields: [departmentId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many departments',
	description: 'Get a list of departments with their users',
	request: { method: 'GET', path: '/api/v1/account/department' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a department',
	description: 'Change the name or the status of a department',
	request: { method: 'PUT', path: '/api/v1/account/department/{departmentId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same department.
	updates: true,
	current: { read: get },
	fields: [
		departmentId,
		updateFields('Fields to update; those you leave out stay unchanged', [departmentName, status]),
	],
	output,
});

const remove = operation({
	...removeById('a department', 'Delete a department for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/account/department' },
	fields: [
		notice('A department that is deleted cannot be brought back.'),
		placed(departmentId, { query: 'id', identifies: true }),
	],
});

export const department: Resource = {
	value: 'department',
	name: 'Department',
	operations: [create, remove, get, getMany, update],
};
