import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

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

const aboutLamps = {
	event: 'page_enter',
	condition: [
		'or',
		['stillOnSite', 30],
		['gt', '@visitor_previous_visits', 2],
		['and', ['not', ['firedBefore']], ['icontains', '@visitor_page_url', '/lamps']],
	],
	actions: [
		['sendMessageToVisitor', 'Lantern House', 'May we help?'],
		['setTriggered', true],
	],
};

/** The same in the form Simplified. */
const shown = ({
	definition: { event, condition, actions } = {},
	...trigger
}: {
	definition?: IDataObject;
}) => ({
	...trigger,
	event,
	condition,
	actions,
});

export const triggerCases: Cases = {
	resource: 'trigger',
	cases: [
		{
			operation: 'create',
			when: 'its definition is JSON, and it is wanted in use',
			parameters: {
				name: 'After hours',
				criteriaInput: 'json',
				definition: JSON.stringify(definition),
				enabled: true,
				additionalFields: { description: 'Tags chats at night' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'After hours',
					definition,
					description: 'Tags chats at night',
					enabled: 1,
				},
			},
			gives: [
				{
					id: triggerId + 1,
					name: 'After hours',
					description: 'Tags chats at night',
					enabled: true,
					definition,
				},
			].map(shown),
		},
		{
			operation: 'create',
			parameters: {
				name: 'After hours',
				conditions: {
					field: [{ field: '@account_status', operator: 'eq', value: 'offline' }],
				},
				actions: { field: [{ type: 'addTag', tag: 'after-hours' }] },
			},
			sends: { method: 'POST', path, body: { name: 'After hours', definition, enabled: 0 } },
			gives: [
				{ id: triggerId + 1, name: 'After hours', description: '', enabled: false, definition },
			].map(shown),
		},
		{
			operation: 'create',
			when: 'a group stands among its conditions',
			parameters: {
				name: 'Lamps',
				event: 'page_enter',
				match: 'or',
				conditions: {
					field: [
						{ field: 'stillOnSite', value: '30' },
						{ field: '@visitor_previous_visits', operator: 'gt', value: 2 },
					],
				},
				groupMatch: 'and',
				groupConditions: {
					field: [
						{ field: 'firedBefore', value: 'false' },
						{ field: '@visitor_page_url', operator: 'icontains', value: '/lamps' },
					],
				},
				actions: {
					field: [
						{ type: 'sendMessageToVisitor', sender: 'Lantern House', message: 'May we help?' },
						{ type: 'setTriggered' },
					],
				},
			},
			sends: {
				method: 'POST',
				path,
				body: { name: 'Lamps', definition: aboutLamps, enabled: 0 },
			},
			gives: [
				{
					id: triggerId + 1,
					name: 'Lamps',
					description: '',
					enabled: false,
					definition: aboutLamps,
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { triggerId: byId(triggerName) },
			sends: { method: 'DELETE', path: `${path}/Greet%20after%20a%20minute` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.triggers.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { triggerId: byId(triggerId) },
			sends: { method: 'GET', path: `${path}/${triggerId}` },
			gives: [greeting].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.tables.triggers.create({ ...greeting, id: 8500, name: 'Say goodbye' });
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [greeting, { ...greeting, id: 8500, name: 'Say goodbye' }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			before: ({ zendesk }) => {
				zendesk.tables.triggers.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [greeting].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				triggerId: byId(triggerId),
				updateFields: { name: 'Greet', description: 'Says hello', enabled: false },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${triggerId}`,
				body: { name: 'Greet', description: 'Says hello', enabled: 0 },
			},
			gives: [{ ...greeting, name: 'Greet', description: 'Says hello', enabled: false }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				triggerId: byId(triggerId),
				updateFields: { enabled: true },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/${triggerId}` },
			gives: [{ ...greeting, changed: false, changes: {} }].map(shown),
		},
	],
};
