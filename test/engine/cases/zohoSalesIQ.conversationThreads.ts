import { samples } from '../../../sandbox';
import { conversationId, iso, lighting, operator, startedAt } from '../zoho';
import type { Cases } from './case';
import { told } from './told';
import { list } from './zohoConversation';

const path = `${list}/${conversationId}/threads`;

const thread = (n: number) => {
	const id = `80450028${conversationId.slice(-6)}${String(n).padStart(4, '0')}`;
	const from = startedAt + (n - 1) * 3_600_000;
	return {
		id,
		thread_number: String(n),
		conversation_id: conversationId,
		reference_id: '2731',
		question: 'Does the lamp come with a dimmer?',
		status: 'Connected',
		initiated_by: 'visitor',
		ended_by: 'operator',
		from_time: iso(from),
		to_time: iso(from + 900_000),
	};
};
const brand = { brand_id: samples.zoho.appId, brand_name: 'Lantern House' };

export const conversationThreadCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'getThread',
			parameters: { conversationId, threadNumber: '2', includeFields: ['brand', 'attender'] },
			before: ({ zoho }) => {
				zoho.threads.set(conversationId, 2);
				return undefined;
			},
			sends: {
				method: 'GET',
				path: `${path}/2`,
				query: { include_fields: '["brand","attender"]' },
			},
			gives: [{ ...thread(2), ...brand, ...told('attender', operator, ['id', 'name']) }],
		},
		{
			operation: 'getThreads',
			parameters: { conversationId, returnAll: true },
			before: ({ zoho }) => {
				zoho.threads.set(conversationId, 51);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '50' } },
				{ method: 'GET', path, query: { limit: '50', page: '2' } },
			],
			gives: Array.from({ length: 51 }, (_, index) => thread(index + 1)),
		},
		{
			operation: 'getThreads',
			parameters: { conversationId, limit: 1, includeFields: ['department'] },
			sends: { method: 'GET', path, query: { limit: '1', include_fields: '["department"]' } },
			gives: [{ ...thread(1), ...told('department', lighting) }],
		},
	],
};
