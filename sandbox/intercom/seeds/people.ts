import { samples } from '../../samples';
import { type Row, Table } from '../table';

const { adminIds, companyId, contact, noteId, segmentId, subscriptionTypeIds, tagIds, teamId } =
	samples.intercom;
const seededAt = 1_720_500_000;

const admin = (id: string, name: string, email: string): Row => ({
	type: 'admin',
	id,
	name,
	email,
	job_title: 'Support',
	away_mode_enabled: false,
	away_mode_reassign: false,
	away_status_reason_id: null,
	has_inbox_seat: true,
	team_ids: [Number(teamId)],
	avatar: { type: 'avatar', image_url: null },
	role: { type: 'role', id: '12', name: 'Support' },
});

const subscription = (id: string, consent: string, name: string): Row => ({
	type: 'subscription',
	id,
	state: 'live',
	consent_type: consent,
	default_translation: { name, description: `${name} by email`, locale: 'en' },
	translations: [{ name, description: `${name} by email`, locale: 'en' }],
	content_types: ['email'],
});

export const newCompany = (now: number): Row => ({
	type: 'company',
	id: '',
	company_id: null,
	app_id: 'sb4ndb0x',
	name: null,
	remote_created_at: null,
	created_at: now,
	updated_at: now,
	last_request_at: null,
	size: 0,
	website: null,
	industry: null,
	monthly_spend: 0,
	session_count: 0,
	plan: {},
	custom_attributes: {},
});

const company: Row = {
	...newCompany(seededAt),
	id: companyId,
	company_id: 'acct-417',
	name: 'Fjordworks',
	size: 42,
	website: 'https://fjordworks.example',
	industry: 'Shipbuilding',
	monthly_spend: 310,
	plan: { type: 'plan', id: '318', name: 'Team' },
	custom_attributes: { contract_until: 1_767_225_600 },
};

/** A teammate, as a note names him. */
export const noteAuthor = ({ id, name, email }: Row): Row => ({
	type: 'admin',
	id,
	name,
	email,
	away_mode_enabled: false,
	away_mode_reassign: false,
});

/** The records around contacts and of the workspace. */
export const peopleTables = () => ({
	admins: new Table({
		seeds: [
			admin(adminIds[0], 'Tove Lindh', 'tove@lanternhouse.example'),
			admin(adminIds[1], 'Noor Haddad', 'noor@lanternhouse.example'),
		],
	}),
	awayReasons: new Table({
		seeds: [
			{
				type: 'away_status_reason',
				id: '71',
				label: 'Lunch',
				emoji: '🍲',
				order: 1,
				deleted: false,
			},
			{ type: 'away_status_reason', id: '72', label: 'Sick', emoji: '', order: 2, deleted: true },
		],
	}),
	companies: new Table({
		seeds: [company],
		idOf: (n) => `66d4${n.toString(16).padStart(20, '0')}`,
		example: (n) => ({
			...newCompany(seededAt),
			company_id: `acct-${1000 + n}`,
			name: `Company ${n}`,
		}),
	}),
	customObjects: new Table({ seeds: [] }),
	events: new Table({ seeds: [] }),
	notes: new Table({
		seeds: [
			{
				type: 'note',
				id: noteId,
				created_at: seededAt,
				contact: { type: 'contact', id: contact.id },
				author: noteAuthor(admin(adminIds[0], 'Tove Lindh', 'tove@lanternhouse.example')),
				body: '<p>Asked for a catalogue.</p>',
			},
		],
	}),
	segments: new Table({
		seeds: [
			{
				type: 'segment',
				id: segmentId,
				name: 'Active',
				created_at: seededAt,
				updated_at: seededAt,
				person_type: 'user',
			},
		],
	}),
	subscriptionTypes: new Table({
		seeds: [
			subscription(subscriptionTypeIds[0], 'opt_out', 'Announcements'),
			subscription(subscriptionTypeIds[1], 'opt_in', 'Newsletter'),
		],
	}),
	tags: new Table({
		seeds: [
			{ type: 'tag', id: tagIds[0], name: 'Trial' },
			{ type: 'tag', id: tagIds[1], name: 'Important' },
		],
		example: (n) => ({ type: 'tag', name: `Tag ${n}` }),
	}),
	teams: new Table({
		seeds: [
			{
				type: 'team',
				id: teamId,
				name: 'Lamps',
				admin_ids: adminIds.map(Number),
				assignment_limit: 10,
				distribution_method: 'round_robin',
			},
		],
	}),
});
