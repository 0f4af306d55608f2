import { samples } from '../../../sandbox';
import type { Row } from '../../../sandbox/intercom/table';
import type { Cases } from './case';
import { conversation, tagged, ticket } from './intercomConversationRecords';
import { byId, justNow } from './intercomRecords';

const { adminIds, companyId, contact, conversationIds, tagIds, teamId } = samples.intercom;
const { ticketId: id, ticketStateIds, ticketTypeIds } = samples.intercom;
const [adminId, otherAdminId] = adminIds;
const [typeId] = ticketTypeIds;
const ticketId = byId(id);
const path = '/tickets';

const part = {
	id: '901',
	part_type: 'comment',
	body: '<p>On its way.</p>',
	author_type: 'admin',
	author_id: '91530026',
	author_name: 'Tove Lindh',
	author_email: 'tove@lanternhouse.example',
	assigned_to_id: null,
	attachment_names: [],
	attachment_urls: [],
	created_at: justNow,
	updated_at: justNow,
};

export const ticketCases: Cases = {
	resource: 'ticket',
	cases: [
		{
			operation: 'create',
			parameters: {
				ticketTypeId: typeId,
				identifyBy: 'email',
				contactEmail: contact.email,
				customInfoFields: {
					field: [
						{ key: '_default_title_', value: 'Lamp is dark' },
						{ key: 'Serial number', value: '={{ 4711 }}' },
					],
				},
				additionalFields: {
					assigneeId: adminId,
					companyId: byId(companyId),
					conversationId: byId(conversationIds[0]),
					createdAt: '2024-07-10T08:00:00Z',
					skipNotifications: true,
					teamId,
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					ticket_type_id: typeId,
					contacts: [{ email: contact.email }],
					ticket_attributes: { _default_title_: 'Lamp is dark', 'Serial number': 4711 },
					assignment: { admin_assignee_id: adminId, team_assignee_id: teamId },
					company_id: companyId,
					conversation_to_link_id: conversationIds[0],
					created_at: 1_720_598_400,
					skip_notifications: true,
				},
			},
			gives: [
				{
					...ticket,
					id: '215501',
					ticket_id: '19',
					title: 'Lamp is dark',
					admin_assignee_id: '91530026',
					ticket_attributes: { _default_title_: 'Lamp is dark', 'Serial number': 4711 },
					created_at: '2024-07-10T08:00:00.000Z',
					updated_at: '2024-07-10T08:00:00.000Z',
				},
			],
		},
		{
			operation: 'createAsync',
			parameters: {
				ticketTypeId: typeId,
				identifyBy: 'externalId',
				contactExternalId: contact.externalId,
			},
			sends: {
				method: 'POST',
				path: `${path}/enqueue`,
				body: { ticket_type_id: typeId, contacts: [{ external_id: contact.externalId }] },
			},
			gives: [
				{
					id: 'job_1',
					status: 'pending',
					resource_type: 'ticket',
					resource_id: '215501',
					url: 'https://api.intercom.io/jobs/status/job_1',
				},
			],
		},
		{
			operation: 'get',
			parameters: { ticketId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [ticket],
		},
		{
			operation: 'search',
			parameters: {
				returnAll: true,
				match: 'OR',
				conditions: {
					field: [
						{ field: 'title', operator: 'contains', value: 'flicker' },
						{ field: 'open', operator: 'equals', value: 'false' },
					],
				},
			},
			sends: {
				method: 'POST',
				path: `${path}/search`,
				body: {
					query: {
						operator: 'OR',
						value: [
							{ field: 'title', operator: '~', value: 'flicker' },
							{ field: 'open', operator: '=', value: false },
						],
					},
					pagination: { per_page: 150 },
				},
			},
			gives: [ticket],
		},
		{
			operation: 'update',
			parameters: {
				ticketId,
				updateFields: {
					adminId,
					assigneeId: otherAdminId,
					companyId: byId(companyId),
					isShared: false,
					open: false,
					skipNotifications: true,
					snoozedUntil: '2124-07-10T08:00:00Z',
					ticketStateId: ticketStateIds[2],
				},
				customInfoFields: { field: [{ key: 'Urgency', value: 'b2e1' }] },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: {
					admin_id: Number(adminId),
					assignee_id: otherAdminId,
					company_id: companyId,
					is_shared: false,
					open: false,
					skip_notifications: true,
					snoozed_until: 4_876_272_000,
					ticket_state_id: ticketStateIds[2],
					ticket_attributes: { Urgency: 'b2e1' },
				},
			},
			gives: [
				{
					...ticket,
					ticket_state_id: '7203',
					ticket_state_name: 'Resolved',
					open: false,
					admin_assignee_id: '91530041',
					ticket_attributes: {
						_default_title_: 'Lamp flickers',
						_default_description_: 'Since Monday',
						Urgency: 'b2e1',
					},
					snoozed_until: '2124-07-10T08:00:00.000Z',
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			when: 'only what differs, and so not the state that it has',
			parameters: {
				ticketId,
				updateFields: { ticketStateId: ticketStateIds[0], assigneeId: adminId },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${id}` },
				{ method: 'PUT', path: `${path}/${id}`, body: { assignee_id: adminId } },
			],
			gives: [
				{
					...ticket,
					admin_assignee_id: '91530026',
					updated_at: justNow,
					changed: true,
					changes: { assignee_id: { from: '0', to: '91530026' } },
				},
			],
		},
		{
			operation: 'update',
			when: 'files, by their addresses',
			parameters: {
				ticketId,
				customInfoInput: 'json',
				customInfoJson: { Photos: ['https://lanternhouse.example/1.png'] },
			},
			before: ({ intercom }) => {
				const type = intercom.tables.ticketTypes.find(typeId) as Row;
				const { ticket_type_attributes: rows } = type.ticket_type_attributes as {
					ticket_type_attributes: object[];
				};
				rows.push({ name: 'Photos', data_type: 'files', archived: false });
				return undefined;
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: { ticket_attributes: { Photos: ['https://lanternhouse.example/1.png'] } },
			},
			gives: [
				{
					...ticket,
					ticket_attributes: {
						_default_title_: 'Lamp flickers',
						_default_description_: 'Since Monday',
						Photos: ['https://lanternhouse.example/1.png'],
					},
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'changeType',
			parameters: {
				ticketId,
				ticketTypeId: '5701',
				ticketStateId: ticketStateIds[1],
				customInfoFields: { field: [{ key: '_default_title_', value: 'Lamp is dark' }] },
			},
			before: ({ intercom }) => {
				const type = intercom.tables.ticketTypes.find(typeId);
				intercom.tables.ticketTypes.create({ ...type, name: 'Swap' });
				return undefined;
			},
			sends: {
				method: 'POST',
				path: `${path}/${id}/change_type`,
				body: {
					ticket_type_id: '5701',
					ticket_state_id: ticketStateIds[1],
					ticket_attributes: { _default_title_: 'Lamp is dark' },
				},
			},
			gives: [
				{
					...ticket,
					title: 'Lamp is dark',
					ticket_state_id: '7202',
					ticket_state_name: 'In Progress',
					ticket_type_id: '5701',
					ticket_type_name: 'Swap',
					ticket_attributes: { _default_title_: 'Lamp is dark' },
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { ticketId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.tickets.size).toBe(0);
			},
		},
		{
			operation: 'reply',
			parameters: { ticketId, adminId, body: '<p>On its way.</p>' },
			sends: {
				method: 'POST',
				path: `${path}/${id}/reply`,
				body: {
					type: 'admin',
					admin_id: adminId,
					message_type: 'comment',
					body: '<p>On its way.</p>',
				},
			},
			gives: [part],
		},
		{
			operation: 'reply',
			when: 'as the contact',
			parameters: {
				ticketId,
				replyAs: 'user',
				identifyBy: 'id',
				contactId: byId(contact.id),
				body: 'Thanks',
				additionalFields: { attachmentUrls: 'https://a.example/b.png' },
			},
			sends: {
				method: 'POST',
				path: `${path}/${id}/reply`,
				body: {
					type: 'user',
					intercom_user_id: contact.id,
					message_type: 'comment',
					body: 'Thanks',
					attachment_urls: ['https://a.example/b.png'],
				},
			},
			gives: [
				{
					...part,
					body: '<p>Thanks</p>',
					author_type: 'user',
					author_id: '66a1c0de00000000000000c1',
					author_name: 'Runa Dahl',
					author_email: 'runa.dahl@fjordworks.example',
					attachment_names: ['b.png'],
					attachment_urls: ['https://a.example/b.png'],
				},
			],
		},
		{
			operation: 'addNote',
			parameters: {
				ticketId,
				adminId,
				body: 'Asks often.',
				additionalFields: { crossPost: true },
			},
			sends: {
				method: 'POST',
				path: `${path}/${id}/reply`,
				body: {
					message_type: 'note',
					type: 'admin',
					admin_id: adminId,
					body: 'Asks often.',
					cross_post: true,
				},
			},
			gives: [{ ...part, part_type: 'note', body: '<p>Asks often.</p>' }],
		},
		{
			operation: 'addTag',
			parameters: { ticketId, tagId: tagIds[0], adminId },
			sends: {
				method: 'POST',
				path: `${path}/${id}/tags`,
				body: { id: tagIds[0], admin_id: adminId },
			},
			gives: [tagged(tagIds[0], 'Trial')],
		},
		{
			operation: 'removeTag',
			parameters: { ticketId, tagId: tagIds[0], adminId },
			before: ({ intercom }) => {
				const stored = intercom.tables.tickets.find(id);
				Object.assign(stored ?? {}, { tags: { tags: [{ id: tagIds[0], name: 'Trial' }] } });
				return undefined;
			},
			sends: {
				method: 'DELETE',
				path: `${path}/${id}/tags/${tagIds[0]}`,
				body: { admin_id: adminId },
			},
			gives: [{ id: tagIds[0], name: 'Trial' }],
		},
		{
			operation: 'linkConversation',
			parameters: { ticketId, conversationId: byId(conversationIds[0]) },
			before: ({ intercom }) => {
				Object.assign(intercom.tables.tickets.find(id) ?? {}, { category: 'Tracker' });
				return undefined;
			},
			sends: {
				method: 'POST',
				path: `${path}/${id}/linked_conversations`,
				body: { conversation_id: conversationIds[0] },
			},
			gives: [conversation],
		},
		{
			operation: 'unlinkConversation',
			parameters: { ticketId, conversationId: byId(conversationIds[0]) },
			before: ({ intercom }) => {
				Object.assign(intercom.tables.tickets.find(id) ?? {}, { category: 'Tracker' });
				return undefined;
			},
			sends: {
				method: 'DELETE',
				path: `${path}/${id}/linked_conversations/${conversationIds[0]}`,
			},
			gives: [conversation],
		},
	],
};
