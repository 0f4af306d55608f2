import { samples } from '../../../sandbox';

const { adminIds, companyId, subscriptionTypeIds, tagIds } = samples.intercom;

/** When the records of the sandbox were made. */
export const seededAt = 1_720_500_000;

/** Seconds as items hold them. */
export const timeAt = (seconds: number) => new Date(seconds * 1000).toISOString();

export const seededTime = timeAt(seededAt);

/** The simplified records that the sandbox begins with. */
export const user = {
	id: '66a1c0de00000000000000c1',
	external_id: 'crm-3107',
	name: 'Runa Dahl',
	email: 'runa.dahl@fjordworks.example',
	phone: '2025550117',
	role: 'user',
	owner_id: null,
	custom_attributes: {},
	last_seen_at: null,
	created_at: seededTime,
	updated_at: seededTime,
};

export const leadRecord = {
	...user,
	id: '66a1c0de00000000000000c2',
	external_id: null,
	name: 'Ilias Okoro',
	email: 'ilias.okoro@plumtree.example',
	phone: null,
	role: 'lead',
};

export const company = {
	id: companyId,
	company_id: 'acct-417',
	name: 'Fjordworks',
	industry: 'Shipbuilding',
	size: 42,
	plan_id: '318',
	plan_name: 'Team',
	monthly_spend: 310,
	user_count: 0,
	custom_attributes: { contract_until: 1_767_225_600 },
	created_at: seededTime,
	updated_at: seededTime,
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
	created_at: seededTime,
	updated_at: seededTime,
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
	id: '4401',
	body: '<p>Asked for a catalogue.</p>',
	author_id: '91530026',
	author_name: 'Tove Lindh',
	author_email: 'tove@lanternhouse.example',
	contact_id: '66a1c0de00000000000000c1',
	created_at: seededTime,
};

export const trial = { id: tagIds[0], name: 'Trial' };
export const important = { id: tagIds[1], name: 'Important' };

/** A record by its ID, as a resource locator holds it. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** When something was written just now. */
export const justNow = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string;
