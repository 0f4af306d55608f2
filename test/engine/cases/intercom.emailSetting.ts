import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, seededTime } from './intercomRecords';

const [id, otherId] = samples.intercom.emailSettingIds;

const setting = {
	id,
	email: 'support@lanternhouse.example',
	verified: true,
	domain: 'lanternhouse.example',
	brand_id: '10',
	forwarding_enabled: true,
	forwarded_email_last_received_at: seededTime,
	created_at: seededTime,
	updated_at: seededTime,
};

export const emailSettingCases: Cases = {
	resource: 'emailSetting',
	cases: [
		{
			operation: 'get',
			parameters: { emailSettingId: byId(id) },
			sends: { method: 'GET', path: `/emails/${id}` },
			gives: [setting],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/emails' },
			gives: [setting, { ...setting, id: otherId, email: 'hello@lanternhouse.example' }],
		},
	],
};
