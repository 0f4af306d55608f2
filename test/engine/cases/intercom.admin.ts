import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { admin, otherAdmin } from './intercomRecords';

const [, adminId] = samples.intercom.adminIds;
const lunch = { id: '71', label: 'Lunch', emoji: '🍲', order: 1, deleted: false };

export const adminCases: Cases = {
	resource: 'admin',
	cases: [
		{
			operation: 'get',
			parameters: { adminId },
			sends: { method: 'GET', path: `/admins/${adminId}` },
			gives: [otherAdmin],
		},
		{
			operation: 'getAwayReasons',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/away_status_reasons' },
			gives: [lunch, { id: '72', label: 'Sick', emoji: '', order: 2, deleted: true }],
		},
		{
			operation: 'getCurrent',
			sends: { method: 'GET', path: '/me' },
			gives: [
				{
					id: '91530026',
					name: 'Tove Lindh',
					email: 'tove@lanternhouse.example',
					email_verified: true,
					has_inbox_seat: true,
					app_id_code: 'sb4ndb0x',
					app_name: 'Lantern House',
					app_region: 'US',
					app_timezone: 'Europe/Stockholm',
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/admins' },
			gives: [admin, otherAdmin],
		},
		{
			operation: 'setAway',
			parameters: { adminId, awayModeReassign: true, awayStatusReasonId: '71' },
			sends: {
				method: 'PUT',
				path: `/admins/${adminId}/away`,
				body: { away_mode_enabled: true, away_mode_reassign: true, away_status_reason_id: 71 },
			},
			gives: [
				{
					...otherAdmin,
					away_mode_enabled: true,
					away_mode_reassign: true,
					away_status_reason_id: 71,
				},
			],
		},
		{
			operation: 'setAway',
			parameters: { adminId, awayModeEnabled: false },
			sends: {
				method: 'PUT',
				path: `/admins/${adminId}/away`,
				body: { away_mode_enabled: false, away_mode_reassign: false },
			},
			gives: [otherAdmin],
		},
	],
};
