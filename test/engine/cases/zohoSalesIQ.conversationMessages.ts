import type { IDataObject } from 'n8n-workflow';

import { conversationId, iso, startedAt } from '../zoho';
import type { Cases } from './case';
import { list, message } from './zohoConversation';

const path = `${list}/${conversationId}`;
const anyCount = expect.stringMatching(/^\d{13}$/) as string;
const runa = { id: '$5218836641029375502', name: 'Runa Dahl', type: 'visitor' };
const seconds = (n: number) => startedAt + 180_000 + n * 1000;

/** The transcript of the first sample, the oldest message first. */
const transcript = (added: number) => [
	message('Does the lamp come with a dimmer?', 1, { sender: runa, time: iso(startedAt + 60_000) }),
	message('It does, for any bulb up to 40 W.', 2, { time: iso(startedAt + 120_000) }),
	message('Perfect, thank you!', 3, { sender: runa, time: iso(startedAt + 180_000) }),
	...Array.from({ length: added }, (_, index) =>
		message(`Message ${index + 1}`, index + 4, {
			time: iso(seconds(index + 1)),
			...(index % 2 === 0 && { sender: runa }),
		}),
	),
];

const messagesAsked = (query: IDataObject) => ({ method: 'GET', path: `${path}/messages`, query });

export const conversationMessageCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'getMessages',
			parameters: { conversationId, returnAll: true },
			before: (sandbox) => {
				sandbox.zoho.addMessages(conversationId, 247);
				return undefined;
			},
			sends: [
				messagesAsked({ limit: '99', to_time: anyCount }),
				messagesAsked({ limit: '99', to_time: String(seconds(149)) }),
				messagesAsked({ limit: '99', to_time: String(seconds(51)) }),
				messagesAsked({ limit: '99', to_time: String(startedAt + 60_000) }),
			],
			gives: transcript(247).reverse(),
		},
		{
			operation: 'getMessages',
			parameters: {
				conversationId,
				returnAll: true,
				filters: { sentAfter: iso(seconds(1)), sentBefore: iso(seconds(120)) },
			},
			before: (sandbox) => {
				sandbox.zoho.addMessages(conversationId, 130);
				return undefined;
			},
			sends: [seconds(1), seconds(99), seconds(120)].map((from) =>
				messagesAsked({
					limit: '99',
					from_time: String(from),
					to_time: String(seconds(120)),
				}),
			),
			gives: transcript(120).slice(3),
		},
		{
			operation: 'getMessages',
			parameters: { conversationId, returnAll: false, limit: 2 },
			sends: messagesAsked({ limit: '2', to_time: anyCount }),
			gives: transcript(0).slice(1).reverse(),
		},
		{
			operation: 'sendMessage',
			parameters: { conversationId, messageType: 'text', text: 'The dimmer is in stock.' },
			sends: {
				method: 'POST',
				path: `${path}/messages`,
				body: { text: 'The dimmer is in stock.' },
			},
			gives: [message('The dimmer is in stock.', 4)],
		},
		{
			operation: 'sendMessageByEmail',
			parameters: {
				email: ' runa.dahl@fjordworks.example ',
				messageType: 'text',
				text: 'The dimmer is in stock.',
			},
			sends: {
				method: 'POST',
				path: '/api/v2/lanternhouse/visitors/runa.dahl%40fjordworks.example/messages',
				body: { text: 'The dimmer is in stock.' },
			},
			gives: [message('The dimmer is in stock.', 4)],
		},
	],
};
