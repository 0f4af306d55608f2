import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { knowledgeBaseId, categoryId } = samples.acquire;
const path = '/api/v1/kb/category';
const knowledgeBaseGroupId = { __rl: true, mode: 'id', value: String(knowledgeBaseId) };

const care = {
	id: String(categoryId),
	name: 'Care',
	slug: 'care',
	description: 'How to keep lamps clean',
	parentCategory: null,
	categoryIcon: '',
	visibleOrder: 0,
	status: 'active',
	articleCount: 1,
	dateCreated: '2024-07-01T08:00:00.000Z',
	dateUpdated: '2024-07-01T08:00:00.000Z',
};

export const knowledgeBaseCategoryCases: Cases = {
	resource: 'knowledgeBaseCategory',
	cases: [
		{
			operation: 'create',
			parameters: {
				knowledgeBaseGroupId,
				name: 'Repairs',
				additionalFields: {
					categoryIcon: 'https://lanternhouse.example/tool.png',
					description: 'What to mend',
					parentCategory: String(categoryId),
					status: 'active',
					visibleOrder: 2,
				},
			},
			sends: [
				{
					method: 'POST',
					path: `${path}/add`,
					body: {
						groupId: knowledgeBaseId,
						name: 'Repairs',
						categoryIcon: 'https://lanternhouse.example/tool.png',
						description: 'What to mend',
						parentCategory: categoryId,
						status: 'active',
						visibleOrder: 2,
					},
				},
				{
					method: 'GET',
					path,
					query: { page: '1', limit: '100', groupId: String(knowledgeBaseId), search: 'Repairs' },
				},
			],
			gives: [{ success: true, message: 'Category successfully added.', id: '70' }],
		},
		{
			operation: 'getMany',
			parameters: {
				knowledgeBaseGroupId,
				returnAll: true,
				filters: { search: 'car', status: 'active' },
			},
			sends: {
				method: 'GET',
				path,
				query: {
					...{ groupId: String(knowledgeBaseId), search: 'car', status: 'active' },
					...{ page: '1', limit: '100' },
				},
			},
			gives: [care],
		},
		{
			operation: 'update',
			parameters: {
				knowledgeBaseGroupId,
				categoryId: String(categoryId),
				updateFields: { name: 'Care and Cleaning', status: 'draft' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/update/${categoryId}`,
				body: { groupId: knowledgeBaseId, name: 'Care and Cleaning', status: 'draft' },
			},
			gives: [{ success: true, message: 'Category successfully updated.' }],
			after: ({ acquire }) => {
				expect(acquire.tables.categories.find(categoryId)?.name).toBe('Care and Cleaning');
			},
		},
		{
			operation: 'delete',
			parameters: { knowledgeBaseGroupId, categoryId: String(categoryId) },
			sends: {
				method: 'DELETE',
				path: `${path}/delete/${categoryId}`,
				query: { groupId: String(knowledgeBaseId) },
			},
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.categories.size).toBe(0);
			},
		},
	],
};
