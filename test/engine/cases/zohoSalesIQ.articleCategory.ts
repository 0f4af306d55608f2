import { samples } from '../../../sandbox';
import type { Cases } from './case';

const path = '/api/v2/lanternhouse/articlecategories';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const care = {
	id: samples.zoho.articleCategoryId,
	name: 'Care',
	modified_time: '2024-07-09T04:40:00.000Z',
};

const named = (names: string[]): unknown =>
	names.map((name) => expect.objectContaining({ name }) as unknown);

const numbered = (count: number) =>
	Array.from({ length: count }, (_, index) => `Record ${index + 1}`);

export const articleCategoryCases: Cases = {
	resource: 'articleCategory',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Repairs' },
			sends: { method: 'POST', path, body: { name: 'Repairs' } },
			gives: [{ id: '804500160000000001', name: 'Repairs', modified_time: aTime }],
		},
		{
			operation: 'getMany',
			sends: { method: 'GET', path, query: { limit: '20' } },
			gives: [care],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.articleCategories.addMany(40);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '20' } },
				{ method: 'GET', path, query: { limit: '20', index: '21' } },
				{ method: 'GET', path, query: { limit: '20', index: '41' } },
			],
			gives: named(['Care', ...numbered(40)]),
		},
		{
			operation: 'getMany',
			parameters: { limit: 3 },
			before: ({ zoho }) => {
				zoho.tables.articleCategories.addMany(40);
				return undefined;
			},
			sends: { method: 'GET', path, query: { limit: '3' } },
			gives: named(['Care', ...numbered(2)]),
		},
	],
};
