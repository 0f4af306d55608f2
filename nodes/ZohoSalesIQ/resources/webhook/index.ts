import {
	additionalFields,
	choiceInput,
	choicesInput,
	commaList,
	deleted,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
	wholeList,
} from '../../../shared/operation';
import { webhookId } from '../../settingLocators';
import { operation } from '../../vendor';
import {
	deleteExecutions,
	getExecutionSummary,
	getFailedExecutions,
	retryExecutions,
} from './executions';
import {
	administrationEventsInput,
	allEvents,
	brands,
	brandTexts,
	dataEventsInput,
	eventTexts,
	expiryDays,
	presentType,
	secured,
	type,
	url,
	webhookChanges,
	webhookOutput as output,
} from './fields';

const webhooks = '/api/v2/{screenName}/webhooks';
const oneWebhook = `${webhooks}/{webhookId}` as const;

export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many webhooks',
	description: 'Get a list of webhooks',
	request: { method: 'GET', path: webhooks, scope: 'webhooks.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

/** Inferred: the page of the vendor tells the verb, but not the path. */
export const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a webhook',
	description: 'Get a webhook by ID, with its public keys',
	request: { method: 'GET', path: oneWebhook, scope: 'webhooks.READ' },
	resend: 'safe',
	fields: [webhookId],
	output,
});

export const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a webhook',
	description: 'Create a webhook that SalesIQ calls when something happens',
	// Observed: one client sends the version, another leaves it out.
	request: { method: 'POST', path: webhooks, scope: 'webhooks.CREATE', body: { version: '1' } },
	resend: 'unsafe', // A second webhook would deliver everything twice.
	fields: [
		type,
		url,
		dataEventsInput,
		administrationEventsInput,
		brands,
		additionalFields([expiryDays, secured]),
	],
	output,
});

export const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a webhook',
	description: 'Change the address, the events or the brands of a webhook',
	request: { method: 'PUT', path: oneWebhook, scope: 'webhooks.UPDATE' },
	resend: 'safe', // The values are set: the same request twice leaves the same webhook.
	updates: true,
	current: { read: get },
	fields: [
		webhookId,
		presentType,
		updateFields('Fields to update; those you leave out stay unchanged', webhookChanges),
	],
	output,
});

export const remove = operation({
	...removeById('a webhook'),
	request: { method: 'DELETE', path: oneWebhook, scope: 'webhooks.DELETE' },
	fields: [webhookId],
});

export const addEvents = operation({
	value: 'addEvents',
	name: 'Add Events',
	action: 'Add several events to a webhook',
	description: 'Add events to a webhook',
	request: { method: 'POST', path: `${oneWebhook}/events`, scope: 'webhooks.UPDATE' },
	resend: 'safe', // An event that is there already stays there.
	fields: [webhookId, choicesInput({ ...eventTexts, choices: allEvents, body: 'ids' })],
	output,
});

export const removeEvents = operation({
	value: 'removeEvents',
	name: 'Remove Events',
	action: 'Remove several events from a webhook',
	description: 'Remove events from a webhook',
	request: { method: 'DELETE', path: `${oneWebhook}/events`, scope: 'webhooks.DELETE' },
	resend: 'safe', // A second request finds nothing to remove.
	fields: [
		webhookId,
		// Any name: the webhook may listen to events that are not offered.
		choicesInput({ ...eventTexts, choices: allEvents, query: 'ids', convert: commaList() }),
	],
	output,
});

export const addApps = operation({
	value: 'addApps',
	name: 'Add Brands',
	action: 'Add several brands to a webhook',
	description: 'Add brands to a webhook',
	request: { method: 'POST', path: `${oneWebhook}/apps`, scope: 'webhooks.UPDATE' },
	resend: 'safe', // A brand that is there already stays there.
	fields: [webhookId, recordsInput({ ...brandTexts, required: true, body: 'ids' })],
	output,
});

export const removeApps = operation({
	value: 'removeApps',
	name: 'Remove Brands',
	action: 'Remove several brands from a webhook',
	description: 'Remove some or all brands from a webhook',
	request: {
		by: 'brandsToRemove',
		choices: {
			some: { method: 'DELETE', path: `${oneWebhook}/apps/{brandIds}`, scope: 'webhooks.DELETE' },
			all: { method: 'DELETE', path: `${oneWebhook}/apps`, scope: 'webhooks.DELETE' },
		},
	},
	resend: 'safe', // A second request finds nothing to remove.
	fields: [
		webhookId,
		choiceInput({
			displayName: 'Remove',
			name: 'brandsToRemove',
			choices: { some: 'Some Brands', all: 'All Brands' },
			description: 'Which brands to take off',
		}),
		recordsInput({
			...brandTexts,
			required: true,
			displayOptions: { show: { brandsToRemove: ['some'] } },
			path: true,
			convert: commaList(),
		}),
	],
	output,
});

export const generateKey = operation({
	value: 'generateKey',
	name: 'Generate Key',
	action: 'Generate a public key for a webhook',
	description:
		'Make a key that deliveries are signed with; a webhook has at most two, and the oldest is in use',
	request: { method: 'POST', path: `${oneWebhook}/keys`, scope: 'webhooks.CREATE' },
	resend: 'unsafe', // Each request makes a key.
	fields: [webhookId],
	output: { from: 'data', confirmed: true }, // An answer without the key is survived by reading the webhook.
});

export const deleteKey = operation({
	value: 'deleteKey',
	name: 'Delete Key',
	action: 'Delete a public key of a webhook',
	description: 'Delete a key, which cannot be undone, so that the next one comes into use',
	request: { method: 'DELETE', path: `${oneWebhook}/keys/{keyId}`, scope: 'webhooks.DELETE' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [
		webhookId,
		textInput({
			displayName: 'Key ID',
			name: 'keyId',
			required: true,
			example: '731900000004970008',
			description: 'ID of the key, as Get gives it',
			path: true,
		}),
	],
	output: deleted,
});

export const getSummary = operation({
	value: 'getSummary',
	name: 'Get Summary',
	action: 'Get a summary of all webhooks',
	description: 'Get how many webhooks there are of each type and status',
	request: { method: 'GET', path: webhooks, scope: 'webhooks.READ', query: { mode: 'meta' } },
	resend: 'safe',
	fields: [],
	output: { from: 'data' },
});

export const webhook: Resource = {
	value: 'webhook',
	name: 'Webhook',
	operations: [
		addApps,
		addEvents,
		create,
		remove,
		deleteExecutions,
		deleteKey,
		generateKey,
		get,
		getExecutionSummary,
		getFailedExecutions,
		getMany,
		getSummary,
		removeApps,
		removeEvents,
		retryExecutions,
		update,
	],
};
