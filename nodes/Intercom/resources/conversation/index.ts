import { at, textOrNull } from '../../../shared/base/record';
import {
	additionalFields,
	choiceInput,
	customInfo,
	deleted,
	longTextInput,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { nearestAttribute } from '../../attributeAdvice';
import { attributeValues, onlyTrue } from '../../fields';
import { conversationId } from '../../conversationLocators';
import { companyId, contactId, inBody } from '../../locators';
import { byNext } from '../../paging';
import { sorted } from '../../sorted';
import { operation } from '../../vendor';
import { getMany as getAttributes } from '../conversationAttribute';
import { actions } from './actions';
import {
	convertToTicket,
	getHandlingEvents,
	getParts,
	getSideConversations,
	merge,
} from './around';
import { output, plainText } from './fields';
import { redact } from './redact';
import { addNote, attachmentUrls, createdAt, reply } from './reply';
import { search } from './search';

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a conversation',
	description: 'Write the first message of a conversation on behalf of a contact',
	request: { method: 'POST', path: '/conversations' },
	resend: 'unsafe', // A second request begins a second conversation.
	fields: [
		choiceInput({
			displayName: 'From',
			name: 'fromType',
			choices: { contact: 'Contact', lead: 'Lead', user: 'User' },
			description: 'Who sends the message. Contact fits leads and users, and visitors as well.',
			body: 'from.type',
		}),
		inBody(contactId, 'from.id'),
		longTextInput({
			displayName: 'Message',
			name: 'body',
			required: true,
			example: 'Hello, do you ship to Norway?',
			description: 'What the contact writes, as plain text',
			body: 'body',
		}),
		additionalFields([
			attachmentUrls,
			textInput({
				displayName: 'Brand ID',
				name: 'brandId',
				example: '10',
				description: 'The brand that the conversation belongs to',
				body: 'brand_id',
			}),
			createdAt,
			textInput({
				displayName: 'Subject',
				name: 'subject',
				example: 'Shipping to Norway',
				description: 'Title of the message',
				body: 'subject',
			}),
		]),
	],
	// Documented: the answer is the message, which names its conversation.
	output: {
		simplified: ['conversation_id', 'id', 'type', 'message_type', 'subject', 'body', 'created_at'],
	},
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a conversation',
	description: 'Get a conversation by ID; use Get Parts for its messages',
	request: { method: 'GET', path: '/conversations/{conversationId}' },
	resend: 'safe',
	fields: [
		conversationId,
		plainText,
		{
			...switchInput({
				displayName: 'Include Translations',
				name: 'includeTranslations',
				description: 'Whether translated messages come with their translation',
				query: 'include_translations',
			}),
			identifies: true,
			convert: onlyTrue,
		},
	],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many conversations',
	description: 'Get a list of conversations, without their messages',
	request: { method: 'GET', path: '/conversations' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byNext(),
	output: { ...output, from: 'conversations' },
});

const getDeleted = operation({
	value: 'getDeleted',
	name: 'Get Deleted',
	action: 'Get many deleted conversations',
	description: 'Get the IDs of conversations that were deleted',
	request: { method: 'GET', path: '/conversations/deleted' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		choiceInput({
			displayName: 'Order',
			name: 'order',
			choices: { desc: 'Latest First', asc: 'Oldest First' },
			description: 'Sort order of the results',
			query: 'order',
		}),
	],
	list: byNext(60),
	output: { from: 'conversations', simplified: ['id', 'metrics_retained', 'deleted_at'] },
});

const attributes = customInfo({
	...attributeValues,
	lists: true, // Relations and files.
	hint: 'An attribute must exist in Intercom before a value can be set (Settings > Data > Conversations). A list takes the label of an option, a relation the IDs of custom object instances, files their addresses.',
	typedBy: 'getConversationAttributes',
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a conversation',
	description: 'Change the title, the company, the attributes, or whether it was read',
	request: { method: 'PUT', path: '/conversations/{conversationId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same conversation.
	updates: true,
	current: {
		read: get,
		inBodyForm: ({ company, ...conversation }) => ({
			...conversation,
			company_id: textOrNull(at(company, 'id')),
		}),
	},
	fields: [
		conversationId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			{ ...inBody(companyId, 'company_id'), required: false, clear: null },
			switchInput({
				displayName: 'Read',
				name: 'read',
				default: true,
				description: 'Whether a teammate has read it',
				body: 'read',
			}),
			textInput({
				displayName: 'Title',
				name: 'title',
				example: 'Offer for Fjordworks',
				description: 'Title of the conversation',
				body: 'title',
			}),
		]),
		...attributes,
		plainText,
	],
	advise: nearestAttribute(getAttributes, {}),
	output,
});

const updateCustomAttributes = operation({
	value: 'updateCustomAttributes',
	name: 'Update Custom Attributes',
	action: 'Update the custom attributes of a conversation',
	description: 'Set the custom attributes of a conversation and nothing else',
	request: { method: 'PUT', path: '/conversations/{conversationId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same conversation.
	updates: true,
	current: { read: get },
	fields: [conversationId, ...attributes],
	advise: nearestAttribute(getAttributes, {}),
	output,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a conversation',
	description: 'Delete a conversation for good, which cannot be undone',
	request: { method: 'DELETE', path: '/conversations/{conversationId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [
		conversationId,
		switchInput({
			displayName: 'Keep Metrics',
			name: 'retainMetrics',
			default: true,
			description:
				'Whether reports still count it; to remove it there as well, the app needs the permission to delete conversations and metrics',
			query: 'retain_metrics',
		}),
	],
	output: deleted,
});

export const conversation: Resource = {
	value: 'conversation',
	name: 'Conversation',
	operations: sorted([
		...actions,
		addNote,
		convertToTicket,
		create,
		remove,
		get,
		getDeleted,
		getHandlingEvents,
		getMany,
		getParts,
		getSideConversations,
		merge,
		redact,
		reply,
		search,
		update,
		updateCustomAttributes,
	]),
};
