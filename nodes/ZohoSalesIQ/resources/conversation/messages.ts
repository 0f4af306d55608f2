import { clock } from '../../../shared/base/clock';
import {
	type Call,
	choiceInput,
	filters,
	longTextInput,
	milliseconds,
	type Output,
	returnAllOrLimit,
	textInput,
	timeInput,
} from '../../../shared/operation';
import { messagePages } from '../../paging';
import { operation } from '../../vendor';
import { conversationId, visitorEmail } from './fields';

/** Those of a message that most workflows need; in the trigger they begin with `message`. */
export const messageFields = [
	'id',
	'sequence_id',
	'type',
	'text',
	'mode',
	'attachment', // Inferred: the place of a file.
	'sender_id',
	'sender_name',
	'sender_type',
	'time',
];

export const messageOutput: Output = { from: 'data', simplified: messageFields };

/** Without any time the vendor's order is not stated; from a time backward it is the newest first (documented). */
export const fromTheNewest = (call: Call): Call => {
	const { from_time: from, to_time: to } = call.query;
	if (from !== undefined || to !== undefined) return call;
	return { ...call, query: { ...call.query, to_time: clock.now() } };
};

export const getMessages = operation({
	value: 'getMessages',
	name: 'Get Many Messages',
	action: 'Get many messages of a conversation',
	description:
		'Get a list of the messages in a conversation, the newest first; with Sent After, the oldest first',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/conversations/{conversationId}/messages',
		scope: 'conversations.READ',
	},
	resend: 'safe',
	fields: [
		conversationId,
		...returnAllOrLimit,
		filters([
			timeInput({
				displayName: 'Sent After',
				name: 'sentAfter',
				description: 'Return only messages sent at this time or later',
				query: 'from_time',
				convert: milliseconds,
			}),
			timeInput({
				displayName: 'Sent Before',
				name: 'sentBefore',
				description: 'Return only messages sent at this time or earlier',
				query: 'to_time',
				convert: milliseconds,
			}),
		]),
	],
	adjust: fromTheNewest,
	list: messagePages,
	output: messageOutput,
});

const asText = { displayOptions: { show: { messageType: ['text'] } } };
const asFile = { displayOptions: { show: { messageType: ['file'] } } };

/** A text or a file. @param words what the text is */
export const messageOf = (words: { example: string; description: string }) =>
	[
		choiceInput({
			displayName: 'Message Type',
			name: 'messageType',
			choices: { text: 'Text', file: 'File' },
			description: 'What to send',
		}),
		longTextInput({
			displayName: 'Text',
			name: 'text',
			required: true,
			...words,
			body: 'text',
			...asText,
		}),
		textInput({
			displayName: 'Input Binary Field',
			name: 'binaryPropertyName',
			required: true,
			default: 'data',
			example: 'data',
			description: 'Name of the input binary field that contains the file, up to 50 MB',
			file: 'file',
			...asFile,
		}),
		textInput({
			displayName: 'Comment',
			name: 'comment',
			example: 'The manual of the lamp',
			description: 'Words that go with the file',
			body: 'comment',
			...asFile,
		}),
	] as const;

const message = messageOf({
	example: 'It does, for any bulb up to 40 W.',
	description: 'The message to the visitor',
});

export const sendMessage = operation({
	value: 'sendMessage',
	name: 'Send Message',
	action: 'Send a message in a conversation',
	description: 'Send a text or a file to the visitor, as the operator of the credential',
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/conversations/{conversationId}/messages',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // The visitor would read it twice.
	fields: [conversationId, ...message],
	output: messageOutput,
});

export const sendMessageByEmail = operation({
	value: 'sendMessageByEmail',
	name: 'Send Message by Email',
	action: 'Send a message to a visitor by email address',
	description:
		'Send a text or a file into the chat that you attend with the visitor of this email address, otherwise into the latest active one',
	// Inferred: the method.
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/visitors/{email}/messages',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // The visitor would read it twice.
	fields: [visitorEmail, ...message],
	output: messageOutput,
});
