import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [fjordworks] = samples.acquire.companyIds;
const path = '/api/v1/crm/objects/company';
const created = '2024-07-09T05:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;
const company = {
	id: '7',
	name: 'Fjordworks',
	parentId: null,
	fields: { website: 'https://fjordworks.example', segment: 'retail' },
	dateCreated: created,
	dateUpdated: created,
};

export const companyCases: Cases = {
	resource: 'company',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Bluekite',
				additionalFields: { city: 'Pune', employees: '51-200', description: 'Makes kites' },
				customInfoFields: { field: [{ key: 'segment', value: 'wholesale' }] },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					fields: {
						name: 'Bluekite',
						city: 'Pune',
						description: 'Makes kites',
						employees: '51-200',
						segment: 'wholesale',
					},
				},
			},
			gives: [
				{
					id: '9',
					name: 'Bluekite',
					parentId: null,
					fields: {
						city: 'Pune',
						description: 'Makes kites',
						employees: '51-200',
						segment: 'wholesale',
					},
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: {
				companyId: { __rl: true, mode: 'list', value: String(fjordworks) },
				relations: ['contacts'],
			},
			sends: {
				method: 'GET',
				path: `${path}/${fjordworks}`,
				query: { relations: ['fields', 'contacts'] },
			},
			gives: [{ ...company, contactIds: [] }],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1, filters: { where: `id|eq|${fjordworks}`, select: 'dateCreated' } },
			sends: {
				method: 'GET',
				path,
				query: {
					...{ where: `id|eq|${fjordworks}`, select: 'dateCreated' },
					...{ relations: 'fields', page: '0', limit: '1' },
				},
			},
			gives: [company],
		},
		{
			operation: 'update',
			parameters: {
				companyId: String(fjordworks),
				updateFields: { website: 'https://fw.example' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${fjordworks}`,
				body: { fields: { website: 'https://fw.example' } },
			},
			gives: [{ ...company, fields: { website: 'https://fw.example', segment: 'retail' } }],
		},
		{
			operation: 'update',
			parameters: {
				companyId: String(fjordworks),
				updateFields: { name: 'Fjordworks', city: 'Bergen' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${fjordworks}`, query: { relations: 'fields' } },
				{
					method: 'PUT',
					path: `${path}/${fjordworks}`,
					body: { fields: { city: 'Bergen' } },
				},
			],
			gives: [
				{
					...company,
					fields: { website: 'https://fjordworks.example', segment: 'retail', city: 'Bergen' },
					changed: true,
					changes: { 'fields.city': { from: null, to: 'Bergen' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { companyId: String(fjordworks) },
			sends: { method: 'DELETE', path: `${path}/${fjordworks}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.companies.size).toBe(1);
			},
		},
	],
};
