import { samples } from '../../../sandbox';
import type { Cases } from './case';

const house = {
	id: '10',
	name: 'Lantern House',
	is_default: true,
	help_center_id: samples.intercom.helpCenterId,
};

export const brandCases: Cases = {
	resource: 'brand',
	cases: [
		{
			operation: 'get',
			parameters: { brandId: '10' },
			sends: { method: 'GET', path: '/brands/10' },
			gives: [house],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/brands' },
			gives: [house],
		},
	],
};
