import { samples } from '../../../sandbox';
import type { Cases } from './case';

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

export const triggerRuleCases: Cases = {
	resource: 'triggerRule',
	cases: [
		{
			operation: 'create',
			parameters: {
				brandId: appId,
				criteria: JSON.stringify(fromNorway),
				additionalFields: {
					actionType: 'send_chat_invite',
					delay: 120,
					eventType: 'lands_on_website',
					message: 'May I help you to find a lamp?',
					senderName: 'Tove',
					title: 'Lamp finder',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					app_id: appId,
					and_criteria: fromNorway,
					action: {
						type: 'send_chat_invite',
						delay: 120,
						params: { value: 'May I help you to find a lamp?', sender_name: 'Tove' },
					},
					event: { type: 'lands_on_website' },
					title: 'Lamp finder',
				},
			},
			gives: [
				{
					id: '804500190000000001',
					title: 'Lamp finder',
					enabled: true,
					position: '2',
					app: { id: appId, name: 'Lantern House' },
					and_criteria: fromNorway,
					event: { type: 'lands_on_website' },
					action: {
						type: 'send_chat_invite',
						delay: '120',
						params: { value: 'May I help you to find a lamp?', sender_name: 'Tove' },
					},
					stats: { triggered_count: '0', seen_count: '0', replied_count: '0', failed_count: '0' },
					modified_time: anyTime,
				},
			],
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.size).toBe(2);
			},
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [rule],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 1 },
			before: (sandbox) => {
				sandbox.zoho.tables.triggerRules.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [rule],
		},
		{
			operation: 'get',
			parameters: { ruleId: id },
			sends: { method: 'GET', path: one },
			gives: [rule],
		},
		{
			operation: 'update',
			parameters: {
				ruleId: id,
				brandId: appId,
				criteria: JSON.stringify(fromNorway),
				title: 'Open sooner',
				eventType: 'lands_on_website',
				actionType: 'open_chat_window',
				updateFields: { delay: 30 },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					app_id: appId,
					and_criteria: fromNorway,
					title: 'Open sooner',
					event: { type: 'lands_on_website' },
					action: { type: 'open_chat_window', delay: 30 },
				},
			},
			gives: [
				{ ...changed, title: 'Open sooner', action: { type: 'open_chat_window', delay: '30' } },
			],
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.find(id)).toMatchObject({
					title: 'Open sooner',
					action: { type: 'open_chat_window', delay: '30' },
				});
			},
		},
		{
			operation: 'setEnabled',
			parameters: { ruleId: id, enabled: false },
			sends: { method: 'PUT', path: one, body: { enabled: false } },
			gives: [{ ...changed, enabled: false }],
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.find(id)?.enabled).toBe(false);
			},
		},
		{
			operation: 'updateOrder',
			parameters: { ruleId: id, position: 3 },
			sends: { method: 'PUT', path: one, body: { position: '3' } },
			gives: [{ ...changed, position: '3' }],
			after: ({ zoho }) => {
				expect(zoho.tables.triggerRules.find(id)?.position).toBe('3');
			},
		},
		{
			operation: 'delete',
			parameters: { ruleId: id },
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
