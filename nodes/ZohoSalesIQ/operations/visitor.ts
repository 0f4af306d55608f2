import type { IDataObject } from 'n8n-workflow';

import { customInfo } from '../../shared/customInfo';
import { email, personName, phone, updateFields } from '../../shared/fields';
import { field, type Output, type Resource } from '../../shared/operation';
import { isoOrNull, textOrNull } from '../../shared/output';
import { at, isRecord } from '../../shared/record';
import { operation } from '../vendor';

const conversationId = field({
	displayName: 'Conversation ID',
	name: 'conversationId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 731900000004821077',
	description:
		'ID of a chat with the visitor, as a SalesIQ webhook or the list of conversations gives it',
	path: true,
});

// The id in the answer may differ from the one in the path (documented sample), so nothing compares them.
const conversationOutput: Output = {
	from: 'data',
	simplified: [
		'id',
		'reference_id',
		'question',
		'visitor',
		'customer_info',
		'department',
		'owner',
		'chat_status',
		'start_time',
		'last_modified_time',
	],
	visitor: visitorOf,
};

/** The conversation with its visitor, for Only If Changed. */
const conversation = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a conversation',
	description: 'Get a conversation by ID',
	request: { method: 'GET', path: '/api/v2/{screenName}/conversations/{conversationId}' },
	resend: 'safe',
	fields: [conversationId],
	output: conversationOutput,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a visitor',
	description: 'Change the name, email or phone number of the visitor in a chat',
	request: {
		method: 'PUT',
		path: '/api/visitor/v1/{screenName}/conversations/{conversationId}/visitor',
	},
	resend: 'safe', // The values are set: the same request twice leaves the same visitor.
	updates: true,
	current: {
		read: conversation,
		inBodyForm: (record) => {
			const { name, email, phone } = visitorOf(record);
			return { last_name: name, email, phone };
		},
	},
	fields: [
		conversationId,
		updateFields(
			'What to change; what you leave out stays as it is. Other details go into Update Custom Information.',
			[
				email({ body: 'email', of: 'visitor' }),
				// Goes in as last_name and comes back as visitor.name (documented).
				personName({ body: 'last_name', of: 'visitor' }),
				phone({ body: 'phone', of: 'visitor' }),
			],
		),
	],
	output: { from: 'data', simplified: ['id', 'question', 'visitor'], visitor: visitorOf },
});

const updateCustomInfo = operation({
	value: 'updateCustomInfo',
	name: 'Update Custom Information',
	action: 'Update custom information of a visitor',
	description: 'Set extra details that operators see beside the chat',
	request: { method: 'PUT', path: '/api/v2/{screenName}/conversations/{conversationId}' },
	resend: 'safe', // Keys are set, never added up: the same request twice leaves the same record.
	updates: true,
	current: { read: conversation, inBodyForm: ({ customer_info }) => ({ customer_info }) },
	fields: [
		conversationId,
		...customInfo({
			body: 'customer_info',
			values: 'text', // Inferred: whether SalesIQ keeps numbers is not stated.
			clear: '',
			hint: 'A key called name, email or phone becomes an extra field; to change the visitor use Update',
		}),
	],
	output: conversationOutput,
});

/** The visitor of a conversation. SalesIQ has no id of your own system and tells no time of creation. */
function visitorOf(conversation: IDataObject) {
	const customerInfo = conversation.customer_info;
	return {
		id: textOrNull(at(conversation, 'visitor.id')),
		externalId: null,
		name: textOrNull(at(conversation, 'visitor.name')),
		email: textOrNull(at(conversation, 'visitor.email')),
		phone: textOrNull(at(conversation, 'visitor.phone')),
		customInfo: isRecord(customerInfo) ? customerInfo : {},
		createdAt: isoOrNull(conversation.start_time),
		updatedAt: isoOrNull(conversation.last_modified_time),
	};
}

export const visitor: Resource = {
	value: 'visitor',
	name: 'Visitor',
	operations: [update, updateCustomInfo],
};
