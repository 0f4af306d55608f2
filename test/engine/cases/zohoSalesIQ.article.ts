import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { articleCategoryId, articleId, departmentId, otherDepartmentId } = samples.zoho;
const { otherArticleCategoryId } = samples.zoho;
const path = '/api/v2/lanternhouse/articles';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const cleaning = {
	id: articleId,
	title: 'Cleaning a paper shade',
	content: '<p>Use a dry brush, never water.</p>',
	category: { id: articleCategoryId, name: 'Care' },
	department_id: departmentId,
	published: true,
	enabled: true,
	stats: { viewed: 12, used: 3, liked: 5, disliked: 1 },
	created_time: '2024-07-09T04:40:00.000Z',
	modified_time: '2024-07-09T04:40:00.000Z',
};

/** The n-th that the sandbox adds. */
const draft = (n: number) => ({
	...cleaning,
	id: `80450015${String(n).padStart(10, '0')}`,
	title: `Article ${n}`,
	category: { id: otherArticleCategoryId, name: 'Bulbs' },
	published: false,
	stats: { viewed: n, used: 0, liked: 0, disliked: 0 },
});

/** The same in the form Simplified. */
const shown = ({ category, stats, ...article }: Record<string, unknown>) => ({
	...article,
	...told('category', category),
	...(stats as IDataObject),
});

export const articleCases: Cases = {
	resource: 'article',
	cases: [
		{
			operation: 'create',
			parameters: {
				title: 'Changing a bulb',
				content: '<p>Let it cool first.</p>',
				categoryId: byId(articleCategoryId),
				departmentId: byId(otherDepartmentId),
				published: false,
			},
			sends: {
				method: 'POST',
				path,
				body: {
					title: 'Changing a bulb',
					content: '<p>Let it cool first.</p>',
					category_id: articleCategoryId,
					department_id: otherDepartmentId,
					published: 'false',
				},
			},
			gives: [
				{
					...cleaning,
					id: '804500150000000001',
					stats: { viewed: 0, used: 0, liked: 0, disliked: 0 },
					title: 'Changing a bulb',
					content: '<p>Let it cool first.</p>',
					department_id: otherDepartmentId,
					published: false,
					created_time: aTime,
					modified_time: aTime,
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { articleId: byId(articleId) },
			sends: { method: 'DELETE', path: `${path}/${articleId}` },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.articles.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { articleId: byId(articleId) },
			sends: { method: 'GET', path: `${path}/${articleId}` },
			gives: [cleaning].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.articles.addMany(120);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '99' } },
				{ method: 'GET', path, query: { limit: '99', page: '2' } },
			],
			gives: [cleaning, ...Array.from({ length: 120 }, (_, index) => draft(index + 1))].map(shown),
		},
		{
			operation: 'getMany',
			parameters: {
				limit: 2,
				filters: {
					categoryId: byId(otherArticleCategoryId),
					departmentId: byId(departmentId),
					mode: 'draft',
					order: 'ascending',
					sortBy: 'views',
				},
			},
			before: ({ zoho }) => {
				zoho.tables.articles.addMany(3);
				return undefined;
			},
			sends: {
				method: 'GET',
				path,
				query: {
					limit: '2',
					category_id: otherArticleCategoryId,
					department_id: departmentId,
					mode: 'draft',
					order: 'ascending',
					sort_by: 'views',
				},
			},
			gives: [draft(1), draft(2)].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 1, filters: { sortBy: 'likes' } },
			sends: {
				method: 'GET',
				path,
				query: { limit: '1', sort_by: 'likes', order: 'descending' },
			},
			gives: [cleaning].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				articleId: byId(articleId),
				updateFields: {
					categoryId: byId(otherArticleCategoryId),
					content: '<p>Use a brush.</p>',
					departmentId: byId(otherDepartmentId),
					enabled: false,
					published: false,
					title: 'Cleaning shades',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${articleId}`,
				body: {
					category_id: otherArticleCategoryId,
					content: '<p>Use a brush.</p>',
					department_id: otherDepartmentId,
					enabled: 'false',
					published: 'false',
					title: 'Cleaning shades',
				},
			},
			gives: [
				{
					...cleaning,
					category: { id: otherArticleCategoryId, name: 'Bulbs' },
					content: '<p>Use a brush.</p>',
					department_id: otherDepartmentId,
					enabled: false,
					published: false,
					title: 'Cleaning shades',
					modified_time: aTime,
				},
			].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				articleId: byId(articleId),
				updateFields: { categoryId: byId(articleCategoryId), published: true },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/${articleId}` },
			gives: [{ ...cleaning, changed: false, changes: {} }].map(shown),
		},
	],
};
