import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { conversation, otherConversation, tagged, ticket } from './intercomConversationRecords';
import { byId, justNow } from './intercomRecords';

const { adminIds, contact, conversationIds, lead, tagIds, teamId, ticketStateIds, ticketTypeIds } =
	samples.intercom;
const [id, lastId] = conversationIds;
const [adminId, otherAdminId] = adminIds;
const conversationId = byId(id);
const path = `/conversations/${id}`;
const changed = { ...conversation, updated_at: justNow };

/** The entry that a request added to the conversation. */
const lastPart = (stored: unknown) =>
	(
		stored as { conversation_parts: { conversation_parts: unknown[] } }
	).conversation_parts.conversation_parts.at(-1);

export const conversationActionCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'reply',
			parameters: {
				conversationId,
				adminId,
				body: '<p>On its way.</p>',
				additionalFields: {
					attachmentUrls: 'https://lanternhouse.example/offer.pdf',
					createdAt: '2024-07-10T08:00:00Z',
					skipNotifications: true,
				},
			},
			sends: {
				method: 'POST',
				path: `${path}/reply`,
				body: {
					type: 'admin',
					admin_id: adminId,
					message_type: 'comment',
					body: '<p>On its way.</p>',
					attachment_urls: ['https://lanternhouse.example/offer.pdf'],
					created_at: 1_720_598_400,
					skip_notifications: true,
				},
			},
			gives: [conversation],
			after: ({ intercom }) => {
				expect(lastPart(intercom.tables.conversations.find(id))).toMatchObject({
					part_type: 'comment',
					body: '<p>On its way.</p>',
					created_at: 1_720_598_400,
					attachments: [{ name: 'offer.pdf' }],
				});
			},
		},
		{
			operation: 'reply',
			when: 'as the contact, in the last conversation',
			parameters: {
				conversationId: byId('last'),
				replyAs: 'user',
				identifyBy: 'email',
				contactEmail: contact.email,
				body: 'Thank you',
			},
			sends: {
				method: 'POST',
				path: '/conversations/last/reply',
				body: {
					type: 'user',
					email: contact.email,
					message_type: 'comment',
					body: 'Thank you',
				},
			},
			gives: [otherConversation],
			after: ({ intercom }) => {
				expect(lastPart(intercom.tables.conversations.find(lastId))).toMatchObject({
					author: { type: 'user', id: contact.id },
				});
			},
		},
		{
			operation: 'reply',
			when: 'with answers to choose from',
			parameters: {
				conversationId,
				adminId,
				messageType: 'quick_reply',
				replyOptions: {
					field: [
						{ text: 'Yes', uuid: 'u-1' },
						{ text: 'No', uuid: 'u-2' },
					],
				},
			},
			sends: {
				method: 'POST',
				path: `${path}/reply`,
				body: {
					type: 'admin',
					admin_id: adminId,
					message_type: 'quick_reply',
					reply_options: [
						{ text: 'Yes', uuid: 'u-1' },
						{ text: 'No', uuid: 'u-2' },
					],
				},
			},
			gives: [conversation],
		},
		{
			operation: 'reply',
			when: 'as the contact who chose an answer',
			parameters: {
				conversationId,
				replyAs: 'user',
				identifyBy: 'externalId',
				contactExternalId: contact.externalId,
				messageType: 'quick_reply',
				replyOptions: { field: [{ text: 'Yes', uuid: 'u-1' }] },
			},
			sends: {
				method: 'POST',
				path: `${path}/reply`,
				body: {
					type: 'user',
					user_id: contact.externalId,
					message_type: 'quick_reply',
					reply_options: [{ text: 'Yes', uuid: 'u-1' }],
				},
			},
			gives: [conversation],
		},
		{
			operation: 'addNote',
			parameters: { conversationId, adminId, body: 'Asks often.' },
			sends: {
				method: 'POST',
				path: `${path}/reply`,
				body: { message_type: 'note', type: 'admin', admin_id: adminId, body: 'Asks often.' },
			},
			gives: [conversation],
		},
		{
			operation: 'close',
			parameters: { conversationId, adminId, body: 'Goodbye' },
			sends: {
				method: 'POST',
				path: `${path}/parts`,
				body: { message_type: 'close', type: 'admin', admin_id: adminId, body: 'Goodbye' },
			},
			gives: [{ ...changed, state: 'closed' }],
		},
		{
			operation: 'open',
			parameters: { conversationId, adminId },
			sends: {
				method: 'POST',
				path: `${path}/parts`,
				body: { message_type: 'open', admin_id: adminId },
			},
			gives: [changed],
		},
		{
			operation: 'snooze',
			parameters: { conversationId, adminId, snoozedUntil: '2124-07-10T08:00:00Z' },
			sends: {
				method: 'POST',
				path: `${path}/parts`,
				body: { message_type: 'snoozed', admin_id: adminId, snoozed_until: 4_876_272_000 },
			},
			gives: [{ ...changed, state: 'snoozed', snoozed_until: '2124-07-10T08:00:00.000Z' }],
		},
		{
			operation: 'assign',
			parameters: {
				conversationId,
				adminId,
				assignTo: 'admin',
				assigneeId: otherAdminId,
				body: 'Yours',
			},
			sends: {
				method: 'POST',
				path: `${path}/parts`,
				body: {
					message_type: 'assignment',
					type: 'admin',
					admin_id: adminId,
					assignee_id: otherAdminId,
					body: 'Yours',
				},
			},
			gives: [{ ...changed, admin_assignee_id: 91_530_041 }],
		},
		{
			operation: 'assign',
			when: 'to a team',
			parameters: { conversationId, adminId, assignTo: 'team', teamId },
			sends: {
				method: 'POST',
				path: `${path}/parts`,
				body: {
					message_type: 'assignment',
					type: 'team',
					admin_id: adminId,
					assignee_id: teamId,
				},
			},
			gives: [{ ...changed, team_assignee_id: 4207 }],
		},
		{
			operation: 'assign',
			when: 'to nobody',
			parameters: { conversationId, adminId, assignTo: 'nobody' },
			sends: {
				method: 'POST',
				path: `${path}/parts`,
				body: { message_type: 'assignment', type: 'admin', admin_id: adminId, assignee_id: '0' },
			},
			gives: [changed],
		},
		{
			operation: 'addTag',
			parameters: { conversationId, tagId: tagIds[0], adminId },
			sends: { method: 'POST', path: `${path}/tags`, body: { id: tagIds[0], admin_id: adminId } },
			gives: [tagged(tagIds[0], 'Trial')],
		},
		{
			operation: 'removeTag',
			parameters: { conversationId, tagId: tagIds[0], adminId },
			before: ({ intercom }) => {
				const stored = intercom.tables.conversations.find(id);
				Object.assign(stored ?? {}, { tags: { tags: [{ id: tagIds[0], name: 'Trial' }] } });
				return undefined;
			},
			sends: { method: 'DELETE', path: `${path}/tags/${tagIds[0]}`, body: { admin_id: adminId } },
			gives: [{ id: tagIds[0], name: 'Trial' }],
		},
		{
			operation: 'addContact',
			parameters: { conversationId, identifyBy: 'id', contactId: byId(lead.id), adminId },
			sends: {
				method: 'POST',
				path: `${path}/customers`,
				body: { customer: { intercom_user_id: lead.id }, admin_id: adminId },
			},
			gives: [
				{ ...conversation, contact_ids: ['66a1c0de00000000000000c1', '66a1c0de00000000000000c2'] },
			],
		},
		{
			operation: 'addContact',
			when: 'who is not known yet',
			parameters: {
				conversationId,
				identifyBy: 'email',
				contactEmail: 'mira@plumtree.example',
				adminId: '',
			},
			sends: {
				method: 'POST',
				path: `${path}/customers`,
				body: { customer: { email: 'mira@plumtree.example' } },
			},
			gives: [
				{ ...conversation, contact_ids: ['66a1c0de00000000000000c1', '66c300000000000000000006'] },
			],
		},
		{
			operation: 'removeContact',
			parameters: { conversationId, contactId: byId(lead.id), adminId },
			before: ({ intercom }) => {
				const stored = intercom.tables.conversations.find(id);
				(stored?.contacts as { contacts: unknown[] }).contacts.push({ id: lead.id });
				return undefined;
			},
			sends: {
				method: 'DELETE',
				path: `${path}/customers/${lead.id}`,
				body: { admin_id: adminId },
			},
			gives: [conversation],
		},
		{
			operation: 'convertToTicket',
			parameters: {
				conversationId,
				ticketTypeId: ticketTypeIds[0],
				ticketStateId: ticketStateIds[1],
				customInfoFields: {
					field: [
						{ key: '_default_title_', value: 'Lamp is dark' },
						{ key: 'Urgency', value: 'b2e1' },
					],
				},
			},
			sends: {
				method: 'POST',
				path: `${path}/convert`,
				body: {
					ticket_type_id: ticketTypeIds[0],
					ticket_state_id: ticketStateIds[1],
					attributes: { _default_title_: 'Lamp is dark', Urgency: 'b2e1' },
				},
			},
			gives: [
				{
					...ticket,
					id: '215501',
					ticket_id: '',
					title: 'Lamp is dark',
					ticket_state_id: '7202',
					ticket_state_name: 'In Progress',
					team_assignee_id: '0',
					ticket_attributes: { _default_title_: 'Lamp is dark', Urgency: 'b2e1' },
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
	],
};
