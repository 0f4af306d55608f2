import { invalid } from '../../../shared/base/errors';
import { textOf } from '../../../shared/base/record';
import {
	additionalFields,
	type Call,
	choiceInput,
	type Field,
	listInput,
	longTextInput,
	rowsInput,
	seconds,
	switchInput,
	timeInput,
} from '../../../shared/operation';
import { conversationId } from '../../conversationLocators';
import { adminId, inBody } from '../../locators';
import { operation } from '../../vendor';
import { output, personInputs } from './fields';

const asAdmin = { replyAs: ['admin'] };
const asContact = { replyAs: ['user'] };

export const attachmentUrls = listInput({
	displayName: 'Attachment URLs',
	name: 'attachmentUrls',
	example: 'https://example.com/offer.pdf',
	description: 'Addresses of files to attach, up to 10',
	body: 'attachment_urls',
});

/** Binary fields of the item; the vendor takes them inside the JSON (documented). */
export const attachmentFields: Field = {
	...listInput({
		displayName: 'Attachment Fields',
		name: 'attachmentFields',
		example: 'data, invoice',
		description: 'Binary fields of the item to attach, separated by commas, up to 10',
	}),
	file: 'attachment_files',
	fileAsJson: ({ fileName, mimeType, bytes }) => ({
		content_type: mimeType,
		data: bytes.toString('base64'),
		name: fileName,
	}),
};

export const createdAt = timeInput({
	displayName: 'Created At',
	name: 'createdAt',
	description: 'Time of the message, if not now',
	body: 'created_at',
	convert: seconds,
});

const skipNotifications = switchInput({
	displayName: 'Skip Notifications',
	name: 'skipNotifications',
	description: 'Whether to notify nobody; only for replies of an admin',
	body: 'skip_notifications',
});

/** The answers of a quick reply, each with a UUID by which the vendor knows it. */
const replyOptions = rowsInput({
	displayName: 'Quick Replies',
	name: 'replyOptions',
	required: true,
	description: 'Answers to offer; as a contact, the answer that was chosen',
	displayOptions: { show: { messageType: ['quick_reply'] } },
	row: 'Quick Reply',
	values: [
		{ displayName: 'Text', name: 'text', type: 'string', default: '' },
		{
			displayName: 'UUID',
			name: 'uuid',
			type: 'string',
			default: '',
			placeholder: 'e.g. 22d6d1f4-1a19-41d0-94c2-e54031f78aca',
			description: 'Your own ID of the answer, by which it is known when it comes back',
		},
	],
	body: 'reply_options',
	write: ({ text, uuid }, { label }) => {
		if (textOf(text) === '' || textOf(uuid) === '') {
			throw invalid(label, 'has no text or no UUID', 'Fill in both in each row.');
		}
		return [{ text: textOf(text), uuid: textOf(uuid) }];
	},
});

/** What a reply to a conversation and one to a ticket have in common. */
export const replyInputs: Field[] = [
	{
		...choiceInput({
			displayName: 'Reply As',
			name: 'replyAs',
			choices: { admin: 'Admin', user: 'Contact' },
			description: 'Whether a teammate or the contact replies',
			body: 'type',
		}),
		noDataExpression: true,
	},
	{ ...inBody(adminId, 'admin_id'), required: true, displayOptions: { show: asAdmin } },
	...personInputs({
		name: 'identifyBy',
		show: asContact,
		wire: { id: 'intercom_user_id', email: 'email', userId: 'user_id' },
	}),
	{
		...choiceInput({
			displayName: 'Message Type',
			name: 'messageType',
			choices: { comment: 'Comment', quick_reply: 'Quick Reply' },
			description: 'A comment is a text; a quick reply offers answers, or is the one chosen',
			body: 'message_type',
		}),
		noDataExpression: true,
	},
	longTextInput({
		displayName: 'Message',
		name: 'body',
		example: 'The offer is on its way.',
		description: 'Text of the message; an admin may use HTML. A comment needs it.',
		body: 'body',
	}),
	replyOptions,
];

/** A comment says something, and only an admin has notifications to skip. */
export function checkedReply(call: Call): Call {
	const { type, message_type: kind, body, ...rest } = call.body;
	if (kind === 'comment' && body === undefined) {
		throw invalid('Message', 'is empty', 'Enter what to write.');
	}
	if (type === 'admin' || rest.skip_notifications === undefined) return call;
	throw invalid(
		'Skip Notifications',
		'is for replies of an admin only',
		'Remove it, or change Reply As.',
	);
}

export const reply = operation({
	value: 'reply',
	name: 'Reply',
	action: 'Reply to a conversation',
	description: 'Reply to a conversation, as a teammate or as the contact',
	request: { method: 'POST', path: '/conversations/{conversationId}/reply' },
	resend: 'unsafe', // The message would be there twice.
	fields: [
		conversationId,
		...replyInputs,
		additionalFields([attachmentFields, attachmentUrls, createdAt, skipNotifications]),
	],
	adjust: checkedReply,
	output,
});

/** The text of a note, which contacts do not see. */
export const noteText = longTextInput({
	displayName: 'Note',
	name: 'body',
	required: true,
	example: 'Asked for an offer for 12 seats.',
	description: 'Text that only teammates can see; HTML is accepted',
	body: 'body',
});

export const addNote = operation({
	value: 'addNote',
	name: 'Add Note',
	action: 'Add a note to a conversation',
	description: 'Add a note to a conversation that only teammates can see',
	request: {
		method: 'POST',
		path: '/conversations/{conversationId}/reply',
		body: { message_type: 'note', type: 'admin' },
	},
	resend: 'unsafe', // The note would be there twice.
	fields: [
		conversationId,
		{ ...inBody(adminId, 'admin_id'), required: true },
		noteText,
		additionalFields([attachmentFields, attachmentUrls, createdAt]),
	],
	output,
});
