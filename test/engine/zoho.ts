import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';

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

const operator = {
	id: '804500000000310009',
	name: 'Tove Lindh',
	email: 'tove@lanternhouse.example',
	is_bot: false,
	call_enabled: true,
	image_key: '0_804500000000310009',
	aboutme: 'Knows every bulb',
};

/** The fields of the first sample conversation that Simplified keeps. */
export const conversation = (customInfo: IDataObject, modified: string): IDataObject => ({
	id: conversationId,
	reference_id: '2731',
	question: 'Does the lamp come with a dimmer?',
	visitor: visitor({ country_code: 'us' }),
	customer_info: customInfo,
	department: { id: '804500000000003112', name: 'Lighting' },
	owner: operator,
	chat_status: {
		state_key: 'connected',
		status_code: 0,
		state: 2,
		id: '20',
		label: 'Connected',
		status_key: 'open',
	},
	start_time: '1720500000000',
	last_modified_time: modified,
});

/** What Raw shows besides. */
export const moreOfConversation: IDataObject = {
	chat_id: 'LD_1720500000000118402_915502377',
	uvid: '9d4e1f60-27bb-4c1a-8e35-51c0a7f2d6b8-1',
	app_id: '804500000000210051',
	attender: operator,
	participants: [operator],
	attended_time: '1720500004200',
	unread_chats: false,
	reopen: false,
};
