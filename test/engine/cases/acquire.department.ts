import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [lightingId, repairsId] = samples.acquire.departmentIds;
const path = '/api/v1/account/department';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const lighting = {
	id: '21',
	name: 'Lighting',
	status: 'active',
	isDefault: 'yes',
	userIds: [],
	userNames: [],
};
const repairs = { ...lighting, id: '22', name: 'Repairs', isDefault: 'no' };

export const departmentCases: Cases = {
	resource: 'department',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Textiles', status: 'disabled' },
			sends: {
				method: 'POST',
				path,
				body: { department_list: [{ name: 'Textiles', status: 'disabled' }] },
			},
			gives: [{ ...repairs, id: '23', name: 'Textiles', status: 'disabled', dateCreated: anyTime }],
		},
		{
			operation: 'get',
			parameters: { departmentId: { __rl: true, mode: 'list', value: String(lightingId) } },
			sends: { method: 'GET', path: `${path}/${lightingId}` },
			gives: [lighting],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [lighting, repairs],
		},
		{
			operation: 'update',
			parameters: {
				departmentId: String(lightingId),
				updateFields: { name: 'Lamps', status: 'active' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${lightingId}` },
				{ method: 'PUT', path: `${path}/${lightingId}`, body: { name: 'Lamps' } },
			],
			gives: [
				{
					...lighting,
					name: 'Lamps',
					changed: true,
					changes: { name: { from: 'Lighting', to: 'Lamps' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { departmentId: String(repairsId) },
			sends: { method: 'DELETE', path, query: { id: String(repairsId) } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.departments.size).toBe(1);
			},
		},
	],
};
