import { type Resource, returnAllOrLimit, textInput } from '../../../shared/operation';
import { byNext } from '../../paging';
import { operation } from '../../vendor';
import { create } from './create';

const getStatuses = operation({
	value: 'getStatuses',
	name: 'Get Statuses',
	action: 'Get the statuses of messages',
	description: 'Get the delivery statuses of the WhatsApp messages of an outbound campaign',
	request: { method: 'GET', path: '/messages/status' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Ruleset ID',
			name: 'rulesetId',
			required: true,
			example: '51932',
			description: 'ID of the outbound message',
			query: 'ruleset_id',
		}),
		...returnAllOrLimit,
	],
	list: byNext(100),
	output: {
		from: 'events',
		simplified: [
			'id',
			'conversation_id',
			'status',
			'whatsapp_message_id',
			'template_name',
			'created_at',
			'updated_at',
		],
	},
});

const getWhatsAppStatus = operation({
	value: 'getWhatsAppStatus',
	name: 'Get WhatsApp Status',
	action: 'Get the status of a message on WhatsApp',
	description: 'Get the delivery status of a WhatsApp message',
	request: { method: 'GET', path: '/messages/whatsapp/status' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Message ID',
			name: 'messageId',
			required: true,
			example: 'wamid.HBgLMTIwMjU1NTAxMTc',
			description: 'ID of the message at WhatsApp',
			query: 'message_id',
		}),
	],
	output: {
		simplified: [
			'message_id',
			'conversation_id',
			'status',
			'template_name',
			'created_at',
			'updated_at',
		],
	},
});

export const message: Resource = {
	value: 'message',
	name: 'Message',
	defaultOperation: 'create',
	operations: [create, getStatuses, getWhatsAppStatus],
};
