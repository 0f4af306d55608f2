import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import type { NodeName } from '../stage';

/** A request that a tool makes, as far as the arguments decide about it. */
interface Sent {
	method: string;
	path: string;
	query?: IDataObject;
	body?: unknown;
}

/** A node as it is set up for an agent, and what a model passes. */
export interface Likely {
	node: NodeName;
	resource: string;
	operation: string;
	parameters: INodeParameters;
	/** Arguments of the types that the schema names. */
	args: IDataObject;
	/** The same as models also write it; only the newer agent lets it through. */
	loosely: IDataObject;
	/** What both of them send first; a list may go on with further pages. */
	sends: Sent;
	/** Arguments without which nothing may be sent. */
	needs: string[];
}

/** What the button beside an input writes. */
const ai = (key: string, description: string, type = 'string') =>
	`={{ $fromAI('${key}', '${description}', '${type}') }}`;

const byId = (value: string) => ({ __rl: true, mode: 'id', value });
const limit = ai('limit', 'How many at most', 'number');
const rows = (...field: INodeParameters[]) => ({ field });

const [conversationId] = samples.zoho.conversationIds;
const ofZoho = { conversationId: byId(ai('conversation_id', 'ID of the conversation')) };
const conversations = '/api/v2/lanternhouse/conversations';

/** Who writes in, what was said, answer, note down what is known, file it under a tag. */
const zoho: Likely[] = [
	{
		node: 'zohoSalesIQ',
		resource: 'conversation',
		operation: 'getMany',
		parameters: {
			limit,
			filters: {
				status: ai('status', 'open, waiting, missed or closed'),
				startedAfter: ai('started_after', 'Date and time in ISO 8601'),
			},
		},
		args: { limit: 2, status: 'open', started_after: '2024-07-01T00:00:00Z' },
		loosely: { limit: '2', status: 'Open', started_after: '2024-07-01T02:00:00+02:00' },
		sends: {
			method: 'GET',
			path: conversations,
			query: { limit: '2', status: 'open', from_time: '1719792000000' },
		},
		needs: [],
	},
	{
		node: 'zohoSalesIQ',
		resource: 'conversation',
		operation: 'getMessages',
		parameters: { ...ofZoho, limit, filters: { sentBefore: ai('sent_before', 'Date and time') } },
		args: { conversation_id: conversationId, limit: 10, sent_before: '2024-07-11T00:00:00Z' },
		loosely: { conversation_id: ` ${conversationId} `, limit: '10', sent_before: 1_720_656_000 },
		sends: {
			method: 'GET',
			path: `${conversations}/${conversationId}/messages`,
			query: { limit: '10', to_time: '1720656000000' },
		},
		needs: ['conversation_id'],
	},
	{
		node: 'zohoSalesIQ',
		resource: 'conversation',
		operation: 'sendMessage',
		parameters: { ...ofZoho, text: ai('message', 'What to tell the visitor') },
		args: { conversation_id: conversationId, message: '42' },
		loosely: { conversation_id: conversationId, message: 42 },
		sends: {
			method: 'POST',
			path: `${conversations}/${conversationId}/messages`,
			body: { text: '42' },
		},
		needs: ['conversation_id', 'message'],
	},
	{
		node: 'zohoSalesIQ',
		resource: 'visitor',
		operation: 'update',
		parameters: {
			...ofZoho,
			updateFields: {
				name: ai('name', 'Whole name'),
				email: ai('email', 'Email address'),
				phone: ai('phone', 'Phone number'),
			},
		},
		args: { conversation_id: conversationId, name: 'Runa Berg', email: '', phone: '2025550199' },
		loosely: { conversation_id: conversationId, name: 'Runa Berg', email: null, phone: 2025550199 },
		sends: {
			method: 'PUT',
			path: `/api/visitor/v1/lanternhouse/conversations/${conversationId}/visitor`,
			body: { last_name: 'Runa Berg', phone: '2025550199' },
		},
		needs: ['conversation_id'],
	},
	{
		node: 'zohoSalesIQ',
		resource: 'visitor',
		operation: 'updateCustomInfo',
		parameters: {
			...ofZoho,
			customInfoInput: 'json',
			customInfoJson: ai('details', 'Keys and values to store', 'json'),
		},
		args: { conversation_id: conversationId, details: { Plan: 'Gold', Seats: 12 } },
		loosely: { conversation_id: conversationId, details: '{"Plan": "Gold", "Seats": 12}' },
		sends: {
			method: 'PUT',
			path: `${conversations}/${conversationId}`,
			body: { customer_info: { Plan: 'Gold', Seats: '12' } },
		},
		needs: ['conversation_id', 'details'],
	},
	{
		node: 'zohoSalesIQ',
		resource: 'tag',
		operation: 'addToRecord',
		parameters: {
			recordType: 'conversations',
			recordId: ai('conversation_id', 'ID of the conversation'),
			tagIds: ai('tag_ids', 'IDs of the tags with commas between them'),
		},
		args: { conversation_id: conversationId, tag_ids: samples.zoho.tagIds.join(', ') },
		loosely: { conversation_id: conversationId, tag_ids: JSON.stringify(samples.zoho.tagIds) },
		sends: {
			method: 'PUT',
			path: `${conversations}/${conversationId}/tags`,
			body: { ids: samples.zoho.tagIds },
		},
		needs: ['conversation_id', 'tag_ids'],
	},
];

