import { samples, type Sandbox } from '../../../sandbox';
import type { Cases } from './case';
import {
	byId,
	company,
	justNow,
	note,
	seededAt,
	seededTime,
	segment,
	user,
} from './intercomRecords';

const { adminIds, companyId, contact, segmentId, tagIds } = samples.intercom;
const path = '/companies';
const one = `${path}/${companyId}`;
const parameters = { companyId: byId(companyId) };

function withMember({ intercom }: Sandbox): undefined {
	intercom.contact(contact.id)?.companies.add(companyId);
}

/** What a company of the sandbox is called when there are many. */
const numbered = (n: number) => ({
	...company,
	id: `66d4${n.toString(16).padStart(20, '0')}`,
	company_id: `acct-${1000 + n}`,
	name: `Company ${n}`,
	plan_id: undefined,
	plan_name: undefined,
	size: 0,
	industry: null,
	monthly_spend: 0,
	custom_attributes: {},
});

export const companyCases: Cases = {
	resource: 'company',
	cases: [
		{
			operation: 'addNote',
			parameters: { ...parameters, body: 'Wants 12 lamps', adminId: adminIds[1] },
			sends: {
				method: 'POST',
				path: `${one}/notes`,
				body: { body: 'Wants 12 lamps', admin_id: adminIds[1] },
			},
			gives: [
				{
					id: '4402',
					body: '<p>Wants 12 lamps</p>',
					author_id: '91530041',
					author_name: 'Noor Haddad',
					author_email: 'noor@lanternhouse.example',
					company_id: '66a1c0de00000000000000d1',
					created_at: justNow,
				},
			],
		},
		{
			operation: 'delete',
			parameters,
			before: withMember,
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.contact(contact.id)?.companies.size).toBe(0);
			},
		},
		{
			operation: 'find',
			parameters: { findBy: 'companyId', ownCompanyId: 'acct-417' },
			sends: { method: 'GET', path, query: { company_id: 'acct-417', per_page: '50' } },
			gives: [company],
		},
		{
			operation: 'find',
			parameters: { findBy: 'name', name: 'Fjordworks' },
			sends: { method: 'GET', path, query: { name: 'Fjordworks', per_page: '50' } },
			gives: [company],
		},
		{
			operation: 'find',
			parameters: { findBy: 'tag', tagId: tagIds[0], returnAll: true },
			before: ({ intercom }) => {
				const tagged = { tagged: [{ type: 'tag', id: tagIds[0], name: 'Trial' }] };
				intercom.tables.companies.addMany(61, tagged);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { tag_id: tagIds[0], per_page: '60' } },
				{ method: 'GET', path, query: { tag_id: tagIds[0], per_page: '60', page: '2' } },
			],
			gives: Array.from({ length: 61 }, (_none, index) => numbered(index + 1)),
		},
		{
			operation: 'find',
			parameters: { findBy: 'segment', segmentId },
			sends: { method: 'GET', path, query: { segment_id: segmentId, per_page: '50' } },
			gives: [],
		},
		{
			operation: 'get',
			parameters: {
				companyId: {
					__rl: true,
					mode: 'url',
					value: `https://app.intercom.com/a/apps/sb4ndb0x/companies/${companyId}/conversations`,
				},
			},
			sends: { method: 'GET', path: one },
			gives: [company],
		},
		{
			operation: 'getContacts',
			parameters,
			before: withMember,
			sends: { method: 'GET', path: `${one}/contacts`, query: { per_page: '50' } },
			gives: [user],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1, order: 'asc' },
			sends: {
				method: 'POST',
				path: `${path}/list`,
				query: { order: 'asc', per_page: '1' },
				body: {},
			},
			gives: [company],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.companies.addMany(60);
				return undefined;
			},
			sends: [
				{
					method: 'POST',
					path: `${path}/list`,
					query: { order: 'desc', per_page: '60' },
					body: {},
				},
				{
					method: 'POST',
					path: `${path}/list`,
					query: { order: 'desc', per_page: '60', page: '2' },
					body: {},
				},
			],
			gives: [...Array.from({ length: 60 }, (_none, index) => numbered(60 - index)), company],
		},
		{
			operation: 'getNotes',
			parameters,
			before: ({ intercom }) => {
				intercom.tables.notes.create({
					type: 'note',
					created_at: seededTime,
					company: { type: 'company', id: companyId },
					author: { type: 'admin', id: adminIds[0], name: 'Tove Lindh' },
					body: note.body,
				});
				return undefined;
			},
			sends: { method: 'GET', path: `${one}/notes`, query: { per_page: '50' } },
			gives: [
				{
					id: '4402',
					body: note.body,
					author_id: adminIds[0],
					author_name: 'Tove Lindh',
					company_id: companyId,
					created_at: seededTime,
				},
			],
		},
		{
			operation: 'getSegments',
			parameters,
			before: ({ intercom }) => {
				Object.assign(intercom.tables.segments.find(segmentId) as object, { company: true });
				return undefined;
			},
			sends: { method: 'GET', path: `${one}/segments` },
			gives: [segment],
		},
		{
			operation: 'scroll',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.companies.addMany(100);
				return undefined;
			},
			sends: [
				{ method: 'GET', path: `${path}/scroll` },
				{ method: 'GET', path: `${path}/scroll`, query: { scroll_param: 'scroll-100' } },
				{ method: 'GET', path: `${path}/scroll`, query: { scroll_param: 'scroll-101' } },
			],
			gives: [company, ...Array.from({ length: 100 }, (_none, index) => numbered(index + 1))],
		},
		{
			operation: 'update',
			parameters: {
				...parameters,
				updateFields: { plan: 'Business', monthlySpend: 480, size: 0 },
				customInfoInput: 'fields',
				customInfoFields: { field: [{ key: 'industry', value: 'Shipyards' }] },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					monthly_spend: 480,
					plan: 'Business',
					size: 0,
					custom_attributes: { industry: 'Shipyards' },
				},
			},
			gives: [
				{
					...company,
					plan_name: 'Business',
					monthly_spend: 480,
					size: 0,
					custom_attributes: { ...company.custom_attributes, industry: 'Shipyards' },
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				...parameters,
				updateFields: { plan: 'Team', size: 43 },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: one },
				{ method: 'PUT', path: one, body: { size: 43 } },
			],
			gives: [
				{
					...company,
					size: 43,
					updated_at: justNow,
					changed: true,
					changes: { size: { from: 42, to: 43 } },
				},
			],
		},
		{
			operation: 'upsert',
			parameters: {
				ownCompanyId: 'acct-88',
				additionalFields: {
					name: 'Plumtree',
					website: 'https://plumtree.example',
					remoteCreatedAt: '2024-07-09T04:40:00Z',
					updateLastRequestAt: false,
				},
				customInfoInput: 'typed',
				customInfoTyped: {
					mappingMode: 'defineBelow',
					value: { contract_until: '2026-01-01T00:00:00Z' },
					schema: [{ id: 'contract_until', type: 'dateTime' }],
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					company_id: 'acct-88',
					name: 'Plumtree',
					website: 'https://plumtree.example',
					remote_created_at: seededAt,
					update_last_request_at: false,
					custom_attributes: { contract_until: 1_767_225_600 },
				},
			},
			gives: [
				{
					...numbered(1),
					company_id: 'acct-88',
					name: 'Plumtree',
					custom_attributes: { contract_until: 1_767_225_600 },
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'upsert',
			parameters: { ownCompanyId: 'acct-417', additionalFields: { size: 44 } },
			sends: { method: 'POST', path, body: { company_id: 'acct-417', size: 44 } },
			gives: [{ ...company, size: 44, updated_at: justNow }],
			after: ({ intercom }) => {
				expect(intercom.tables.companies.size).toBe(1);
			},
		},
	],
};
