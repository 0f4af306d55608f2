import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { adminIds, articleId: id, collectionId, helpCenterId } = samples.intercom;
const articleId = byId(id);
const path = '/articles';

const bulb = {
	id,
	title: 'Change a bulb',
	description: '',
	body: '<p>Switch the lamp off first.</p>',
	state: 'published',
	author_id: Number(adminIds[0]),
	parent_id: Number(collectionId),
	parent_type: 'collection',
	url: 'https://help.lanternhouse.example/bulb',
	created_at: seededTime,
	updated_at: seededTime,
};

export const articleCases: Cases = {
	resource: 'article',
	cases: [
		{
			operation: 'create',
			parameters: {
				title: 'Clean a lamp',
				authorId: adminIds[1],
				additionalFields: {
					aiChatbot: true,
					audienceIds: '5014, 5015',
					body: '<p>Gently.</p>',
					description: 'In one step',
					parentId: collectionId,
					parentType: 'collection',
					publishAt: '2124-07-10T08:00:00Z',
					state: 'draft',
					translatedContent: '{ "de": { "title": "Lampe putzen" } }',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					title: 'Clean a lamp',
					author_id: Number(adminIds[1]),
					ai_chatbot_availability: true,
					audience_ids: [5014, 5015],
					body: '<p>Gently.</p>',
					description: 'In one step',
					parent_id: Number(collectionId),
					parent_type: 'collection',
					scheduled_publish_at: '2124-07-10T08:00:00.000Z',
					state: 'draft',
					translated_content: { de: { title: 'Lampe putzen' } },
				},
			},
			gives: [
				{
					...bulb,
					id: '39513',
					title: 'Clean a lamp',
					body: '<p>Gently.</p>',
					description: 'In one step',
					state: 'draft',
					author_id: Number(adminIds[1]),
					url: null,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'get',
			parameters: { articleId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [bulb],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path, query: { per_page: '1' } },
			gives: [bulb],
		},
		{
			operation: 'search',
			parameters: {
				phrase: 'bulb',
				returnAll: true,
				filters: { helpCenterId, state: 'published' },
			},
			sends: {
				method: 'GET',
				path: `${path}/search`,
				query: {
					phrase: 'bulb',
					help_center_id: helpCenterId,
					state: 'published',
					per_page: '150',
				},
			},
			gives: [bulb],
		},
		{
			operation: 'update',
			parameters: {
				articleId,
				updateFields: { parentId: collectionId, parentType: 'collection', title: 'Swap a bulb' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: { parent_id: collectionId, parent_type: 'collection', title: 'Swap a bulb' },
			},
			gives: [{ ...bulb, title: 'Swap a bulb', parent_id: collectionId, updated_at: justNow }],
		},
		{
			operation: 'delete',
			parameters: { articleId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.articles.size).toBe(0);
			},
		},
	],
};
