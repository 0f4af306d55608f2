import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [runa, ilias, meret] = samples.acquire.contactIds;
const path = '/api/v1/crm/objects/contact';
const created = '2024-07-09T04:40:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;
const runaFields = {
	name: 'Runa Dahl',
	email: 'runa.dahl@fjordworks.example',
	phone: '2025550117',
};
const runaContact = {
	id: '614',
	name: 'Runa Dahl',
	email: 'runa.dahl@fjordworks.example',
	phone: '2025550117',
	companyId: '7',
	fields: {},
	dateCreated: created,
	dateUpdated: created,
};
const whole = (contact: object) => expect.objectContaining(contact) as unknown;

export const contactCases: Cases = {
	resource: 'contact',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Asha Kulkarni',
				email: 'asha.kulkarni@bluekite.example',
				additionalFields: { city: 'Pune', countryId: '387', clientName: 'Safari' },
				customInfoFields: { field: [{ key: 'tier', value: 'gold' }] },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					fields: {
						name: 'Asha Kulkarni',
						email: 'asha.kulkarni@bluekite.example',
						city: 'Pune',
						countryId: '387',
						tier: 'gold',
					},
					clientName: 'Safari',
				},
			},
			gives: [
				{
					id: '1004',
					name: 'Asha Kulkarni',
					email: 'asha.kulkarni@bluekite.example',
					companyId: '7',
					fields: {
						city: 'Pune',
						countryId: '387',
						tier: 'gold',
						country: {
							name: 'India',
							cca2: 'IN',
							ccn3: '356',
							cca3: 'IND',
							calling_code1: 91,
							voip_enable: true,
						},
					},
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { contactId: { __rl: true, mode: 'id', value: runa } },
			sends: { method: 'GET', path: `${path}/${runa}`, query: { relations: 'fields' } },
			gives: [runaContact],
		},
		{
			operation: 'get',
			parameters: {
				contactId: {
					...{ __rl: true, mode: 'url' },
					value: `https://5mkg3t.acquire.io/api/v1/crm/objects/contact/${runa}?relations=fields`,
				},
				relations: ['tags', 'cases'],
				output: 'visitor',
			},
			sends: {
				method: 'GET',
				path: `${path}/${runa}`,
				query: { relations: ['fields', 'tags', 'cases'] },
			},
			gives: [
				{
					vendor: 'acquire',
					id: runa,
					externalId: null,
					...runaFields,
					customInfo: {},
					createdAt: created,
					updatedAt: created,
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1, relations: ['tags'] },
			sends: {
				method: 'GET',
				path,
				query: { relations: ['fields', 'tags'], page: '0', limit: '1' },
			},
			gives: [
				{
					...runaContact,
					isBlocked: 'NO',
					status: null,
					companyName: 'Fjordworks',
					caseId: null,
					tagIds: [],
					tagNames: [],
					totalCase: 2,
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { where: `id|eq|${meret}`, select: 'dateCreated' } },
			sends: {
				method: 'GET',
				path,
				query: {
					...{ where: `id|eq|${meret}`, select: 'dateCreated' },
					...{ relations: 'fields', page: '0', limit: '100' },
				},
			},
			gives: [
				{
					id: '616',
					name: 'Meret Sandoval',
					email: '',
					phone: '',
					companyId: '7',
					companyName: 'Fjordworks',
					tagIds: [],
					tagNames: [],
					fields: {},
					dateCreated: created,
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ acquire }) => {
				acquire.addContacts(120);
				return undefined;
			},
			sends: ['0', '1'].map((page) => ({
				method: 'GET',
				path,
				query: { relations: 'fields', page, limit: '100' },
			})),
			gives: expect.arrayContaining([
				whole({ id: runa }),
				whole({ id: meret, isBlocked: 'YES' }),
				whole({ id: '1123' }),
			]) as unknown,
		},
		{
			operation: 'search',
			parameters: { search: 'runa', limit: 3 },
			sends: {
				method: 'POST',
				path: '/api/v1/crm/contact/list',
				body: { payload: {}, search: 'runa', page: 0, limit: 3 },
			},
			// Two of her values match.
			gives: [
				{
					id: '614',
					name: 'Runa Dahl',
					email: 'runa.dahl@fjordworks.example',
					phone: '2025550117',
					companyId: '7',
					tagIds: [],
					tagNames: [],
					fields: {},
					dateCreated: created,
				},
			],
		},
		{
			operation: 'search',
			parameters: { search: '2025550128', returnAll: true, output: 'visitor' },
			sends: {
				method: 'POST',
				path: '/api/v1/crm/contact/list',
				body: { payload: {}, search: '2025550128', page: 0, limit: 100 },
			},
			gives: [
				{
					vendor: 'acquire',
					id: ilias,
					externalId: null,
					name: 'Ilias Okoro',
					email: 'ilias.okoro@plumtree.example',
					phone: '2025550128',
					customInfo: {},
					createdAt: created,
					updatedAt: null,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				contactId: { __rl: true, mode: 'list', value: runa },
				updateFields: { city: 'Oslo', clientType: 'sdk' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${runa}`,
				body: { fields: { city: 'Oslo' }, clientType: 'sdk' },
			},
			gives: [{ ...runaContact, fields: { city: 'Oslo' }, dateUpdated: anyTime }],
		},
		{
			operation: 'update',
			parameters: {
				contactId: runa,
				updateFields: { name: 'Runa Dahl', phone: '2025550199', clientName: 'Firefox' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${runa}`, query: { relations: 'fields' } },
				{ method: 'PUT', path: `${path}/${runa}`, body: { fields: { phone: '2025550199' } } },
			],
			gives: [
				{
					...runaContact,
					phone: '2025550199',
					dateUpdated: anyTime,
					changed: true,
					changes: { 'fields.phone': { from: '2025550117', to: '2025550199' } },
				},
			],
		},
		{
			operation: 'upsert',
			parameters: {
				matchEmail: 'Runa.Dahl@fjordworks.example',
				additionalFields: { phone: '2025550199' },
			},
			sends: [
				{
					method: 'POST',
					path: '/api/v1/crm/contact/list',
					body: { payload: {}, page: 0, limit: 100, search: 'Runa.Dahl@fjordworks.example' },
				},
				{
					method: 'PUT',
					path: `${path}/${runa}`,
					body: { fields: { email: 'Runa.Dahl@fjordworks.example', phone: '2025550199' } },
				},
			],
			gives: [
				{
					...runaContact,
					email: 'Runa.Dahl@fjordworks.example',
					phone: '2025550199',
					dateUpdated: anyTime,
					created: false,
				},
			],
		},
		{
			operation: 'upsert',
			parameters: {
				matchBy: 'key',
				matchKey: 'membership_number',
				matchValue: 'LH-9',
				additionalFields: { name: 'Asha Kulkarni' },
			},
			before: ({ acquire }) => {
				// Holds the value, but is not it.
				acquire.add({ customInfo: { membership_number: 'LH-90' } });
				return undefined;
			},
			sends: [
				{
					method: 'POST',
					path: '/api/v1/crm/contact/list',
					body: { payload: {}, page: 0, limit: 100, search: 'LH-9' },
				},
				{
					method: 'POST',
					path,
					body: { fields: { name: 'Asha Kulkarni', membership_number: 'LH-9' } },
				},
			],
			gives: [
				{
					id: '1005',
					name: 'Asha Kulkarni',
					companyId: '7',
					fields: { membership_number: 'LH-9' },
					dateCreated: anyTime,
					dateUpdated: anyTime,
					created: true,
				},
			],
		},
		{
			operation: 'upsert',
			parameters: { matchBy: 'key', matchKey: 'membership_number', matchValue: 'LH-9' },
			before: ({ acquire }) => {
				acquire.add({ id: '620', name: 'Pia', customInfo: { membership_number: 'LH-9' } });
				return undefined;
			},
			sends: [
				{
					method: 'POST',
					path: '/api/v1/crm/contact/list',
					body: { payload: {}, page: 0, limit: 100, search: 'LH-9' },
				},
				{ method: 'PUT', path: `${path}/620`, body: { fields: { membership_number: 'LH-9' } } },
			],
			gives: [whole({ id: '620', created: false })],
		},
		{
			operation: 'delete',
			parameters: { contactId: runa },
			sends: { method: 'DELETE', path: `${path}/${runa}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.contact(runa)).toBeUndefined();
			},
		},
		{
			operation: 'merge',
			parameters: { contactId: runa, mergeIds: `${ilias}, ${meret}` },
			sends: {
				method: 'POST',
				path: `/api/v1/crm/contact/merge/${runa}`,
				body: { mergeId: [Number(ilias), Number(meret)] },
			},
			gives: [{ id: runa, message: 'Contacts merged' }],
			after: ({ acquire }) => {
				expect(acquire.size).toBe(1);
			},
		},
		{
			operation: 'block',
			parameters: { contactIds: [runa], blockTill: '2027-03-01T00:00:00Z' },
			sends: {
				method: 'POST',
				path: '/api/v1/crm/block-visitor',
				body: { data: [Number(runa)], type: 'contact', blockTill: '2027-03-01T00:00:00.000Z' },
			},
			gives: [
				{
					id: '32',
					contactId: '614',
					contactEmail: 'runa.dahl@fjordworks.example',
					contactPhone: '2025550117',
					contactIp: null,
					type: 'contact',
					blockBy: '5',
					blockTill: '2027-03-01T00:00:00.000Z',
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'block',
			when: 'the vendor answers with true alone',
			parameters: { contactIds: [runa], blockTill: '2027-03-01T00:00:00Z' },
			before: ({ acquire }) => {
				acquire.answersBlockWithTrue = true;
				return undefined;
			},
			sends: {
				method: 'POST',
				path: '/api/v1/crm/block-visitor',
				body: { data: [Number(runa)], type: 'contact', blockTill: '2027-03-01T00:00:00.000Z' },
			},
			gives: [{ success: true }],
		},
	],
};
