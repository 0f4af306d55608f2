import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { startedAt } from '../conversation';
import type { Row } from '../table';

const { appId, departmentId, operatorId, screenName } = samples.zoho;
const time = String(startedAt);

export const portals: readonly Row[] = [
	{
		id: '804500000000000001',
		screenname: screenName,
		name: 'Lantern House',
		company_name: 'Lantern House AB',
		website: 'https://lanternhouse.example',
		owner: {
			email_id: 'tove@lanternhouse.example',
			zuid: '7318',
			operator_id: operatorId,
			name: 'Tove Lindh',
		},
		email_id: 'desk@lanternhouse.example',
		phone: '',
		fax: '',
		address: '12 Harbour Lane',
		language: 'en',
		time_zone: 'Europe/Stockholm',
		description: '',
		logo: '',
		icon: '',
	},
];

export const bots: readonly Row[] = [
	{ id: samples.zoho.botId, name: 'Wick', enabled: true, app_ids: [appId], created_time: time },
];

const norway = { field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] };
const gold = {
	field_name: 'customer_info',
	sub_field: 'Plan',
	comparator: 'is_equal_to',
	values: ['Gold'],
};
const app = { id: appId, name: 'Lantern House' };
const creator = { id: operatorId };

// Texts for numbers in lead scoring and triggers, numbers in routing (documented samples).
export const leadScoringRules: readonly Row[] = [
	{
		id: samples.zoho.leadScoringRuleId,
		status: 'enabled',
		points: '10',
		creator,
		AND_criteria: [{ OR_criteria: [gold] }],
	},
];

export const triggerRules: readonly Row[] = [
	{
		id: samples.zoho.triggerRuleId,
		app,
		title: 'Greet after a minute',
		enabled: true,
		position: '1',
		and_criteria: [{ or_criteria: [norway] }],
		event: { type: 'lands_on_website' },
		action: {
			type: 'send_chat_invite',
			params: { sender_name: 'Tove', value: 'Shall I light the way?' },
			delay: '60',
		},
		stats: { triggered_count: '12', seen_count: '9', replied_count: '4', failed_count: '1' },
		creator,
		created_time: time,
		modified_time: time,
	},
];

const routing = {
	app,
	enabled: true,
	position: 1,
	and_criteria: [{ or_criteria: [norway] }],
	routing_type: 'route_to_selected_users',
	creator,
	created_time: startedAt,
	modified_time: startedAt,
};

export const visitorRoutingRules: readonly Row[] = [
	{
		id: samples.zoho.visitorRoutingRuleId,
		title: 'Norway to Lighting',
		...routing,
		userset: [{ department_ids: [departmentId], operator_ids: [], dynamic_users: [] }],
		stats: { routed_count: '7', replied_count: '3', triggered_count: '2' },
	},
];

export const chatRoutingRules: readonly Row[] = [
	{
		id: samples.zoho.chatRoutingRuleId,
		title: 'Lamps to Tove',
		...routing,
		userset: [{ department_ids: [departmentId], operator_ids: [operatorId], dynamic_users: [] }],
		stats: {
			requested_count: '8',
			connected_count: '6',
			missed_count: '1',
			transfered_count: '1',
		},
	},
];

const ring = (least: string) => [
	{
		or_criteria: [
			{ field_name: 'number_of_past_chats', comparator: 'greater_than', values: [least] },
		],
	},
];

export const trackingPresets: readonly Row[] = [
	{
		id: samples.zoho.trackingPresetId,
		name: 'Talkative visitors',
		description: 'Those who chat most stand in the middle',
		applied: false,
		enabled: true,
		rule: {
			ring_one: ring('8'),
			ring_two: ring('4'),
			ring_three: ring('2'),
			ring_four: ring('0'),
		},
	},
];

export const chatMonitors: readonly Row[] = [
	{
		id: samples.zoho.chatMonitorId,
		enabled: true,
		monitoring: {
			type: 'operator',
			operator_id: operatorId,
			operator_name: 'Tove Lindh',
			operator_email: 'tove@lanternhouse.example',
		},
		stats: { chats_joined: 1, chats_monitored: 4, last_monitored_time: time },
	},
];
export const chatMonitorExample = (n: number): JsonObject => ({
	enabled: true,
	monitoring: { type: 'visitor_ip', visitor_ip: `198.51.100.${n % 256}` },
	stats: { chats_joined: 0, chats_monitored: 0, last_monitored_time: '' },
});

const isVisitor = (field_name: string, comparator: string, value: string) => [
	{ or_criteria: [{ field_name, comparator, values: [value] }] },
];

export const visitorHistoryViews: readonly Row[] = [
	{
		id: '-1',
		name: 'All visitors',
		and_criteria: isVisitor('visitor_type', 'is_equal_to', 'all'),
		sort_by: 'last_visit_time',
		favourited: true,
		system: true,
	},
	{
		id: '-2',
		name: 'Returning visitors',
		and_criteria: isVisitor('number_of_visits', 'greater_than', '1'),
		sort_by: 'frequency',
		favourited: true,
		system: true,
	},
	{
		id: samples.zoho.visitorHistoryViewId,
		name: 'Trade customers',
		and_criteria: isVisitor('email', 'ends_with', '@fjordworks.example'),
		sort_by: 'leadscore',
		favourited: false,
		system: false,
		creator,
		modified_time: startedAt,
	},
];
