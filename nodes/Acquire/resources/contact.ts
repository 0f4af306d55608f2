import type { IDataObject } from 'n8n-workflow';

import { isoOrNull, isRecord, textOrNull } from '../../shared/base/record';
import {
	customInfo,
	email,
	field,
	type Output,
	personName,
	phone,
	type Resource,
	updateFields,
} from '../../shared/operation';
import { operation } from '../vendor';

const contactId = field({
	displayName: 'Contact ID',
	name: 'contactId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 482',
	description: 'ID of the contact',
	path: true,
});

const output: Output = {
	from: 'data',
	simplified: [
		'id',
		'fields',
		'companyId',
		'archive',
		'clientType',
		'clientName',
		'clientOsName',
		'dateCreated',
		'dateUpdated',
	],
	visitor: visitorOf,
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a contact',
	description: 'Get a contact by ID',
	request: {
		method: 'GET',
		path: '/api/v1/crm/objects/contact/{contactId}',
		query: { relations: 'fields' }, // Without it the details may be missing (inferred from a sample).
	},
	resend: 'safe',
	fields: [contactId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a contact',
	description: 'Change the details and the custom attributes of a contact',
	request: { method: 'PUT', path: '/api/v1/crm/objects/contact/{contactId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same contact.
	updates: true,
	current: { read: get, inBodyForm: ({ fields }) => ({ fields }) },
	fields: [
		contactId,
		updateFields('What to change; only what you fill in is sent', [
			field({
				displayName: 'City',
				name: 'city',
				type: 'string',
				default: '',
				placeholder: 'e.g. Pune',
				description: 'City of the contact',
				body: 'fields.city',
			}),
			field({
				displayName: 'Country ID',
				name: 'countryId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 387',
				description: 'Number that Acquire gives the country, such as 387 for India',
				body: 'fields.countryId',
			}),
			email({ body: 'fields.email', of: 'contact' }),
			field({
				displayName: 'IP Address',
				name: 'ip',
				type: 'string',
				default: '',
				placeholder: 'e.g. 198.51.100.24',
				description: 'IP address of the contact',
				body: 'fields.ip',
			}),
			personName({ body: 'fields.name', of: 'contact' }),
			phone({ body: 'fields.phone', of: 'contact' }),
			field({
				displayName: 'State',
				name: 'state',
				type: 'string',
				default: '',
				placeholder: 'e.g. Maharashtra',
				description: 'State or region of the contact',
				body: 'fields.state',
			}),
		]),
		...customInfo({
			body: 'fields',
			values: 'scalar',
			clear: '',
			hint: 'The key is that of the attribute under Settings > Account Settings > Custom Attributes; a choice must match an option exactly',
		}),
	],
	output,
});

/** Details that every account has; all else under `fields` is custom information. */
const builtIn = ['name', 'email', 'phone', 'city', 'state', 'countryId', 'country', 'ip'];

function visitorOf(contact: IDataObject) {
	const fields = isRecord(contact.fields) ? contact.fields : {};
	const custom = Object.entries(fields).filter(([key]) => !builtIn.includes(key));
	return {
		id: textOrNull(contact.id),
		externalId: null, // Acquire keeps no id of your own system.
		name: textOrNull(fields.name),
		email: textOrNull(fields.email),
		phone: textOrNull(fields.phone),
		customInfo: Object.fromEntries(custom),
		createdAt: isoOrNull(contact.dateCreated),
		updatedAt: isoOrNull(contact.dateUpdated),
	};
}

export const contact: Resource = {
	value: 'contact',
	name: 'Contact',
	operations: [get, update],
};
