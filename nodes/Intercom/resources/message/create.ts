import type { IDataObject } from 'n8n-workflow';

import {
	additionalFields,
	type Call,
	choiceInput,
	type Field,
	longTextInput,
	seconds,
	switchInput,
	textInput,
	timeInput,
} from '../../../shared/operation';
import { adminId, contactId, inBody } from '../../locators';
import { operation } from '../../vendor';
import { recipientRows, recipientType } from './recipients';
import { whatsAppInputs } from './whatsApp';

const asEmail = { show: { messageType: ['email'] } };
const toContacts = { show: { messageType: ['inapp', 'email'] } };

const fromAdmin: Field = {
	...inBody(adminId, 'from.id'),
	displayName: 'From Admin',
	required: true,
	hint: 'The teammate who writes',
};

export const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Send a message to a contact',
	description: 'Start a conversation with a contact in the Messenger, by email or on WhatsApp',
	request: { method: 'POST', path: '/messages', body: { from: { type: 'admin' } } },
	resend: 'unsafe', // The message would be sent twice.
	fields: [
		{
			...choiceInput({
				displayName: 'Message Type',
				name: 'messageType',
				// `inapp` is observed; the schema says in_app.
				choices: { inapp: 'In-App', email: 'Email', whatsapp: 'WhatsApp' },
				description: 'How to send the message',
				body: 'message_type',
			}),
			noDataExpression: true,
		},
		fromAdmin,
		{
			...recipientType,
			displayName: 'To',
			name: 'toType',
			displayOptions: toContacts,
			body: 'to.type',
		},
		{ ...inBody(contactId, 'to.id'), displayOptions: toContacts },
		recipientRows({
			displayName: 'More Recipients',
			name: 'moreRecipients',
			description: 'Other contacts who get the message as well',
			displayOptions: toContacts,
			body: 'more_recipients',
		}),
		recipientRows({
			displayName: 'CC',
			name: 'cc',
			description: 'Contacts who get a copy of the email',
			displayOptions: asEmail,
			body: 'cc',
		}),
		recipientRows({
			displayName: 'BCC',
			name: 'bcc',
			description: 'Contacts who get a copy of the email without the others knowing',
			displayOptions: asEmail,
			body: 'bcc',
		}),
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
			description: 'Template of the email',
			displayOptions: asEmail,
			body: 'template',
		}),
		longTextInput({
			displayName: 'Message',
			name: 'body',
			required: true,
			example: 'The offer is on its way.',
			description: 'Text of the message; HTML is accepted',
			displayOptions: toContacts,
			body: 'body',
		}),
		...whatsAppInputs,
		{
			...additionalFields([
				switchInput({
					displayName: 'Create Conversation at Once',
					name: 'createConversation',
					description: 'Whether to create the conversation before the contact answers',
					body: 'create_conversation_without_contact_reply',
				}),
				timeInput({
					displayName: 'Created At',
					name: 'createdAt',
					description: 'Time of the message, if not now',
					body: 'created_at',
					convert: seconds,
				}),
			]),
			displayOptions: toContacts,
		},
	],
	adjust: asOneMessage,
	output: {
		simplified: [
			'id',
			'type',
			'message_type',
			'subject',
			'body',
			'owner_id',
			'owner_name',
			'created_at',
		],
	},
});

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The sender is partly fixed and partly chosen; several recipients are a list (documented). */
function asOneMessage(call: Call): Call {
	const { from, ...identity } = call.identity;
	const { from: chosen, to, more_recipients: more, ...rest } = call.body;
	const others = listIn(more);
	const body = {
		from: { ...(from as object), ...(chosen as object) },
		to: others.length > 0 ? [to, ...others] : to,
		...(rest.message_type === 'whatsapp' ? withComponents(rest) : rest),
	};
	return { ...call, identity, body: body as IDataObject };
}

/** The values of the text are one part of the template. Without any values the list is empty (inferred). */
function withComponents({ template_values, components, ...body }: IDataObject) {
	const values = listIn(template_values);
	const text = values.length > 0 ? [{ type: 'BODY', parameters: values }] : [];
	return { ...body, components: [...text, ...listIn(components)] };
}
