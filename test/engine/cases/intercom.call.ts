import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { seededAt, seededTime, timeAt } from './intercomRecords';

const { adminIds, callId, contact, conversationIds } = samples.intercom;

const call = {
	id: callId,
	conversation_id: conversationIds[0],
	admin_id: adminIds[0],
	contact_id: contact.id,
	state: 'completed',
	call_type: 'phone',
	direction: 'inbound',
	phone: '+12025550117',
	initiated_at: seededTime,
	answered_at: timeAt(seededAt + 5),
	ended_at: timeAt(seededAt + 65),
	ended_reason: null,
};

export const callCases: Cases = {
	resource: 'call',
	cases: [
		{
			operation: 'get',
			parameters: { callId },
			sends: { method: 'GET', path: `/calls/${callId}` },
			gives: [call],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.calls.addMany(25);
				return undefined;
			},
			sends: [{}, { page: '2' }].map((page) => ({
				method: 'GET',
				path: '/calls',
				query: { per_page: '25', ...page },
			})),
			gives: Array.from({ length: 26 }, (_, index) => ({ ...call, id: String(48_120 + index) })),
		},
		{
			operation: 'search',
			parameters: { conversationIds: conversationIds.join(', '), returnAll: true },
			sends: {
				method: 'POST',
				path: '/calls/search',
				body: { conversation_ids: [...conversationIds] },
			},
			gives: [
				{
					...call,
					transcript_status: 'completed',
					transcript: [{ role: 'contact', text: 'Hello' }],
				},
			],
		},
		{
			operation: 'getTranscript',
			parameters: { callId },
			sends: { method: 'GET', path: `/calls/${callId}/transcript` },
			gives: [{ transcript: `Call ${callId}\nRuna: Hello` }],
		},
		{
			operation: 'getRecording',
			parameters: { callId },
			sends: [
				{ method: 'GET', path: `/calls/${callId}/recording` },
				{ method: 'GET', path: '/recordings/signed', query: { key: '3f' } },
			],
			gives: [{ fileName: 'recording.mp3', mimeType: 'audio/mpeg', bytes: 15 }],
		},
	],
};
