import { samples } from '../../../sandbox';
import type { DataAttribute } from '../../../sandbox/intercom/attributes';
import type { Cases } from './case';
import { byId, justNow, leadRecord, seededAt, seededTime, user } from './intercomRecords';

const { adminIds, contact, lead } = samples.intercom;
const path = '/contacts';
const one = `${path}/${contact.id}`;
const parameters = { contactId: byId(contact.id) };

export const contactCases: Cases = {
	resource: 'contact',
	cases: [
		{
			operation: 'archive',
			parameters,
			sends: { method: 'POST', path: `${one}/archive`, body: {} },
			gives: [{ id: contact.id, external_id: contact.externalId, archived: true }],
			after: ({ intercom }) => {
				expect(intercom.contact(contact.id)).toBeUndefined();
			},
		},
		{
			operation: 'block',
			parameters,
			sends: { method: 'POST', path: `${one}/block`, body: {} },
			gives: [{ id: contact.id, external_id: contact.externalId, blocked: true }],
		},
		{
			operation: 'create',
			parameters: {
				role: 'user',
				email: 'meret@sandoval.example',
				externalId: 'crm-88',
				additionalFields: {
					avatar: 'https://sandoval.example/meret.png',
					emailVerified: true,
					lastSeenAt: '2024-07-09T04:40:00Z',
					name: 'Meret Sandoval',
					ownerId: adminIds[1],
					phone: '+12025550166',
					signedUpAt: '2024-07-09T04:40:00Z',
					unsubscribedFromEmails: false,
				},
				customInfoInput: 'json',
				customInfoJson: { seats: 12 },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					role: 'user',
					email: 'meret@sandoval.example',
					external_id: 'crm-88',
					avatar: 'https://sandoval.example/meret.png',
					email_verified: true,
					last_seen_at: seededAt,
					name: 'Meret Sandoval',
					owner_id: adminIds[1],
					phone: '+12025550166',
					signed_up_at: seededAt,
					unsubscribed_from_emails: false,
					custom_attributes: { seats: 12 },
				},
			},
			gives: [
				{
					id: '66c300000000000000000006',
					external_id: 'crm-88',
					name: 'Meret Sandoval',
					email: 'meret@sandoval.example',
					phone: '+12025550166',
					role: 'user',
					owner_id: '91530041',
					custom_attributes: { seats: 12 },
					last_seen_at: seededTime,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'create',
			parameters: { role: 'lead' },
			sends: { method: 'POST', path, body: { role: 'lead' } },
			gives: [
				{
					...leadRecord,
					id: '66c300000000000000000006',
					external_id: 'lead-2',
					name: '',
					email: null,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				...parameters,
				customInfoInput: 'json',
				customInfoJson: { orders: ['22', '23'] },
			},
			before: ({ intercom }) => {
				const [like] = intercom.attributes.slice(2) as [DataAttribute];
				intercom.attributes.push({ ...like, name: 'orders', relation: true });
				return undefined;
			},
			sends: { method: 'PUT', path: one, body: { custom_attributes: { orders: ['22', '23'] } } },
			gives: [{ ...user, custom_attributes: { orders: ['22', '23'] }, updated_at: justNow }],
		},
		{
			operation: 'delete',
			parameters,
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.contacts.has(contact.id)).toBe(false);
			},
		},
		{
			operation: 'get',
			parameters: {
				contactId: {
					__rl: true,
					mode: 'url',
					value: `https://app.intercom.com/a/apps/sb4ndb0x/users/${contact.id}/all-conversations`,
				},
			},
			sends: { method: 'GET', path: one },
			gives: [user],
		},
		{
			operation: 'get',
			parameters: { ...parameters, output: 'visitor' },
			sends: { method: 'GET', path: one },
			gives: [
				{
					vendor: 'intercom',
					id: contact.id,
					externalId: contact.externalId,
					name: 'Runa Dahl',
					email: contact.email,
					phone: '2025550117',
					customInfo: {},
					createdAt: '2024-07-09T04:40:00.000Z',
					updatedAt: '2024-07-09T04:40:00.000Z',
				},
			],
		},
		{
			operation: 'getByExternalId',
			parameters: { externalId: contact.externalId, includeMergeHistory: true },
			sends: {
				method: 'GET',
				path: `${path}/find_by_external_id/${contact.externalId}`,
				query: { include_merge_history: 'true' },
			},
			gives: [{ ...user, merge_history_ids: [] }],
		},
		{
			operation: 'getMany',
			parameters: {},
			sends: { method: 'GET', path, query: { per_page: '50' } },
			gives: [user, leadRecord],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				intercom.addContacts(300);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { per_page: '150' } },
				{ method: 'GET', path, query: { per_page: '150', starting_after: 'WzE1MF0=' } },
				{ method: 'GET', path, query: { per_page: '150', starting_after: 'WzMwMF0=' } },
			],
			gives: [user, leadRecord, ...Array.from({ length: 300 }, () => expect.any(Object) as object)],
		},
		{
			operation: 'merge',
			parameters: { leadId: lead.id, userId: contact.id, skipDuplicateValidation: true },
			sends: {
				method: 'POST',
				path: `${path}/merge`,
				body: { from: lead.id, into: contact.id, skip_duplicate_validation: true },
			},
			gives: [user],
			after: ({ intercom }) => {
				expect(intercom.mergedInto.get(lead.id)).toBe(contact.id);
			},
		},
		{
			operation: 'unarchive',
			parameters,
			before: ({ intercom }) => {
				Object.assign(intercom.contact(contact.id) as object, { state: 'archived' });
				return undefined;
			},
			sends: { method: 'POST', path: `${one}/unarchive`, body: {} },
			gives: [{ id: contact.id, external_id: contact.externalId, archived: false }],
		},
		{
			operation: 'update',
			parameters: {
				...parameters,
				updateFields: { name: 'Runa & Co', phone: '' },
				customInfoInput: 'typed',
				customInfoTyped: {
					mappingMode: 'defineBelow',
					value: { plan_interest: 'team', trial_ends_at: '2024-07-09T04:40:00Z' },
					schema: [
						{
							id: 'plan_interest',
							type: 'options',
							options: [{ name: 'team', value: 'team' }],
						},
						{ id: 'trial_ends_at', type: 'dateTime' },
					],
				},
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					name: 'Runa & Co',
					phone: null,
					custom_attributes: { plan_interest: 'team', trial_ends_at: seededAt },
				},
			},
			gives: [
				{
					...user,
					name: 'Runa &amp; Co',
					phone: null,
					custom_attributes: { plan_interest: 'team', trial_ends_at: seededAt },
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				...parameters,
				updateFields: { avatar: 'https://x.example/a.png', email: contact.email, phone: '1' },
				options: { onlyIfChanged: true },
			},
			before: ({ intercom }) => {
				const avatar = 'https://x.example/a.png';
				Object.assign(intercom.contact(contact.id) as object, { avatar });
				return undefined;
			},
			sends: [
				{ method: 'GET', path: one },
				{ method: 'PUT', path: one, body: { phone: '1' } },
			],
			gives: [
				{
					...user,
					phone: '1',
					updated_at: justNow,
					changed: true,
					changes: { phone: { from: '2025550117', to: '1' } },
				},
			],
		},
	],
};
