import type { IDataObject } from 'n8n-workflow';

import { isoOrNull, textOrNull } from '../../shared/base/record';
import {
	additionalFields,
	email,
	field,
	type Output,
	personName,
	phone,
	type Resource,
	updateFields,
} from '../../shared/operation';
import { visitorId } from '../locators';
import { operation } from '../vendor';

const emailAddress = email({ body: 'email', of: 'visitor' });

const visitorName = personName({ body: 'name', of: 'visitor' });

const notes = field({
	displayName: 'Notes',
	name: 'notes',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	placeholder: 'e.g. Asked about the blue kettle',
	description:
		'Notes on the visitor for agents. Zendesk keeps them on Create and may ignore them on Update.',
	body: 'notes',
});

const phoneNumber = phone({ body: 'phone', of: 'visitor' });

const output: Output = {
	simplified: ['id', 'external_id', 'name', 'email', 'phone', 'notes', 'banned', 'created'],
	visitor: visitorOf,
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a visitor',
	description: 'Create a visitor',
	request: { method: 'POST', path: '/api/v2/chat/visitors' },
	resend: 'unsafe', // Nothing tells two requests for the same person apart.
	fields: [visitorName, emailAddress, additionalFields([notes, phoneNumber])],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a visitor',
	description: 'Get a visitor by ID',
	request: { method: 'GET', path: '/api/v2/chat/visitors/{visitorId}' },
	resend: 'safe',
	fields: [visitorId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a visitor',
	description: 'Change the name, email, phone number or notes of a visitor',
	request: { method: 'PUT', path: '/api/v2/chat/visitors/{visitorId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same visitor.
	updates: true,
	current: { read: get },
	fields: [
		visitorId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			field({
				displayName: 'Banned',
				name: 'banned',
				type: 'boolean',
				default: false,
				description:
					'Whether the visitor is marked as banned; Ban > Create is what keeps somebody from chatting for sure',
				body: 'banned',
			}),
			emailAddress,
			visitorName,
			notes,
			phoneNumber,
		]),
	],
	output,
});

/** Chat keeps no custom information on a visitor and tells no time of change. */
function visitorOf(record: IDataObject) {
	return {
		id: textOrNull(record.id),
		externalId: textOrNull(record.external_id),
		name: textOrNull(record.name),
		email: textOrNull(record.email),
		phone: textOrNull(record.phone),
		customInfo: {},
		createdAt: isoOrNull(record.created),
		updatedAt: null,
	};
}

export const visitor: Resource = {
	value: 'visitor',
	name: 'Visitor',
	operations: [create, get, update],
};
