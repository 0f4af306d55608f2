import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { startedAt } from '../conversation';
import type { Row } from '../table';

const { appId, callIds, conversationIds, departmentId, operatorId } = samples.zoho;

const call = (status: string, at: number): JsonObject => ({
	type: 'audio',
	status,
	created_time: String(at),
	initiated_by: { type: 'operator', id: operatorId },
	last_attender: { id: operatorId, name: 'Tove Lindh' },
	brand: { id: appId, name: 'Lantern House' },
	department: { id: departmentId, name: 'Lighting' },
	conversation: {
		id: conversationIds[0],
		reference_id: '2731',
		type: 'chat',
		status: 'connected',
		in_time: String(startedAt),
		thread_number: '1',
	},
	recording_available: false,
	voice_message_available: false,
	transcript_available: false,
	summary_available: false,
});

export const calls: readonly Row[] = [
	{
		id: callIds[0],
		...call('ended', startedAt + 60_000),
		pickup_time: String(startedAt + 65_000),
		connected_time: String(startedAt + 66_000),
		end_time: String(startedAt + 120_000),
		ended_by: { type: 'visitor', id: '$5218836641029375502' },
		recording_available: true,
	},
	{
		id: callIds[1],
		...call('missed', startedAt + 180_000),
		missed_time: String(startedAt + 200_000),
	},
];

export const callExample = (n: number): JsonObject => call('ended', startedAt + 300_000 + n * 1000);
