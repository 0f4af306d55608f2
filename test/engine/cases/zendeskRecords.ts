import { samples } from '../../../sandbox';

const { chatIds, offlineMessageId, visitorIds } = samples.zendesk;

/** The first sample visitors, as chats name them. */
export const runa = {
	id: visitorIds[0],
	name: 'Runa Dahl',
	email: 'runa.dahl@fjordworks.example',
	phone: '2025550117',
	notes: '',
};
export const ilias = {
	id: visitorIds[1],
	name: 'Ilias Okoro',
	email: 'ilias.okoro@plumtree.example',
	phone: '2025550128',
	notes: '',
};

/** The sample chats by the fields of Simplified, but for the history. */
export const endedChat = {
	id: chatIds[0],
	type: 'chat',
	timestamp: '2024-07-09T05:00:00Z',
	end_timestamp: '2024-07-09T05:06:40Z',
	visitor: runa,
	agent_names: ['Tove'],
	department_name: 'Lighting',
	rating: null,
	tags: ['dimmer'],
};
export const missedChat = {
	id: chatIds[1],
	type: 'chat',
	timestamp: '2024-07-09T05:30:00Z',
	end_timestamp: '2024-07-09T05:34:00Z',
	visitor: ilias,
	agent_names: [],
	department_name: 'Furniture',
	rating: null,
	tags: [],
};
export const ratedChat = {
	id: chatIds[2],
	type: 'chat',
	timestamp: '2024-07-09T06:10:00Z',
	end_timestamp: '2024-07-09T06:21:00Z',
	visitor: runa,
	agent_names: ['Tove'],
	department_name: 'Lighting',
	rating: 'good',
	tags: ['delivery', 'lamps'],
};
export const offlineMessage = {
	id: offlineMessageId,
	type: 'offline_msg',
	timestamp: '2024-07-09T06:45:00Z',
	visitor: ilias,
	department_name: 'Lighting',
	message: 'Is the oak floor lamp back in store?',
	tags: [],
};

/** All of them, as lists give them. */
export const newestFirst = [offlineMessage, ratedChat, missedChat, endedChat];

const visitorSide = {
	nick: `visitor:${ilias.id.replace('.', '')}`,
	channel: '#supportchat',
	name: ilias.name,
};

/** What was said in the missed chat. */
export const missedHistory = [
	{ type: 'chat.memberjoin', timestamp: '2024-07-09T05:30:00.418000Z', ...visitorSide },
	{
		type: 'chat.msg',
		timestamp: '2024-07-09T05:30:04.418000Z',
		...visitorSide,
		msg: 'Does the dimmer fit the brass lamp?',
		msg_id: '1',
	},
];
