import type { Cases } from './case';

const path = '/api/v1/account/audit-log';

const entry = (id: string) => ({
	id,
	userId: '5',
	event: 'user:case-joined',
	dateCreated: '2024-07-01T08:00:00.000Z',
});

export const auditLogCases: Cases = {
	resource: 'auditLog',
	cases: [
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			sends: { method: 'GET', path, query: { page: '1', limit: '2' } },
			gives: [entry('1'), entry('2')],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { search: 'joined', userId: '5' } },
			sends: {
				method: 'GET',
				path,
				query: { where: '{"search":"joined"}', userId: '5', page: '1', limit: '100' },
			},
			gives: [entry('1'), entry('2'), entry('3')],
		},
		{
			operation: 'getUsers',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: `${path}/get-audit-log-users` },
			gives: [
				{ id: '5', name: 'Tove Lindh' },
				{ id: '6', name: 'Bram Achterberg' },
			],
		},
	],
};
