import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { cannedResponseCategoryIds, cannedResponseIds, operatorId } = samples.zoho;
const [generalId, deliveryId] = cannedResponseCategoryIds;
const path = '/api/v2/lanternhouse/cannedresponsecategories';
const one = `${path}/${deliveryId}`;
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const general = {
	id: generalId,
	name: 'General',
	owner: 'Tove Lindh',
	owner_id: operatorId,
	is_default: true,
	created_time: '2024-07-09T04:40:00.000Z',
	modified_time: '2024-07-09T04:40:00.000Z',
};
const delivery = { ...general, id: deliveryId, name: 'Delivery', is_default: false };
/** The n-th that the sandbox adds. */
const added = (n: number) => ({
	...delivery,
	id: `80450030${String(n).padStart(10, '0')}`,
	name: `Category ${n}`,
});

export const cannedResponseCategoryCases: Cases = {
	resource: 'cannedResponseCategory',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Apologies' },
			sends: { method: 'POST', path, body: { name: 'Apologies' } },
			gives: [{ ...added(1), name: 'Apologies', created_time: aTime, modified_time: aTime }],
		},
		{
			operation: 'delete',
			parameters: { categoryId: byId(deliveryId), successorId: byId(generalId) },
			sends: { method: 'DELETE', path: one, query: { configure_to: generalId } },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.cannedResponses.find(cannedResponseIds[1])).toMatchObject({
					category_ids: [generalId],
				});
			},
		},
		{
			operation: 'get',
			parameters: { categoryId: byId(deliveryId) },
			sends: { method: 'GET', path: one },
			gives: [delivery],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.cannedResponseCategories.addMany(97);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '99' } },
				{ method: 'GET', path, query: { limit: '99', page: '2' } },
			],
			gives: [general, delivery, ...Array.from({ length: 97 }, (_, n) => added(n + 1))],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1, filters: { sortBy: 'name', order: 'ascending' } },
			sends: { method: 'GET', path, query: { limit: '1', sort_by: 'name', order: 'ascending' } },
			gives: [delivery],
		},
		{
			operation: 'update',
			parameters: { categoryId: byId(deliveryId), name: 'Shipping' },
			sends: { method: 'PUT', path: one, body: { name: 'Shipping' } },
			gives: [{ ...delivery, name: 'Shipping', modified_time: aTime }],
		},
	],
};
