import { samples, type Sandbox } from '../../../sandbox';
import type { Cases } from './case';
import { justNow, seededAt, seededTime, timeAt } from './intercomRecords';

const { contact, conversationIds } = samples.intercom;
const path = '/custom_object_instances/Order';
const objectType = 'Order';

const order = {
	id: '1',
	type: 'Order',
	external_id: 'ord-7731',
	custom_attributes: { order_number: 'NL-7731', total_amount: 99.5 },
	external_created_at: seededTime,
	external_updated_at: null,
	created_at: seededTime,
	updated_at: seededTime,
};

function withOrder({ intercom }: Sandbox): undefined {
	intercom.tables.customObjects.create({ ...order });
}

export const customObjectInstanceCases: Cases = {
	resource: 'customObjectInstance',
	cases: [
		{
			operation: 'delete',
			parameters: { objectType, instanceId: '1' },
			before: withOrder,
			sends: { method: 'DELETE', path: `${path}/1` },
			gives: [{ deleted: true }],
		},
		{
			operation: 'deleteByExternalId',
			parameters: { objectType, externalId: 'ord-7731' },
			before: withOrder,
			sends: { method: 'DELETE', path, query: { external_id: 'ord-7731' } },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.customObjects.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { objectType, instanceId: '1' },
			before: withOrder,
			sends: { method: 'GET', path: `${path}/1` },
			gives: [order],
		},
		{
			operation: 'getByExternalId',
			parameters: { objectType, externalId: 'ord-7731' },
			before: withOrder,
			sends: { method: 'GET', path, query: { external_id: 'ord-7731' } },
			gives: [order],
		},
		{
			operation: 'getMany',
			parameters: { objectType, filters: { referencesContactId: contact.id } },
			before: (sandbox) => {
				withOrder(sandbox);
				withOrder(sandbox);
				const owner = sandbox.intercom.contact(contact.id) as object;
				Object.assign(owner, { customInfo: { orders: ['2'] } });
				return undefined;
			},
			sends: {
				method: 'GET',
				path,
				query: { references_contact_id: contact.id, per_page: '50' },
			},
			gives: [{ ...order, id: '2' }],
		},
		{
			operation: 'getMany',
			parameters: { objectType, filters: { referencesConversationId: conversationIds[0] } },
			before: (sandbox) => {
				withOrder(sandbox);
				withOrder(sandbox);
				const owner = sandbox.intercom.tables.conversations.find(conversationIds[0]) as object;
				Object.assign(owner, { custom_attributes: { Order: ['2'] } });
				return undefined;
			},
			sends: {
				method: 'GET',
				path,
				query: { references_conversation_id: conversationIds[0], per_page: '50' },
			},
			gives: [{ ...order, id: '2' }],
		},
		{
			operation: 'upsert',
			parameters: {
				objectType,
				externalId: 'ord-7731',
				additionalFields: { externalUpdatedAt: '2024-07-09T04:50:00Z' },
				customInfoInput: 'json',
				customInfoJson: { total_amount: 120 },
			},
			before: withOrder,
			sends: {
				method: 'POST',
				path,
				body: {
					external_id: 'ord-7731',
					external_updated_at: seededAt + 600,
					custom_attributes: { total_amount: 120 },
				},
			},
			gives: [
				{
					...order,
					external_updated_at: timeAt(seededAt + 600),
					custom_attributes: { order_number: 'NL-7731', total_amount: 120 },
					updated_at: justNow,
				},
			],
			after: ({ intercom }) => {
				expect(intercom.tables.customObjects.size).toBe(1);
			},
		},
	],
};