const [visitorId] = samples.zendesk.visitorIds;
const ofZendesk = { visitorId: byId(ai('visitor_id', 'ID of the visitor')) };
const visitors = '/api/v2/chat/visitors';

/** Who it is, what was talked about before, put the details right, keep abuse away. */
const zendesk: Likely[] = [
	{
		node: 'zendeskChat',
		resource: 'visitor',
		operation: 'get',
		parameters: ofZendesk,
		args: { visitor_id: visitorId },
		loosely: { visitor_id: `${visitorId}\n` },
		sends: { method: 'GET', path: `${visitors}/${visitorId}` },
		needs: ['visitor_id'],
	},
	{
		node: 'zendeskChat',
		resource: 'visitor',
		operation: 'update',
		parameters: {
			...ofZendesk,
			updateFields: {
				phone: ai('phone', 'Phone number'),
				banned: ai('banned', 'Whether to mark as banned', 'boolean'),
			},
		},
		args: { visitor_id: visitorId, phone: '2025550199', banned: false },
		loosely: { visitor_id: visitorId, phone: 2025550199, banned: 'False' },
		sends: {
			method: 'PUT',
			path: `${visitors}/${visitorId}`,
			body: { phone: '2025550199', banned: false },
		},
		needs: ['visitor_id'],
	},
	{
		node: 'zendeskChat',
		resource: 'chat',
		operation: 'search',
		parameters: {
			limit,
			returnWholeChats: ai('with_messages', 'Whether to give the messages as well', 'boolean'),
			filters: {
				rating: ai('rating', 'good or bad'),
				sentAfter: ai('from', 'Date'),
				sentBefore: ai('to', 'Date'),
			},
		},
		args: {
			limit: 5,
			with_messages: false,
			rating: 'bad',
			from: '2024-07-01T00:00:00Z',
			to: '2024-08-01T00:00:00Z',
		},
		loosely: {
			limit: '5',
			with_messages: 'false',
			rating: 'Bad',
			from: '2024-07-01 00:00:00Z',
			to: '1722470400',
		},
		sends: {
			method: 'GET',
			path: '/api/v2/chat/chats/search',
			query: {
				q: 'rating:bad AND timestamp:[2024-07-01T00:00:00 TO 2024-08-01T00:00:00]',
			},
		},
		needs: [],
	},
	{
		node: 'zendeskChat',
		resource: 'ban',
		operation: 'create',
		parameters: { ...ofZendesk, type: 'visitor', reason: ai('reason', 'Why') },
		args: { visitor_id: visitorId, reason: '' },
		loosely: { visitor_id: visitorId, reason: null },
		sends: {
			method: 'POST',
			path: '/api/v2/chat/bans',
			body: { type: 'visitor', visitor_id: visitorId },
		},
		needs: ['visitor_id'],
	},
];

