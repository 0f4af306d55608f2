import type { IDataObject } from 'n8n-workflow';

import { email } from '../../shared/convert';
import { customInfo } from '../../shared/customInfo';
import { field, type Resource } from '../../shared/operation';
import { isoOrNull, textOrNull } from '../../shared/output';
import { isRecord } from '../../shared/record';
import { operation } from '../vendor';

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
	description: 'By which of the two IDs to find the visitor',
	hint: 'An email address does not identify a visitor. Whoever left one is a lead or user: see Convert.',
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
			id: { method: 'PUT', path: '/visitors' },
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
	fields: [
		identifyBy,
		visitorId,
		userId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			hint: 'Intercom takes no email or phone number here: an email turns a visitor into a lead or user, see Convert',
			options: [
				field({
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Jonas Feld',
					description: 'Name of the visitor',
					body: 'name',
					clear: null,
				}),
			],
		},
		...customInfo({
			body: 'custom_attributes',
			values: 'scalar',
			clear: null, // Documented for users; for visitors inferred.
			date: (ms) => Math.floor(ms / 1000), // Documented: dates are Unix seconds.
			hint: 'An attribute must exist in Intercom before a value can be set (Settings > Data > People)',
			typedBy: 'getContactAttributes',
		}),
	],
	output,
});

const convert = operation({
	value: 'convert',
	name: 'Convert',
	action: 'Convert a visitor to a contact',
	description: 'Turn a visitor into a lead or a user, or merge it into a contact that exists',
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
			description: 'What the visitor becomes',
			body: 'type',
		},
		{
			displayName: 'Become',
			name: 'contactIdentifyBy',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'Contact With Email', value: 'email' },
				{ name: 'Contact With External ID', value: 'externalId' },
				{ name: 'Contact With ID', value: 'id' },
			],
			default: 'email',
			description: 'Which contact to become',
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
			convert: email,
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
		},
	],
	output,
});

/** A visitor and the contact that it becomes, in one form. */
function visitorOf(record: IDataObject) {
	return {
		id: textOrNull(record.id),
		externalId: textOrNull(record.external_id ?? record.user_id),
		name: unescape(textOrNull(record.name)),
		email: textOrNull(record.email),
		phone: textOrNull(record.phone),
		customInfo: isRecord(record.custom_attributes) ? record.custom_attributes : {},
		createdAt: isoOrNull(record.created_at, 1000),
		updatedAt: isoOrNull(record.updated_at, 1000),
	};
}

const entities: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

// Observed: texts come back escaped for HTML, which another vendor would show as they are.
const unescape = (text: string | null) =>
	text?.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] as string) ?? null;

export const visitor: Resource = {
	value: 'visitor',
	name: 'Visitor',
	operations: [convert, get, update],
};
