import {
	additionalFields,
	jsonInput,
	jsonObject,
	type Resource,
	textInput,
} from '../../shared/operation';
import { operation } from '../vendor';

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Move a phone call to the messenger',
	description: 'Send a text message to a caller, with a link to go on in the Messenger',
	request: { method: 'POST', path: '/phone_call_redirects' },
	resend: 'unsafe', // A second text message would be sent.
	fields: [
		textInput({
			displayName: 'Phone',
			name: 'phone',
			required: true,
			example: '+12025550143',
			description: 'Number of the caller with the country, as in +12025550143',
			body: 'phone',
		}),
		additionalFields([
			jsonInput({
				displayName: 'Custom Attributes (JSON)',
				name: 'customAttributes',
				example: '{ "Issue type": "Billing" }',
				description: 'Attributes of the conversation that comes of it',
				body: 'custom_attributes',
				convert: jsonObject,
			}),
		]),
	],
	output: { simplified: ['type', 'phone'] },
});

export const phoneSwitch: Resource = {
	value: 'phoneSwitch',
	name: 'Phone Switch',
	defaultOperation: 'create',
	operations: [create],
};
