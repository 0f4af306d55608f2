import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { reportKey, userIds } = samples.acquire;
const [tove] = userIds;
const path = '/api/v1/analytics';
const times = { startDate: '2026-03-01T00:00:00Z', endDate: '2026-03-01T23:59:59Z' };

const agents = [
	{ id: '5', name: 'Tove Lindh', email: 'tove.lindh@lanternhouse.example', isOnline: 'online' },
	{
		...{ id: '6', name: 'Bram Achterberg', isOnline: 'online' },
		email: 'bram.achterberg@lanternhouse.example',
	},
];

export const analyticsCases: Cases = {
	resource: 'analytics',
	cases: [
		{
			operation: 'get',
			parameters: { report: 'cases-overview', ...times },
			sends: {
				method: 'GET',
				path: `${path}/general/cases-overview`,
				query: {
					start_date: '2026-03-01 00:00:00',
					end_date: '2026-03-01 23:59:59',
					output: 'json',
				},
			},
			gives: [
				{
					graphRowLabels: ['09 AM', '10 AM'],
					graphRowTotal: [3, 1],
					summaryTotalCurrent: 4,
					summaryTotalPrevious: 2,
				},
			],
		},
		{
			operation: 'get',
			parameters: {
				...{ area: 'chat', report: 'chat-overview', format: 'csv', utcOffset: '+05:30' },
				...times,
			},
			sends: {
				method: 'GET',
				path: `${path}/chat/chat-overview`,
				query: {
					start_date: '2026-03-01 05:30:00',
					end_date: '2026-03-02 05:29:59',
					offset: '+05:30',
					output: 'csv',
				},
			},
			gives: [{ csv: 'hour,total\n09 AM,3\n10 AM,1\n' }],
		},
		{
			operation: 'get',
			parameters: { area: 'agent', report: 'agent-list', utcOffset: '-03:00' },
			sends: {
				method: 'GET',
				path: `${path}/agent/agent-list`,
				query: { offset: '-03:00', output: 'json' },
			},
			gives: agents,
		},
		{
			operation: 'get',
			parameters: {
				...{ area: 'agent', report: 'agent-leaderboard' },
				filters: { agentId: String(tove), search: 'Lindh' },
			},
			sends: {
				method: 'GET',
				path: `${path}/agent/agent-leaderboard`,
				query: { output: 'json', agent_id: String(tove), search: 'Lindh' },
			},
			gives: agents,
		},
		{
			operation: 'getCustomReport',
			parameters: {
				reportKey: { __rl: true, mode: 'list', value: reportKey },
				utcOffset: '+01:00',
			},
			sends: {
				method: 'GET',
				path: `${path}/custom-reporting/get-custom-report`,
				query: { report_key: reportKey, offset: '+01:00' },
			},
			gives: [
				{
					...{ id: '35', reportName: 'Night Shift', description: 'Cases after ten', reportKey },
					reportData: [
						{
							...{ id: '33', title: 'Cases by hour', chartKey: 'cases-by-hour' },
							...{ chartType: 'table', data: [{ id: '911', hour: 23 }], totalCount: 1 },
						},
					],
				},
			],
		},
		{
			operation: 'getCustomReports',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: `${path}/custom-reporting/get-all-custom-report` },
			gives: [{ id: '35', reportName: 'Night Shift', description: 'Cases after ten', reportKey }],
		},
	],
};
