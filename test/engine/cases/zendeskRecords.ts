import { samples } from '../../../sandbox';
import { told } from './told';

const { agentIds, chatIds, departmentIds, offlineMessageId, visitorIds } = samples.zendesk;
const [tove] = agentIds;
const [lighting, furniture] = departmentIds;

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

/** What Simplified tells of a chat's visitor. */
export const whoFields = ['id', 'name', 'email', 'phone'];

/** The sample chats by the fields of Simplified, but for the history. */
export const endedChat = {
	id: chatIds[0],
	type: 'chat',
	timestamp: '2024-07-09T05:00:00Z',
	end_timestamp: '2024-07-09T05:06:40Z',
	...told('visitor', runa, whoFields),
	agent_ids: [String(tove)],
	agent_names: ['Tove'],
	department_id: lighting,
	department_name: 'Lighting',
	rating: null,
	tags: ['dimmer'],
	comment: null,
	missed: false,
	unread: false,
	update_timestamp: '2024-07-09T05:06:40Z',
};
export const missedChat = {
	id: chatIds[1],
	type: 'chat',
	timestamp: '2024-07-09T05:30:00Z',
	end_timestamp: '2024-07-09T05:34:00Z',
	...told('visitor', ilias, whoFields),
	agent_ids: [],
	agent_names: [],
	department_id: furniture,
	department_name: 'Furniture',
	rating: null,
	tags: [],
	comment: null,
	missed: true,
	unread: true,
	update_timestamp: '2024-07-09T05:34:00Z',
};
export const ratedChat = {
	id: chatIds[2],
	type: 'chat',
	timestamp: '2024-07-09T06:10:00Z',
	end_timestamp: '2024-07-09T06:21:00Z',
	...told('visitor', runa, whoFields),
	agent_ids: [String(tove)],
	agent_names: ['Tove'],
	department_id: lighting,
	department_name: 'Lighting',
	rating: 'good',
	tags: ['delivery', 'lamps'],
	comment: 'Found my lamp at once',
	missed: false,
	unread: false,
	update_timestamp: '2024-07-09T06:21:00Z',
};
export const offlineMessage = {
	id: offlineMessageId,
	type: 'offline_msg',
	timestamp: '2024-07-09T06:45:00Z',
	...told('visitor', ilias, whoFields),
	department_id: lighting,
	department_name: 'Lighting',
	message: 'Is the oak floor lamp back in store?',
	tags: [],
	unread: true,
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
