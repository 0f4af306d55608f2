import type { JsonObject } from '../core/values';
import type { ZohoConversation } from './desk';

const channel = {
	channel_details: { channel: 'website', source: 'https://shop.lanternhouse.example/' },
	supported_operations: ['bot_chat', 'file_share', 'reply_message', 'block_ip'],
	ip: '203.0.*.***',
	channel_name: 'website',
	user_id: '$5218836641029375502',
};

const operator = {
	id: '804500000000310009',
	name: 'Tove Lindh',
	email: 'tove@lanternhouse.example',
	is_bot: false,
	call_enabled: true,
	image_key: '0_804500000000310009',
	aboutme: 'Knows every bulb',
};

/** Reply of the visitor route: small. The reply knows no last_name (documented). */
export function visitorReply({ id, question, visitor }: ZohoConversation): JsonObject {
	return { question, id, visitor: { ...visitor, country_code: 'US', ...channel } };
}

/** Reply of the operator's routes: the whole conversation. */
export function conversationReply(conversation: ZohoConversation): JsonObject {
	const { id, question, visitor, customInfo, modifiedAt } = conversation;
	return {
		id,
		reference_id: '2731',
		chat_id: 'LD_1720500000000118402_915502377',
		uvid: '9d4e1f60-27bb-4c1a-8e35-51c0a7f2d6b8-1',
		question,
		app_id: '804500000000210051',
		department: { id: '804500000000003112', name: 'Lighting' },
		owner: operator,
		attender: operator,
		participants: [operator],
		chat_status: {
			state_key: 'connected',
			status_code: 0,
			state: 2,
			id: '20',
			label: 'Connected',
			status_key: 'open',
		},
		start_time: '1720500000000',
		attended_time: '1720500004200',
		last_modified_time: String(modifiedAt),
		unread_chats: false,
		reopen: false,
		customer_info: customInfo,
		visitor: { ...visitor, country_code: 'us', ...channel },
	};
}
