import {
	additionalFields,
	choiceInput,
	emailAddress,
	field,
	numberInput,
	type Output,
	type Resource,
	textInput,
} from '../../shared/operation';
import { operation } from '../vendor';

/** Words of the vendor: `success` and `message` (documented). */
const output: Output = { from: 'data' };

const callId = textInput({
	displayName: 'Call ID',
	name: 'callId',
	required: true,
	example: 'CA-20871',
	description: 'ID of the call in the telephone system',
	body: 'CallId',
});

const from = textInput({
	displayName: 'From',
	name: 'from',
	required: true,
	example: '+912025550147',
	description: 'Number that calls',
	body: 'From',
});

const to = textInput({
	displayName: 'To',
	name: 'to',
	required: true,
	example: '+12025550160',
	description: 'Number that is called',
	body: 'To',
});

const direction = choiceInput({
	displayName: 'Direction',
	name: 'direction',
	choices: { incoming: 'Incoming', outgoing: 'Outgoing' },
	description: 'Who calls whom',
	body: 'Direction',
});

/** The tables say `Email`, the samples send `email`. */
const agentEmail = field({
	displayName: 'Agent Email',
	name: 'email',
	type: 'string',
	default: '',
	placeholder: 'name@email.com',
	description: 'Email address of the agent',
	body: 'email',
	convert: emailAddress,
});

const unsafe = 'unsafe'; // Whether Acquire notes a second report as a second event is not known.

const reportQueued = operation({
	value: 'reportQueued',
	name: 'Report Queued',
	action: 'Report a queued call',
	description: 'Tell Acquire that a call of an outside telephone system waits in the queue',
	request: { method: 'POST', path: '/api/v1/voip/call-in-queue' },
	resend: unsafe,
	fields: [callId, from, to],
	output,
});

const reportRinging = operation({
	value: 'reportRinging',
	name: 'Report Ringing',
	action: 'Report a ringing call',
	description: 'Tell Acquire that a call of an outside telephone system rings',
	request: { method: 'POST', path: '/api/v1/voip/call-ringing' },
	resend: unsafe,
	fields: [callId, from, to, direction, additionalFields([agentEmail])],
	output,
});

const reportAnswered = operation({
	value: 'reportAnswered',
	name: 'Report Answered',
	action: 'Report an answered call',
	description: 'Tell Acquire that a call of an outside telephone system was answered',
	request: { method: 'POST', path: '/api/v1/voip/call-answered' },
	resend: unsafe,
	fields: [callId, from, to, direction, additionalFields([agentEmail])],
	output,
});

const reportEnded = operation({
	value: 'reportEnded',
	name: 'Report Ended',
	action: 'Report an ended call',
	description: 'Tell Acquire that a call of an outside telephone system has ended',
	request: { method: 'POST', path: '/api/v1/voip/call-end' },
	resend: unsafe,
	fields: [
		callId,
		from,
		to,
		direction,
		choiceInput({
			displayName: 'Call Status',
			name: 'callStatus',
			choices: {
				completed: 'Completed',
				busy: 'Busy',
				canceled: 'Canceled',
				failed: 'Failed',
				'no-answer': 'No Answer',
			},
			description: 'How the call ended',
			body: 'CallStatus',
		}),
		additionalFields([
			agentEmail,
			numberInput({
				displayName: 'Duration',
				name: 'duration',
				default: 0,
				typeOptions: { minValue: 0 },
				description: 'How long the call was; the unit is not documented',
				body: 'Duration',
			}),
			textInput({
				displayName: 'Recording URL',
				name: 'recordingUrl',
				example: 'https://calls.bluekite.example/20871.mp3',
				description: 'Address of a recording',
				body: 'RecordingUrl',
			}),
		]),
	],
	output,
});

export const phoneCall: Resource = {
	value: 'phoneCall',
	name: 'Phone Call',
	operations: [reportAnswered, reportEnded, reportQueued, reportRinging],
};
