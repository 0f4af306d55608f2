import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { important, trial } from './intercomRecords';

const { companyId, contact, lead, tagIds } = samples.intercom;
const [tagId] = tagIds;
const path = '/tags';

export const tagCases: Cases = {
	resource: 'tag',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Lamps' },
			sends: { method: 'POST', path, body: { name: 'Lamps' } },
			gives: [{ id: '8303', name: 'Lamps' }],
		},
		{
			operation: 'create',
			parameters: { name: 'trial' },
			sends: { method: 'POST', path, body: { name: 'trial' } },
			gives: [trial],
			after: ({ intercom }) => {
				expect(intercom.tables.tags.size).toBe(2);
			},
		},
		{
			operation: 'delete',
			parameters: { tagId },
			sends: { method: 'DELETE', path: `${path}/${tagId}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.tags.find(tagId)).toBeUndefined();
			},
		},
		{
			operation: 'get',
			parameters: { tagId },
			sends: { method: 'GET', path: `${path}/${tagId}` },
			gives: [trial],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [trial, important],
		},
		{
			operation: 'tagCompanies',
			parameters: { name: 'Trial', companiesBy: 'companyId', companyIds: 'acct-417, acct-1001' },
			before: ({ intercom }) => {
				intercom.tables.companies.addMany(1);
				return undefined;
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Trial',
					companies: [{ company_id: 'acct-417' }, { company_id: 'acct-1001' }],
				},
			},
			gives: [
				{
					id: '8301',
					name: 'Trial',
					company_ids: ['66a1c0de00000000000000d1', '66d400000000000000000001'],
				},
			],
		},
		{
			operation: 'tagContacts',
			parameters: { name: 'Trial', contactIds: [contact.id, lead.id] },
			sends: {
				method: 'POST',
				path,
				body: { name: 'Trial', users: [{ id: contact.id }, { id: lead.id }] },
			},
			gives: [
				{
					id: '8301',
					name: 'Trial',
					user_ids: ['66a1c0de00000000000000c1', '66a1c0de00000000000000c2'],
				},
			],
			after: ({ intercom }) => {
				expect(intercom.contact(lead.id)?.tags.has(tagId)).toBe(true);
			},
		},
		{
			operation: 'untagCompanies',
			parameters: { name: 'Trial', companiesBy: 'id', ids: companyId },
			before: ({ intercom }) => {
				const fjordworks = intercom.tables.companies.find(companyId) as object;
				Object.assign(fjordworks, { tagged: [trial] });
				return undefined;
			},
			sends: {
				method: 'POST',
				path,
				body: { name: 'Trial', companies: [{ id: companyId, untag: true }] },
			},
			gives: [{ id: '8301', name: 'Trial', company_ids: ['66a1c0de00000000000000d1'] }],
			after: ({ intercom }) => {
				expect(intercom.tables.companies.find(companyId)).toMatchObject({ tagged: [] });
			},
		},
		{
			operation: 'update',
			parameters: { tagId, newName: 'On trial' },
			sends: { method: 'POST', path, body: { id: tagId, name: 'On trial' } },
			gives: [{ id: tagId, name: 'On trial' }],
		},
	],
};
