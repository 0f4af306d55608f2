import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [fjordworks] = samples.acquire.companyIds;
const path = '/api/v1/crm/objects/company';
const created = '2024-07-09T05:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const fields = { name: 'Fjordworks', website: 'https://fjordworks.example', segment: 'retail' };
const company = {
	id: String(fjordworks),
	dateCreated: created,
	dateUpdated: created,
	archive: 'no',
	parentId: null,
	fields,
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
					archive: 'no',
					parentId: null,
					fields: expect.objectContaining({ name: 'Bluekite', segment: 'wholesale' }) as unknown,
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
			gives: [{ ...company, contacts: [] }],
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
			gives: [{ ...company, fields: { ...fields, website: 'https://fw.example' } }],
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
					fields: { ...fields, city: 'Bergen' },
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
