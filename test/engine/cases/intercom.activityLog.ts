import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { seededAt, timeAt } from './intercomRecords';

const [adminId] = samples.intercom.adminIds;
const log = (digit: number, type: string, at: number) => ({
	id: `5d0c1b2e-0000-4000-8000-00000000000${digit}`,
	activity_type: type,
	activity_description: `Tove Lindh: ${type}`,
	performed_by_id: adminId,
	performed_by_name: 'Tove Lindh',
	created_at: timeAt(at),
});
const login = log(1, 'admin_login_success', seededAt);
const deletion = log(2, 'message_deletion', seededAt + 60);
const createdAfter = '2024-07-01T00:00:00Z';

export const activityLogCases: Cases = {
	resource: 'activityLog',
	cases: [
		{
			operation: 'getMany',
			parameters: { createdAfter, createdBefore: '2024-07-31T00:00:00Z', returnAll: true },
			sends: {
				method: 'GET',
				path: '/admins/activity_logs',
				query: { created_at_after: '1719792000', created_at_before: '1722384000' },
			},
			gives: [login, deletion],
		},
		{
			operation: 'search',
			parameters: {
				createdAfter,
				createdBefore: '',
				additionalFields: { eventTypes: 'message_deletion' },
				limit: 5,
			},
			sends: {
				method: 'POST',
				path: '/admins/activity_logs/search',
				body: {
					created_at_after: 1_719_792_000,
					event_types: ['message_deletion'],
					per_page: 5,
				},
			},
			gives: [deletion],
		},
		{
			operation: 'search',
			when: 'over several pages',
			parameters: { createdAfter, createdBefore: '', returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.activityLogs.addMany(249);
				return undefined;
			},
			sends: [{}, { page: 2 }].map((page) => ({
				method: 'POST',
				path: '/admins/activity_logs/search',
				body: { created_at_after: 1_719_792_000, per_page: 250, ...page },
			})),
			gives: [
				login,
				deletion,
				...Array.from({ length: 249 }, (_, index) => ({
					...log(0, 'message_deletion', seededAt),
					id: `5d0c1b2e-0000-4000-8000-${String(101 + index).padStart(12, '0')}`,
				})),
			],
		},
		{
			operation: 'getEventTypes',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/admins/activity_log_event_types' },
			gives: [{ event_type: 'admin_login_success' }, { event_type: 'message_deletion' }],
		},
	],
};
