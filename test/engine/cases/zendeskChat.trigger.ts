import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { triggerId, triggerName } = samples.zendesk;
const path = '/api/v2/chat/triggers';

const greeting = {
	id: triggerId,
	name: triggerName,
	description: '',
	enabled: true,
	definition: {
		event: 'page_enter',
		condition: ['and', ['stillOnPage', 60]],
		actions: [['sendMessageToVisitor', 'Lantern House', 'Which room shall be lit?']],
		version: 1,
		editor: 'advanced',
	},
};
const definition = {
	event: 'chat_requested',
	condition: ['and', ['eq', '@account_status', 'offline']],
	actions: [['addTag', 'after-hours']],
};

export const triggerCases: Cases = {
	resource: 'trigger',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'After hours',
				definition: JSON.stringify(definition),
				additionalFields: { description: 'Tags chats at night', enabled: false },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'After hours',
					definition,
					description: 'Tags chats at night',
					enabled: 0,
				},
			},
			gives: [
				{
					id: triggerId + 1,
					name: 'After hours',
					description: 'Tags chats at night',
					enabled: false,
					definition,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { triggerId: triggerName },
			sends: { method: 'DELETE', path: `${path}/Greet%20after%20a%20minute` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.triggers.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { triggerId },
			sends: { method: 'GET', path: `${path}/${triggerId}` },
			gives: [greeting],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.tables.triggers.create({ ...greeting, id: 8500, name: 'Say goodbye' });
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [greeting, { ...greeting, id: 8500, name: 'Say goodbye' }],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			before: ({ zendesk }) => {
				zendesk.tables.triggers.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [greeting],
		},
		{
			operation: 'update',
			parameters: {
				triggerId,
				updateFields: { name: 'Greet', description: 'Says hello', enabled: false },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${triggerId}`,
				body: { name: 'Greet', description: 'Says hello', enabled: 0 },
			},
			gives: [{ ...greeting, name: 'Greet', description: 'Says hello', enabled: false }],
		},
		{
			operation: 'update',
			parameters: {
				triggerId,
				updateFields: { enabled: true },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/${triggerId}` },
			gives: [{ ...greeting, changed: false, changes: {} }],
		},
	],
};
