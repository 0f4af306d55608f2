import type { JsonObject } from '../core/values';
import type { IntercomContact, IntercomVisitor } from './desk';

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

const summary = (id: string, part: string): JsonObject => ({
	type: 'list',
	data: [],
	url: `/contacts/${id}/${part}`,
	total_count: 0,
	has_more: false,
});

export function contactReply(contact: IntercomContact): JsonObject {
	const { id } = contact;
	return {
		type: 'contact',
		id,
		workspace_id: appId,
		external_id: contact.externalId,
		role: contact.role,
		email: contact.email,
		phone: contact.phone,
		name: escaped(contact.name),
		avatar: null,
		owner_id: null,
		social_profiles: { type: 'list', data: [] },
		...deliverability,
		created_at: contact.createdAt,
		updated_at: contact.updatedAt,
		signed_up_at: contact.createdAt,
		last_seen_at: null,
		language_override: null,
		location: { type: 'location', country: null, region: null, city: null },
		custom_attributes: contact.customInfo,
		tags: summary(id, 'tags'),
		notes: summary(id, 'notes'),
		companies: summary(id, 'companies'),
		...utm,
		referrer: null,
	};
}
