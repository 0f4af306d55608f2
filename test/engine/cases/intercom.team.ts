import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { adminIds, teamId } = samples.intercom;

const lamps = {
	id: teamId,
	name: 'Lamps',
	admin_ids: adminIds.map(Number),
	assignment_limit: 10,
	distribution_method: 'round_robin',
};

export const teamCases: Cases = {
	resource: 'team',
	cases: [
		{
			operation: 'get',
			parameters: { teamId },
			sends: { method: 'GET', path: `/teams/${teamId}` },
			gives: [lamps],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/teams' },
			gives: [lamps],
		},
		{
			operation: 'getMetrics',
			parameters: { teamId, returnAll: true, idleThreshold: 600 },
			sends: { method: 'GET', path: `/teams/${teamId}/metrics`, query: { idle_threshold: '600' } },
			gives: [
				{ admin_id: adminIds[0], open: 3, idle: 1, snoozed: 0 },
				{ admin_id: adminIds[1], open: 4, idle: 1, snoozed: 1 },
			],
		},
	],
};
