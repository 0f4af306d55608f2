import {
	customInfo,
	emailAddress,
	field,
	id,
	notice,
	personName,
	type Resource,
	updateFields,
} from '../../shared/operation';
import { nearestDataAttribute } from '../attributeAdvice';
import { operation } from '../vendor';
import { visitorOf } from '../visitorOf';

const identifyBy = field({
	displayName: 'Identify By',
	name: 'identifyBy',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'ID',
			value: 'id',
			description: 'The 24 characters that Intercom gives the visitor',
		},
		{
			name: 'User ID',
			value: 'userId',
			description: 'The UUID that the Messenger gives the visitor in the browser',
		},
	],
	default: 'id',
	description: 'Which of the two IDs identifies the visitor',
	hint: 'An email address does not identify a visitor: whoever left one is a lead or user',
});

const visitorId = field({
	displayName: 'Visitor ID',
	name: 'visitorId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 65f2a9c41d0e8b73a6c4f019',
	description: 'ID that Intercom gave the visitor',
	displayOptions: { show: { identifyBy: ['id'] } },
	identifies: true,
	body: 'id',
	convert: id,
});

const userId = field({
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 7c1f0b52-93ad-4e0b-8a3f-5d2e61c4b9f0',
	description: 'UUID of the visitor; in the browser Intercom("getVisitorId") tells it',
	displayOptions: { show: { identifyBy: ['userId'] } },
	identifies: true,
	body: 'user_id',
	convert: id,
});

const simplified = [
	'id',
	'user_id',
	'external_id',
	'role',
	'name',
	'email',
	'phone',
	'custom_attributes',
	'created_at',
	'updated_at',
];
const output = { simplified, visitor: visitorOf };

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a visitor',
	description: 'Get a visitor by one of the two IDs',
	request: {
		by: 'identifyBy',
		choices: {
			userId: { method: 'GET', path: '/visitors' },
			// Reading by ID is no longer documented (last in version 2.6). An update without changes answers with the visitor.
			id: { method: 'PUT', path: '/visitors', reads: true },
		},
	},
	resend: 'safe',
	fields: [identifyBy, visitorId, { ...userId, body: undefined, query: 'user_id' }],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a visitor',
	description: 'Change the name and the custom attributes of a visitor',
	request: { method: 'PUT', path: '/visitors' },
	resend: 'safe', // The values are set: the same request twice leaves the same visitor.
	updates: true,
	current: {
		read: get,
		inBodyForm: (visitor) => ({
			name: visitorOf(visitor).name,
			custom_attributes: visitor.custom_attributes,
		}),
	},
	fields: [
		identifyBy,
		visitorId,
		userId,
		notice(
			'Intercom changes no email and no phone number of a visitor: whoever left one becomes a contact, see Convert',
		),
		updateFields('Fields to update; those you leave out stay unchanged', [
			personName({
				body: 'name',
				of: 'visitor',
				clear: null,
			}),
		]),
		...customInfo({
			body: 'custom_attributes',
			values: 'scalar',
			clear: null, // Documented for users; for visitors inferred.
			date: (ms) => Math.floor(ms / 1000), // Documented: dates are Unix seconds.
			hint: 'An attribute must exist in Intercom before a value can be set (Settings > Data > People)',
			typedBy: 'getContactAttributes',
		}),
	],
	advise: nearestDataAttribute('contact'),
	output,
});

const convert = operation({
	value: 'convert',
	name: 'Convert',
	action: 'Convert a visitor to a contact',
	description:
		'Turn a visitor into a lead or a user, or merge it into a contact that exists, which cannot be undone',
	request: { method: 'POST', path: '/visitors/convert' },
	resend: 'unsafe', // The visitor is gone after the first time, so a second request cannot tell success from a wrong ID.
	fields: [
		identifyBy,
		{ ...visitorId, body: 'visitor.id' },
		{ ...userId, body: 'visitor.user_id' },
		{
			displayName: 'Convert To',
			name: 'contactType',
			type: 'options',
			required: true,
			options: [
				{
					name: 'Lead',
					value: 'lead',
					description: 'Someone who may become a customer',
				},
				{
					name: 'User',
					value: 'user',
					description: 'Someone who is known to your own system',
				},
			],
			default: 'user',
			description: 'Whether the visitor becomes a lead or a user',
			body: 'type',
		},
		{
			displayName: 'Identify Contact By',
			name: 'contactIdentifyBy',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'Email', value: 'email' },
				{ name: 'External ID', value: 'externalId' },
				{ name: 'ID', value: 'id' },
			],
			default: 'email',
			description: 'Which value identifies the contact that the visitor becomes',
			hint: 'If the contact exists, the visitor is merged into it; otherwise a new contact takes over this value',
		},
		{
			displayName: 'Email',
			name: 'contactEmail',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'name@email.com',
			description: 'Email address of the contact',
			displayOptions: { show: { contactIdentifyBy: ['email'] } },
			body: 'user.email',
			convert: emailAddress,
		},
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. crm-20871',
			description: 'ID of the person in your own system',
			displayOptions: { show: { contactIdentifyBy: ['externalId'] } },
			body: 'user.user_id',
			convert: id,
		},
		{
			displayName: 'Contact ID',
			name: 'contactId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 65f2ac0e7b19d4c8805e3a62',
			description: 'ID that Intercom gave the contact',
			displayOptions: { show: { contactIdentifyBy: ['id'] } },
			body: 'user.id',
			convert: id,
		},
	],
	output,
});

export const visitor: Resource = {
	value: 'visitor',
	name: 'Visitor',
	operations: [convert, get, update],
};
