import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { seededAt } from './intercomRecords';

const { adminIds, articleId, contentSnippetId, externalPageIds, internalArticleId, tagIds } =
	samples.intercom;
const search = '/content/search';
const bulk = '/content/bulk_actions';
const queued = [{ type: 'content_bulk_action', status: 'queued' }];

const article = { type: 'article', id: '39512', title: 'Change a bulb', content_ids: ['39512'] };
const warranty = { type: 'external_content', id: '19', title: 'Warranty on lamps' };
const hours = { ...warranty, id: '20', title: 'Opening hours' };
const snippet = { type: 'content_snippet', id: contentSnippetId, title: 'Reset a dimmer' };

const rows = (...field: { type: string; ids: string }[]) => ({ field });

export const contentCases: Cases = {
	resource: 'content',
	cases: [
		{
			operation: 'search',
			when: 'for words',
			parameters: { searchTerm: 'lamp', returnAll: true },
			sends: { method: 'GET', path: search, query: { query: 'lamp', per_page: '50' } },
			gives: [article, warranty, hours],
		},
		{
			operation: 'search',
			when: 'with filters',
			parameters: {
				limit: 5,
				filters: {
					aiAgentState: 'off',
					aiCopilotState: 'off',
					aiSalesAgentState: 'off',
					contentTypes: ['snippet', 'external_content'],
					createdAfter: '2024-07-09T04:00:00Z',
					createdBefore: '2124-07-09T04:00:00Z',
					locales: 'en, de',
					states: ['published'],
					updatedAfter: '2024-07-09T04:00:00Z',
					updatedBefore: '2124-07-09T04:00:00Z',
					withoutTagIds: [tagIds[0], tagIds[1]],
				},
			},
			sends: {
				method: 'GET',
				path: search,
				query: {
					per_page: '5',
					fin_service_state: 'off',
					copilot_state: 'off',
					fin_sales_state: 'off',
					content_types: 'snippet,external_content',
					created_at_after: '1720497600',
					created_at_before: '4876171200',
					locales: 'en,de',
					states: 'published',
					updated_at_after: '1720497600',
					updated_at_before: '4876171200',
					tag_ids: tagIds.join(','),
					tag_operator: 'NIN',
				},
			},
			gives: [snippet, warranty, hours],
		},
		{
			operation: 'search',
			when: 'in folders, of teammates, with tags',
			parameters: {
				filters: {
					createdByIds: [adminIds[0]],
					folderIds: '10, 20',
					tagIds: [tagIds[0]],
					updatedByIds: [adminIds[0], adminIds[1]],
				},
			},
			before: ({ intercom }) => {
				intercom.tables.internalArticles.addMany(1, {
					title: 'Returns',
					folder_id: 20,
					tags: { type: 'tag.list', tags: [{ id: tagIds[0] }] },
					created_at: seededAt,
				});
				return undefined;
			},
			sends: {
				method: 'GET',
				path: search,
				query: {
					per_page: '50',
					created_by_ids: adminIds[0],
					folder_ids: '10,20',
					folder_entity_type: 'folder',
					any_tag_ids: tagIds[0],
					last_updated_by_ids: adminIds.join(','),
				},
			},
			gives: [{ type: 'internal_article', id: '4572', title: 'Returns' }],
		},
		{
			operation: 'bulkAction',
			when: 'to unpublish',
			parameters: {
				action: 'unpublish',
				content: rows({ type: 'article_content', ids: articleId }),
			},
			sends: {
				method: 'POST',
				path: bulk,
				body: { action: 'unpublish', content_ids: [{ type: 'article_content', id: articleId }] },
			},
			gives: queued,
			after: ({ intercom }) => {
				expect(intercom.tables.articles.find(articleId)).toMatchObject({ state: 'draft' });
			},
		},
		{
			operation: 'bulkAction',
			when: 'to delete several kinds',
			parameters: {
				action: 'delete',
				content: rows(
					{ type: 'internal_article', ids: internalArticleId },
					{ type: 'content_snippet', ids: `${contentSnippetId}, 7` },
				),
			},
			sends: {
				method: 'POST',
				path: bulk,
				body: {
					action: 'delete',
					content_ids: [
						{ type: 'internal_article', id: internalArticleId },
						{ type: 'content_snippet', id: contentSnippetId },
						{ type: 'content_snippet', id: '7' },
					],
				},
			},
			gives: queued,
			after: ({ intercom: { tables } }) => {
				expect([tables.internalArticles.size, tables.contentSnippets.size]).toEqual([0, 0]);
			},
		},
		{
			operation: 'bulkAction',
			when: 'to set the availability',
			parameters: {
				action: 'set_availability',
				content: rows({ type: 'content_snippet', ids: contentSnippetId }),
				availability: { aiAgent: true, aiCopilot: false },
			},
			sends: {
				method: 'POST',
				path: bulk,
				body: {
					action: 'set_availability',
					content_ids: [{ type: 'content_snippet', id: contentSnippetId }],
					availability: { ai_agent: true, copilot: false },
				},
			},
			gives: queued,
		},
		{
			operation: 'bulkAction',
			when: 'to set the audience',
			parameters: {
				action: 'set_audience',
				content: rows({ type: 'external_content', ids: externalPageIds[0] }),
				audience: { addAudienceIds: '5014', removeAll: false, removeAudienceIds: '5015, 5016' },
			},
			sends: {
				method: 'POST',
				path: bulk,
				body: {
					action: 'set_audience',
					content_ids: [{ type: 'external_content', id: externalPageIds[0] }],
					audience: {
						add_segment_ids: [5014],
						remove_all: false,
						remove_segment_ids: [5015, 5016],
					},
				},
			},
			gives: queued,
		},
		{
			operation: 'bulkAction',
			when: 'to change tags',
			parameters: {
				action: 'update_tags',
				content: rows({ type: 'article', ids: articleId }),
				addTagIds: [tagIds[0]],
				removeTagIds: [tagIds[1]],
			},
			sends: {
				method: 'POST',
				path: bulk,
				body: {
					action: 'update_tags',
					content_ids: [{ type: 'article', id: articleId }],
					tags: { add_tag_ids: [Number(tagIds[0])], remove_tag_ids: [Number(tagIds[1])] },
				},
			},
			gives: queued,
		},
	],
};
