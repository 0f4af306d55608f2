import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../shared/base/errors';
import { type Convert, jsonInput, jsonObject, type Resource } from '../../shared/operation';
import { operation } from '../vendor';

/** What to store about the bill. Its keys are not documented. */
export const billing: Convert = (value, input) => {
	const given = jsonObject(value, input) as IDataObject;
	if (Object.keys(given).length > 0) return given;
	throw invalid(input.label, 'holds nothing to change', 'Fill in at least one key.');
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an account',
	description: 'Get the account with its plan; accounts inside Zendesk Support often refuse it',
	request: { method: 'GET', path: '/api/v2/chat/account' },
	resend: 'safe',
	fields: [],
	output: {},
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an account',
	description:
		'Change the billing details of the account; accounts inside Zendesk Support refuse it',
	request: { method: 'PUT', path: '/api/v2/chat/account' },
	resend: 'safe', // The values are set: the same request twice leaves the same account.
	updates: true,
	fields: [
		jsonInput({
			displayName: 'Billing (JSON)',
			name: 'billing',
			required: true,
			example: '{ "company": "Lantern House" }',
			description: 'An object with the billing details to change, with the keys that Get shows',
			body: 'account.billing', // The envelope is observed.
			convert: billing,
		}),
	],
	output: {},
});

export const account: Resource = {
	value: 'account',
	name: 'Account',
	operations: [get, update],
};
