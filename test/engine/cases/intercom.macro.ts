import type { Cases } from './case';

const shipping = {
	id: '7021',
	name: 'Shipping',
	body: '<p>We ship within a week.</p>',
	body_text: 'We ship within a week.',
	visible_to: 'everyone',
	created_at: '2024-07-09T04:40:00.000Z',
	updated_at: '2024-07-09T04:40:00.000Z',
};

export const macroCases: Cases = {
	resource: 'macro',
	cases: [
		{
			operation: 'get',
			parameters: { macroId: '7021' },
			sends: { method: 'GET', path: '/macros/7021' },
			gives: [shipping],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { updatedSince: '2024-07-01T00:00:00Z' } },
			sends: {
				method: 'GET',
				path: '/macros',
				query: { per_page: '150', updated_since: '1719792000' },
			},
			gives: [shipping],
		},
	],
};
