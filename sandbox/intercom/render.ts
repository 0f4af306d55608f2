import type { JsonObject } from '../core/values';
import type { IntercomContact } from './contact';
import type { IntercomVisitor } from './desk';

export const appId = 'sb4ndb0x';

export const me = {
	type: 'admin',
	id: '91530026',
	email: 'tove@lanternhouse.example',
	name: 'Tove Lindh',
	email_verified: true,
	app: {
		type: 'app',
		id_code: appId,
		name: 'Lantern House',
		created_at: 1716811200,
		secure: false,
		identity_verification: false,
		timezone: 'Europe/Stockholm',
		region: 'US',
	},
	avatar: { type: 'avatar', image_url: 'https://static.lanternhouse.example/tove.png' },
	has_inbox_seat: true,
};

const utm = {
	utm_campaign: null,
	utm_content: null,
	utm_medium: null,
	utm_source: null,
	utm_term: null,
};

const deliverability = {
	unsubscribed_from_emails: false,
	marked_email_as_spam: false,
	has_hard_bounced: false,
};

/** Stored names come back HTML-escaped (observed for `&`, inferred for the angle brackets). */
const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function visitorReply(visitor: IntercomVisitor): JsonObject {
	return {
		type: 'visitor',
		id: visitor.id,
		user_id: visitor.userId,
		anonymous: true,
		email: visitor.email,
		phone: visitor.phone === '' ? null : visitor.phone,
		name: escaped(visitor.name),
		pseudonym: 'Copper Lantern',
		avatar: { type: 'avatar', image_url: null },
		app_id: appId,
		companies: { type: 'company.list', companies: [] },
		location_data: {},
		last_request_at: 1720500300,
		created_at: 1720500000,
		remote_created_at: 1720500000,
		signed_up_at: 1720500000,
		updated_at: visitor.updatedAt,
		session_count: 2,
		social_profiles: { type: 'social_profile.list', social_profiles: [] },
		owner_id: null,
		...deliverability,
		tags: { type: 'tag.list', tags: [] },
		segments: { type: 'segment.list', segments: [] },
		custom_attributes: visitor.customInfo,
		referrer: 'https://search.example/',
		...utm,
		do_not_track: null,
	};
}

/** At most ten rows of what hangs on a contact (documented). */
const summary = (id: string, part: string, type: string, ids: Iterable<string>): JsonObject => {
	const all = [...ids];
	const url = `/contacts/${id}/${part}`;
	return {
		type: 'list',
		data: all.slice(0, 10).map((one) => ({ type, id: one, url: `/${part}/${one}` })),
		url,
		total_count: all.length,
		has_more: all.length > 10,
	};
};

const idsWith = (consents: ReadonlyMap<string, string>, consent: string): string[] =>
	[...consents].filter(([, chosen]) => chosen === consent).map(([id]) => id);

export function contactReply(contact: IntercomContact, withHistory = false): JsonObject {
	const { id, consents } = contact;
	return {
		type: 'contact',
		id,
		workspace_id: appId,
		external_id: contact.externalId,
		role: contact.role,
		email: contact.email,
		email_domain: contact.email?.split('@')[1] ?? null,
		phone: contact.phone,
		name: escaped(contact.name),
		avatar: contact.avatar === null ? null : { type: 'avatar', image_url: contact.avatar },
		owner_id: contact.ownerId,
		social_profiles: { type: 'list', data: [] },
		...deliverability,
		unsubscribed_from_emails: contact.unsubscribed,
		created_at: contact.createdAt,
		updated_at: contact.updatedAt,
		signed_up_at: contact.signedUpAt,
		last_seen_at: contact.lastSeenAt,
		language_override: null,
		location: { type: 'location', country: null, region: null, city: null },
		custom_attributes: contact.customInfo,
		tags: summary(id, 'tags', 'tag', contact.tags.keys()),
		notes: summary(id, 'notes', 'note', []),
		companies: summary(id, 'companies', 'company', contact.companies),
		opted_out_subscription_types: summary(
			id,
			'subscriptions',
			'subscription',
			idsWith(consents, 'opt_out'),
		),
		opted_in_subscription_types: summary(
			id,
			'subscriptions',
			'subscription',
			idsWith(consents, 'opt_in'),
		),
		...utm,
		referrer: null,
		...(withHistory && { merge_history: contact.merged }),
	};
}
