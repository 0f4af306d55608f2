import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime, trial } from './intercomRecords';

const { adminIds, internalArticleId: id, tagIds } = samples.intercom;
const internalArticleId = byId(id);
const path = '/internal_articles';

const refunds = {
	id,
	title: 'Refunds',
	body: '<p>Ask for the receipt.</p>',
	owner_id: Number(adminIds[0]),
	author_id: Number(adminIds[0]),
	locale: 'en',
	audience_ids: [5014],
	ai_chatbot_availability: false,
	ai_copilot_availability: false,
	ai_sales_agent_availability: false,
	created_at: seededTime,
	updated_at: seededTime,
};

export const internalArticleCases: Cases = {
	resource: 'internalArticle',
	cases: [
		{
			operation: 'addTag',
			parameters: { internalArticleId, tagId: tagIds[0] },
			sends: { method: 'POST', path: `${path}/${id}/tags`, body: { id: tagIds[0] } },
			gives: [{ ...trial, applied_at: justNow, applied_by_id: adminIds[0] }],
		},
		{
			operation: 'create',
			parameters: {
				title: 'Returns',
				authorId: adminIds[1],
				ownerId: adminIds[0],
				additionalFields: {
					aiChatbot: false,
					aiCopilot: true,
					aiSalesAgent: false,
					audienceIds: '5015',
					body: '<p>Within a month.</p>',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					title: 'Returns',
					author_id: Number(adminIds[1]),
					owner_id: Number(adminIds[0]),
					ai_chatbot_availability: false,
					ai_copilot_availability: true,
					ai_sales_agent_availability: false,
					audience_ids: [5015],
					body: '<p>Within a month.</p>',
				},
			},
			gives: [
				{
					...refunds,
					id: '4572',
					title: 'Returns',
					body: '<p>Within a month.</p>',
					author_id: Number(adminIds[1]),
					audience_ids: [5015],
					ai_copilot_availability: true,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { internalArticleId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.internalArticles.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { internalArticleId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [refunds],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path, query: { per_page: '150' } },
			gives: [refunds],
		},
		{
			operation: 'removeTag',
			parameters: { internalArticleId, tagId: tagIds[0] },
			sends: { method: 'DELETE', path: `${path}/${id}/tags/${tagIds[0]}` },
			gives: [{ id: '8301', name: 'Trial', applied_at: null, applied_by_id: null }],
		},
		{
			operation: 'search',
			parameters: { returnAll: true, filters: { folderId: '12' } },
			before: ({ intercom }) => {
				intercom.tables.internalArticles.addMany(1, { ...refunds, folder_id: '12' });
				return undefined;
			},
			sends: {
				method: 'GET',
				path: `${path}/search`,
				query: { folder_id: '12', per_page: '150' },
			},
			gives: [{ ...refunds, id: '4572' }],
		},
		{
			operation: 'update',
			parameters: {
				internalArticleId,
				updateFields: { audienceIds: '', bodyMarkdown: 'Ask **twice**.', ownerId: adminIds[1] },
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: {
					audience_ids: [],
					body_markdown: 'Ask **twice**.',
					owner_id: Number(adminIds[1]),
				},
			},
			gives: [{ ...refunds, audience_ids: [], owner_id: Number(adminIds[1]), updated_at: justNow }],
		},
	],
};
