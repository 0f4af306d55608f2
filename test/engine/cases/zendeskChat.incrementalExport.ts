import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { endedChat, missedChat, offlineMessage, ratedChat } from './zendeskRecords';

const { agentIds, chatIds, conversionId, departmentIds, goalId, offlineMessageId } =
	samples.zendesk;
const path = '/api/v2/chat/incremental';
const startTime = '2024-07-09T00:00:00Z';
const start = 1_720_483_200;

const exported = (chat: IDataObject) => ({ ...chat, deleted: false });
const exportedMessage = {
	...exported(offlineMessage),
	update_timestamp: offlineMessage.timestamp,
};

/** Chats that all changed in the same second, so that only their IDs tell how far an export has come. */
const crowd = Array.from(
	{ length: 1200 },
	(_, index) => `3184.crowd.${String(index).padStart(4, '0')}`,
);
const crowdedAt = '2024-07-12T09:00:00Z';
const crowdedSecond = 1_720_774_800;

export const incrementalExportCases: Cases = {
	resource: 'incrementalExport',
	cases: [
		{
			operation: 'getChats',
			parameters: { startTime, returnAll: true },
			sends: {
				method: 'GET',
				path: `${path}/chats`,
				query: { fields: 'chats(*)', start_time: String(start), limit: '1000' },
			},
			gives: [...[endedChat, missedChat, ratedChat].map(exported), exportedMessage],
		},
		{
			operation: 'getChats',
			parameters: {
				startTime: '2024-07-09T06:21:00Z',
				startId: chatIds[2],
				limit: 1,
			},
			sends: {
				method: 'GET',
				path: `${path}/chats`,
				query: {
					fields: 'chats(*)',
					start_time: '1720506060',
					start_id: chatIds[2],
					limit: '1',
				},
			},
			gives: [{ ...exportedMessage, id: offlineMessageId }],
		},
		{
			operation: 'getChats',
			parameters: { startTime: crowdedAt, returnAll: true },
			before: ({ zendesk }) => {
				for (const id of crowd) zendesk.addChat({ id, update_timestamp: crowdedAt });
				return undefined;
			},
			sends: [
				{ start_time: String(crowdedSecond), limit: '1000' },
				{ start_time: String(crowdedSecond), limit: '1000', start_id: crowd[999] },
			].map((query) => ({
				method: 'GET',
				path: `${path}/chats`,
				query: { fields: 'chats(*)', ...query },
			})),
			gives: crowd.map((id) => expect.objectContaining({ id }) as unknown),
		},
		{
			operation: 'getAgentTimeline',
			parameters: { startTime, limit: 1 },
			sends: {
				method: 'GET',
				path: `${path}/agent_timeline`,
				query: { fields: 'agent_timeline(*)', start_time: `${start}000000`, limit: '1' },
			},
			gives: [
				{
					agent_id: agentIds[0],
					start_time: '2024-07-09T06:01:00.000250Z',
					status: 'online',
					duration: 59.99975,
					engagement_count: 1,
				},
			],
		},
		{
			operation: 'getAgentTimeline',
			parameters: { startTime, returnAll: true },
			before: ({ zendesk }) => {
				zendesk.tables.agentTimeline.addMany(1000);
				return undefined;
			},
			sends: [
				{ start_time: `${start}000000` },
				{
					start_time: String(Date.UTC(2024, 6, 9, 22, 40) * 1000 + 250),
					start_id: `${agentIds[0]}.2024-07-09T22:40:00.000250Z`,
				},
			].map((query) => ({
				method: 'GET',
				path: `${path}/agent_timeline`,
				query: { fields: 'agent_timeline(*)', limit: '1000', ...query },
			})),
			gives: Array.from({ length: 1002 }, (_, index) => ({
				agent_id: agentIds[0],
				start_time: new Date(Date.UTC(2024, 6, 9, 6, index + 1))
					.toISOString()
					.replace('.000Z', '.000250Z'),
				status: index % 2 === 0 ? 'online' : 'away',
				duration: 59.99975,
				engagement_count: (index + 1) % 3,
			})),
		},
		{
			operation: 'getConversions',
			parameters: { startTime, returnAll: true },
			sends: {
				method: 'GET',
				path: `${path}/conversions`,
				query: { fields: 'conversions(*)', start_time: String(start), limit: '1000' },
			},
			gives: [
				{
					id: conversionId,
					timestamp: '2024-07-09T06:25:00Z',
					goal_id: goalId,
					goal_name: 'Lamp ordered',

					agent_id: agentIds[0],
					department_id: departmentIds[0],
					chat_id: chatIds[2],
					chat_timestamp: '2024-07-09T06:10:00Z',
				},
			],
		},
		{
			operation: 'getDepartmentEvents',
			parameters: { startTime, limit: 1 },
			sends: {
				method: 'GET',
				path: `${path}/department_events`,
				query: { fields: 'department_events(*)', start_time: String(start), limit: '1' },
			},
			gives: [
				{
					id: 9601,
					department_id: departmentIds[0],
					timestamp: '2024-07-09T06:01:00Z',
					field_name: 'status',
					value: 'online',
					previous_value: 'offline',
				},
			],
		},
		{
			operation: 'getAgentEvents',
			parameters: { startTime, limit: 1 },
			sends: {
				method: 'GET',
				path: `${path}/agent_events`,
				query: { fields: 'agent_events(*)', start_time: String(start), limit: '1' },
			},
			gives: [
				{
					id: 9701,
					account_id: 318400,
					agent_id: agentIds[0],
					field_name: 'status',
					value: 'online',
					previous_value: 'away',
					timestamp: '2024-07-09T06:01:00.250Z',
				},
			],
		},
		{
			operation: 'getAgentEvents',
			parameters: { startTime: '2024-07-09T06:02:00Z', startId: '9702', returnAll: true },
			sends: {
				method: 'GET',
				path: `${path}/agent_events`,
				query: {
					fields: 'agent_events(*)',
					start_time: '1720504920',
					start_id: '9702',
					limit: '1000',
				},
			},
			gives: [
				{
					id: 9703,
					account_id: 318400,
					agent_id: agentIds[0],
					field_name: 'engagements',
					value: 1,
					previous_value: 0,
					timestamp: '2024-07-09T06:03:00.250Z',
				},
			],
		},
	],
};
