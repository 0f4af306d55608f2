import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { isRecord } from '../../nodes/shared/base/record';
import { samples } from '../../sandbox';
import { told } from './cases/told';

export const { screenName, tokens } = samples.zoho;
export const [conversationId] = samples.zoho.conversationIds;

/** Visitor > Update of the first sample conversation. */
export const update = (
	updateFields: INodeParameters,
	more: INodeParameters = {},
): INodeParameters => ({
	resource: 'visitor',
	operation: 'update',
	conversationId,
	updateFields,
	...more,
});

/** Visitor > Update Custom Information of the first sample conversation, as rows. */
export const setFields = (
	rows: Array<{ key: string; value: string }>,
	more: INodeParameters = {},
): INodeParameters => ({
	resource: 'visitor',
	operation: 'updateCustomInfo',
	conversationId,
	customInfoInput: 'fields',
	customInfoFields: { field: rows },
	...more,
});

/** The same, as JSON or an expression. */
export const setJson = (customInfoJson: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'visitor',
	operation: 'updateCustomInfo',
	conversationId,
	customInfoInput: 'json',
	customInfoJson,
	...more,
});

const channel = {
	channel_details: { channel: 'website', source: 'https://shop.lanternhouse.example/' },
	supported_operations: ['bot_chat', 'file_share', 'reply_message', 'block_ip'],
	ip: '203.0.*.***',
	channel_name: 'website',
	user_id: '$5218836641029375502',
};

/** The visitor of the first sample conversation, as the vendor shows it. */
export const visitor = (changes: IDataObject = {}): IDataObject => ({
	id: '804500020000000001',
	name: 'Runa Dahl',
	email: 'runa.dahl@fjordworks.example',
	phone: '2025550117',
	type: 'contact',
	country_code: 'US',
	...channel,
	...changes,
});

export const operator = {
	id: '804500000000310009',
	name: 'Tove Lindh',
	email: 'tove@lanternhouse.example',
	is_bot: false,
	call_enabled: true,
	image_key: '0_804500000000310009',
	aboutme: 'Knows every bulb',
};

export const lighting = { id: '804500000000003112', name: 'Lighting' };

const chatStatus = (state: number, key: string, label: string, more: IDataObject) => ({
	state_key: key,
	state,
	id: `${state}0`,
	label,
	...more,
});

/** What the vendor says of the state of a conversation. */
export const chatStatuses = {
	waiting: chatStatus(1, 'waiting', 'Waiting', { status_code: 0, status_key: 'open' }),
	connected: chatStatus(2, 'connected', 'Connected', { status_code: 0, status_key: 'open' }),
	missed: chatStatus(3, 'missed', 'Missed', { status_code: 1, status_key: 'missed' }),
	closed: chatStatus(4, 'closed', 'Attended Online', { status_code: 2, status_key: 'closed' }),
};

/** When all samples began. */
export const startedAt = 1_720_500_000_000;

/** A time as Simplified writes it. */
export const iso = (ms: number | string): string => new Date(Number(ms)).toISOString();

/** The fields of the first sample conversation that Simplified keeps, as the vendor writes them. */
export const conversation = (customInfo: IDataObject, modified: string): IDataObject => ({
	id: conversationId,
	reference_id: '2731',
	app_id: '804500000000210051',
	question: 'Does the lamp come with a dimmer?',
	visitor: visitor({ country_code: 'us' }),
	customer_info: customInfo,
	department: lighting,
	owner: operator,
	chat_status: chatStatuses.connected,
	start_time: String(startedAt),
	last_modified_time: modified,
});

/** Times as Simplified writes them, where they are known. */
const withTimes = (record: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(record).map(([key, value]) => [
			key,
			typeof value === 'string' && /^\d{13}$/.test(value) ? iso(value) : value,
		]),
	);

/** A conversation in the form Simplified. */
export const simplified = ({
	visitor,
	department,
	owner,
	chat_status: status,
	app_id,
	...rest
}: IDataObject): IDataObject => ({
	...withTimes(rest),
	...told('visitor', visitor, ['id', 'name', 'email', 'phone']),
	...told('department', department),
	...told('owner', owner, ['id', 'name', 'email']),
	...(isRecord(status) && { status: status.state_key, status_label: status.label }),
	...(app_id !== undefined && { brand_id: app_id }),
});

/** What Raw shows besides. */
export const moreOfConversation: IDataObject = {
	chat_id: 'LD_1720500000000118402_915502377',
	uvid: '9d4e1f60-27bb-4c1a-8e35-51c0a7f2d6b8-1',
	attender: operator,
	participants: [operator],
	attended_time: '1720500004200',
	unread_chats: false,
	reopen: false,
};
