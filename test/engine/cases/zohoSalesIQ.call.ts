import { samples } from '../../../sandbox';
import { conversationId, iso, startedAt } from '../zoho';
import { byId, type Cases } from './case';
import { told } from './told';

const { appId, callIds, departmentId, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/calls';
const ofConversation = `/api/v2/lanternhouse/conversations/${conversationId}`;
const after = (ms: number) => iso(startedAt + ms);

const ended = {
	id: callIds[0],
	type: 'audio',
	status: 'ended',
	created_time: after(60_000),
	initiated_by: { type: 'operator', id: operatorId },
	last_attender: { id: operatorId, name: 'Tove Lindh' },
	recording_available: true,
	pickup_time: after(65_000),
	connected_time: after(66_000),
	end_time: after(120_000),
	ended_by: { type: 'visitor', id: '$5218836641029375502' },
};
const missed = {
	id: callIds[1],
	type: 'audio',
	status: 'missed',
	created_time: after(180_000),
	initiated_by: { type: 'operator', id: operatorId },
	last_attender: { id: operatorId, name: 'Tove Lindh' },
	recording_available: false,
	missed_time: after(200_000),
};
/** The n-th that the sandbox adds. */
const added = (n: number) => ({
	id: `80450031${String(n).padStart(10, '0')}`,
	type: 'audio',
	status: 'ended',
	created_time: after(300_000 + n * 1000),
	initiated_by: { type: 'operator', id: operatorId },
	last_attender: { id: operatorId, name: 'Tove Lindh' },
	recording_available: false,
});
const parts = {
	brand: { id: appId, name: 'Lantern House' },
	department: { id: departmentId, name: 'Lighting' },
	conversation: {
		id: conversationId,
		reference_id: '2731',
		type: 'chat',
		status: 'connected',
		in_time: iso(startedAt),
		thread_number: '1',
	},
};
const addCalls =
	(count: number): Cases['cases'][number]['before'] =>
	(sandbox) => {
		sandbox.zoho.tables.calls.addMany(count);
		return undefined;
	};

/** The same in the form Simplified. */
const shown = ({
	initiated_by,
	last_attender,
	ended_by,
	brand,
	department,
	conversation,
	...call
}: Record<string, unknown>) => ({
	...call,
	...told('initiated_by', initiated_by),
	...told('last_attender', last_attender),
	...told('ended_by', ended_by),
	...told('brand', brand),
	...told('department', department),
	...told('conversation', conversation, ['id', 'reference_id']),
});

export const callCases: Cases = {
	resource: 'call',
	cases: [
		{
			operation: 'get',
			parameters: { callId: byId(callIds[0]) },
			sends: { method: 'GET', path: `${path}/${callIds[0]}` },
			gives: [ended].map(shown),
		},
		{
			operation: 'get',
			parameters: {
				callId: byId(callIds[0]),
				includeFields: ['brand', 'department', 'conversation'],
			},
			sends: {
				method: 'GET',
				path: `${path}/${callIds[0]}`,
				query: { include_fields: 'brand,department,conversation' },
			},
			gives: [{ ...ended, ...parts }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: addCalls(19),
			sends: [
				{ method: 'GET', path, query: { limit: '10', index: '0' } },
				{ method: 'GET', path, query: { limit: '10', index: '10' } },
				{ method: 'GET', path, query: { limit: '10', index: '20' } },
			],
			gives: [ended, missed, ...Array.from({ length: 19 }, (_, index) => added(index + 1))].map(
				shown,
			),
		},
		{
			operation: 'getMany',
			parameters: {
				limit: 1,
				includeFields: ['brand'],
				filters: {
					brandIds: [appId],
					conversationIds: `${conversationId}, 804500000001100081`,
					departmentIds: [departmentId],
					email: 'runa.dahl@fjordworks.example',
					madeAfter: iso(startedAt),
					madeBefore: after(400_000),
					operatorIds: [operatorId],
					order: 'ascending',
					sortBy: 'initiated_time',
					status: 'missed',
					visitorType: 'contact',
				},
			},
			sends: {
				method: 'GET',
				path,
				query: {
					limit: '1',
					index: '0',
					include_fields: 'brand',
					brand_ids: appId,
					conversation_ids: `${conversationId},804500000001100081`,
					department_ids: departmentId,
					email: 'runa.dahl@fjordworks.example',
					from_time: String(startedAt),
					to_time: String(startedAt + 400_000),
					attender_ids: operatorId,
					order: 'ascending',
					sort_by: 'initiated_time',
					status: 'missed',
					visitor_type: 'contact',
				},
			},
			gives: [{ ...missed, brand: parts.brand }].map(shown),
		},
		{
			operation: 'getManyByConversation',
			parameters: {
				conversationId,
				returnAll: true,
				includeFields: ['attachments'],
				filters: { sortBy: 'end_time', status: 'ended' },
			},
			sends: {
				method: 'GET',
				path: `${ofConversation}/calls`,
				query: {
					limit: '10',
					index: '0',
					include_fields: 'attachments',
					sort_by: 'end_time',
					order: 'descending',
					status: 'ended',
				},
			},
			gives: [{ ...ended, attachments: [] }].map(shown),
		},
		{
			operation: 'getManyByThread',
			parameters: { conversationId, threadNumber: '1', limit: 12 },
			before: addCalls(15),
			sends: [
				{
					method: 'GET',
					path: `${ofConversation}/threads/1/calls`,
					query: { limit: '10', index: '0' },
				},
				{
					method: 'GET',
					path: `${ofConversation}/threads/1/calls`,
					query: { limit: '10', index: '10' },
				},
			],
			gives: [ended, missed, ...Array.from({ length: 10 }, (_, index) => added(index + 1))].map(
				shown,
			),
		},
	],
};
