import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { seededTime } from './intercomRecords';

const { helpCenterId } = samples.intercom;
const path = '/help_center/help_centers';

const help = {
	id: helpCenterId,
	display_name: 'Lantern House Help',
	identifier: 'lantern-house',
	url: 'https://help.lanternhouse.example',
	custom_domain: null,
	website_turned_on: true,
	created_at: seededTime,
	updated_at: seededTime,
};

export const helpCenterCases: Cases = {
	resource: 'helpCenter',
	cases: [
		{
			operation: 'get',
			parameters: { helpCenterId },
			sends: { method: 'GET', path: `${path}/${helpCenterId}` },
			gives: [help],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [help],
		},
	],
};
