import {
	additionalFields,
	byRowNumberInFixedPages,
	choiceInput,
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
import { operatorId } from '../../locators';
import { meantValues } from '../../values';
import { forOneself } from '../../notices';
import { operation } from '../../vendor';
import { additional, changeable, operatorFields, required } from './fields';

// Inferred: the vendor does not state whether it is PUT or POST.
const methodToAddDepartments = 'PUT';

const output = { from: 'data', simplified: operatorFields };

const departmentsTexts = {
	displayName: 'Department Names or IDs',
	name: 'departmentIds',
	required: true,
	list: 'getDepartments',
} as const;

const addDepartments = operation({
	value: 'addDepartments',
	name: 'Add Departments',
	action: 'Add departments to an operator',
	description: 'Add an operator to departments',
	request: {
		method: methodToAddDepartments,
		path: '/api/v2/{screenName}/operators/{operatorId}/departments',
		scope: 'operators.UPDATE',
	},
	resend: 'safe', // Whoever belongs to a department already stays in it.
	fields: [
		operatorId,
		recordsInput({ ...departmentsTexts, hint: 'Departments to join', body: 'ids' }),
	],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an operator',
	description: 'Invite a person as an operator',
	request: { method: 'POST', path: '/api/v2/{screenName}/operators', scope: 'operators.CREATE' },
	resend: 'unsafe', // The second request would be refused, since the person is invited, and hide that the first one worked.
	fields: [
		required.email,
		required.role,
		required.departments,
		required.isMonitored,
		additionalFields(additional),
	],
	output,
});

const remove = operation({
	...removeById('an operator'),
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/operators/{operatorId}',
		scope: 'operators.DELETE',
	},
	fields: [operatorId],
});

const disable = operation({
	value: 'disable',
	name: 'Disable',
	action: 'Disable an operator',
	description: 'Keep an operator from signing in',
	// Inferred: the verb, from the scope.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/operators/{operatorId}/disable',
		scope: 'operators.UPDATE',
	},
	resend: 'safe', // A state is set, not switched over.
	fields: [operatorId],
	output,
});

const enable = operation({
	value: 'enable',
	name: 'Enable',
	action: 'Enable an operator',
	description: 'Let an operator sign in again',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/operators/{operatorId}/enable',
		scope: 'operators.UPDATE',
	},
	resend: 'safe', // A state is set, not switched over.
	fields: [operatorId],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an operator',
	description: 'Get an operator by ID',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/operators/{operatorId}',
		scope: 'operators.READ',
	},
	resend: 'safe',
	fields: [operatorId],
	output,
});

export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many operators',
	description: 'Get a list of operators',
	request: { method: 'GET', path: '/api/v2/{screenName}/operators', scope: 'operators.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			timeInput({
				displayName: 'Changed Since',
				name: 'changedSince',
				description: 'Return only operators that were created or changed at this time or later',
				query: 'last_sync_time',
				convert: milliseconds,
			}),
		]),
	],
	// Inferred: that the index counts operators, not pages.
	list: byRowNumberInFixedPages({ row: { query: 'index' }, rowsPerPage: 20 }),
	output,
});

const removeDepartments = operation({
	value: 'removeDepartments',
	name: 'Remove Departments',
	action: 'Remove departments from an operator',
	description: 'Remove an operator from departments; one must remain',
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/operators/{operatorId}/departments',
		scope: 'operators.DELETE',
	},
	resend: 'safe', // Who has left already stays out.
	fields: [
		operatorId,
		recordsInput({
			...departmentsTexts,
			hint: 'Departments to leave',
			query: 'ids',
			convert: commaList(),
		}),
	],
	output,
});

const setAvailability = operation({
	value: 'setAvailability',
	name: 'Set Availability',
	action: 'Set the availability of an operator',
	description:
		'Set the availability of the operator who connected the credential; SalesIQ refuses it for others',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/operators/{operatorId}/status',
		scope: 'operators.UPDATE',
	},
	resend: 'safe', // A state is set, not switched over.
	fields: [
		forOneself,
		operatorId,
		choiceInput({
			displayName: 'Availability',
			name: 'availability',
			choices: { Available: 'Available', Busy: 'Busy' },
			description: 'Whether the operator takes chats now',
			body: 'status',
		}),
	],
	output, // Inferred: that the answer is the operator.
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an operator',
	description: 'Change the details, role or chat limit of an operator',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/operators/{operatorId}',
		scope: 'operators.UPDATE',
	},
	resend: 'safe', // The values are set: the same request twice leaves the same operator.
	updates: true,
	current: { read: get, inBodyForm: meantValues },
	fields: [
		operatorId,
		updateFields('Fields to update; those you leave out stay unchanged', changeable),
	],
	output,
});

export const operator: Resource = {
	value: 'operator',
	name: 'Operator',
	operations: [
		addDepartments,
		create,
		remove,
		disable,
		enable,
		get,
		getMany,
		removeDepartments,
		setAvailability,
		update,
	],
};
