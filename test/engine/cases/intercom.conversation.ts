import { samples, type Sandbox } from '../../../sandbox';
import { newConversationAttribute } from '../../../sandbox/intercom/conversationAttributes';
import type { Cases } from './case';
import { answer, conversation, note, otherConversation } from './intercomConversationRecords';
import { byId, justNow, seededTime } from './intercomRecords';

const { companyId, contact, conversationIds } = samples.intercom;
const [id, otherId] = conversationIds;
const conversationId = byId(id);
const path = '/conversations';

const relations = { Order: ['22'], Photos: ['https://lanternhouse.example/1.png'] };

function withRelations({ intercom }: Sandbox): undefined {
	intercom.tables.customObjects.put({ type: 'Order', id: '22' });
	intercom.conversationAttributes.push(
		newConversationAttribute(20, 'Order', 'relationship'),
		newConversationAttribute(21, 'Photos', 'files'),
	);
}

export const conversationCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'create',
			parameters: {
				fromType: 'user',
				contactId: byId(contact.id),
				body: 'Do you ship to Norway?',
				additionalFields: {
					attachmentUrls: 'https://fjordworks.example/plan.pdf',
					brandId: '10',
					createdAt: '2024-07-10T08:00:00Z',
					subject: 'Shipping',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					from: { type: 'user', id: contact.id },
					body: 'Do you ship to Norway?',
					subject: 'Shipping',
					attachment_urls: ['https://fjordworks.example/plan.pdf'],
					created_at: 1_720_598_400,
					brand_id: '10',
				},
			},
			gives: [
				{
					conversation_id: '90316',
					id: '40391201',
					type: 'user_message',
					message_type: 'inapp',
					subject: 'Shipping',
					body: 'Do you ship to Norway?',
					created_at: '2024-07-10T08:00:00.000Z',
				},
			],
		},
		{
			operation: 'create',
			when: 'by a visitor',
			parameters: { contactId: byId(samples.intercom.visitorIds[0]), body: 'Hello' },
			sends: {
				method: 'POST',
				path,
				body: { from: { type: 'contact', id: samples.intercom.visitorIds[0] }, body: 'Hello' },
			},
			gives: [
				{
					conversation_id: '90316',
					id: '40391201',
					type: 'user_message',
					message_type: 'inapp',
					subject: null,
					body: 'Hello',
					created_at: justNow,
				},
			],
		},
		{
			operation: 'get',
			parameters: { conversationId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [conversation],
		},
		{
			operation: 'get',
			when: 'with translations',
			parameters: { conversationId, includeTranslations: true },
			sends: { method: 'GET', path: `${path}/${id}`, query: { include_translations: 'true' } },
			gives: [conversation],
		},
		{
			operation: 'getParts',
			parameters: { conversationId, returnAll: true },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [answer, note],
		},
		{
			operation: 'getParts',
			when: 'as plain text',
			parameters: { conversationId, limit: 1, plainText: true },
			sends: { method: 'GET', path: `${path}/${id}`, query: { display_as: 'plaintext' } },
			gives: [{ ...answer, body: 'Yes, within a week.' }],
		},
		{
			operation: 'getMany',
			parameters: { limit: 5 },
			sends: { method: 'GET', path, query: { per_page: '5' } },
			gives: [conversation, otherConversation],
		},
		{
			operation: 'search',
			parameters: {
				limit: 20,
				match: 'AND',
				conditions: {
					field: [
						{ field: 'state', operator: 'equals', value: 'open' },
						{ field: 'created_at', operator: 'greater', value: '2024-07-01T00:00:00Z' },
						{ field: 'read', operator: 'notEquals', value: 'true' },
					],
				},
			},
			sends: {
				method: 'POST',
				path: `${path}/search`,
				body: {
					query: {
						operator: 'AND',
						value: [
							{ field: 'state', operator: '=', value: 'open' },
							{ field: 'created_at', operator: '>', value: 1_719_792_000 },
							{ field: 'read', operator: '!=', value: true },
						],
					},
					pagination: { per_page: 20 },
				},
			},
			gives: [conversation, otherConversation],
		},
		{
			operation: 'search',
			when: 'as JSON, over several pages',
			parameters: {
				returnAll: true,
				searchInput: 'json',
				queryJson: '{ "field": "tag_ids", "operator": "=", "value": "8301" }',
				includeMonitors: true,
				includeScorecards: true,
			},
			before: ({ intercom }) => {
				const tags = { type: 'tag.list', tags: [{ type: 'tag', id: '8301' }] };
				intercom.tables.conversations.addMany(151, { tags });
				return undefined;
			},
			sends: [{}, { starting_after: 'WzE1MF0=' }].map((next) => ({
				method: 'POST',
				path: `${path}/search`,
				query: { include_monitors: 'true', include_scorecards: 'true' },
				body: {
					query: { field: 'tag_ids', operator: '=', value: '8301' },
					pagination: { per_page: 150, ...next },
				},
			})),
			gives: Array.from({ length: 151 }, (_, index) => ({
				...conversation,
				id: String(90316 + index),
				tag_ids: ['8301'],
				tag_names: undefined,
			})),
		},
		{
			operation: 'getDeleted',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				for (const deleted of ['90101', '90102']) {
					intercom.tables.deletedConversations.put({
						type: 'conversation',
						id: deleted,
						metrics_retained: true,
						deleted_at: seededTime,
					});
				}
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/deleted`, query: { order: 'desc', per_page: '60' } },
			gives: [
				{ id: '90102', metrics_retained: true, deleted_at: seededTime },
				{ id: '90101', metrics_retained: true, deleted_at: seededTime },
			],
		},
		{
			operation: 'update',
			parameters: {
				conversationId,
				updateFields: { companyId: byId(companyId), read: true, title: 'Offer' },
				customInfoFields: { field: [{ key: 'Parcels', value: '={{ 3 }}' }] },
				plainText: true,
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				query: { display_as: 'plaintext' },
				body: {
					company_id: companyId,
					read: true,
					title: 'Offer',
					custom_attributes: { Parcels: 3 },
				},
			},
			gives: [
				{
					...conversation,
					title: 'Offer',
					source_body: 'Do you ship lamps to Norway?',
					custom_attributes: { 'Issue type': 'Shipping', Parcels: 3 },
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			when: 'only what differs',
			parameters: {
				conversationId,
				updateFields: { companyId: byId(companyId), read: true, title: 'Offer' },
				options: { onlyIfChanged: true },
			},
			before: ({ intercom }) => {
				const stored = intercom.tables.conversations.find(id);
				Object.assign(stored ?? {}, { title: 'Offer', company: { id: companyId } });
				return undefined;
			},
			sends: [
				{ method: 'GET', path: `${path}/${id}` },
				{ method: 'PUT', path: `${path}/${id}`, body: { read: true } },
			],
			gives: [
				{
					...conversation,
					title: 'Offer',
					updated_at: justNow,
					changed: true,
					changes: { read: { from: false, to: true } },
				},
			],
		},
		{
			operation: 'updateCustomAttributes',
			parameters: {
				conversationId,
				customInfoInput: 'json',
				customInfoJson: '{ "Issue type": "Billing", "Gift": true }',
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: { custom_attributes: { 'Issue type': 'Billing', Gift: true } },
			},
			gives: [
				{
					...conversation,
					custom_attributes: { 'Issue type': 'Billing', Gift: true },
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'updateCustomAttributes',
			when: 'a relation and files',
			parameters: {
				conversationId,
				customInfoInput: 'typed',
				customInfoTyped: {
					mappingMode: 'defineBelow',
					value: { Order: '["22"]', Photos: '["https://lanternhouse.example/1.png"]' },
					schema: ['Order', 'Photos'].map((name) => ({
						id: name,
						displayName: name,
						type: 'array',
						required: false,
						display: true,
						defaultMatch: false,
					})),
				},
			},
			before: withRelations,
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: { custom_attributes: relations },
			},
			gives: [
				{
					...conversation,
					custom_attributes: {
						'Issue type': 'Shipping',
						Order: ['22'],
						Photos: ['https://lanternhouse.example/1.png'],
					},
					updated_at: justNow,
				},
			],
			after: ({ intercom }) => {
				expect(intercom.referencesOf(id)).toContain('22');
			},
		},
		{
			operation: 'delete',
			parameters: { conversationId, retainMetrics: false },
			sends: { method: 'DELETE', path: `${path}/${id}`, query: { retain_metrics: 'false' } },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.conversations.size).toBe(1);
				expect(intercom.tables.deletedConversations.all()).toMatchObject([
					{ id, metrics_retained: false },
				]);
			},
		},
		{
			operation: 'redact',
			parameters: { conversationId, redactType: 'conversation_part', partId: '771' },
			sends: {
				method: 'POST',
				path: `${path}/redact`,
				body: { type: 'conversation_part', conversation_id: id, conversation_part_id: '771' },
			},
			gives: [conversation],
		},
		{
			operation: 'redact',
			when: 'the first message',
			parameters: { conversationId, redactType: 'source', sourceId: '40391177' },
			sends: {
				method: 'POST',
				path: `${path}/redact`,
				body: { type: 'source', conversation_id: id, source_id: '40391177' },
			},
			gives: [{ ...conversation, source_body: null }],
			after: ({ intercom }) => {
				expect(intercom.tables.conversations.find(id)?.source).toMatchObject({ redacted: true });
			},
		},
		{
			operation: 'merge',
			parameters: { conversationId, mergeIntoId: byId(otherId) },
			sends: {
				method: 'POST',
				path: `${path}/${id}/merge`,
				body: { merge_into_conversation_id: Number(otherId) },
			},
			gives: [otherConversation],
		},
		{
			operation: 'getHandlingEvents',
			parameters: { conversationId, returnAll: true },
			sends: { method: 'GET', path: `${path}/${id}/handling_events` },
			gives: [
				{
					teammate_type: 'admin',
					teammate_id: '91530026',
					teammate_name: 'Tove Lindh',
					type: 'paused',
					timestamp: '2024-07-09T04:41:40Z',
					reason: 'Waiting for 90314',
				},
			],
		},
		{
			operation: 'getSideConversations',
			parameters: { conversationId, limit: 50 },
			before: ({ intercom }) => {
				intercom.sideConversations.set(id, [{ type: 'side_conversation', id: '90401' }]);
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/${id}/side_conversations`, query: { per_page: '50' } },
			gives: [{ type: 'side_conversation', id: '90401' }],
		},
	],
};
