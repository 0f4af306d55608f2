import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [active, , byMail] = samples.acquire.caseIds;
const [contactId] = samples.acquire.contactIds;
const [first, second] = samples.acquire.messageIds;
const chat = '/api/v1/crm/messenger/chat';
const one = '/api/v1/crm/objects/case-message';
const created = '2024-07-09T05:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const message = {
	id: '5521',
	message: 'Do you have this lamp in green?',
	type: 'message',
	senderType: 'contact',
	senderId: '614',
	channel: 'chat',
	caseId: '911',
	threadId: '911',
	seen: 'yes',
	dateCreated: created,
	dateUpdated: created,
};
const answer = {
	...message,
	id: '5522',
	message: 'Yes, from Friday on.',
	senderType: 'user',
	senderId: '5',
	seen: 'no',
};

export const caseMessageCases: Cases = {
	resource: 'caseMessage',
	cases: [
		{
			operation: 'getMany',
			parameters: { threadId: String(active), contactId, asContact: true, returnAll: true },
			sends: {
				method: 'GET',
				path: `${chat}/messages`,
				query: { threadId: String(active), contactId, '-x-user-type': 'contact' },
			},
			gives: [message, answer],
		},
		{
			operation: 'getMany',
			parameters: { threadId: String(active), contactId, limit: 1 },
			sends: {
				method: 'GET',
				path: `${chat}/messages`,
				query: { threadId: String(active), contactId },
			},
			gives: [message],
		},
		{
			operation: 'getMany',
			parameters: { threadId: '911', contactId },
			before: (sandbox) => {
				const messages = [{ id: 1, message: 'Hi' }];
				const body = {
					data: [
						{ id: 911, threadId: 911, messages },
						{ id: 912, threadId: 911 },
					],
				};
				sandbox.plant({ fault: 'status', status: 200, body });
				return undefined;
			},
			sends: {
				method: 'GET',
				path: `${chat}/messages`,
				query: { threadId: '911', contactId },
			},
			gives: [{ caseId: '911', threadId: '911', id: '1', message: 'Hi' }],
		},
		{
			operation: 'getManyOfAllCases',
			parameters: {
				limit: 2,
				relations: ['case'],
				filters: { select: 'message, dateCreated' },
			},
			sends: {
				method: 'GET',
				path: one,
				query: { page: '0', limit: '2', relations: 'case', select: ['message', 'dateCreated'] },
			},
			gives: [message, answer],
		},
		{
			operation: 'getNumbers',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/api/v1/voip/get-all-numbers' },
			gives: [
				{
					...{ id: '41', name: 'Shop', number: '+12025550160', type: 'local', location: 'US' },
					...{ status: 'active', meta: {} },
				},
			],
		},
		{
			operation: 'get',
			parameters: { messageId: String(first) },
			sends: { method: 'GET', path: `${one}/${first}` },
			gives: [message],
		},
		{
			operation: 'send',
			parameters: {
				caseId: String(active),
				message: 'Yes, until Friday.',
				additionalFields: { translateLangKey: 'en' },
			},
			sends: {
				method: 'POST',
				path: `${chat}/add-message`,
				query: { 'x-user-type': 'user' },
				body: {
					channel: 'chat',
					caseId: active,
					message: { type: 'message', message: 'Yes, until Friday.', translateLangKey: 'en' },
				},
			},
			gives: [
				{
					...answer,
					id: '5524',
					message: 'Yes, until Friday.',
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'send',
			parameters: {
				caseId: { __rl: true, mode: 'id', value: String(active) },
				sendAs: 'contact',
				contactId,
				message: 'Thank you',
				messageType: 'note',
			},
			sends: {
				method: 'POST',
				path: `${chat}/add-message`,
				query: { 'x-user-type': 'contact', contactId },
				body: { channel: 'chat', caseId: active, message: { type: 'note', message: 'Thank you' } },
			},
			gives: [
				{
					...message,
					id: '5524',
					message: 'Thank you',
					type: 'note',
					seen: 'no',
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'sendEmail',
			parameters: {
				caseId: String(byMail),
				contactId,
				from: 'shop@lanternhouse.example',
				to: 'runa.dahl@fjordworks.example, runa@dahl.example',
				subject: 'Your offer',
				htmlBody: '<p>Yes, until Friday.</p>',
				additionalFields: {
					cc: 'tove.lindh@lanternhouse.example',
					bcc: 'all@lanternhouse.example',
				},
			},
			sends: {
				method: 'POST',
				path: '/api/v1/mail/add-message',
				body: {
					data: {
						caseId: byMail,
						contactId: Number(contactId),
						from: 'shop@lanternhouse.example',
						to: ['runa.dahl@fjordworks.example', 'runa@dahl.example'],
						subject: 'Your offer',
						htmlBody: '<p>Yes, until Friday.</p>',
						cc: ['tove.lindh@lanternhouse.example'],
						bcc: ['all@lanternhouse.example'],
						type: 'message',
					},
				},
			},
			gives: [
				{
					...answer,
					id: '5524',
					message: '<p>Yes, until Friday.</p>',
					channel: 'mail',
					caseId: '913',
					threadId: '913',
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'sendSms',
			parameters: {
				from: { __rl: true, mode: 'list', value: '+12025550160' },
				to: '+12025550117',
				smsText: 'Your offer is ready.',
				contactId,
				threadId: String(active),
				timelineId: '3310',
			},
			sends: {
				method: 'POST',
				path: '/api/v1/voip/send-sms',
				body: {
					From: '+12025550160',
					To: '+12025550117',
					Body: 'Your offer is ready.',
					contactId: Number(contactId),
					threadId: active,
					timelineId: 3310,
				},
			},
			gives: [
				{
					...answer,
					id: '5524',
					message: 'Your offer is ready.',
					channel: 'sms',
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'update',
			parameters: { messageId: String(second), message: 'Yes, from Monday on.' },
			sends: {
				method: 'POST',
				path: `${chat}/message/${second}`,
				body: { message: { type: 'message', message: 'Yes, from Monday on.' } },
			},
			gives: [{ ...answer, message: 'Yes, from Monday on.', dateUpdated: anyTime }],
		},
		{
			operation: 'delete',
			parameters: { messageId: String(first) },
			sends: { method: 'DELETE', path: `${one}/${first}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.messages.find(first)).toBeUndefined();
			},
		},
	],
};
