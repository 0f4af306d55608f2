import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../shared/base/record';
import {
	removeById,
	additionalFields,
	choiceInput,
	emailAddress,
	field,
	listInput,
	listOf,
	longTextInput,
	type Output,
	recordInput,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	wholeList,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { notice } from '../fields';
import { caseId, contactId, placed } from '../locators';
import { numericId } from '../values';
import { operation } from '../vendor';

const output: Output = { from: recordIn };

const messageId = textInput({
	displayName: 'Message ID',
	name: 'messageId',
	required: true,
	example: '5521',
	description: 'ID of the message, which Get Many tells',
	path: true,
});

const inCase = placed(caseId, { body: 'caseId', identifies: true, convert: numericId });

const message = longTextInput({
	displayName: 'Message',
	name: 'message',
	required: true,
	example: 'Yes, until Friday.',
	description: 'What the message says',
	body: 'message.message',
});

const language = textInput({
	displayName: 'Language',
	name: 'translateLangKey',
	example: 'en',
	description: 'Language of the message, for the translation',
	body: 'message.translateLangKey',
});

/** The messages of all cases of a thread, each with its case. */
function messagesIn(body: unknown): IDataObject[] | undefined {
	return rowsIn(body)?.flatMap(({ id, threadId, messages }) =>
		(Array.isArray(messages) ? (messages as unknown[]) : [])
			.filter(isRecord)
			.map((one) => ({ caseId: id, threadId, ...one })),
	);
}

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many messages of a thread',
	description: 'Get the messages of a conversation, from all the cases of its thread',
	request: { method: 'GET', path: '/api/v1/crm/messenger/chat/messages' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Thread ID',
			name: 'threadId',
			required: true,
			example: '911',
			description: 'Thread of the case, which Get of a case tells; often the ID of its first case',
			query: 'threadId',
			convert: (value, input) => String(numericId(value, input)),
		}),
		placed(contactId, { query: 'contactId' }),
		switchInput({
			displayName: 'As the Contact',
			name: 'asContact',
			description: 'Whether to get only what the contact sees',
			query: '-x-user-type', // With a leading dash here, and without one when sending (as the pages have it).
			convert: (value) => (value === true ? 'contact' : undefined),
		}),
		...returnAllOrLimit,
	],
	list: wholeList,
	output: { from: messagesIn },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a message',
	description: 'Get a message of a case by ID',
	request: { method: 'GET', path: '/api/v1/crm/objects/case-message/{messageId}' },
	resend: 'safe',
	fields: [messageId],
	output,
});

const sendAs = choiceInput({
	displayName: 'Send As',
	name: 'sendAs',
	choices: { user: 'Agent', contact: 'Contact' },
	description: 'Who says it',
	query: 'x-user-type',
});

const onlyActive = notice('Only a case that is active takes messages.');

const send = operation({
	value: 'send',
	name: 'Send',
	action: 'Send a chat message',
	description: 'Say something in the chat of a case, as an agent or as the contact',
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
			description: 'What the message is; a note is for agents only',
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

const sendEmail = operation({
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
		{ ...address('To', 'to', 'Addresses with commas between them'), required: true },
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
			description: 'What the email says, as HTML',
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

const sendSms = operation({
	value: 'sendSms',
	name: 'Send SMS',
	action: 'Send an SMS in a case',
	description: 'Send a text message in a case, from a number that is connected',
	request: { method: 'POST', path: '/api/v1/voip/send-sms' },
	resend: 'unsafe', // A second request would send it twice.
	fields: [
		onlyActive,
		recordInput({
			displayName: 'From Number Name or ID',
			name: 'from',
			list: 'getNumbers',
			required: true,
			hint: 'A number that is connected to Acquire, such as +12025550160',
			body: 'From',
		}),
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
			description: 'What the text message says',
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

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a message',
	description: 'Change what a message says',
	request: {
		method: 'POST', // Documented so.
		path: '/api/v1/crm/messenger/chat/message/{messageId}',
	},
	resend: 'safe', // The text is set: the same request twice leaves the same message.
	fields: [messageId, message, additionalFields([language])],
	adjust: (call) => ({
		...call,
		body: { message: { type: 'message', ...(call.body.message as IDataObject) } },
	}),
	output,
});

const remove = operation({
	...removeById('a message', 'Delete a message for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/objects/case-message/{messageId}' },
	fields: [notice('A message that is deleted cannot be brought back.'), messageId],
});

export const caseMessage: Resource = {
	value: 'caseMessage',
	name: 'Case Message',
	operations: [remove, get, getMany, send, sendEmail, sendSms, update],
};
