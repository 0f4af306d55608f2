import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const [, furnitureId] = samples.zendesk.departmentIds;
const both = (name: string, thirty: number, sixty: number) => ({
	[`${name}_30`]: thirty,
	[`${name}_60`]: sixty,
});

export const realtimeMetricCases: Cases = {
	resource: 'realtimeMetric',
	cases: [
		{
			operation: 'getAgentMetric',
			parameters: { metric: 'agents_away', filters: { departmentId: byId(String(furnitureId)) } },
			sends: {
				method: 'GET',
				path: '/stream/agents/agents_away',
				query: { department_id: String(furnitureId) },
			},
			gives: [{ agents_away: 1 }],
		},
		{
			operation: 'getAgentMetrics',
			sends: { method: 'GET', path: '/stream/agents' },
			gives: [{ agents_online: 2, agents_away: 1, agents_invisible: 0 }],
		},
		{
			operation: 'getChatMetric',
			parameters: { metric: 'missed_chats', window: '60' },
			sends: { method: 'GET', path: '/stream/chats/missed_chats', query: { window: '60' } },
			gives: [{ missed_chats_60: 2 }],
		},
		{
			operation: 'getChatMetric',
			parameters: { metric: 'waiting_time_max', window: '60' },
			sends: { method: 'GET', path: '/stream/chats/waiting_time_max' },
			gives: [{ waiting_time_max: 41 }],
		},
		{
			operation: 'getChatMetrics',
			sends: { method: 'GET', path: '/stream/chats' },
			gives: [
				{
					incoming_chats: 3,
					assigned_chats: 2,
					active_chats: 5,
					...both('missed_chats', 1, 2),
					waiting_time_avg: 14,
					waiting_time_max: 41,
					chat_duration_avg: 322,
					chat_duration_max: 907,
					response_time_avg: 12,
					response_time_max: 38,
					...both('satisfaction_good', 4, 9),
					...both('satisfaction_bad', 0, 1),
				},
			],
		},
		{
			operation: 'getChatMetrics',
			parameters: { filters: { departmentId: byId(String(furnitureId)), window: '30' } },
			before: ({ zendesk }) => {
				zendesk.idle = true;
				return undefined;
			},
			sends: {
				method: 'GET',
				path: '/stream/chats',
				query: { department_id: String(furnitureId), window: '30' },
			},
			gives: [
				{
					incoming_chats: 3,
					assigned_chats: 2,
					active_chats: 0,
					missed_chats_30: 1,
					waiting_time_avg: null,
					waiting_time_max: null,
					chat_duration_avg: null,
					chat_duration_max: null,
					response_time_avg: null,
					response_time_max: null,
					satisfaction_good_30: 4,
					satisfaction_bad_30: 0,
				},
			],
		},
	],
};
