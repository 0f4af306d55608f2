import type { Row } from '../table';

const created = '2024-07-01T08:00:00.000Z';

export const userSeeds: Row[] = [
	{
		id: 5,
		name: 'Tove Lindh',
		email: 'tove.lindh@lanternhouse.example',
		type: 'user',
		status: 'active',
		phone: null,
		departments: [21],
		roles: [1],
		dateCreated: created,
	},
	{
		id: 6,
		name: 'Bram Achterberg',
		email: 'bram.achterberg@lanternhouse.example',
		type: 'user',
		status: 'active',
		phone: null,
		departments: [21, 22],
		roles: [2],
		dateCreated: created,
	},
];

export const roleSeeds: Row[] = [
	{ id: 1, roleName: 'Administrator', permissions: { chat: ['cobrowse'] }, dateCreated: created },
	{ id: 2, roleName: 'Agent', permissions: { chat: [] }, dateCreated: created },
];

export const departmentSeeds: Row[] = [
	{ id: 21, name: 'Lighting', status: 'active', isDefault: 'yes', users: [] },
	{ id: 22, name: 'Repairs', status: 'active', isDefault: 'no', users: [] },
];
