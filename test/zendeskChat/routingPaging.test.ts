import type { IDataObject } from 'n8n-workflow';

import { byAgentId } from '../../nodes/ZendeskChat/resources/routingSetting/paging';

const next = (rows: IDataObject[]) =>
	byAgentId.next({
		request: { query: { limit: 100, since_id: 4101 } },
		body: {},
		rows,
		remaining: Infinity,
		hosts: [],
	});

test('the next page begins behind the greatest agent', () => {
	expect(next([{ agent_id: 4107 }, { agent_id: 4103 }])).toEqual([
		{ query: { limit: 100, since_id: 4108 } },
	]);
});

test('settings that carry an ID of their own go by that', () => {
	expect(next([{ id: '4107' }])).toEqual([{ query: { limit: 100, since_id: 4108 } }]);
	expect(byAgentId.sameAs?.({ id: 4107 })).toBe('4107');
});

test('an empty page is the last', () => {
	expect(next([])).toEqual([]);
});

test('rows that name no agent end the list', () => {
	expect(next([{ routing_mode: 'assigned' }])).toEqual([]);
});
