import {
	additionalFields,
	byRowNumberInFixedPages,
	commaList,
	filters,
	milliseconds,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	timeInput,
	updateFields,
} from '../../../shared/operation';
import { departmentId } from '../../locators';
import { successor } from '../../successor';
import { meantValues } from '../../values';
import { operation } from '../../vendor';
import { additional, changeable, departmentFields, emails, required } from './fields';

const operatorsTexts = {
	displayName: 'Operator Names or IDs',
	name: 'operatorIds',
	required: true,
	list: 'getOperators',
} as const;

const output = { from: 'data', simplified: departmentFields };

// Inferred: the vendor does not state whether it is PUT or POST.
const methodToAddOperators = 'PUT';

const addOperators = operation({
	value: 'addOperators',
	name: 'Add Operators',
	action: 'Add several operators to a department',
	description: 'Add operators to a department',
	request: {
		method: methodToAddOperators,
		path: '/api/v2/{screenName}/departments/{departmentId}/operators',
		scope: 'departments.UPDATE',
	},
	resend: 'safe', // Whoever belongs to it already stays in it.
	fields: [
		departmentId,
		recordsInput({
			...operatorsTexts,
			hint: 'Who joins the department',
			body: 'ids',
		}),
	],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a department',
	description: 'Create a department and put operators into it',
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/departments',
		scope: 'departments.CREATE',
	},
	resend: 'unsafe', // The second request would be refused, since the name is taken, and hide that the first one worked.
	fields: [required.name, required.operators, additionalFields(additional), emails],
	output,
});

// The vendor does not show what it answers to the next two.
const switched = { always: { success: true } };

const disable = operation({
	value: 'disable',
	name: 'Disable',
	action: 'Disable a department',
	description: 'Disable a department',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/departments/{departmentId}/disable',
		scope: 'departments.UPDATE',
	},
	resend: 'safe', // A state is set, not switched over.
	fields: [departmentId],
	output: switched,
});

const enable = operation({
	value: 'enable',
	name: 'Enable',
	action: 'Enable a department',
	description: 'Enable a department again',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/departments/{departmentId}/enable',
		scope: 'departments.UPDATE',
	},
	resend: 'safe', // A state is set, not switched over.
	fields: [departmentId],
	output: switched,
});

const remove = operation({
	...removeById(
		'a department',
		'Delete a department, which cannot be undone; its operators and chats go to another one',
	),
	// Inferred: the verb, from the scope.
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/departments/{departmentId}',
		scope: 'departments.DELETE',
	},
	fields: [
		departmentId,
		successor({
			list: 'searchDepartments',
			id: '731900000000003412',
			description: 'The department that takes over; a public one needs a public successor',
		}),
	],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a department',
	description: 'Get a department by ID',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/departments/{departmentId}',
		scope: 'departments.READ',
	},
	resend: 'safe',
	fields: [departmentId],
	output,
});

export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many departments',
	description: 'Get a list of departments',
	request: { method: 'GET', path: '/api/v2/{screenName}/departments', scope: 'departments.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			timeInput({
				displayName: 'Changed Since',
				name: 'changedSince',
				description: 'Return only departments that were created or changed at this time or later',
				query: 'last_sync_time',
				convert: milliseconds,
			}),
		]),
	],
	// Inferred: that the index counts departments, not pages.
	list: byRowNumberInFixedPages({ row: { query: 'index' }, rowsPerPage: 20 }),
	output,
});

const removeOperators = operation({
	value: 'removeOperators',
	name: 'Remove Operators',
	action: 'Remove operators from a department',
	description: 'Remove operators from a department; each must belong to another one as well',
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/departments/{departmentId}/operators',
		scope: 'departments.DELETE',
	},
	resend: 'safe', // Who has left already stays out.
	fields: [
		departmentId,
		recordsInput({
			...operatorsTexts,
			hint: 'Who leaves the department',
			query: 'ids',
			convert: commaList(),
		}),
	],
	output, // Inferred: that the answer is the department.
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a department',
	description: 'Change the name, operators or emails of a department',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/departments/{departmentId}',
		scope: 'departments.UPDATE',
	},
	resend: 'safe', // The values are set: the same request twice leaves the same department.
	updates: true,
	current: { read: get, inBodyForm: meantValues },
	fields: [
		departmentId,
		updateFields('Fields to update; those you leave out stay unchanged', changeable),
		emails,
	],
	output,
});

export const department: Resource = {
	value: 'department',
	name: 'Department',
	operations: [
		addOperators,
		create,
		remove,
		disable,
		enable,
		get,
		getMany,
		removeOperators,
		update,
	],
};
