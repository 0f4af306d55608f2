import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { visitorHistoryViewId: id, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/visitorhistoryviews';
const one = `${path}/${id}`;
const preferences = '/api/v2/lanternhouse/userpreferences';

const whose = (field_name: string, comparator: string, value: string) => [
	{ or_criteria: [{ field_name, comparator, values: [value] }] },
];
const all = {
	id: '-1',
	name: 'All visitors',
	and_criteria: whose('visitor_type', 'is_equal_to', 'all'),
	sort_by: 'last_visit_time',
	favourited: true,
	system: true,
};
const returning = {
	id: '-2',
	name: 'Returning visitors',
	and_criteria: whose('number_of_visits', 'greater_than', '1'),
	sort_by: 'frequency',
	favourited: true,
	system: true,
};
const creator = { id: operatorId };
const view = {
	id,
	name: 'Trade customers',
	and_criteria: whose('email', 'ends_with', '@fjordworks.example'),
	sort_by: 'leadscore',
	favourited: false,
	system: false,
	creator,
	modified_time: '2024-07-09T04:40:00.000Z',
};
const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;
const inColumn = { view_id: '-1', view_name: 'All visitors' };
const preferred = {
	tracking_view: 'ring',
	tracking_hide_other_agent_connected_visitors: 'disabled',
	...told('list_one', inColumn),
	...told('list_two', inColumn),
	...told('list_three', inColumn),
};

const often = [
	{ or_criteria: [{ field_name: 'number_of_visits', comparator: 'greater_than', values: ['9'] }] },
];

/** The same in the form Simplified. */
const shown = ({ creator, ...view }: Record<string, unknown>) => ({
	...view,
	...told('creator', creator),
});

export const visitorHistoryViewCases: Cases = {
	resource: 'visitorHistoryView',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Regulars',
				criteriaInput: 'json',
				criteria: JSON.stringify(often),
				additionalFields: { favourited: true, sortBy: 'frequency' },
			},
			sends: {
				method: 'POST',
				path,
				body: { name: 'Regulars', and_criteria: often, favourited: true, sort_by: 'frequency' },
			},
			gives: [
				{
					id: '804500230000000001',
					name: 'Regulars',
					and_criteria: often,
					sort_by: 'frequency',
					favourited: true,
					system: false,
					creator,
					modified_time: anyTime,
				},
			].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.visitorHistoryViews.find('804500230000000001')).toMatchObject({
					name: 'Regulars',
					favourited: true,
				});
			},
		},
		{
			operation: 'create',
			when: 'its criteria are rows',
			parameters: {
				name: 'Regulars',
				conditions: {
					field: [{ field: 'number_of_visits', operator: 'greater_than', value: 9 }],
				},
			},
			sends: { method: 'POST', path, body: { name: 'Regulars', and_criteria: often } },
			gives: [
				{
					id: '804500230000000001',
					name: 'Regulars',
					and_criteria: often,
					sort_by: 'last_visit_time',
					favourited: false,
					system: false,
					creator,
					modified_time: anyTime,
				},
			].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [all, returning, view].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 2 },
			sends: { method: 'GET', path },
			gives: [all, returning].map(shown),
		},
		{
			operation: 'get',
			parameters: { viewId: byId('-2') },
			sends: { method: 'GET', path: `${path}/-2` },
			gives: [returning].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				viewId: byId(id),
				criteriaInput: 'json',
				criteria: JSON.stringify(often),
				updateFields: {
					favourited: true,
					name: 'Trade',
					sortBy: 'time_on_site',
				},
			},
			sends: {
				method: 'PUT',
				path: one,
				body: { and_criteria: often, favourited: true, name: 'Trade', sort_by: 'time_on_site' },
			},
			gives: [
				{
					...view,
					name: 'Trade',
					and_criteria: often,
					sort_by: 'time_on_site',
					favourited: true,
					modified_time: anyTime,
				},
			].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.visitorHistoryViews.find(id)).toMatchObject({
					name: 'Trade',
					and_criteria: often,
					sort_by: 'time_on_site',
					favourited: true,
				});
			},
		},
		{
			operation: 'update',
			when: 'its criteria are rows',
			parameters: {
				viewId: byId(id),
				conditions: {
					field: [{ field: 'number_of_visits', operator: 'greater_than', value: 9 }],
				},
			},
			sends: { method: 'PUT', path: one, body: { and_criteria: often } },
			gives: [{ ...view, and_criteria: often, modified_time: anyTime }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				viewId: byId(id),
				updateFields: { name: 'Trade customers', sortBy: 'leadscore' },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: one },
			gives: [{ ...view, changed: false, changes: {} }].map(shown),
		},
		{
			operation: 'delete',
			parameters: { viewId: byId(id) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.visitorHistoryViews.find(id)).toBeUndefined();
			},
		},
		{
			operation: 'getCriteriaFields',
			sends: { method: 'GET', path: '/api/v2/lanternhouse/criteriafields/visitorhistory' },
			gives: [
				{ field_name: 'country', datatype: 'options', group_name: 'user_values' },
				{ field_name: 'browser', datatype: 'options', group_name: 'technology' },
				{ field_name: 'number_of_visits', datatype: 'count', group_name: 'user_values' },
			],
		},
		{
			operation: 'getPreferences',
			sends: { method: 'GET', path: preferences },
			gives: [preferred],
		},
		{
			operation: 'setDefault',
			parameters: { listName: 'list_two', viewId: byId(id) },
			sends: {
				method: 'PUT',
				path: `${preferences}/visitorhistoryviews`,
				body: { list_name: 'list_two', view_id: id },
			},
			gives: [{ ...preferred, list_two_view_id: id, list_two_view_name: 'Trade customers' }],
			after: ({ zoho }) => {
				expect(zoho.preferences.visitorhistoryviews?.list_two).toEqual({
					view_id: id,
					view_name: 'Trade customers',
				});
			},
		},
	],
};
