import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { articleCategoryId, articleId, otherArticleCategoryId } = samples.zoho;
const path = '/api/v2/lanternhouse/articlecategories';

const care = { id: articleCategoryId, name: 'Care', is_default: true, order: '1' };
const bulbs = { id: otherArticleCategoryId, name: 'Bulbs', is_default: false, order: '2' };
/** The n-th that the sandbox adds. */
const added = (n: number) => ({
	id: `80450016${String(n).padStart(10, '0')}`,
	name: `Category ${n}`,
	is_default: false,
	order: String(n + 2),
	articles_count: 0,
});

export const articleCategoryCases: Cases = {
	resource: 'articleCategory',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Repairs' },
			sends: { method: 'POST', path, body: { name: 'Repairs' } },
			gives: [{ id: '804500160000000001', name: 'Repairs', is_default: false, order: '3' }],
		},
		{
			operation: 'delete',
			parameters: {
				categoryId: byId(articleCategoryId),
				successorId: byId(otherArticleCategoryId),
			},
			sends: {
				method: 'DELETE',
				path: `${path}/${articleCategoryId}`,
				query: { configure_to: otherArticleCategoryId },
			},
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.articles.find(articleId)).toMatchObject({
					category_id: otherArticleCategoryId,
				});
			},
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.articleCategories.addMany(120);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '99', index: '0' } },
				{ method: 'GET', path, query: { limit: '99', index: '99' } },
			],
			gives: [
				{ ...care, articles_count: 1 },
				{ ...bulbs, articles_count: 0 },
				...Array.from({ length: 120 }, (_, index) => added(index + 1)),
			],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			before: ({ zoho }) => {
				zoho.tables.articleCategories.addMany(3);
				return undefined;
			},
			sends: { method: 'GET', path, query: { limit: '2', index: '0' } },
			gives: [
				{ ...care, articles_count: 1 },
				{ ...bulbs, articles_count: 0 },
			],
		},
		{
			operation: 'update',
			parameters: { categoryId: byId(articleCategoryId), name: 'Cleaning' },
			sends: {
				method: 'PUT',
				path: `${path}/${articleCategoryId}`,
				body: { name: 'Cleaning' },
			},
			gives: [{ ...care, name: 'Cleaning' }],
		},
	],
};
