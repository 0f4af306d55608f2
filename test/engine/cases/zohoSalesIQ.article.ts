import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { articleCategoryId, articleId, departmentId, otherDepartmentId } = samples.zoho;
const path = '/api/v2/lanternhouse/articles';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const cleaning = {
	id: articleId,
	title: 'Cleaning a paper shade',
	content: '<p>Use a dry brush, never water.</p>',
	category_id: articleCategoryId,
	department_id: departmentId,
	published: true,
	enabled: true,
	created_time: '2024-07-09T04:40:00.000Z',
	modified_time: '2024-07-09T04:40:00.000Z',
};

export const articleCases: Cases = {
	resource: 'article',
	cases: [
		{
			operation: 'create',
			parameters: {
				title: 'Changing a bulb',
				content: '<p>Let it cool first.</p>',
				categoryId: articleCategoryId,
				departmentId: otherDepartmentId,
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
					published: false,
				},
			},
			gives: [
				{
					...cleaning,
					id: '804500150000000001',
					title: 'Changing a bulb',
					content: '<p>Let it cool first.</p>',
					department_id: otherDepartmentId,
					published: false,
					created_time: aTime,
					modified_time: aTime,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { articleId },
			sends: { method: 'DELETE', path: `${path}/${articleId}` },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.articles.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { articleId },
			sends: { method: 'GET', path: `${path}/${articleId}` },
			gives: [cleaning],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.articles.addMany(2, { title: 'More' });
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [
				cleaning,
				{ id: '804500150000000001', title: 'More' },
				{ id: '804500150000000002', title: 'More' },
			],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			before: ({ zoho }) => {
				zoho.tables.articles.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [cleaning],
		},
		{
			operation: 'update',
			parameters: {
				articleId,
				updateFields: {
					categoryId: articleCategoryId,
					content: '<p>Use a brush.</p>',
					departmentId: otherDepartmentId,
					enabled: false,
					published: false,
					title: 'Cleaning shades',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${articleId}`,
				body: {
					category_id: articleCategoryId,
					content: '<p>Use a brush.</p>',
					department_id: otherDepartmentId,
					enabled: false,
					published: false,
					title: 'Cleaning shades',
				},
			},
			gives: [
				{
					...cleaning,
					content: '<p>Use a brush.</p>',
					department_id: otherDepartmentId,
					enabled: false,
					published: false,
					title: 'Cleaning shades',
					modified_time: aTime,
				},
			],
		},
	],
};
