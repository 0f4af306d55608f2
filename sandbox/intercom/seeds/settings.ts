import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { type Row, Table } from '../table';

const { adminIds, articleId, audienceId, bannerViewId, contact, emailSettingIds } =
	samples.intercom;
const { exceptionId, helpCenterId, newsfeedIds, newsItemId, officeHoursId } = samples.intercom;
const { redirectId, workflowId } = samples.intercom;
const seededAt = 1_720_500_000;
const seeded = { created_at: seededAt, updated_at: seededAt };

export const newNewsItem: JsonObject = {
	type: 'news-item',
	workspace_id: 'sb4ndb0x',
	title: '',
	body: '',
	sender_id: Number(adminIds[0]),
	state: 'draft',
	labels: [],
	cover_image_url: null,
	reactions: [],
	deliver_silently: false,
	newsfeed_assignments: [],
};

const newsItem = (id: string, values: JsonObject): Row => ({
	...newNewsItem,
	...values,
	id,
	...seeded,
});

const newsfeed = (id: string, name: string): Row => ({ type: 'newsfeed', id, name, ...seeded });

const redirect = (id: string, from: string): Row => ({
	type: 'help_center_redirect',
	id,
	from_url: from,
	locale: 'en',
	help_center_id: helpCenterId,
	target_type: 'article',
	target_id: articleId,
	...seeded,
});

const audience = (id: string, name: string): Row => ({
	type: 'audience',
	id,
	name,
	predicates: [
		{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Fjord' },
	],
	role_predicates: [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'user' }],
	...seeded,
});

const emailSetting = (id: string, email: string): Row => ({
	type: 'email_setting',
	id,
	email,
	verified: true,
	domain: 'lanternhouse.example',
	brand_id: '10',
	forwarding_enabled: true,
	forwarded_email_last_received_at: seededAt,
	...seeded,
});

const workflow: Row = {
	id: workflowId,
	title: 'Greet visitors',
	description: 'Says hello to whoever looks at a lamp',
	trigger_type: 'inbound_conversation',
	state: 'live',
	target_channels: ['chat'],
	preferred_devices: ['desktop', 'mobile'],
	created_at: '2024-07-09T04:40:00Z',
	updated_at: '2024-07-09T04:40:00Z',
	targeting: {},
	snapshot: { id: '1', steps: [{ id: 's1' }] },
	attributes: [],
	embedded_rules: [],
};

/** News, redirects, audiences, office hours, senders of emails, workflows and banners. */
export const settingTables = () => ({
	newsItems: new Table({
		seeds: [
			newsItem(newsItemId, {
				title: 'Garden lamps',
				body: '<p>They are here.</p>',
				state: 'live',
				labels: ['New'],
				newsfeed_assignments: [{ newsfeed_id: Number(newsfeedIds[0]), published_at: seededAt }],
			}),
		],
		example: (n) => ({ ...newNewsItem, title: `News ${n}`, ...seeded }),
	}),
	newsfeeds: new Table({
		seeds: [newsfeed(newsfeedIds[0], 'Visitors'), newsfeed(newsfeedIds[1], 'Customers')],
		example: (n) => newsfeed('', `Feed ${n}`),
	}),
	redirects: new Table({
		seeds: [redirect(redirectId, 'https://help.lanternhouse.example/old-bulb')],
		example: (n) => redirect('', `https://help.lanternhouse.example/old-${n}`),
	}),
	audiences: new Table({
		seeds: [audience(audienceId, 'Fjord Customers')],
		example: (n) => audience('', `Audience ${n}`),
	}),
	officeHours: new Table({
		seeds: [
			{
				type: 'office_hours_schedule',
				id: officeHoursId,
				name: 'Support',
				time_zone_name: 'Europe/Stockholm',
				time_intervals: [{ start_minute: 540, end_minute: 1020, day_of_week: 0 }],
				twenty_four_seven: false,
				...seeded,
			},
		],
	}),
	officeHoursExceptions: new Table({
		seeds: [
			{
				type: 'office_hours_exception',
				id: exceptionId,
				office_hours_schedule_id: officeHoursId,
				exception_date: '2026-12-25',
				exception_type: 'closed',
				name: 'Christmas Day',
				time_intervals: null,
				recurring_annually: true,
				...seeded,
			},
		],
	}),
	emailSettings: new Table({
		seeds: [
			emailSetting(emailSettingIds[0], 'support@lanternhouse.example'),
			emailSetting(emailSettingIds[1], 'hello@lanternhouse.example'),
		],
	}),
	workflows: new Table({ seeds: [workflow] }),
	/** Each is one contact's view of a banner, by the ID of the view. */
	banners: new Table({
		seeds: [
			{
				type: 'banner',
				id: bannerViewId,
				banner_id: '486517',
				contact_id: contact.id,
				title: 'Garden lamps',
				body: '<p>They are here.</p>',
				style: 'inline',
				position: 'top',
				show_dismiss_button: true,
				action: { type: 'url', label: 'Look', target: 'https://lanternhouse.example/garden' },
				client_targeting: null,
				created_at: seededAt,
			},
		],
	}),
});
