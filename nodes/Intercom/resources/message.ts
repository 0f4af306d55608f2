import {
	additionalFields,
	type Call,
	choiceInput,
	type Field,
	longTextInput,
	type Resource,
	returnAllOrLimit,
	seconds,
	switchInput,
	textInput,
	timeInput,
} from '../../shared/operation';
import { adminId, contactId, inBody } from '../locators';
import { byNext } from '../paging';
import { operation } from '../vendor';

const asEmail = { show: { messageType: ['email'] } };

const fromAdmin: Field = {
	...inBody(adminId, 'from.id'),
	displayName: 'From Admin Name or ID',
	required: true,
	hint: 'The teammate who writes',
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Send a message to a contact',
	description: 'Begin to talk to a contact, in the Messenger or by email',
	request: { method: 'POST', path: '/messages', body: { from: { type: 'admin' } } },
	resend: 'unsafe', // The message would be sent twice.
	fields: [
		{
			...choiceInput({
				displayName: 'Message Type',
				name: 'messageType',
				choices: { inapp: 'In-App', email: 'Email' }, // `inapp` is observed; the schema says in_app.
				description: 'How the contact gets it',
				body: 'message_type',
			}),
			noDataExpression: true,
		},
		fromAdmin,
		choiceInput({
			displayName: 'To',
			name: 'toType',
			choices: { user: 'User', lead: 'Lead' },
			description: 'What the contact is',
			body: 'to.type',
		}),
		inBody(contactId, 'to.id'),
		textInput({
			displayName: 'Subject',
			name: 'subject',
			required: true,
			example: 'Your offer',
			description: 'Subject of the email',
			displayOptions: asEmail,
			body: 'subject',
		}),
		choiceInput({
			displayName: 'Template',
			name: 'template',
			choices: { plain: 'Plain', personal: 'Personal' },
			description: 'How the email looks',
			displayOptions: asEmail,
			body: 'template',
		}),
		longTextInput({
			displayName: 'Message',
			name: 'body',
			required: true,
			example: 'The offer is on its way.',
			description: 'What to write; HTML is accepted',
			body: 'body',
		}),
		additionalFields([
			switchInput({
				displayName: 'Create Conversation at Once',
				name: 'createConversation',
				description: 'Whether there is a conversation before the contact answers',
				body: 'create_conversation_without_contact_reply',
			}),
			timeInput({
				displayName: 'Created At',
				name: 'createdAt',
				description: 'When it was written, if not now',
				body: 'created_at',
				convert: seconds,
			}),
		]),
	],
	adjust: merged,
	output: {
		simplified: ['id', 'type', 'message_type', 'subject', 'body', 'owner', 'created_at'],
	},
});

/** The sender is partly fixed and partly chosen. */
function merged(call: Call): Call {
	const { from, ...identity } = call.identity;
	const { from: chosen, ...body } = call.body;
	return {
		...call,
		identity,
		body: { from: { ...(from as object), ...(chosen as object) }, ...body },
	};
}

const getStatuses = operation({
	value: 'getStatuses',
	name: 'Get Statuses',
	action: 'Get the statuses of messages',
	description: 'Get how far the WhatsApp messages of an outbound campaign are',
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
	description: 'Get how far one WhatsApp message is',
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
