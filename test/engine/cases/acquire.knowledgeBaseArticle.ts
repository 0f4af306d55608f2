import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { knowledgeBaseId, articleIds, categoryId, userIds, departmentIds } = samples.acquire;
const [published, draft] = articleIds;
const [tove] = userIds;
const [lighting] = departmentIds;
const path = '/api/v1/kb/article';
const group = String(knowledgeBaseId);
const knowledgeBaseGroupId = { __rl: true, mode: 'list', value: group };
const created = '2024-07-01T08:00:00.000Z';

const shade = {
	id: '86',
	title: 'Cleaning a shade',
	articleSlug: 'cleaning-a-shade',
	description: '',
	status: 'active',
	access: 'active',
	categoryIds: ['69'],
	categoryNames: ['Care'],
	tagIds: [],
	tagNames: [],
	departmentIds: [],
	relatedArticleIds: [],
	botAssigned: 'no',
	featuresImage: null,
	dateCreated: created,
	dateUpdated: created,
};

const lamp = {
	...shade,
	id: '87',
	title: 'Hanging a lamp',
	articleSlug: 'hanging-a-lamp',
	content: '<p>Use a dry brush.</p>',
	status: 'draft',
	access: 'internal',
	groupId: '27',
	categoryIds: [],
	categoryNames: [],
	departmentIds: ['21'],
	relatedArticleIds: ['86'],
};

const single = { method: 'GET', path: `${path}/single/${group}/${draft}` };

export const knowledgeBaseArticleCases: Cases = {
	resource: 'knowledgeBaseArticle',
	cases: [
		{
			operation: 'create',
			when: 'with all that there is',
			parameters: {
				knowledgeBaseGroupId,
				title: 'Choosing a bulb',
				slug: 'Choosing a bulb',
				additionalFields: {
					access: 'protected',
					author: String(tove),
					botAssigned: true,
					autoRelated: false,
					articleCategories: [String(categoryId)],
					content: 'Warm or cold?\nTry both.',
					departmentIds: [String(lighting)],
					description: 'Warm or cold',
					featuresImage: 'https://lanternhouse.example/bulb.png',
					addCategory: 'Bulbs, Power',
					relatedArtIds: [String(published)],
					seoDescription: 'Bulbs',
					seoKeywords: 'bulb, lamp',
					seoTitle: 'A bulb',
					status: 'active',
					tags: '4, 7',
				},
			},
			sends: [
				{
					method: 'POST',
					path: `${path}/add`,
					body: {
						groupId: knowledgeBaseId,
						title: 'Choosing a bulb',
						slug: 'Choosing a bulb',
						articleSlug: 'Choosing a bulb',
						access: 'protected',
						author: tove,
						botAssigned: 'yes',
						autoRelated: 'no',
						articleCategories: [categoryId],
						jsonContent: {
							blocks: ['Warm or cold?', 'Try both.'].map((text, index) => ({
								key: `line${index + 1}`,
								...{ text, type: 'unstyled', depth: 0 },
								...{ inlineStyleRanges: [], entityRanges: [], data: {} },
							})),
							entityMap: {},
						},
						departmentIds: [lighting],
						description: 'Warm or cold',
						featuresImage: 'https://lanternhouse.example/bulb.png',
						addCategory: ['Bulbs', 'Power'],
						relatedArtIds: [published],
						seoDescription: 'Bulbs',
						seoKeywords: 'bulb, lamp',
						seoTitle: 'A bulb',
						status: 'active',
						tags: [4, 7],
					},
				},
				{
					method: 'GET',
					path,
					query: { page: '1', limit: '100', groupId: group, search: 'Choosing a bulb' },
				},
			],
			gives: [{ success: true, message: 'New Article added Successfully.', id: '88' }],
		},
		{
			operation: 'create',
			when: 'with content as JSON, and a slug that is taken',
			parameters: {
				knowledgeBaseGroupId: group,
				title: 'Cleaning a shade',
				slug: 'cleaning-a-shade',
				additionalFields: { content: '{ "blocks": [], "entityMap": {} }' },
			},
			sends: [
				{
					method: 'POST',
					path: `${path}/add`,
					body: {
						groupId: knowledgeBaseId,
						title: 'Cleaning a shade',
						slug: 'cleaning-a-shade',
						articleSlug: 'cleaning-a-shade',
						jsonContent: { blocks: [], entityMap: {} },
					},
				},
				{
					method: 'GET',
					path,
					query: { page: '1', limit: '100', groupId: group, search: 'Cleaning a shade' },
				},
			],
			gives: [{ success: true, message: 'New Article added Successfully.' }],
		},
		{
			operation: 'get',
			parameters: { knowledgeBaseGroupId, articleId: String(draft) },
			sends: single,
			gives: [lamp],
		},
		{
			operation: 'getMany',
			parameters: {
				knowledgeBaseGroupId,
				returnAll: true,
				filters: {
					access: 'active',
					author: String(tove),
					categoryId: String(categoryId),
					ids: `${published}, ${draft}`,
					search: 'shade',
					status: 'active',
				},
			},
			sends: {
				method: 'GET',
				path,
				query: {
					groupId: group,
					access: 'active',
					author: String(tove),
					categoryId: String(categoryId),
					ids: articleIds.map(String),
					search: 'shade',
					status: 'active',
					page: '1',
					limit: '100',
				},
			},
			gives: [shade],
		},
		{
			operation: 'getMany',
			parameters: { knowledgeBaseGroupId, limit: 1 },
			sends: {
				method: 'GET',
				path,
				query: { groupId: group, page: '1', limit: '1' },
			},
			gives: [shade],
		},
		{
			operation: 'update',
			parameters: {
				knowledgeBaseGroupId,
				articleId: String(draft),
				updateFields: { title: 'Hanging lamps', slug: 'hanging-lamps', status: 'active' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/update/${draft}`,
				body: {
					groupId: knowledgeBaseId,
					title: 'Hanging lamps',
					articleSlug: 'hanging-lamps',
					slug: 'hanging-lamps',
					status: 'active',
				},
			},
			gives: [{ success: true, message: 'Article update successfully' }],
			after: ({ acquire }) => {
				expect(acquire.tables.articles.find(draft)).toMatchObject({
					title: 'Hanging lamps',
					articleSlug: 'hanging-lamps',
				});
			},
		},
		{
			operation: 'update',
			when: 'only if changed',
			parameters: {
				knowledgeBaseGroupId,
				articleId: String(draft),
				updateFields: {
					slug: 'hanging-a-lamp',
					departmentIds: [String(lighting)],
					relatedArtIds: [String(published)],
					status: 'active',
				},
				options: { onlyIfChanged: true },
			},
			sends: [
				single,
				{
					method: 'PUT',
					path: `${path}/update/${draft}`,
					body: { groupId: knowledgeBaseId, status: 'active' },
				},
			],
			gives: [
				{
					success: true,
					message: 'Article update successfully',
					changed: true,
					changes: { status: { from: 'draft', to: 'active' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { knowledgeBaseGroupId, articleId: String(published) },
			sends: {
				method: 'DELETE',
				path: `${path}/delete/${published}`,
				query: { groupId: group },
			},
			gives: [{ success: true, message: 'Article Successfully Archived.', dataId: '86' }],
			after: ({ acquire }) => {
				expect(acquire.tables.articles.find(published)?.status).toBe('archive');
			},
		},
	],
};
