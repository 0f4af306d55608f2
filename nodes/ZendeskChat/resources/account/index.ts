import { type Resource, updateFields } from '../../../shared/operation';
import { mostlyNotInSuite, notInSuite } from '../../notices';
import { operation } from '../../vendor';
import { billing } from './fields';

const output = {
	simplified: [
		'account_key',
		'status',
		'billing_company',
		'billing_first_name',
		'billing_last_name',
		'billing_email',
		'billing_phone',
		'plan_name',
		'plan_max_agents',
		'create_date',
	],
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an account',
	description: 'Get the account with its plan, and for its owner the billing details',
	request: { method: 'GET', path: '/api/v2/chat/account' },
	resend: 'safe',
	fields: [mostlyNotInSuite],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an account',
	description: 'Change the billing details of the account',
	request: { method: 'PUT', path: '/api/v2/chat/account' },
	resend: 'safe', // The values are set: the same request twice leaves the same account.
	updates: true,
	current: { read: get, inBodyForm: ({ billing: stored }) => ({ account: { billing: stored } }) },
	fields: [
		notInSuite,
		updateFields('Fields to update; those you leave out stay unchanged', billing),
	],
	output,
});

export const account: Resource = {
	value: 'account',
	name: 'Account',
	operations: [get, update],
};
