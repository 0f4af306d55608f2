import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [toveId, bramId] = samples.acquire.userIds;
const [administrator, agent] = samples.acquire.roleIds;
const [lighting] = samples.acquire.departmentIds;
const path = '/api/v1/account/user';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const tove = {
	id: '5',
	name: 'Tove Lindh',
	email: 'tove.lindh@lanternhouse.example',
	phone: null,
	type: 'user',
	status: 'active',
	roleIds: ['1'],
	departmentIds: ['21'],
	dateCreated: '2024-07-01T08:00:00.000Z',
};

export const userCases: Cases = {
	resource: 'user',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Ada Moreno',
				email: 'ada.moreno@lanternhouse.example',
				password: 'Sesame-opens-42',
				roles: [agent],
				departments: [],
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Ada Moreno',
					email: 'ada.moreno@lanternhouse.example',
					password: 'Sesame-opens-42',
					roles: [agent],
					departments: [],
				},
			},
			gives: [
				{
					...tove,
					id: '7',
					name: 'Ada Moreno',
					email: 'ada.moreno@lanternhouse.example',
					roleIds: ['2'],
					departmentIds: [],
					departmentNames: [],
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { userId: { __rl: true, mode: 'list', value: String(toveId) } },
			sends: { method: 'GET', path: `${path}/${toveId}` },
			gives: [tove],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { search: 'Lindh' } },
			sends: { method: 'GET', path, query: { where: '{"search":"Lindh"}' } },
			gives: [tove],
		},
		{
			operation: 'update',
			parameters: {
				userId: String(toveId),
				updateFields: {
					countryId: '517',
					departments: [String(lighting)],
					phone: '+12025550143',
					photo: 'https://lanternhouse.example/tove.png',
					stateId: '21',
					status: 'active',
					type: 'user',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${toveId}`,
				body: {
					countryId: '517',
					departments: [lighting],
					phone: '+12025550143',
					photo: 'https://lanternhouse.example/tove.png',
					stateId: 21,
					status: 'active',
					type: 'user',
				},
			},
			gives: [{ ...tove, phone: '+12025550143', countryId: '517' }],
		},
		{
			operation: 'update',
			parameters: {
				userId: String(toveId),
				updateFields: { departments: [lighting], roles: [administrator], name: 'Tove Lind' },
				options: { onlyIfChanged: true },
			},
			before: (sandbox) => {
				const stored = { id: toveId, departments: [lighting], roles: [{ id: administrator }] };
				const { roleIds, departmentIds, ...shown } = tove;
				expect([roleIds, departmentIds]).toEqual([['1'], ['21']]);
				const body = { data: { ...shown, ...stored } };
				sandbox.plant({ fault: 'status', status: 200, body, times: 1 });
				return undefined;
			},
			sends: [
				{ method: 'GET', path: `${path}/${toveId}` },
				{ method: 'PUT', path: `${path}/${toveId}`, body: { name: 'Tove Lind' } },
			],
			gives: [
				{
					...tove,
					name: 'Tove Lind',
					changed: true,
					changes: { name: { from: 'Tove Lindh', to: 'Tove Lind' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { userId: String(bramId) },
			sends: { method: 'DELETE', path, query: { userId: String(bramId) } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.users.find(bramId)).toBeUndefined();
			},
		},
	],
};
