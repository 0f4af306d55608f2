import type { IDataObject } from 'n8n-workflow';

import { textOrNull } from '../../../shared/base/record';
import {
	choiceInput,
	email,
	type Field,
	type Output,
	personName,
	phone,
	textInput,
} from '../../../shared/operation';
import { recordIn } from '../../answers';
import { customAttributes } from '../../fields';
import { contactIdOf } from '../../paging';
import { fieldsIn, isoOf } from '../../values';

export const contactEmail = email({ body: 'fields.email', of: 'contact' });

export const contactName = personName({ body: 'fields.name', of: 'contact' });

const detail = (displayName: string, name: string, example: string, description: string) =>
	textInput({ displayName, name, example, description, body: `fields.${name}` });

/** Details that every account has, but for name and email. */
export const details: Field[] = [
	detail('City', 'city', 'Pune', 'City of the contact'),
	detail(
		'Country ID',
		'countryId',
		'387',
		'Number that Acquire gives the country, such as 387 for India',
	),
	detail('IP Address', 'ip', '198.51.100.24', 'IP address of the contact'),
	phone({ body: 'fields.phone', of: 'contact' }),
	detail('State', 'state', 'Maharashtra', 'State or region of the contact'),
];

const device = (displayName: string, name: string, example: string, description: string) =>
	textInput({ displayName, name, example, description, body: name });

/** What the contact uses, which stands beside `fields`. */
export const client: Field[] = [
	choiceInput({
		displayName: 'Client Type',
		name: 'clientType',
		choices: { web: 'Web', client: 'Client', sdk: 'SDK' },
		description: 'How the contact reaches you',
		body: 'clientType',
	}),
	device('Client Name', 'clientName', 'Firefox', 'Name of the browser or app'),
	device('Client Version', 'clientVersion', '118.0', 'Version of the browser or app'),
	device('Operating System', 'clientOsName', 'Linux', 'Operating system of the contact'),
	device('Operating System Version', 'clientOsVersion', '6.1', 'Version of the operating system'),
	device('Device Type', 'clientDeviceType', 'mobile', 'Type of the device'),
	device('Device Vendor', 'clientDeviceVendor', 'Fairphone', 'Maker of the device'),
	device('Device Model', 'clientDeviceModel', 'FP5', 'Model of the device'),
];

/** Custom attributes, which share `fields` with the details. */
export const attributes = customAttributes('getContactAttributes');

/** What most workflows need, of one contact and of a row in a list; status and `caseId` are those of the latest case. */
const simplified = [
	'id',
	'name',
	'email',
	'phone',
	'isBlocked',
	'status',
	'companyId',
	'companyName',
	'caseId',
	'caseIds',
	'tagIds',
	'tagNames',
	'visitIds',
	'timelineIds',
	'totalCase',
	'fields',
	'dateCreated',
	'dateUpdated',
];

export const output: Output = { from: recordIn, simplified, visitor: visitorOf };

/** Details that every account has; all else under `fields` is custom information. */
const builtIn = ['name', 'email', 'phone', 'city', 'state', 'countryId', 'country', 'ip'];

/** A contact, or a row of the search, in the form that all vendors share. */
export function visitorOf(contact: IDataObject) {
	const fields = fieldsIn(contact.fields);
	const custom = Object.entries(fields).filter(([key]) => !builtIn.includes(key));
	return {
		id: contactIdOf(contact),
		externalId: null, // Acquire keeps no id of your own system.
		name: textOrNull(fields.name),
		email: textOrNull(fields.email),
		phone: textOrNull(fields.phone),
		customInfo: Object.fromEntries(custom),
		createdAt: isoOf(contact.dateCreated),
		updatedAt: isoOf(contact.dateUpdated),
	};
}

/** A stored contact in the form of the body of an update. */
export const inBodyForm = (contact: IDataObject): IDataObject => ({
	...contact,
	fields: fieldsIn(contact.fields),
});
