import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { channelId } = samples.acquire;
const path = '/api/v1/crm/channel';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const channel = (id: string, name: string, icon: string) => ({
	...{ id, name, icon, iconType: 'internal', messageWebhook: null, userId: '5' },
	...{ dateCreated: '2024-07-01T08:00:00.000Z', internal: 'yes', status: 'active' },
});

const chat = channel(channelId, 'Chat', 'conversation-sms');
const all = [
	chat,
	channel('mail', 'Mail', 'email'),
	channel('private-form', 'Private Form', 'chat-queue2'),
];

const details = {
	icon: 'chat-queue2',
	iconType: 'internal',
	messageWebhook: 'https://lanternhouse.example/messages',
	status: 'active',
};

export const channelCases: Cases = {
	resource: 'channel',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Shop Floor', additionalFields: details },
			sends: { method: 'POST', path, body: { name: 'Shop Floor', ...details } },
			gives: [
				{
					...{ id: 'channel1', name: 'Shop Floor', ...details },
					...{ internal: null, userId: '5', dateCreated: anyTime },
				},
			],
		},
		{
			operation: 'get',
			parameters: { channelId: { __rl: true, mode: 'list', value: channelId } },
			sends: { method: 'GET', path: `${path}/${channelId}` },
			gives: [chat],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2, filters: { select: 'name, status' } },
			sends: {
				method: 'GET',
				path,
				query: { page: '0', limit: '2', select: ['name', 'status'] },
			},
			gives: all.slice(0, 2),
		},
		{
			operation: 'getManyAtOnce',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: `${path}/all` },
			gives: all,
		},
		{
			operation: 'update',
			parameters: { channelId, updateFields: { name: 'Talk' } },
			sends: { method: 'PUT', path: `${path}/${channelId}`, body: { name: 'Talk' } },
			gives: [{ ...chat, name: 'Talk' }],
		},
		{
			operation: 'delete',
			parameters: { channelId },
			sends: { method: 'DELETE', path: `${path}/${channelId}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.channels.find(channelId)).toBeUndefined();
			},
		},
	],
};
