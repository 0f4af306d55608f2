import { at } from '../../../shared/base/record';
import {
	choicesInput,
	email,
	personName,
	phone,
	type Resource,
	updateFields,
} from '../../../shared/operation';
import { withCommas } from '../../commas';
import { asOrganisation } from '../../notices';
import { operation } from '../../vendor';
import { visitorOf } from '../../visitorOf';
import { get as getConversation } from '../conversation';
import {
	conversationId,
	conversationOutput,
	customerInfo,
	customerInfoInQuery,
	visitorEmail,
} from '../conversation/fields';
import { getEvents, getMany, getManyByView, getVisits } from './lists';

const getByConversation = operation({
	value: 'getByConversation',
	name: 'Get by Conversation',
	action: 'Get the visitor of a conversation',
	description: 'Get the details of the visitor of a conversation, and how they came to it',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/conversations/{conversationId}/visitor',
		scope: 'conversations.READ',
	},
	resend: 'safe',
	fields: [
		conversationId,
		withCommas(
			choicesInput({
				displayName: 'Include',
				name: 'include',
				choices: { moreinfo: 'More Information', trackinginfo: 'Tracking Information' },
				description: 'Additional information to return',
				query: 'include',
			}),
		),
	],
	output: { from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a visitor',
	description: 'Change the name, email or phone number of the visitor in a chat',
	request: {
		method: 'PUT',
		path: '/api/visitor/v1/{screenName}/conversations/{conversationId}/visitor',
		scope: 'conversations.UPDATE',
	},
	resend: 'safe', // The values are set: the same request twice leaves the same visitor.
	updates: true,
	current: {
		read: getConversation,
		inBodyForm: (record) => {
			const { name, email, phone } = visitorOf(record);
			return { last_name: name, email, phone };
		},
	},
	fields: [
		asOrganisation,
		conversationId,
		updateFields(
			'Fields to update; those you leave out stay unchanged. Use Update Custom Information for other details.',
			[
				email({ body: 'email', of: 'visitor' }),
				// Goes in as last_name and comes back as visitor.name (documented).
				personName({ body: 'last_name', of: 'visitor' }),
				phone({ body: 'phone', of: 'visitor' }),
			],
		),
	],
	output: conversationOutput,
});

const updateCustomInfo = operation({
	value: 'updateCustomInfo',
	name: 'Update Custom Information',
	action: 'Update custom information of a visitor',
	description: 'Set custom information that operators see beside the chat',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/conversations/{conversationId}',
		scope: 'conversations.UPDATE',
	},
	resend: 'safe', // Keys are set, never added up: the same request twice leaves the same record.
	updates: true,
	current: { read: getConversation, inBodyForm: ({ customer_info }) => ({ customer_info }) },
	fields: [conversationId, ...customerInfo],
	output: conversationOutput,
});

const updateCustomInfoByEmail = operation({
	value: 'updateCustomInfoByEmail',
	name: 'Update Custom Information by Email',
	action: 'Update custom information of a visitor by email',
	description:
		'Set custom information of the visitor with an email address; what is stored already stays',
	// Inferred: the method.
	request: {
		method: 'PUT',
		path: '/api/v1/{screenName}/visitorsbyemail/{email}',
		scope: 'visitors.UPDATE',
	},
	resend: 'safe', // Keys are set, never added up.
	updates: true,
	fields: [visitorEmail, ...customerInfoInQuery],
	// The answer is nothing but the address (documented).
	output: { from: (body) => ({ email: at(body, 'data') }) },
});

export const visitor: Resource = {
	value: 'visitor',
	name: 'Visitor',
	defaultOperation: 'getByConversation',
	operations: [
		getByConversation,
		getMany,
		getManyByView,
		getEvents,
		getVisits,
		update,
		updateCustomInfo,
		updateCustomInfoByEmail,
	],
};
