import type { JsonObject } from '../core/values';
import {
	appOf,
	attenderOf,
	departmentOf,
	hexIdOf,
	startOf,
	statusOf,
	visitorUserId,
	type ZohoConversation,
	type ZohoStatus,
} from './conversation';
import type { ZohoDesk } from './desk';
import type { Row } from './table';

const chatId = 'LD_1720500000000118402_915502377';

const channelOf = ({ channel = 'website', userId }: ZohoConversation): JsonObject => ({
	channel_details: { channel, source: 'https://shop.lanternhouse.example/' },
	supported_operations: ['bot_chat', 'file_share', 'reply_message', 'block_ip'],
	ip: '203.0.*.***',
	channel_name: channel,
	user_id: userId === undefined ? visitorUserId : `$${userId}`,
});

// Connected, and code and state of the last one, are documented; the rest is inferred.
const chatStatuses: Record<ZohoStatus, JsonObject> = {
	waiting: {
		state_key: 'waiting',
		status_code: 0,
		state: 1,
		id: '10',
		label: 'Waiting',
		status_key: 'open',
	},
	connected: {
		state_key: 'connected',
		status_code: 0,
		state: 2,
		id: '20',
		label: 'Connected',
		status_key: 'open',
	},
	missed: {
		state_key: 'missed',
		status_code: 1,
		state: 3,
		id: '30',
		label: 'Missed',
		status_key: 'missed',
	},
	closed: {
		state_key: 'closed',
		status_code: 2,
		state: 4,
		id: '40',
		label: 'Attended Online',
		status_key: 'closed',
	},
};

export const chatStatusOf = (conversation: ZohoConversation): JsonObject =>
	chatStatuses[statusOf(conversation)];

/** An operator as conversations show him. */
export const personOf = ({
	id,
	first_name,
	last_name,
	email_id,
	description,
}: Row): JsonObject => ({
	id,
	name: [first_name, last_name].filter(Boolean).join(' '),
	email: email_id,
	is_bot: false,
	call_enabled: true,
	image_key: `0_${id}`,
	aboutme: description,
});

/** The department as conversations show it. */
export function departmentReply({ tables }: ZohoDesk, conversation: ZohoConversation): JsonObject {
	const id = departmentOf(conversation);
	return { id, name: tables.departments.find(id)?.name };
}

const visitorIn = (conversation: ZohoConversation, country: string): JsonObject => ({
	...conversation.visitor,
	country_code: country,
	...channelOf(conversation),
});

/** Reply of the visitor route: small. The reply knows no last_name (documented). */
export function visitorReply(conversation: ZohoConversation): JsonObject {
	const { id, question } = conversation;
	return { question, id, visitor: visitorIn(conversation, 'US') };
}

const timeKeys = (conversation: ZohoConversation): JsonObject => {
	const { attendedAt, endedAt } = conversation;
	const status = statusOf(conversation);
	const attended = attendedAt ?? startOf(conversation) + 4200;
	return {
		start_time: String(startOf(conversation)),
		...((status === 'connected' || status === 'closed') && { attended_time: String(attended) }),
		...(status === 'missed' && { missed_time: String(startOf(conversation) + 60_000) }),
		...(endedAt !== undefined && { end_time: String(endedAt) }),
	};
};

/** Reply of the operator's routes: the whole conversation. */
export function conversationReply(desk: ZohoDesk, conversation: ZohoConversation): JsonObject {
	const { id, question, customInfo, modifiedAt, referenceId = '2731' } = conversation;
	const attender = desk.tables.operators.find(attenderOf(conversation));
	const person = attender && personOf(attender);
	return {
		id,
		reference_id: referenceId,
		chat_id: chatId,
		uvid: '9d4e1f60-27bb-4c1a-8e35-51c0a7f2d6b8-1',
		question,
		app_id: appOf(conversation),
		department: departmentReply(desk, conversation),
		...(person && { owner: person, attender: person }),
		participants: person ? [person] : [],
		chat_status: chatStatusOf(conversation),
		...timeKeys(conversation),
		last_modified_time: String(modifiedAt),
		unread_chats: false,
		reopen: false,
		customer_info: customInfo,
		visitor: visitorIn(conversation, 'us'),
	};
}

/** What the operators see beside the chat. */
export function detailsReply(desk: ZohoDesk, conversation: ZohoConversation): JsonObject {
	const { referenceId = '2731' } = conversation;
	const attender = desk.tables.operators.find(attenderOf(conversation));
	const name = attender && personOf(attender).name;
	return {
		visit_id: referenceId,
		chat_id: chatId,
		department_name: departmentReply(desk, conversation).name,
		attender_name: name ?? '',
		participants: name === undefined ? [] : [name],
		feedback: '',
		add_info: { '1': 'Lamps' },
	};
}

/** How the visitor came to the website; the source is a number (documented). */
export const trackingReply = (conversation: ZohoConversation): JsonObject => ({
	source: 3,
	landing_page: 'https://shop.lanternhouse.example/',
	time: String(startOf(conversation)),
});

/** Reply to a visitor who opens a chat: two ids, the hex one for visitor routes (observed). */
export function openedReply(desk: ZohoDesk, conversation: ZohoConversation): JsonObject {
	const { id, question, modifiedAt, referenceId } = conversation;
	return {
		id: hexIdOf(id),
		conversation_id: id,
		reference_id: referenceId,
		chat_id: `LD_${startOf(conversation)}_915502377`,
		wms_chat_id: `WMS_${id}`,
		question,
		department: departmentReply(desk, conversation),
		visitor: visitorIn(conversation, 'us'),
		chat_status: chatStatusOf(conversation),
		type: 'chat',
		start_time: String(startOf(conversation)),
		last_modified_time: String(modifiedAt),
		auto_assign: false,
		unread_chats: false,
	};
}
