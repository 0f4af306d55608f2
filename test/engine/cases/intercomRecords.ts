import { samples } from '../../../sandbox';

const { adminIds, companyId, contact, lead, noteId, subscriptionTypeIds, tagIds } =
	samples.intercom;

/** When the records of the sandbox were made. */
export const seededAt = 1_720_500_000;

/** The simplified records that the sandbox begins with. */
export const user = {
	id: contact.id,
	external_id: contact.externalId,
	role: 'user',
	name: 'Runa Dahl',
	email: contact.email,
	phone: '2025550117',
	owner_id: null,
	custom_attributes: {},
	created_at: seededAt,
	updated_at: seededAt,
};

export const leadRecord = {
	...user,
	id: lead.id,
	external_id: null,
	role: 'lead',
	name: 'Ilias Okoro',
	email: lead.email,
	phone: null,
};

export const company = {
	id: companyId,
	company_id: 'acct-417',
	name: 'Fjordworks',
	plan_id: '318',
	plan_name: 'Team',
	size: 42,
	industry: 'Shipbuilding',
	monthly_spend: 310,
	user_count: 0,
	custom_attributes: { contract_until: 1_767_225_600 },
	created_at: seededAt,
	updated_at: seededAt,
};

export const admin = {
	id: adminIds[0],
	name: 'Tove Lindh',
	email: 'tove@lanternhouse.example',
	job_title: 'Support',
	role_id: '12',
	role_name: 'Support',
	away_mode_enabled: false,
	away_mode_reassign: false,
	away_status_reason_id: null,
	has_inbox_seat: true,
	team_ids: [4207],
};

export const otherAdmin = {
	...admin,
	id: adminIds[1],
	name: 'Noor Haddad',
	email: 'noor@lanternhouse.example',
};

export const segment = {
	id: samples.intercom.segmentId,
	name: 'Active',
	person_type: 'user',
	created_at: seededAt,
	updated_at: seededAt,
};

const subscription = (id: string, consent: string, name: string) => ({
	id,
	state: 'live',
	consent_type: consent,
	default_translation: { name, description: `${name} by email`, locale: 'en' },
	content_types: ['email'],
});

export const announcements = subscription(subscriptionTypeIds[0], 'opt_out', 'Announcements');
export const newsletter = subscription(subscriptionTypeIds[1], 'opt_in', 'Newsletter');

export const note = {
	id: noteId,
	body: '<p>Asked for a catalogue.</p>',
	author_id: adminIds[0],
	author_name: 'Tove Lindh',
	contact_id: contact.id,
	created_at: seededAt,
};

export const trial = { id: tagIds[0], name: 'Trial' };
export const important = { id: tagIds[1], name: 'Important' };

/** A record by its ID, as a resource locator holds it. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** When something was written just now. */
export const justNow = expect.any(Number) as number;
