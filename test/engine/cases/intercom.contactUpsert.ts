import { samples, type Sandbox } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, leadRecord, seededAt, seededTime, timeAt, user } from './intercomRecords';

const { contact, lead } = samples.intercom;
const path = '/contacts';
const one = `${path}/${contact.id}`;
const search = `${path}/search`;

function merged({ intercom }: Sandbox): undefined {
	intercom.contacts.delete(lead.id);
	intercom.mergedInto.set(lead.id, contact.id);
}

const history = (id: string, merged_at: number | string) => ({
	type: 'merge_history',
	source_contact_id: id,
	source_contact_role: 'lead',
	merged_at,
});

/** What the search for a lead asks. */
const leadCalled = (email: string) => ({
	query: {
		operator: 'AND',
		value: [
			{ field: 'role', operator: '=', value: 'lead' },
			{ field: 'email', operator: '=', value: email },
		],
	},
	sort: { field: 'updated_at', order: 'descending' },
	pagination: { per_page: 1 },
});

export const contactUpsertCases: Cases = {
	resource: 'contact',
	cases: [
		{
			operation: 'get',
			parameters: { contactId: byId(lead.id) },
			before: merged,
			sends: [
				{ method: 'GET', path: `${path}/${lead.id}` },
				{ method: 'GET', path: one },
			],
			gives: [{ ...user, mergedFrom: '66a1c0de00000000000000c2' }],
		},
		{
			operation: 'getMergeHistory',
			parameters: { contactId: byId(contact.id), returnAll: true, order: 'asc' },
			before: ({ intercom }) => {
				const rows = [history('a', seededAt), history('b', seededAt + 1)];
				intercom.contact(contact.id)?.merged.push(...rows);
				return undefined;
			},
			sends: {
				method: 'GET',
				path: `${one}/merge_history`,
				query: { order: 'asc', per_page: '150' },
			},
			gives: [history('a', seededTime), history('b', timeAt(seededAt + 1))],
		},
		{
			operation: 'search',
			parameters: {
				match: 'AND',
				conditions: {
					field: [
						{ field: 'role', operator: 'equals', value: 'user' },
						{ field: 'created_at', operator: 'greater', value: '2024-07-01T00:00:00Z' },
						{ field: 'unsubscribed_from_emails', operator: 'equals', value: 'false' },
					],
				},
				groupMatch: 'OR',
				groupConditions: {
					field: [
						{ field: 'email_domain', operator: 'in', value: 'fjordworks.example,plumtree.example' },
						{ field: 'name', operator: 'startsWith', value: 'Mer' },
					],
				},
				sortBy: 'updated_at',
				sortOrder: 'ascending',
			},
			sends: {
				method: 'POST',
				path: search,
				body: {
					query: {
						operator: 'AND',
						value: [
							{
								operator: 'AND',
								value: [
									{ field: 'role', operator: '=', value: 'user' },
									{ field: 'created_at', operator: '>', value: 1_719_792_000 },
									{ field: 'unsubscribed_from_emails', operator: '=', value: false },
								],
							},
							{
								operator: 'OR',
								value: [
									{
										field: 'email_domain',
										operator: 'IN',
										value: ['fjordworks.example', 'plumtree.example'],
									},
									{ field: 'name', operator: '^', value: 'Mer' },
								],
							},
						],
					},
					sort: { field: 'updated_at', order: 'ascending' },
					pagination: { per_page: 50 },
				},
			},
			gives: [user],
		},
		{
			operation: 'search',
			parameters: {
				searchInput: 'json',
				queryJson: '{ "field": "role", "operator": "=", "value": "lead" }',
				returnAll: true,
			},
			before: ({ intercom }) => {
				intercom.addContacts(150);
				return undefined;
			},
			sends: [{ per_page: 150 }, { per_page: 150, starting_after: 'WzE1MF0=' }].map(
				(pagination) => ({
					method: 'POST',
					path: search,
					body: {
						query: { field: 'role', operator: '=', value: 'lead' },
						sort: { field: 'created_at', order: 'descending' },
						pagination,
					},
				}),
			),
			gives: Array.from({ length: 151 }, () => expect.objectContaining({ role: 'lead' }) as object),
		},
		{
			operation: 'upsert',
			parameters: {
				role: 'user',
				email: 'meret@sandoval.example',
				additionalFields: { name: 'Meret Sandoval' },
			},
			sends: {
				method: 'POST',
				path,
				body: { role: 'user', email: 'meret@sandoval.example', name: 'Meret Sandoval' },
			},
			gives: [
				{
					...leadRecord,
					id: '66c300000000000000000006',
					name: 'Meret Sandoval',
					email: 'meret@sandoval.example',
					role: 'user',
					created_at: justNow,
					updated_at: justNow,
					created: true,
				},
			],
		},
		{
			operation: 'upsert',
			parameters: {
				role: 'user',
				externalId: contact.externalId,
				additionalFields: { name: 'Runa D.' },
				customInfoInput: 'json',
				customInfoJson: { seats: 3 },
			},
			sends: [
				{
					method: 'POST',
					path,
					body: {
						role: 'user',
						external_id: contact.externalId,
						name: 'Runa D.',
						custom_attributes: { seats: 3 },
					},
				},
				{ method: 'GET', path: one },
				{
					method: 'PUT',
					path: one,
					body: {
						external_id: contact.externalId,
						name: 'Runa D.',
						custom_attributes: { seats: 3 },
					},
				},
			],
			gives: [
				{
					...user,
					name: 'Runa D.',
					custom_attributes: { seats: 3 },
					updated_at: justNow,
					created: false,
				},
			],
			after: ({ intercom }) => {
				expect(intercom.contacts.size).toBe(2);
			},
		},
		{
			operation: 'upsert',
			parameters: {
				role: 'user',
				email: contact.email,
				whenItExists: 'leave',
				additionalFields: { name: 'Somebody' },
			},
			sends: [
				{ method: 'POST', path, body: { role: 'user', email: contact.email, name: 'Somebody' } },
				{ method: 'GET', path: one },
			],
			gives: [{ ...user, created: false }],
		},
		{
			operation: 'upsert',
			parameters: { role: 'lead', email: lead.email, additionalFields: { phone: '1' } },
			sends: [
				{ method: 'POST', path: search, body: leadCalled(lead.email) },
				{ method: 'PUT', path: `${path}/${lead.id}`, body: { email: lead.email, phone: '1' } },
			],
			gives: [{ ...leadRecord, phone: '1', updated_at: justNow, created: false }],
		},
		{
			operation: 'upsert',
			parameters: { role: 'lead', email: 'new@lead.example' },
			sends: [
				{ method: 'POST', path: search, body: leadCalled('new@lead.example') },
				{ method: 'POST', path, body: { role: 'lead', email: 'new@lead.example' } },
			],
			gives: [
				{
					...leadRecord,
					id: '66c300000000000000000006',
					external_id: 'lead-2',
					name: '',
					email: 'new@lead.example',
					created_at: justNow,
					updated_at: justNow,
					created: true,
				},
			],
		},
	],
};
