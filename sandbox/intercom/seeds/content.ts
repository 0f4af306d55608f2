import { samples } from '../../samples';
import { type Row, Table } from '../table';

const { articleId, collectionId, conversationIds, adminIds, contact, helpCenterId } =
	samples.intercom;
const seededAt = 1_720_500_000;

export const newArticle = (now: number): Row => ({
	type: 'article',
	id: '',
	workspace_id: 'sb4ndb0x',
	title: '',
	description: '',
	body: '',
	author_id: Number(adminIds[0]),
	state: 'draft',
	parent_id: null,
	parent_type: null,
	default_locale: 'en',
	created_at: now,
	updated_at: now,
	has_unpublished_changes: false,
	draft_updated_at: null,
	url: null,
	translated_content: {},
	tags: { type: 'tag.list', tags: [] },
});

export const newCollection = (now: number): Row => ({
	type: 'collection',
	id: '',
	workspace_id: 'sb4ndb0x',
	name: '',
	description: '',
	url: 'https://help.lanternhouse.example/lamps',
	icon: 'book',
	order: 1,
	parent_id: null,
	help_center_id: Number(helpCenterId),
	default_locale: 'en',
	created_at: now,
	updated_at: now,
});

const call = (id: string): Row => ({
	type: 'call',
	id,
	conversation_id: conversationIds[0],
	admin_id: adminIds[0],
	contact_id: contact.id,
	state: 'completed',
	initiated_at: seededAt,
	answered_at: seededAt + 5,
	ended_at: seededAt + 65,
	created_at: seededAt,
	updated_at: seededAt + 65,
	recording_url: null,
	transcription_url: null,
	call_type: 'phone',
	direction: 'inbound',
	ended_reason: null,
	phone: '+12025550117',
	fin_recording_url: null,
	fin_transcription_url: null,
});

const log = (id: string, type: string, at: number): Row => ({
	id,
	performed_by: { type: 'admin', id: adminIds[0], name: 'Tove Lindh' },
	metadata: null,
	created_at: at,
	activity_type: type,
	activity_description: `Tove Lindh: ${type}`,
});

/** Articles, calls, logs and other content of the workspace. */
export const contentTables = () => ({
	articles: new Table({
		seeds: [
			{
				...newArticle(seededAt),
				id: articleId,
				title: 'Change a bulb',
				body: '<p>Switch the lamp off first.</p>',
				state: 'published',
				parent_id: Number(collectionId),
				parent_type: 'collection',
				url: 'https://help.lanternhouse.example/bulb',
			},
		],
		example: (n) => ({ ...newArticle(seededAt), title: `Article ${n}` }),
	}),
	collections: new Table({
		seeds: [{ ...newCollection(seededAt), id: collectionId, name: 'Lamps' }],
	}),
	helpCenters: new Table({
		seeds: [
			{
				type: 'help_center',
				id: helpCenterId,
				workspace_id: 'sb4ndb0x',
				display_name: 'Lantern House Help',
				identifier: 'lantern-house',
				url: 'https://help.lanternhouse.example',
				custom_domain: null,
				website_turned_on: true,
				created_at: seededAt,
				updated_at: seededAt,
			},
		],
	}),
	brands: new Table({
		seeds: [
			{
				type: 'brand',
				id: '10',
				name: 'Lantern House',
				is_default: true,
				help_center_id: helpCenterId,
				created_at: seededAt,
			},
		],
	}),
	macros: new Table({
		seeds: [
			{
				type: 'macro',
				id: '7021',
				name: 'Shipping',
				body: '<p>We ship within a week.</p>',
				body_text: 'We ship within a week.',
				visible_to: 'everyone',
				created_at: '2024-07-09T04:40:00.000Z',
				updated_at: '2024-07-09T04:40:00.000Z',
			},
		],
	}),
	calls: new Table({ seeds: [call('48120')], example: () => call('') }),
	activityLogs: new Table({
		seeds: [
			log('5d0c1b2e-0000-4000-8000-000000000001', 'admin_login_success', seededAt),
			log('5d0c1b2e-0000-4000-8000-000000000002', 'message_deletion', seededAt + 60),
		],
		idOf: (n) => `5d0c1b2e-0000-4000-8000-${String(100 + n).padStart(12, '0')}`,
		example: () => log('', 'message_deletion', seededAt),
	}),
	exports: new Table({ seeds: [], idOf: (n) => `export${n}` }),
});
