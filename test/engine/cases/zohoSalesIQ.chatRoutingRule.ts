import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { chatRoutingRuleId: id, appId, departmentId, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/chatroutingrules';
const one = `${path}/${id}`;

const fromNorway = [
	{ or_criteria: [{ field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] }] },
];
const userset = [{ department_ids: [departmentId], operator_ids: [operatorId], dynamic_users: [] }];
const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;

/** As Simplified shows it. */
const rule = {
	id,
	title: 'Lamps to Tove',
	enabled: true,
	position: 1,
	app: { id: appId, name: 'Lantern House' },
	and_criteria: fromNorway,
	routing_type: 'route_to_selected_users',
	userset,
	stats: { requested_count: '8', connected_count: '6', missed_count: '1', transfered_count: '1' },
	modified_time: '2024-07-09T04:40:00.000Z',
};
const changed = { ...rule, modified_time: anyTime };

const aboutDesks = [
	{ or_criteria: [{ field_name: 'landing_page_url', comparator: 'contains', values: ['desk'] }] },
];

const deskBody = { and_criteria: aboutDesks, app_id: appId, title: 'Desks to Emil' };
const desks = {
	id: '804500210000000001',
	title: 'Desks to Emil',
	enabled: true,
	position: 2,
	app: { id: appId, name: 'Lantern House' },
	and_criteria: aboutDesks,
	stats: { requested_count: '0', connected_count: '0', missed_count: '0', transfered_count: '0' },
	modified_time: anyTime,
};

/** The same in the form Simplified. */
const shown = ({ app, ...rule }: Record<string, unknown>) => ({
	...rule,
	stats: undefined,
	...told('brand', app),
});

export const chatRoutingRuleCases: Cases = {
	resource: 'chatRoutingRule',
	cases: [
		{
			operation: 'create',
			parameters: {
				conditions: {
					field: [{ field: 'landing_page_url', operator: 'contains', value: 'desk' }],
				},
				additionalFields: { brandId: byId(appId), title: 'Desks to Emil' },
			},
			sends: [
				{ method: 'POST', path, body: deskBody },
				{ method: 'PUT', path: `${path}/${desks.id}`, body: { enabled: false } },
			],
			gives: [{ ...desks, enabled: false }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.chatRoutingRules.size).toBe(2);
			},
		},
		{
			operation: 'create',
			when: 'its criteria are JSON, and it is wanted in force',
			parameters: {
				criteriaInput: 'json',
				criteria: JSON.stringify(aboutDesks),
				enabled: true,
				additionalFields: { brandId: byId(appId), title: 'Desks to Emil' },
			},
			sends: { method: 'POST', path, body: deskBody },
			gives: [desks].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [rule].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 1 },
			before: (sandbox) => {
				sandbox.zoho.tables.chatRoutingRules.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [rule].map(shown),
		},
		{
			operation: 'get',
			parameters: { ruleId: byId(id) },
			sends: { method: 'GET', path: one },
			gives: [rule].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				ruleId: byId(id),
				criteriaInput: 'json',
				criteria: JSON.stringify(aboutDesks),
				updateFields: { operatorIds: [operatorId], routingType: 'route_to_all_users' },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					and_criteria: aboutDesks,
					userset: [{ department_ids: [], operator_ids: [operatorId], dynamic_users: [] }],
					routing_type: 'route_to_all_users',
				},
			},
			gives: [
				{
					...changed,
					and_criteria: aboutDesks,
					userset: [{ department_ids: [], operator_ids: [operatorId], dynamic_users: [] }],
					routing_type: 'route_to_all_users',
				},
			].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.chatRoutingRules.find(id)).toMatchObject({
					userset: [{ department_ids: [], operator_ids: [operatorId], dynamic_users: [] }],
					routing_type: 'route_to_all_users',
				});
			},
		},
		{
			operation: 'update',
			when: 'its criteria are rows',
			parameters: {
				ruleId: byId(id),
				conditions: {
					field: [{ field: 'landing_page_url', operator: 'contains', value: 'desk' }],
				},
			},
			sends: { method: 'PUT', path: one, body: { and_criteria: aboutDesks } },
			gives: [{ ...changed, and_criteria: aboutDesks }].map(shown),
		},
		{
			operation: 'setEnabled',
			parameters: { ruleId: byId(id), enabled: false },
			sends: { method: 'PUT', path: one, body: { enabled: false } },
			gives: [{ ...changed, enabled: false }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.chatRoutingRules.find(id)?.enabled).toBe(false);
			},
		},
		{
			operation: 'updateOrder',
			parameters: { ruleId: byId(id), position: 4 },
			sends: { method: 'PUT', path: one, body: { position: 4 } },
			gives: [{ ...changed, position: 4 }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.chatRoutingRules.find(id)?.position).toBe(4);
			},
		},
		{
			operation: 'delete',
			parameters: { ruleId: byId(id) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.chatRoutingRules.size).toBe(0);
			},
		},
		{
			operation: 'getCriteriaFields',
			sends: { method: 'GET', path: '/api/v2/lanternhouse/criteriafields/chatrouting' },
			gives: [
				{ field_name: 'referer', datatype: 'string', group_name: 'website_values' },
				{ field_name: 'country', datatype: 'options', group_name: 'user_values' },
				{ field_name: 'number_of_past_chats', datatype: 'count', group_name: 'general' },
			],
		},
	],
};
