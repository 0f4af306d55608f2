import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { visitorRoutingRuleId: id, appId, departmentId, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/visitorroutingrules';
const one = `${path}/${id}`;

const fromNorway = [
	{ or_criteria: [{ field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] }] },
];
const userset = [{ department_ids: [departmentId], operator_ids: [], dynamic_users: [] }];
const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;

/** As Simplified shows it. */
const rule = {
	id,
	title: 'Norway to Lighting',
	enabled: true,
	position: 1,
	app: { id: appId, name: 'Lantern House' },
	and_criteria: fromNorway,
	routing_type: 'route_to_selected_users',
	userset,
	stats: { routed_count: '7', replied_count: '3', triggered_count: '2' },
	modified_time: '2024-07-09T04:40:00.000Z',
};
const changed = { ...rule, modified_time: anyTime };

const returning = [
	{
		or_criteria: [{ field_name: 'visitor_type', comparator: 'is_equal_to', values: ['returning'] }],
	},
];

/** The same in the form Simplified. */
const shown = ({ app, ...rule }: Record<string, unknown>) => ({
	...rule,
	stats: undefined,
	...told('brand', app),
});

export const visitorRoutingRuleCases: Cases = {
	resource: 'visitorRoutingRule',
	cases: [
		{
			operation: 'create',
			when: 'its criteria are JSON, and it is wanted in force',
			parameters: {
				criteriaInput: 'json',
				criteria: JSON.stringify(returning),
				enabled: true,
				additionalFields: {
					brandId: byId(appId),
					departmentIds: [departmentId],
					dynamicUsers: 'last_attender',
					operatorIds: [operatorId],
					routingType: 'route_to_selected_users',
					title: 'Known faces to Tove',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					and_criteria: returning,
					app_id: appId,
					userset: [
						{
							department_ids: [departmentId],
							operator_ids: [operatorId],
							dynamic_users: ['last_attender'],
						},
					],
					routing_type: 'route_to_selected_users',
					title: 'Known faces to Tove',
				},
			},
			gives: [
				{
					...changed,
					id: '804500200000000001',
					title: 'Known faces to Tove',
					position: 2,
					and_criteria: returning,
					userset: [
						{
							department_ids: [departmentId],
							operator_ids: [operatorId],
							dynamic_users: ['last_attender'],
						},
					],
					stats: { routed_count: '0', replied_count: '0', triggered_count: '0' },
				},
			].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.visitorRoutingRules.size).toBe(2);
			},
		},
		{
			operation: 'create',
			parameters: {
				conditions: {
					field: [{ field: 'visitor_type', operator: 'is_equal_to', value: 'returning' }],
				},
				additionalFields: { brandId: byId(appId), title: 'Known faces' },
			},
			sends: [
				{
					method: 'POST',
					path,
					body: { and_criteria: returning, app_id: appId, title: 'Known faces' },
				},
				{ method: 'PUT', path: `${path}/804500200000000001`, body: { enabled: false } },
			],
			gives: [
				{
					id: '804500200000000001',
					title: 'Known faces',
					enabled: false,
					position: 2,
					app: rule.app,
					and_criteria: returning,
					stats: { routed_count: '0', replied_count: '0', triggered_count: '0' },
					modified_time: anyTime,
				},
			].map(shown),
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
				sandbox.zoho.tables.visitorRoutingRules.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [rule].map(shown),
		},
		{
			operation: 'get',
			parameters: { ruleId: byId(id), output: 'raw' },
			sends: { method: 'GET', path: one },
			gives: [
				{
					...rule,
					creator: { id: operatorId },
					created_time: 1_720_500_000_000,
					modified_time: 1_720_500_000_000,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				ruleId: byId(id),
				criteriaInput: 'json',
				criteria: JSON.stringify(returning),
				updateFields: { departmentIds: [departmentId] },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					and_criteria: returning,
					userset: [{ department_ids: [departmentId], operator_ids: [], dynamic_users: [] }],
				},
			},
			gives: [{ ...changed, and_criteria: returning }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.visitorRoutingRules.find(id)).toMatchObject({
					and_criteria: returning,
					userset,
				});
			},
		},
		{
			operation: 'update',
			parameters: {
				ruleId: byId(id),
				conditions: {
					field: [{ field: 'visitor_type', operator: 'is_equal_to', value: 'returning' }],
				},
			},
			sends: { method: 'PUT', path: one, body: { and_criteria: returning } },
			gives: [{ ...changed, and_criteria: returning }].map(shown),
		},
		{
			operation: 'setEnabled',
			parameters: { ruleId: byId(id), enabled: false },
			sends: { method: 'PUT', path: one, body: { enabled: false } },
			gives: [{ ...changed, enabled: false }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.visitorRoutingRules.find(id)?.enabled).toBe(false);
			},
		},
		{
			operation: 'updateOrder',
			parameters: { ruleId: byId(id), position: 3 },
			sends: { method: 'PUT', path: one, body: { position: 3 } },
			gives: [{ ...changed, position: 3 }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.visitorRoutingRules.find(id)?.position).toBe(3);
			},
		},
		{
			operation: 'delete',
			parameters: { ruleId: byId(id) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.visitorRoutingRules.size).toBe(0);
			},
		},
		{
			operation: 'getCriteriaFields',
			sends: { method: 'GET', path: '/api/v2/lanternhouse/criteriafields/visitorrouting' },
			gives: [
				{ field_name: 'referer', datatype: 'string', group_name: 'website_values' },
				{ field_name: 'country', datatype: 'options', group_name: 'user_values' },
				{ field_name: 'browser', datatype: 'options', group_name: 'technology' },
			],
		},
		{
			operation: 'getConfig',
			sends: { method: 'GET', path: `${path}/commonrule` },
			gives: [{ route_to_all: 'enabled' }],
		},
		{
			operation: 'updateCommonRule',
			parameters: { routeToAll: false },
			sends: { method: 'PUT', path: `${path}/commonrule`, body: { route_to_all: 'disabled' } },
			gives: [{ route_to_all: 'disabled' }],
			after: ({ zoho }) => {
				expect(zoho.settings.visitorRouting).toEqual({ route_to_all: 'disabled' });
			},
		},
		{
			operation: 'updateCommonRule',
			parameters: { routeToAll: true },
			before: ({ zoho }) => {
				zoho.settings.visitorRouting.route_to_all = 'disabled';
				return undefined;
			},
			sends: { method: 'PUT', path: `${path}/commonrule`, body: { route_to_all: 'enabled' } },
			gives: [{ route_to_all: 'enabled' }],
			after: ({ zoho }) => {
				expect(zoho.settings.visitorRouting).toEqual({ route_to_all: 'enabled' });
			},
		},
	],
};
