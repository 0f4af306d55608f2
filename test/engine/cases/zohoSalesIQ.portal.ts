import type { Cases } from './case';

const portal = {
	screenname: 'lanternhouse',
	name: 'Lantern House',
	company_name: 'Lantern House AB',
	website: 'https://lanternhouse.example',
	owner_email: 'tove@lanternhouse.example',
	owner_operator_id: '804500000000310009',
	owner_name: 'Tove Lindh',
	email: 'desk@lanternhouse.example',
	phone: '',
	address: '12 Harbour Lane',
	language: 'en',
	time_zone: 'Europe/Stockholm',
	description: '',
};

export const portalCases: Cases = {
	resource: 'portal',
	cases: [
		{
			operation: 'get',
			sends: { method: 'GET', path: '/api/v2/portals/lanternhouse' },
			gives: [portal],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/api/v2/portals' },
			gives: [portal],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 1 },
			before: (sandbox) => {
				sandbox.zoho.tables.portals.create({ screenname: 'lanterntrade', name: 'Lantern Trade' });
				return undefined;
			},
			sends: { method: 'GET', path: '/api/v2/portals' },
			gives: [portal],
		},
	],
};