const { contact, adminIds, conversationIds, tagIds, ticketTypeIds } = samples.intercom;
const ofIntercom = { contactId: byId(ai('contact_id', 'ID of the contact')) };
const inIntercom = { conversationId: byId(ai('conversation_id', 'ID of the conversation')) };

/** Who it is, what was said, put the details right, tell the team, file it, hand it over as a ticket. */
const intercom: Likely[] = [
	{
		node: 'intercom',
		resource: 'contact',
		operation: 'search',
		parameters: {
			limit,
			conditions: rows({
				field: ai('field', 'email, name, phone or external_id'),
				operator: ai('operator', 'equals, contains or startsWith'),
				value: ai('value', 'What to look for'),
			}),
		},
		args: { limit: 3, field: 'email', operator: 'equals', value: contact.email },
		loosely: { limit: '3', field: 'Email', operator: 'Equals', value: contact.email },
		sends: {
			method: 'POST',
			path: '/contacts/search',
			body: {
				pagination: { per_page: 3 },
				query: {
					operator: 'AND',
					value: [{ field: 'email', operator: '=', value: contact.email }],
				},
				sort: { field: 'created_at', order: 'descending' },
			},
		},
		needs: ['value'],
	},
	{
		node: 'intercom',
		resource: 'contact',
		operation: 'update',
		parameters: {
			...ofIntercom,
			updateFields: {
				name: ai('name', 'Whole name'),
				unsubscribedFromEmails: ai('unsubscribed', 'Whether to send no emails', 'boolean'),
			},
		},
		args: { contact_id: contact.id, name: 'Runa Berg', unsubscribed: true },
		loosely: { contact_id: contact.id, name: 'Runa Berg', unsubscribed: 'TRUE' },
		sends: {
			method: 'PUT',
			path: `/contacts/${contact.id}`,
			body: { name: 'Runa Berg', unsubscribed_from_emails: true },
		},
		needs: ['contact_id'],
	},
	{
		node: 'intercom',
		resource: 'conversation',
		operation: 'getParts',
		parameters: { ...inIntercom, limit, plainText: true },
		args: { conversation_id: conversationIds[0], limit: 20 },
		loosely: { conversation_id: Number(conversationIds[0]), limit: null },
		sends: {
			method: 'GET',
			path: `/conversations/${conversationIds[0]}`,
			query: { display_as: 'plaintext' },
		},
		needs: ['conversation_id'],
	},
	{
		node: 'intercom',
		resource: 'conversation',
		operation: 'addNote',
		parameters: { ...inIntercom, adminId: adminIds[0], body: ai('note', 'For teammates only') },
		args: { conversation_id: conversationIds[0], note: 'Wants 12 seats.' },
		loosely: { conversation_id: Number(conversationIds[0]), note: 'Wants 12 seats.' },
		sends: {
			method: 'POST',
			path: `/conversations/${conversationIds[0]}/reply`,
			body: {
				type: 'admin',
				message_type: 'note',
				admin_id: adminIds[0],
				body: 'Wants 12 seats.',
			},
		},
		needs: ['conversation_id', 'note'],
	},
	{
		node: 'intercom',
		resource: 'contact',
		operation: 'addTag',
		parameters: { ...ofIntercom, tagId: byId(ai('tag_id', 'ID of the tag')) },
		args: { contact_id: contact.id, tag_id: tagIds[0] },
		loosely: { contact_id: contact.id, tag_id: Number(tagIds[0]) },
		sends: { method: 'POST', path: `/contacts/${contact.id}/tags`, body: { id: tagIds[0] } },
		needs: ['contact_id', 'tag_id'],
	},
	{
		node: 'intercom',
		resource: 'ticket',
		operation: 'create',
		parameters: {
			ticketTypeId: ticketTypeIds[0],
			identifyBy: 'email',
			contactEmail: ai('email', 'Email address of the customer'),
			customInfoFields: rows(
				{ key: '_default_title_', value: ai('title', 'Title') },
				{ key: '_default_description_', value: ai('description', 'What it is about') },
			),
		},
		args: { email: contact.email, title: 'Lamp is dark', description: 'Since Monday' },
		loosely: { email: ` ${contact.email}`, title: 'Lamp is dark', description: 'Since Monday' },
		sends: {
			method: 'POST',
			path: '/tickets',
			body: {
				ticket_type_id: ticketTypeIds[0],
				contacts: [{ email: contact.email }],
				ticket_attributes: {
					_default_title_: 'Lamp is dark',
					_default_description_: 'Since Monday',
				},
			},
		},
		needs: ['email'],
	},
];

