import type { IDataObject } from 'n8n-workflow';

import { at } from '../../shared/base/record';
import {
	emailAddress,
	field,
	filters,
	notice,
	type Output,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { searchWhere } from '../fields';
import { placed, userId } from '../locators';
import { allAtOnce } from '../paging';
import { numericId, numericIds } from '../values';
import { operation } from '../vendor';

const simplified = [
	'id',
	'name',
	'email',
	'phone',
	'type',
	'status',
	'roleIds',
	'departmentIds',
	'departmentNames',
	'countryId',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const userName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Tove Lindh',
	description: 'Full name of the user',
	body: 'name',
});

const email = field({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	default: '',
	placeholder: 'name@email.com',
	description: 'Email address of the user, which no other user may have',
	body: 'email',
	convert: emailAddress,
});

const roles = recordsInput({
	displayName: 'Role Names or IDs',
	name: 'roles',
	list: 'getRoles',
	body: 'roles',
	convert: numericIds,
});

const departments = recordsInput({
	displayName: 'Department Names or IDs',
	name: 'departments',
	list: 'getDepartments',
	body: 'departments',
	convert: numericIds,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a user',
	description: 'Create a user of the account, such as an agent',
	request: { method: 'POST', path: '/api/v1/account/user' },
	resend: 'unsafe', // A second request fails, since the email is taken.
	fields: [
		{ ...userName, required: true },
		{ ...email, required: true },
		field({
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'Password that the user signs in with',
			body: 'password',
		}),
		{ ...roles, required: true },
		// Demanded, but may be empty (documented).
		{ ...departments, convert: (value, input) => numericIds(value, input) ?? [] },
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a user',
	description: 'Get a user by ID',
	request: { method: 'GET', path: '/api/v1/account/user/{userId}' },
	resend: 'safe',
	fields: [userId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many users',
	description: 'Get a list of the users of the account',
	request: { method: 'GET', path: '/api/v1/account/user' },
	resend: 'safe',
	fields: [...returnAllOrLimit, filters([searchWhere])],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

/** Departments and roles may be read as records where they are written as IDs (inferred). */
const inBodyForm = (user: IDataObject): IDataObject => ({
	...user,
	...Object.fromEntries(
		['departments', 'roles'].map((key) => {
			const records: unknown[] = [user[key] ?? []].flat();
			return [key, records.map((one) => Number(at(one, 'id') ?? one))];
		}),
	),
});

const detail = (displayName: string, name: string, example: string, description: string) =>
	textInput({ displayName, name, example, description, body: name });

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a user',
	description: 'Change the details, roles or departments of a user',
	request: { method: 'PUT', path: '/api/v1/account/user/{userId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same user.
	updates: true,
	current: { read: get, inBodyForm },
	fields: [
		userId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			userName,
			email,
			roles,
			departments,
			detail('Country ID', 'countryId', '387', 'Number that Acquire gives the country'),
			detail('Phone', 'phone', '+12025550143', 'Phone number of the user'),
			detail('Photo', 'photo', 'https://bluekite.example/tove.png', 'Address of a picture'),
			{ ...detail('State ID', 'stateId', '21', 'Number of the state'), convert: numericId },
			detail('Status', 'status', 'active', 'Status of the user; Get shows how it is written'),
			detail('Type', 'type', 'user', 'Type of the user; Get shows how it is written'),
		]),
	],
	output,
});

const remove = operation({
	...removeById('a user', 'Delete a user for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/account/user' },
	fields: [
		notice('A user who is deleted cannot be brought back.'),
		placed(userId, { query: 'userId', identifies: true }),
	],
});

export const user: Resource = {
	value: 'user',
	name: 'User',
	operations: [create, remove, get, getMany, update],
};
