import type { IDataObject } from 'n8n-workflow';

import {
	jsonInput,
	jsonObject,
	longTextInput,
	type Resource,
	textInput,
} from '../../shared/operation';
import { operation } from '../vendor';

const requestId = textInput({
	displayName: 'Request ID',
	name: 'requestId',
	required: true,
	example: '731900000004970045',
	description: 'ID of the request that the bot sent to your webhook',
	path: true,
});

// What the answer holds is not stated.
const output = { always: { success: true } };

const sendProgress = operation({
	value: 'sendProgress',
	name: 'Send Progress',
	action: 'Send the progress of a callback',
	description: 'Tell the visitor that the bot is still working on the answer',
	// Observed: the method.
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/callbacks/{requestId}/progress',
		scope: 'callbacks.UPDATE',
	},
	resend: 'unsafe', // Sent twice the visitor reads it twice.
	fields: [
		requestId,
		longTextInput({
			displayName: 'Text',
			name: 'text',
			required: true,
			example: 'I am looking up your order',
			description: 'Text that the visitor sees in the meantime',
			body: 'text',
		}),
	],
	output,
});

const sendResponse = operation({
	value: 'sendResponse',
	name: 'Send Response',
	action: 'Send the response of a callback',
	description: 'Send the answer that the bot is waiting for',
	// Observed: the method.
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/callbacks/{requestId}/response',
		scope: 'callbacks.UPDATE',
	},
	resend: 'unsafe', // Sent twice the visitor reads it twice.
	fields: [
		requestId,
		jsonInput({
			displayName: 'Response (JSON)',
			name: 'response',
			required: true,
			example: '{ "action": "reply", "replies": ["Your lamp is on its way"] }',
			description: 'The reply of a Zobot: an object as the bot platform of SalesIQ knows it',
			body: 'response',
			convert: jsonObject,
		}),
	],
	// The object is the whole body.
	adjust: (call) => ({ ...call, body: call.body.response as IDataObject }),
	output,
});

export const callback: Resource = {
	value: 'callback',
	name: 'Callback',
	operations: [sendProgress, sendResponse],
};
