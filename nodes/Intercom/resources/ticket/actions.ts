import { invalid } from '../../../shared/base/errors';
import { additionalFields, type Call, switchInput } from '../../../shared/operation';
import { conversationId, ticketId } from '../../conversationLocators';
import { adminId, inBody, inPath, tagId } from '../../locators';
import { partFields } from '../../simplified';
import { operation } from '../../vendor';
import { actingAdmin, output as conversationOutput, tagOutput } from '../conversation/fields';
import {
	attachmentFields,
	attachmentUrls,
	checkedReply,
	createdAt,
	noteText,
	replyInputs,
} from '../conversation/reply';
import { skipNotifications } from './fields';

const crossPost = switchInput({
	displayName: 'Cross-Post',
	name: 'crossPost',
	description: 'Whether to post it in the linked conversations as well',
	body: 'cross_post',
});

const reply = operation({
	value: 'reply',
	name: 'Reply',
	action: 'Reply to a ticket',
	description: 'Reply to a ticket, as a teammate or as the contact',
	request: { method: 'POST', path: '/tickets/{ticketId}/reply' },
	resend: 'unsafe', // The message would be there twice.
	fields: [
		ticketId,
		...replyInputs,
		additionalFields([attachmentFields, attachmentUrls, createdAt, crossPost, skipNotifications]),
	],
	adjust: checkedTicketReply,
	output: { simplified: partFields },
});

const addNote = operation({
	value: 'addNote',
	name: 'Add Note',
	action: 'Add a note to a ticket',
	description: 'Add a note to a ticket that only teammates can see',
	request: {
		method: 'POST',
		path: '/tickets/{ticketId}/reply',
		body: { message_type: 'note', type: 'admin' },
	},
	resend: 'unsafe', // The note would be there twice.
	fields: [
		ticketId,
		{ ...inBody(adminId, 'admin_id'), required: true },
		noteText,
		additionalFields([attachmentFields, attachmentUrls, createdAt, crossPost]),
	],
	output: { simplified: partFields },
});

/** Documented: what only an admin can send with a reply to a ticket. */
function checkedTicketReply(call: Call): Call {
	const { type, cross_post: crossPosted } = call.body;
	if (type === 'admin' || (call.files.length === 0 && crossPosted === undefined)) {
		return checkedReply(call);
	}
	throw invalid(
		crossPosted === undefined ? 'Attachment Fields' : 'Cross-Post',
		'is for replies of an admin only',
		'Remove it, or change Reply As. A contact can attach files by their URLs.',
	);
}

const oneTag = inPath(tagId);

const addTag = operation({
	value: 'addTag',
	name: 'Add Tag',
	action: 'Add a tag to a ticket',
	description: 'Add an existing tag to a ticket',
	request: { method: 'POST', path: '/tickets/{ticketId}/tags' },
	resend: 'safe', // A ticket that has the tag already keeps it.
	fields: [ticketId, inBody(oneTag, 'id'), actingAdmin],
	output: tagOutput,
});

const removeTag = operation({
	value: 'removeTag',
	name: 'Remove Tag',
	action: 'Remove a tag from a ticket',
	description: 'Remove a tag from a ticket',
	request: { method: 'DELETE', path: '/tickets/{ticketId}/tags/{tagId}' },
	resend: 'safe', // A second request finds no tag to take off.
	fields: [ticketId, oneTag, actingAdmin],
	output: tagOutput,
});

const linkConversation = operation({
	value: 'linkConversation',
	name: 'Link Conversation',
	action: 'Link a conversation to a ticket',
	description: 'Link a conversation to a tracker ticket',
	request: { method: 'POST', path: '/tickets/{ticketId}/linked_conversations' },
	resend: 'unsafe', // A second request is refused, so that success could not be told from a failure.
	fields: [ticketId, inBody(conversationId, 'conversation_id')],
	output: conversationOutput,
});

const unlinkConversation = operation({
	value: 'unlinkConversation',
	name: 'Unlink Conversation',
	action: 'Unlink a conversation from a ticket',
	description: 'Unlink a conversation from a tracker ticket',
	request: {
		method: 'DELETE',
		path: '/tickets/{ticketId}/linked_conversations/{conversationId}',
	},
	resend: 'safe', // A second request finds nothing to untie.
	fields: [ticketId, conversationId],
	output: conversationOutput,
});

/** What people do with a ticket. */
export const actions = [addNote, addTag, linkConversation, removeTag, reply, unlinkConversation];
