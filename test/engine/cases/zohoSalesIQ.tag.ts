import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { archivedTagId, conversationIds, tagIds } = samples.zoho;
const [conversationId] = conversationIds;
const path = '/api/v2/lanternhouse/tags';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const warranty = {
	id: tagIds[0],
	name: 'Warranty',
	color: '#c98a2b',
	module: 'conversations',
	archived: false,
	status: 'unarchived',
	modified_time: '2024-07-09T04:40:00.000Z',
};
const delivery = { ...warranty, id: tagIds[1], name: 'Delivery' };
const sale = {
	...warranty,
	id: archivedTagId,
	name: 'Spring sale',
	archived: true,
	status: 'achived',
};

const raw = { name: 'Wholesale', archived: false };
const onConversation = { recordType: 'conversations', recordId: conversationId };
const tagsOfConversation = `/api/v2/lanternhouse/conversations/${conversationId}/tags`;

export const tagCases: Cases = {
	resource: 'tag',
	cases: [
		{
			operation: 'addToRecord',
			parameters: {
				recordType: 'conversations',
				recordId: conversationId,
				tagIds: [tagIds[0], tagIds[1]],
			},
			sends: {
				method: 'PUT',
				path: `/api/v2/lanternhouse/conversations/${conversationId}/tags`,
				body: { ids: [tagIds[0], tagIds[1]] },
			},
			gives: [
				{
					associated_tag_ids: [tagIds[0], tagIds[1]],
					associated_tag_names: ['Warranty', 'Delivery'],
					failed_tag_ids: [],
				},
			],
		},
		{
			operation: 'addToRecord',
			parameters: {
				recordType: 'conversations',
				recordId: conversationId,
				tagIds: [tagIds[0], archivedTagId],
			},
			sends: {
				method: 'PUT',
				path: `/api/v2/lanternhouse/conversations/${conversationId}/tags`,
				body: { ids: [tagIds[0], archivedTagId] },
			},
			gives: [
				{
					associated_tag_ids: [tagIds[0]],
					associated_tag_names: ['Warranty'],
					failed_tag_ids: [archivedTagId],
				},
			],
			hints: [`Zoho SalesIQ did not add 1 of the tags: ${archivedTagId}. [item 0]`],
		},
		{
			operation: 'archive',
			parameters: { tagId: byId(tagIds[0]) },
			sends: { method: 'POST', path: `${path}/${tagIds[0]}/archives`, body: {} },
			gives: [{ ...warranty, archived: true, status: 'achived', modified_time: aTime }],
		},
		{
			operation: 'create',
			parameters: { name: 'Wholesale', color: '#2f7ed8', module: 'companies' },
			sends: {
				method: 'POST',
				path,
				body: { name: 'Wholesale', color: '#2f7ed8', module: 'companies' },
			},
			gives: [
				{
					...warranty,
					id: '804500060000000001',
					name: 'Wholesale',
					color: '#2f7ed8',
					module: 'companies',
					modified_time: aTime,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { tagId: byId(tagIds[1]) },
			sends: { method: 'DELETE', path: `${path}/${tagIds[1]}` },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.tags.find(tagIds[1])).toBeUndefined();
			},
		},
		{
			operation: 'addToRecord',
			parameters: { recordType: 'contacts', recordId: '804500020000000001' },
			before: ({ zoho }) => ({
				tagIds: zoho.tables.tags.addMany(1, { ...raw, module: 'contacts' }),
			}),
			sends: {
				method: 'PUT',
				path: '/api/v2/lanternhouse/contacts/804500020000000001/tags',
				body: { ids: ['804500060000000001'] },
			},
			gives: [
				{
					associated_tag_ids: ['804500060000000001'],
					associated_tag_names: ['Wholesale'],
					failed_tag_ids: [],
				},
			],
		},
		{
			operation: 'get',
			parameters: { tagId: byId(tagIds[0]) },
			sends: { method: 'GET', path: `${path}/${tagIds[0]}` },
			gives: [warranty],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { module: 'visitors' } },
			sends: { method: 'GET', path, query: { module: 'visitors' } },
			gives: [],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [warranty, delivery, sale],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			sends: { method: 'GET', path },
			gives: [warranty, delivery],
		},
		{
			operation: 'removeFromRecord',
			parameters: { ...onConversation, tagId: byId(tagIds[0]) },
			before: ({ zoho }) => {
				zoho.tagged.set(conversationId, tagIds);
				return undefined;
			},
			sends: { method: 'DELETE', path: tagsOfConversation, query: { id: tagIds[0] } },
			gives: [{ associated_tag_ids: [tagIds[1]], associated_tag_names: ['Delivery'] }],
			after: ({ zoho }) => {
				expect(zoho.tagged.get(conversationId)).toEqual([tagIds[1]]);
			},
		},
		{
			operation: 'removeFromRecord',
			parameters: { ...onConversation, tagId: byId(tagIds[1]) },
			before: ({ zoho }) => {
				zoho.tagged.set(conversationId, [tagIds[1]]);
				return undefined;
			},
			sends: { method: 'DELETE', path: tagsOfConversation, query: { id: tagIds[1] } },
			gives: [{ associated_tag_ids: [], associated_tag_names: [] }],
		},
	],
};
