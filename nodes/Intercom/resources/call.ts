import {
	listInput,
	outputField,
	type Resource,
	returnAllOrLimit,
	textInput,
	wholeList,
} from '../../shared/operation';
import { byPageNumberOrNext } from '../paging';
import { operation } from '../vendor';

const simplified = [
	'id',
	'conversation_id',
	'admin_id',
	'contact_id',
	'state',
	'call_type',
	'direction',
	'phone',
	'initiated_at',
	'answered_at',
	'ended_at',
	'ended_reason',
];

const callId = {
	...textInput({
		displayName: 'Call ID',
		name: 'callId',
		required: true,
		example: '48120',
		description: 'ID of the call, as Get Many returns it',
	}),
	path: true,
} as const;

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a call',
	description: 'Get a phone call by ID',
	request: { method: 'GET', path: '/calls/{callId}' },
	resend: 'safe',
	fields: [callId],
	output: { simplified },
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many calls',
	description: 'Get a list of phone calls',
	request: { method: 'GET', path: '/calls' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byPageNumberOrNext(25),
	output: { simplified, from: 'data' },
});

const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many calls',
	description: 'Get the phone calls of conversations, with their transcripts',
	request: { method: 'POST', path: '/calls/search', reads: true },
	resend: 'safe',
	fields: [
		listInput({
			displayName: 'Conversation IDs',
			name: 'conversationIds',
			required: true,
			example: '90314, 90315',
			description: 'IDs of the conversations, 20 at most',
			body: 'conversation_ids',
		}),
		...returnAllOrLimit,
	],
	list: wholeList,
	output: { simplified: [...simplified, 'transcript_status', 'transcript'], from: 'data' },
});

const getTranscript = operation({
	value: 'getTranscript',
	name: 'Get Transcript',
	action: 'Get the transcript of a call',
	description: 'Get the transcript of a phone call as text',
	request: { method: 'GET', path: '/calls/{callId}/transcript' },
	resend: 'safe',
	fields: [callId],
	output: { text: 'transcript' },
});

const getRecording = operation({
	value: 'getRecording',
	name: 'Get Recording',
	action: 'Get the recording of a call',
	description: 'Get the recording of a phone call as a file',
	request: { method: 'GET', path: '/calls/{callId}/recording' },
	resend: 'safe',
	fields: [callId, outputField],
	output: { file: { fileName: 'recording.mp3' } },
});

export const call: Resource = {
	value: 'call',
	name: 'Call',
	operations: [get, getMany, getRecording, getTranscript, search],
};
