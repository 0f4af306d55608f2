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
	trial,
} from './intercomRecords';

const { adminIds, companyId, contact, segmentId, subscriptionTypeIds, tagIds } = samples.intercom;
const [tagId] = tagIds;
const [announcementsId, newsletterId] = subscriptionTypeIds;
const one = `/contacts/${contact.id}`;
const parameters = { contactId: byId(contact.id) };
const applied = { ...trial, applied_by_id: adminIds[0] };

function prepared({ intercom }: Sandbox): undefined {
	const runa = intercom.contact(contact.id);
	runa?.tags.set(tagId, seededAt);
	runa?.companies.add(companyId);
	runa?.segments.add(segmentId);
	runa?.consents.set(announcementsId, 'opt_out');
}

export const contactPartCases: Cases = {
	resource: 'contact',
	cases: [
		{
			operation: 'addCompany',
			parameters: { ...parameters, companyId: byId(companyId) },
			sends: { method: 'POST', path: `${one}/companies`, body: { id: companyId } },
			gives: [{ ...company, user_count: 1 }],
		},
		{
			operation: 'addNote',
			parameters: { ...parameters, body: 'Asked for an offer' },
			sends: { method: 'POST', path: `${one}/notes`, body: { body: 'Asked for an offer' } },
			gives: [{ ...note, id: '4402', body: '<p>Asked for an offer</p>', created_at: justNow }],
		},
		{
			operation: 'addSubscription',
			parameters: { ...parameters, subscriptionTypeId: newsletterId, consentType: 'opt_in' },
			sends: {
				method: 'POST',
				path: `${one}/subscriptions`,
				body: { id: newsletterId, consent_type: 'opt_in' },
			},
			gives: [
				{
					id: '512',
					default_translation_name: 'Newsletter',
					default_translation_description: 'Newsletter by email',
					default_translation_locale: 'en',
					state: 'live',
					consent_type: 'opt_in',
					content_types: ['email'],
				},
			],
			after: ({ intercom }) => {
				expect(intercom.contact(contact.id)?.consents.get(newsletterId)).toBe('opt_in');
			},
		},
		{
			operation: 'addTag',
			parameters: { ...parameters, tagId },
			sends: { method: 'POST', path: `${one}/tags`, body: { id: tagId } },
			gives: [{ ...applied, applied_at: justNow }],
			after: ({ intercom }) => {
				expect(intercom.contact(contact.id)?.tags.has(tagId)).toBe(true);
			},
		},
		{
			operation: 'getCompanies',
			parameters,
			before: prepared,
			sends: { method: 'GET', path: `${one}/companies`, query: { per_page: '50' } },
			gives: [{ ...company, user_count: 1 }],
		},
		{
			operation: 'getNotes',
			parameters,
			sends: { method: 'GET', path: `${one}/notes`, query: { per_page: '50' } },
			gives: [note],
		},
		{
			operation: 'getSegments',
			parameters,
			before: prepared,
			sends: { method: 'GET', path: `${one}/segments` },
			gives: [segment],
		},
		{
			operation: 'getSubscriptions',
			parameters,
			before: prepared,
			sends: { method: 'GET', path: `${one}/subscriptions` },
			gives: [
				{
					id: '511',
					default_translation_name: 'Announcements',
					default_translation_description: 'Announcements by email',
					default_translation_locale: 'en',
					state: 'live',
					consent_type: 'opt_out',
					content_types: ['email'],
				},
			],
		},
		{
			operation: 'getTags',
			parameters,
			before: prepared,
			sends: { method: 'GET', path: `${one}/tags` },
			gives: [{ ...applied, applied_at: seededTime }],
		},
		{
			operation: 'removeCompany',
			parameters: { ...parameters, companyId: byId(companyId) },
			before: prepared,
			sends: { method: 'DELETE', path: `${one}/companies/${companyId}` },
			gives: [company],
		},
		{
			operation: 'removeSubscription',
			parameters: { ...parameters, subscriptionTypeId: announcementsId },
			before: prepared,
			sends: { method: 'DELETE', path: `${one}/subscriptions/${announcementsId}` },
			gives: [
				{
					id: '511',
					default_translation_name: 'Announcements',
					default_translation_description: 'Announcements by email',
					default_translation_locale: 'en',
					state: 'live',
					consent_type: 'opt_out',
					content_types: ['email'],
				},
			],
		},
		{
			operation: 'removeTag',
			parameters: { ...parameters, tagId },
			before: prepared,
			sends: { method: 'DELETE', path: `${one}/tags/${tagId}` },
			gives: [{ ...applied, applied_at: seededTime }],
			after: ({ intercom }) => {
				expect(intercom.contact(contact.id)?.tags.size).toBe(0);
			},
		},
	],
};
