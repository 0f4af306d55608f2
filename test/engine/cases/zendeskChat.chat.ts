import { samples, type Sandbox } from '../../../sandbox';
import type { Cases } from './case';
import { told } from './told';
import {
	endedChat,
	missedChat,
	missedHistory,
	newestFirst,
	offlineMessage,
	ratedChat,
	runa,
} from './zendeskRecords';

const { chatIds, visitorIds } = samples.zendesk;
const path = '/api/v2/chat/chats';

/** Chats newer than the seeds, newest first. */
const planted = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `3184.5530417.planted${String(index).padStart(3, '0')}`,
		timestamp: new Date(Date.UTC(2024, 6, 20) - index * 60_000).toISOString().replace('.000', ''),
	}));
const fiveMinutesLater = (time: string) =>
	new Date(Date.parse(time) + 300_000).toISOString().replace('.000', '');
const anyTime = expect.stringMatching(/^20\d\d-.*Z$/) as string;
const plant =
	(count: number) =>
	({ zendesk }: Sandbox): undefined => {
		for (const values of planted(count)) zendesk.addChat(values);
		return undefined;
	};
const cursor = (offset: number) => Buffer.from(`at:${offset}`).toString('base64url');
const ids = planted(70).map(({ id }) => id);

export const chatCases: Cases = {
	resource: 'chat',
	cases: [
		{
			operation: 'createOfflineMessage',
			parameters: {
				visitorId: { __rl: true, mode: 'id', value: visitorIds[0] },
				message: 'Please call me back about the lamp',
				leftAt: '2024-07-09T08:30:00Z',
				additionalFields: {
					sessionBrowser: 'Firefox',
					sessionCity: 'Bergen',
					sessionCountryCode: 'NO',
					sessionCountryName: 'Norway',
					sessionEnd: '2024-07-09T10:30:00+02:00',
					sessionId: '240709.5530417.b4',
					sessionIp: '203.0.113.44',
					sessionPlatform: 'Linux',
					sessionRegion: 'Vestland',
					sessionStart: '2024-07-09T08:20:00Z',
					sessionUserAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
					visitorEmail: 'runa@fjordworks.example',
					visitorName: 'Runa',
					visitorNotes: 'Prefers the phone',
					visitorPhone: '2025550199',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					type: 'offline_msg',
					timestamp: 1_720_513_800,
					message: 'Please call me back about the lamp',
					visitor: {
						id: visitorIds[0],
						email: 'runa@fjordworks.example',
						name: 'Runa',
						notes: 'Prefers the phone',
						phone: '2025550199',
					},
					session: {
						browser: 'Firefox',
						city: 'Bergen',
						country_code: 'NO',
						country_name: 'Norway',
						end_date: '2024-07-09T08:30:00.000Z',
						id: '240709.5530417.b4',
						ip: '203.0.113.44',
						platform: 'Linux',
						region: 'Vestland',
						start_date: '2024-07-09T08:20:00.000Z',
						user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
					},
				},
			},
			gives: [
				{
					id: '3184.5530417.new0000000005',
					type: 'offline_msg',
					timestamp: '2024-07-09T08:30:00Z',
					message: 'Please call me back about the lamp',
					visitor_id: visitorIds[0],
					visitor_email: 'runa@fjordworks.example',
					visitor_name: 'Runa',
					visitor_phone: '2025550199',
					department_id: null,
					department_name: null,
					tags: [],
					unread: true,
				},
			],
			after: ({ zendesk }) => {
				expect(zendesk.chat('3184.5530417.new0000000005')?.session).toEqual({
					browser: 'Firefox',
					city: 'Bergen',
					country_code: 'NO',
					country_name: 'Norway',
					end_date: '2024-07-09T08:30:00.000+00:00',
					id: '240709.5530417.b4',
					ip: '203.0.113.44',
					platform: 'Linux',
					region: 'Vestland',
					start_date: '2024-07-09T08:20:00.000+00:00',
					user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
				});
			},
		},
		{
			operation: 'createOfflineMessage',
			parameters: {
				visitorId: visitorIds[1],
				message: 'Call me',
				leftAt: '={{ 1720513800000 }}',
			},
			sends: {
				method: 'POST',
				path,
				body: {
					type: 'offline_msg',
					timestamp: 1_720_513_800,
					message: 'Call me',
					visitor: { id: visitorIds[1], name: '', email: '', phone: '', notes: '' },
					session: {},
				},
			},
			gives: [
				{
					id: '3184.5530417.new0000000005',
					type: 'offline_msg',
					timestamp: '2024-07-09T08:30:00Z',
					message: 'Call me',
					...told('visitor', { id: visitorIds[1], name: '', email: '', phone: '' }),
					department_id: null,
					department_name: null,
					tags: [],
					unread: true,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { chatId: chatIds[0] },
			sends: { method: 'DELETE', path: `${path}/${chatIds[0]}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(chatIds.map((id) => zendesk.chat(id)?.id)).toEqual([undefined, ...chatIds.slice(1)]);
			},
		},
		{
			operation: 'deleteMany',
			parameters: { chatIds: `${chatIds[0]}, 3184.none` },
			sends: { method: 'DELETE', path, query: { ids: `${chatIds[0]},3184.none` } },
			gives: [
				{
					deleted: true,
					ids: [chatIds[0], '3184.none'],
					answer: {
						docs: { [chatIds[0]]: { status: 'deleted' }, '3184.none': { status: 'not_found' } },
					},
				},
			],
		},
		{
			operation: 'deleteMany',
			before: (sandbox) => {
				plant(70)(sandbox);
				sandbox.plant({ fault: 'empty', status: 204 });
				return { chatIds: ids };
			},
			sends: [
				{ method: 'DELETE', path, query: { ids: ids.slice(0, 50).join() } },
				{ method: 'DELETE', path, query: { ids: ids.slice(50).join() } },
			],
			gives: [
				{ deleted: true, ids: ids.slice(0, 50) },
				{ deleted: true, ids: ids.slice(50) },
			],
			after: ({ zendesk }) => {
				expect(zendesk.chats.newestFirst().map(({ id }) => id)).toEqual(
					newestFirst.map(({ id }) => id),
				);
			},
		},
		{
			operation: 'get',
			parameters: {
				chatId: {
					__rl: true,
					mode: 'url',
					value: `https://acmehelp.zendesk.com/api/v2/chat/chats/${chatIds[1]}`,
				},
			},
			sends: { method: 'GET', path: `${path}/${chatIds[1]}` },
			gives: [{ ...missedChat, history: missedHistory }],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: plant(79),
			sends: [
				{ method: 'GET', path },
				{ method: 'GET', path, query: { cursor: cursor(40) } },
				{ method: 'GET', path, query: { cursor: cursor(80) } },
			],
			gives: [
				...planted(79).map(({ id, timestamp }) => ({
					...endedChat,
					id,
					timestamp,
					end_timestamp: fiveMinutesLater(timestamp),
					update_timestamp: fiveMinutesLater(timestamp),
					tags: [],
				})),
				...newestFirst,
			],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			sends: { method: 'GET', path },
			gives: [offlineMessage, ratedChat],
		},
		{
			operation: 'getManyByIds',
			parameters: { chatIds: [chatIds[1], '3184.none'] },
			sends: { method: 'GET', path, query: { ids: `${chatIds[1]},3184.none` } },
			gives: [
				{ ...missedChat, history: missedHistory, found: true },
				{ id: '3184.none', found: false },
			],
			hints: ['There is no chat 3184.none. [item 0]'],
		},
		{
			operation: 'getManyByIds',
			before: (sandbox) => {
				plant(70)(sandbox);
				return { chatIds: ids.join(', ') };
			},
			sends: [
				{ method: 'GET', path, query: { ids: ids.slice(0, 50).join() } },
				{ method: 'GET', path, query: { ids: ids.slice(50).join() } },
			],
			gives: ids.map((id) => expect.objectContaining({ id, found: true }) as unknown),
		},
		{
			operation: 'search',
			parameters: {
				filters: {
					agentName: 'Tove',
					rating: 'good',
					sentAfter: '2024-07-09T00:00:00Z',
					sentBefore: '2024-07-10T00:00:00Z',
					tag: 'lamps',
					type: 'chat',
					unread: false,
					visitorEmail: runa.email,
					visitorName: 'Runa Dahl',
				},
			},
			sends: [
				{
					method: 'GET',
					path: `${path}/search`,
					query: {
						q: `agent_names:Tove AND rating:good AND tags:lamps AND type:chat AND unread:false AND visitor_email:${runa.email} AND visitor_name:"Runa Dahl" AND timestamp:[2024-07-09T00:00:00 TO 2024-07-10T00:00:00]`,
					},
				},
				{ method: 'GET', path, query: { ids: chatIds[2] } },
			],
			gives: [ratedChat],
		},
		{
			operation: 'search',
			parameters: {
				returnWholeChats: false,
				filters: {
					departmentName: 'Lighting',
					keywords: 'oak floor',
					query: 'type:offline_msg AND timestamp:[2024-07-09T00:00:00 TO 2024-07-10T00:00:00]',
				},
			},
			sends: {
				method: 'GET',
				path: `${path}/search`,
				query: {
					q: '"oak floor" AND department_name:Lighting AND type:offline_msg AND timestamp:[2024-07-09T00:00:00 TO 2024-07-10T00:00:00]',
				},
			},
			gives: [
				{
					id: offlineMessage.id,
					type: 'offline_msg',
					timestamp: offlineMessage.timestamp,
					preview: offlineMessage.message,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				chatId: chatIds[0],
				updateFields: {
					comment: 'Helped me at once',
					rating: 'good',
					tags: 'delivery, lamps',
					unread: true,
					visitorEmail: 'runa@fjordworks.example',
					visitorName: 'Runa Berg',
					visitorNotes: 'Asked about the dimmer',
					visitorPhone: '2025550199',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${chatIds[0]}`,
				body: {
					comment: 'Helped me at once',
					rating: 'good',
					tags: ['delivery', 'lamps'],
					unread: true,
					'visitor.email': 'runa@fjordworks.example',
					'visitor.name': 'Runa Berg',
					'visitor.notes': 'Asked about the dimmer',
					'visitor.phone': '2025550199',
				},
			},
			gives: [
				{
					...endedChat,
					rating: 'good',
					tags: ['delivery', 'lamps'],
					visitor_name: 'Runa Berg',
					visitor_email: 'runa@fjordworks.example',
					visitor_phone: '2025550199',
					comment: 'Helped me at once',
					unread: true,
					update_timestamp: anyTime,
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				chatId: chatIds[2],
				updateFields: { rating: 'good', tags: '', visitorName: 'Runa Berg' },
				options: { onlyIfChanged: true, emptyValues: 'clear' },
			},
			sends: [
				{ method: 'GET', path: `${path}/${chatIds[2]}` },
				{
					method: 'PUT',
					path: `${path}/${chatIds[2]}`,
					body: { tags: [], 'visitor.name': 'Runa Berg' },
				},
			],
			gives: [
				{
					...ratedChat,
					tags: [],
					visitor_name: 'Runa Berg',
					update_timestamp: anyTime,
					changed: true,
					changes: {
						tags: { from: ['delivery', 'lamps'], to: [] },
						'visitor.name': { from: 'Runa Dahl', to: 'Runa Berg' },
					},
				},
			],
		},
	],
};
