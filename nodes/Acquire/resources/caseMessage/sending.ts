import type { IDataObject } from 'n8n-workflow';

import {
	additionalFields,
	choiceInput,
	emailAddress,
	field,
	listInput,
	listOf,
	longTextInput,
	notice,
	textInput,
} from '../../../shared/operation';
import { senderNumber } from '../../contentLocators';
import { caseId, contactId, placed } from '../../locators';
import { numericId } from '../../values';
import { operation } from '../../vendor';
import { language, message, output } from './fields';

const inCase = placed(caseId, { body: 'caseId', identifies: true, convert: numericId });

const sendAs = choiceInput({
	displayName: 'Send As',
	name: 'sendAs',
	choices: { user: 'Agent', contact: 'Contact' },
	description: 'Whether to send as an agent or as the contact',
	query: 'x-user-type',
});

const onlyActive = notice('Only a case that is active takes messages.');

export const send = operation({
	value: 'send',
	name: 'Send',
	action: 'Send a chat message',
	description: 'Send a message in the chat of a case, as an agent or as the contact',
	request: {
		method: 'POST',
		path: '/api/v1/crm/messenger/chat/add-message',
		body: { channel: 'chat' },
	},
	resend: 'unsafe', // A second request would say it twice.
	fields: [
		onlyActive,
		inCase,
		sendAs,
		{
			...placed(contactId, { query: 'contactId' }),
			displayOptions: { show: { sendAs: ['contact'] } },
		},
		message,
		choiceInput({
			displayName: 'Message Type',
			name: 'messageType',
			choices: { message: 'Message', note: 'Note', event: 'Event' },
			description: 'Type of the message; a note is visible to agents only',
			body: 'message.type',
		}),
		additionalFields([language]),
	],
	output,
});

const address = (displayName: string, name: string, description: string) =>
	listInput({
		displayName,
		name,
		example: 'asha.kulkarni@bluekite.example',
		description,
		body: `data.${name}`,
		convert: listOf(emailAddress),
	});

export const sendEmail = operation({
	value: 'sendEmail',
	name: 'Send Email',
	action: 'Send an email in a case',
	description: 'Send an email in a case whose channel is email',
	request: { method: 'POST', path: '/api/v1/mail/add-message' },
	resend: 'unsafe', // A second request would send it twice.
	fields: [
		notice('Only an active case of the email channel takes it, from an inbox that is connected.'),
		placed(caseId, { body: 'data.caseId', convert: numericId }),
		placed(contactId, { body: 'data.contactId', convert: numericId }),
		field({
			displayName: 'From',
			name: 'from',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'name@email.com',
			description: 'Address of an inbox that is connected to Acquire',
			body: 'data.from',
			convert: emailAddress,
		}),
		{ ...address('To', 'to', 'Addresses separated by commas'), required: true },
		textInput({
			displayName: 'Subject',
			name: 'subject',
			example: 'Your offer',
			description: 'Subject of the email',
			body: 'data.subject',
		}),
		longTextInput({
			displayName: 'HTML Body',
			name: 'htmlBody',
			required: true,
			example: '<p>Yes, until Friday.</p>',
			description: 'Body of the email, as HTML',
			body: 'data.htmlBody',
		}),
		additionalFields([
			address('BCC', 'bcc', 'Addresses that get a hidden copy'),
			address('CC', 'cc', 'Addresses that get a copy'),
		]),
	],
	adjust: (call) => ({
		...call,
		body: { data: { ...(call.body.data as IDataObject), type: 'message' } },
	}),
	output,
});

export const sendSms = operation({
	value: 'sendSms',
	name: 'Send SMS',
	action: 'Send an SMS in a case',
	description: 'Send a text message in a case, from a number that is connected',
	request: { method: 'POST', path: '/api/v1/voip/send-sms' },
	resend: 'unsafe', // A second request would send it twice.
	fields: [
		onlyActive,
		placed(senderNumber, { body: 'From' }),
		textInput({
			displayName: 'To',
			name: 'to',
			required: true,
			example: '+912025550147',
			description: 'Number of the contact, with the code of its country',
			body: 'To',
		}),
		longTextInput({
			displayName: 'Message',
			name: 'smsText',
			required: true,
			example: 'Your offer is ready.',
			description: 'Text of the message',
			body: 'Body',
		}),
		placed(contactId, { body: 'contactId', convert: numericId }),
		...(['threadId', 'timelineId'] as const).map((name) =>
			textInput({
				displayName: name === 'threadId' ? 'Thread ID' : 'Timeline ID',
				name,
				required: true,
				example: name === 'threadId' ? '911' : '3310',
				description: 'As Create of a case gives it',
				body: name,
				convert: numericId,
			}),
		),
	],
	output,
});
