import type { Cases } from './case';

const portal = { screenname: 'lanternhouse', name: 'Lantern House' };

export const portalCases: Cases = {
	resource: 'portal',
	cases: [
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
