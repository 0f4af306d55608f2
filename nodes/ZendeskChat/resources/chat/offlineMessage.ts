import { additionalFields, longTextInput, seconds, timeInput } from '../../../shared/operation';
import { inBody, visitorId } from '../../locators';
import { operation } from '../../vendor';
import { chatFields, visitorEmail, visitorName, visitorNotes, visitorPhone } from './fields';
import { sessionFields } from './sessionFields';

export const createOfflineMessage = operation({
	value: 'createOfflineMessage',
	name: 'Create Offline Message',
	action: 'Create an offline message as a chat',
	description: 'Leave a message in the name of a visitor, for agents to answer',
	request: { method: 'POST', path: '/api/v2/chat/chats', body: { type: 'offline_msg' } },
	resend: 'unsafe', // Nothing tells two requests for the same message apart.
	fields: [
		{ ...inBody(visitorId, 'visitor.id'), hint: 'The visitor must exist: see Visitor > Create' },
		longTextInput({
			displayName: 'Message',
			name: 'message',
			required: true,
			example: 'Please call me back about the lamp',
			description: 'What the visitor wants to say',
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
	output: { simplified: chatFields },
});
