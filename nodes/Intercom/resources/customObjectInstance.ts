import {
	additionalFields,
	customInfo,
	deleted,
	filters,
	id,
	type Resource,
	returnAllOrLimit,
	seconds,
	textInput,
	timeInput,
} from '../../shared/operation';
import { attributeValues } from '../fields';
import { byNext } from '../paging';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'type',
		'external_id',
		'custom_attributes',
		'external_created_at',
		'external_updated_at',
		'created_at',
		'updated_at',
	],
};

const objectType = textInput({
	displayName: 'Object Type',
	name: 'objectType',
	required: true,
	example: 'Order',
	description: 'Identifier of the custom object type, as Intercom shows it under Settings > Data',
	path: true,
});

const instanceId = textInput({
	displayName: 'Instance ID',
	name: 'instanceId',
	required: true,
	example: '22',
	description: 'ID that Intercom gave the instance',
	path: true,
});

const externalId = textInput({
	displayName: 'External ID',
	name: 'externalId',
	required: true,
	example: 'ord-7731',
	description: 'ID of the instance in your own system',
	convert: id,
});

const upsert = operation({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a custom object instance',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	request: { method: 'POST', path: '/custom_object_instances/{objectType}' },
	resend: 'safe', // A second request finds the instance of the first by its external ID.
	fields: [
		objectType,
		{ ...externalId, body: 'external_id' },
		additionalFields([
			timeInput({
				displayName: 'Created At',
				name: 'externalCreatedAt',
				description: 'When it was created in your own system',
				body: 'external_created_at',
				clear: null,
				convert: seconds,
			}),
			timeInput({
				displayName: 'Updated At',
				name: 'externalUpdatedAt',
				description: 'When it was changed last in your own system',
				body: 'external_updated_at',
				clear: null,
				convert: seconds,
			}),
		]),
		...customInfo({
			...attributeValues,
			hint: 'The attributes are those of the object type (Settings > Data > Custom Objects)',
		}),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a custom object instance',
	description: 'Get an instance by the ID that Intercom gave it',
	request: { method: 'GET', path: '/custom_object_instances/{objectType}/{instanceId}' },
	resend: 'safe',
	fields: [objectType, instanceId],
	output,
});

const getByExternalId = operation({
	value: 'getByExternalId',
	name: 'Get by External ID',
	action: 'Get a custom object instance by external ID',
	description: 'Get an instance by the ID in your own system',
	request: { method: 'GET', path: '/custom_object_instances/{objectType}' },
	resend: 'safe',
	fields: [objectType, { ...externalId, query: 'external_id' }],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many custom object instances',
	description: 'Get a list of instances, of all or of those of a contact or conversation',
	request: { method: 'GET', path: '/custom_object_instances/{objectType}' },
	resend: 'safe',
	fields: [
		objectType,
		...returnAllOrLimit,
		filters([
			textInput({
				displayName: 'Contact ID',
				name: 'referencesContactId',
				example: '65f2ac0e7b19d4c8805e3a62',
				description: 'ID of the contact to which the instances belong',
				query: 'references_contact_id',
			}),
			textInput({
				displayName: 'Conversation ID',
				name: 'referencesConversationId',
				example: '90314',
				description: 'ID of the conversation to which the instances belong',
				query: 'references_conversation_id',
			}),
		]),
	],
	list: byNext(),
	output: { ...output, from: 'data' },
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a custom object instance',
	description: 'Delete an instance by the ID that Intercom gave it, which cannot be undone',
	request: { method: 'DELETE', path: '/custom_object_instances/{objectType}/{instanceId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [objectType, instanceId],
	output: deleted,
});

const removeByExternalId = operation({
	value: 'deleteByExternalId',
	name: 'Delete by External ID',
	action: 'Delete a custom object instance by external ID',
	description: 'Delete an instance by the ID in your own system, which cannot be undone',
	// Without the external ID the path would be that of the whole type: the input is required, and no blank passes.
	request: { method: 'DELETE', path: '/custom_object_instances/{objectType}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [objectType, { ...externalId, query: 'external_id' }],
	output: deleted,
});

export const customObjectInstance: Resource = {
	value: 'customObjectInstance',
	name: 'Custom Object Instance',
	operations: [upsert, remove, removeByExternalId, get, getByExternalId, getMany],
};
