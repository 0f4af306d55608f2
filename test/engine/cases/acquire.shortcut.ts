import type { Cases } from './case';

const path = '/api/v1/crm/message-shortcut';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const hours = {
	id: '51',
	shortcutName: 'hours',
	message: 'We are here from 9 to 17.',
	type: 'message',
	groupName: 'General',
	departmentIds: [],
	departmentNames: [],
};

export const shortcutCases: Cases = {
	resource: 'shortcut',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'bye', message: 'Goodbye' },
			sends: { method: 'POST', path, body: { shortcut_name: 'bye', message: 'Goodbye' } },
			gives: [
				{
					...hours,
					id: '52',
					shortcutName: 'bye',
					message: 'Goodbye',
					groupName: null,
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { search: 'hours' } },
			sends: { method: 'GET', path, query: { search: 'hours' } },
			gives: [hours],
		},
		{
			operation: 'getGroups',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: `${path}/list-all-group` },
			gives: [{ id: '1', groupName: 'General' }],
		},
		{
			operation: 'update',
			parameters: {
				shortcutId: { __rl: true, mode: 'list', value: '51' },
				updateFields: { name: 'open', message: 'We are here.' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/51`,
				body: { shortcut_name: 'open', message: 'We are here.' },
			},
			gives: [{ ...hours, shortcutName: 'open', message: 'We are here.' }],
		},
		{
			operation: 'delete',
			parameters: { shortcutId: '51' },
			sends: { method: 'DELETE', path, query: { id: '51' } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.shortcuts.size).toBe(0);
			},
		},
	],
};
