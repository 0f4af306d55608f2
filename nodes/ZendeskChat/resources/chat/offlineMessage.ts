import type { IDataObject } from 'n8n-workflow';

import {
	additionalFields,
	type Call,
	longTextInput,
	seconds,
	timeInput,
} from '../../../shared/operation';
import { inBody, visitorId } from '../../locators';
import { operation } from '../../vendor';
import { chatFields, visitorEmail, visitorName, visitorNotes, visitorPhone } from './fields';
import { sessionFields } from './sessionFields';

/**
 * Puts in what the builder left empty. Every sample that works holds all texts of the visitor and a session; whether
 * less is accepted is not known (inferred).
 */
function whole(call: Call): Call {
	const { visitor, session } = call.body as Record<string, IDataObject>;
	const texts = { name: '', email: '', phone: '', notes: '' };
	return {
		...call,
		body: { ...call.body, visitor: { ...texts, ...visitor }, session: { ...session } },
	};
}

export const createOfflineMessage = operation({
	value: 'createOfflineMessage',
	name: 'Create Offline Message',
	action: 'Create an offline message as a chat',
	description: 'Leave an offline message on behalf of a visitor, for agents to answer',
	request: { method: 'POST', path: '/api/v2/chat/chats', body: { type: 'offline_msg' } },
	resend: 'unsafe', // Nothing tells two requests for the same message apart.
	fields: [
		{ ...inBody(visitorId, 'visitor.id'), hint: 'Best the ID that Visitor > Create gave' },
		longTextInput({
			displayName: 'Message',
			name: 'message',
			required: true,
			example: 'Please call me back about the lamp',
			description: 'Message of the visitor',
			body: 'message',
		}),
		timeInput({
			displayName: 'Left At',
			name: 'leftAt',
			required: true,
			default: '={{ $now.toISO() }}',
			description: 'When the visitor left the message',
			body: 'timestamp',
			convert: seconds, // Documented: seconds here, ISO in the answers.
		}),
		additionalFields([...sessionFields, visitorEmail, visitorName, visitorNotes, visitorPhone]),
	],
	adjust: whole,
	output: { simplified: chatFields },
});
