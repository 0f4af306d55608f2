import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { triggerRuleId: id, appId } = samples.zoho;
const path = '/api/v2/lanternhouse/triggerrules';
const one = `${path}/${id}`;

const fromNorway = [
	{ or_criteria: [{ field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] }] },
];
const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;

/** As Simplified shows it. */
const rule = {
	id,
	title: 'Greet after a minute',
	enabled: true,
	position: '1',
	app: { id: appId, name: 'Lantern House' },
	and_criteria: fromNorway,
	event: { type: 'lands_on_website' },
	action: {
		type: 'send_chat_invite',
		delay: '60',
		params: { sender_name: 'Tove', value: 'Shall I light the way?' },
	},
	stats: { triggered_count: '12', seen_count: '9', replied_count: '4', failed_count: '1' },
	modified_time: '2024-07-09T04:40:00.000Z',
};
const changed = { ...rule, modified_time: anyTime };

const made = `${path}/804500190000000001`;
const invite = {
	type: 'send_chat_invite',
	params: { value: 'May I help you to find a lamp?', sender_name: 'Tove' },
};
const greeting = {
	brandId: byId(appId),
	title: 'Lamp finder',
	eventType: 'lands_on_website',
	actionType: 'send_chat_invite',
	message: 'May I help you to find a lamp?',
	senderName: 'Tove',
	delay: 120,
};
const greetingBody = {
	app_id: appId,
	title: 'Lamp finder',
	event: { type: 'lands_on_website' },
	action: { ...invite, delay: 120 },
	and_criteria: fromNorway,
};
const finder = {
	id: '804500190000000001',
	title: 'Lamp finder',
	enabled: true,
	position: '2',
	app: { id: appId, name: 'Lantern House' },
	and_criteria: fromNorway,
	event: { type: 'lands_on_website' },
	action: { ...invite, delay: '120' },
	stats: { triggered_count: '0', seen_count: '0', replied_count: '0', failed_count: '0' },
	modified_time: anyTime,
};

const sooner = {
	ruleId: byId(id),
	brandId: byId(appId),
	title: 'Open sooner',
	eventType: 'lands_on_website',
	actionType: 'open_chat_window',
	delay: 30,
};
const soonerBody = {
	app_id: appId,
	title: 'Open sooner',
	event: { type: 'lands_on_website' },
	action: { type: 'open_chat_window', delay: 30 },
};
const opened = {
	...changed,
	title: 'Open sooner',
	action: { type: 'open_chat_window', delay: '30' },
};
const twoGroups = [
	{
		or_criteria: [
			{ field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] },
			{ field_name: 'number_of_visits', comparator: 'between', values: ['2', '9'] },
		],
	},
	{
		or_criteria: [{ field_name: 'browser', comparator: 'not_equals', values: ['apple_safari'] }],
	},
];

/** The same in the form Simplified. */
const shown = ({ app, event, action, ...rule }: Record<string, unknown>) => ({
	...rule,
	stats: undefined,
	...told('brand', app),
	...told('event', event),
	...told('action', action),
});

export const triggerRuleCases: Cases = {
	resource: 'triggerRule',
	cases: [
		{
			operation: 'create',
			parameters: {
				...greeting,
				conditions: { field: [{ field: 'country', operator: 'is_equal_to', value: 'Norway' }] },
			},
			sends: [
				{ method: 'POST', path, body: greetingBody },
				{ method: 'PUT', path: made, body: { enabled: false } },
			],
			gives: [{ ...finder, enabled: false }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.size).toBe(2);
			},
		},
		{
			operation: 'create',
			when: 'its criteria are JSON, and it is wanted in force',
			parameters: {
				...greeting,
				criteriaInput: 'json',
				criteria: JSON.stringify(fromNorway),
				enabled: true,
			},
			sends: { method: 'POST', path, body: greetingBody },
			gives: [finder].map(shown),
		},
		{
			operation: 'create',
			when: 'event and action are none of the lists',
			parameters: {
				brandId: byId(appId),
				title: 'Wave',
				eventType: 'other',
				eventName: 'leaves_website',
				actionType: 'other',
				actionName: 'invoke_js_api',
				message: 'wave',
				conditions: { field: [{ field: 'country', operator: 'is_equal_to', value: 'Norway' }] },
				enabled: true,
			},
			sends: {
				method: 'POST',
				path,
				body: {
					app_id: appId,
					title: 'Wave',
					event: { type: 'leaves_website' },
					action: { type: 'invoke_js_api', delay: 0, params: { value: 'wave' } },
					and_criteria: fromNorway,
				},
			},
			gives: [
				{
					...finder,
					title: 'Wave',
					event: { type: 'leaves_website' },
					action: { type: 'invoke_js_api', delay: '0', params: { value: 'wave' } },
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
				sandbox.zoho.tables.triggerRules.addMany(2);
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
				...sooner,
				criteriaInput: 'json',
				criteria: JSON.stringify(fromNorway),
			},
			sends: { method: 'PUT', path: one, body: { ...soonerBody, and_criteria: fromNorway } },
			gives: [opened].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.find(id)).toMatchObject({
					title: 'Open sooner',
					action: { type: 'open_chat_window', delay: '30' },
				});
			},
		},
		{
			operation: 'update',
			when: 'its criteria are rows',
			parameters: {
				...sooner,
				match: 'any',
				conditions: {
					field: [
						{ field: 'country', operator: 'is_equal_to', value: 'Norway' },
						{ field: 'number_of_visits', operator: 'between', value: '2, 9' },
					],
				},
				groupConditions: {
					field: [{ field: 'browser', operator: 'not_equals', value: 'apple_safari' }],
				},
			},
			sends: { method: 'PUT', path: one, body: { ...soonerBody, and_criteria: twoGroups } },
			gives: [{ ...opened, and_criteria: twoGroups }].map(shown),
		},
		{
			operation: 'setEnabled',
			parameters: { ruleId: byId(id), enabled: false },
			sends: { method: 'PUT', path: one, body: { enabled: false } },
			gives: [{ ...changed, enabled: false }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.find(id)?.enabled).toBe(false);
			},
		},
		{
			operation: 'updateOrder',
			parameters: { ruleId: byId(id), position: 3 },
			sends: { method: 'PUT', path: one, body: { position: '3' } },
			gives: [{ ...changed, position: '3' }].map(shown),
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.find(id)?.position).toBe('3');
			},
		},
		{
			operation: 'delete',
			parameters: { ruleId: byId(id) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.size).toBe(0);
			},
		},
		{
			operation: 'getCriteriaFields',
			sends: { method: 'GET', path: '/api/v2/lanternhouse/criteriafields/triggerrules' },
			gives: [
				{ field_name: 'referer', datatype: 'string', group_name: 'website_values' },
				{ field_name: 'country', datatype: 'options', group_name: 'user_values' },
				{ field_name: 'browser', datatype: 'options', group_name: 'technology' },
				{ field_name: 'number_of_visits', datatype: 'count', group_name: 'user_values' },
			],
		},
	],
};