const [contactId] = samples.acquire.contactIds;
const [caseId] = samples.acquire.caseIds;

/** Who it is, what is open, put the details right, answer. */
const acquire: Likely[] = [
	{
		node: 'acquire',
		resource: 'contact',
		operation: 'search',
		parameters: { limit, search: ai('words', 'Email, name or number') },
		args: { limit: 5, words: 'runa' },
		loosely: { limit: '5', words: 'runa' },
		sends: {
			method: 'POST',
			path: '/api/v1/crm/contact/list',
			body: { payload: {}, search: 'runa', page: 0, limit: 5 },
		},
		needs: ['words'],
	},
	{
		node: 'acquire',
		resource: 'contact',
		operation: 'update',
		parameters: {
			contactId: byId(ai('contact_id', 'ID of the contact')),
			updateFields: { name: ai('name', 'Whole name'), phone: ai('phone', 'Phone number') },
			customInfoInput: 'json',
			customInfoJson: ai('details', 'Custom attributes and their values', 'json'),
		},
		args: { contact_id: contactId, name: 'Runa Berg', phone: '', details: { tier: 'gold' } },
		loosely: { contact_id: Number(contactId), name: 'Runa Berg', details: '{"tier": "gold"}' },
		sends: {
			method: 'PUT',
			path: `/api/v1/crm/objects/contact/${contactId}`,
			body: { fields: { name: 'Runa Berg', tier: 'gold' } },
		},
		needs: ['contact_id'],
	},
	{
		node: 'acquire',
		resource: 'case',
		operation: 'getMany',
		parameters: { limit, filters: { status: ai('status', 'active, closed, pending or queue') } },
		args: { limit: 5, status: 'active' },
		loosely: { limit: 5.0, status: 'Active' },
		sends: {
			method: 'GET',
			path: '/api/v1/crm/objects/case',
			query: { page: '0', limit: '5', relations: 'fields', where: 'status|eq|active' },
		},
		needs: [],
	},
	{
		node: 'acquire',
		resource: 'caseMessage',
		operation: 'send',
		parameters: {
			caseId: byId(ai('case_id', 'ID of the case')),
			message: ai('message', 'What to tell the contact'),
		},
		args: { case_id: String(caseId), message: 'Yes, until Friday.' },
		loosely: { case_id: caseId, message: 'Yes, until Friday.' },
		sends: {
			method: 'POST',
			path: '/api/v1/crm/messenger/chat/add-message',
			query: { 'x-user-type': 'user' },
			body: {
				channel: 'chat',
				caseId,
				message: { type: 'message', message: 'Yes, until Friday.' },
			},
		},
		needs: ['case_id', 'message'],
	},
];

/**
 * The tools that an agent in support is given first: for each vendor to find the person and what was said, to write a
 * detail down, and to answer or hand on. Deleting and settings are not among them.
 */
export const likelyTools: Likely[] = [...zoho, ...zendesk, ...intercom, ...acquire];
