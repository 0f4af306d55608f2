import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [administratorId, agentId] = samples.acquire.roleIds;
const path = '/api/v1/account/role';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const administrator = {
	id: String(administratorId),
	roleName: 'Administrator',
	permissions: { chat: ['cobrowse'] },
	dateCreated: '2024-07-01T08:00:00.000Z',
};

export const roleCases: Cases = {
	resource: 'role',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Night Shift', permissions: '{ "chat": ["cobrowse"] }' },
			sends: {
				method: 'POST',
				path,
				body: { roleName: 'Night Shift', permissions: { chat: ['cobrowse'] } },
			},
			gives: [
				{
					...administrator,
					id: String(agentId + 1),
					roleName: 'Night Shift',
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { roleId: { __rl: true, mode: 'list', value: String(administratorId) } },
			sends: { method: 'GET', path: `${path}/${administratorId}` },
			gives: [administrator],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [administrator],
		},
		{
			operation: 'update',
			parameters: {
				roleId: String(administratorId),
				updateFields: { name: 'Head', permissions: '{ "chat": ["cobrowse"] }' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${administratorId}` },
				{ method: 'PUT', path: `${path}/${administratorId}`, body: { roleName: 'Head' } },
			],
			gives: [
				{
					...administrator,
					roleName: 'Head',
					changed: true,
					changes: { roleName: { from: 'Administrator', to: 'Head' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { roleId: String(agentId) },
			sends: { method: 'DELETE', path, query: { id: String(agentId) } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.roles.size).toBe(1);
			},
		},
	],
};
