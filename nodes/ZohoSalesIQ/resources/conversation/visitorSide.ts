import { longTextInput, numberInput, type Output, textInput } from '../../../shared/operation';
import { brandId, departmentId, operatorId, optional, placed } from '../../locators';
import { asOrganisation } from '../../notices';
import { operation } from '../../vendor';
import { aboutVisitor, userId } from '../visitor/facts';
import { conversationOutput, customerInfo, visitorConversationId } from './fields';
import { messageOf, messageOutput } from './messages';

const addressee = [
	placed(brandId, { body: 'app_id' }),
	placed(departmentId, { body: 'department_id' }),
];

const question = longTextInput({
	displayName: 'Question',
	name: 'question',
	required: true,
	example: 'Does the lamp come with a dimmer?',
	description: 'Question of the visitor',
	body: 'question',
});

export const open = operation({
	value: 'open',
	name: 'Open',
	action: 'Open a conversation as a visitor',
	description:
		'Begin a conversation on behalf of a visitor; in the answer ID is for the side of the visitor, conversation_id for operators',
	request: {
		method: 'POST',
		path: '/api/visitor/v1/{screenName}/conversations',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // The second request would begin another conversation.
	fields: [
		asOrganisation,
		userId,
		...addressee,
		question,
		...customerInfo,
		aboutVisitor(
			numberInput({
				displayName: 'Waiting Time',
				name: 'customWaitTime',
				default: 60,
				typeOptions: { minValue: 0, maxValue: 999 },
				description: 'How many seconds the visitor waits for an operator',
				body: 'custom_wait_time',
			}),
		),
	],
	output: conversationOutput,
});

export const sendVisitorMessage = operation({
	value: 'sendVisitorMessage',
	name: 'Send Visitor Message',
	action: 'Send a message as a visitor',
	description: 'Send a text or a file into a conversation on behalf of its visitor',
	request: {
		method: 'POST',
		path: '/api/visitor/v1/{screenName}/conversations/{visitorConversationId}/messages',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // The operator would read it twice.
	fields: [
		asOrganisation,
		visitorConversationId,
		...messageOf({
			example: 'Is it dishwasher safe?',
			description: 'The message of the visitor',
		}),
	],
	output: messageOutput,
});

/** The vendor does not show what it answers to the rest. Inferred: the conversation, but perhaps without it. */
const perhapsConversation: Output = { ...conversationOutput, confirmed: true };

export const leaveMessage = operation({
	value: 'leaveMessage',
	name: 'Leave Message',
	action: 'Leave a message as a visitor',
	description: 'Leave a message on behalf of a visitor while no operator is there',
	// Inferred: the method, and this place of a path that is documented for an older generation.
	request: {
		method: 'POST',
		path: '/api/visitor/v1/{screenName}/conversations/leavemessage',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // The operators would get it twice.
	fields: [
		asOrganisation,
		userId,
		...addressee,
		longTextInput({
			displayName: 'Message',
			name: 'message',
			required: true,
			example: 'Please tell me when the brass lamp is back.',
			description: 'Message of the visitor',
			body: 'message',
		}),
		...customerInfo,
		aboutVisitor(
			optional(operatorId, {
				body: 'attender_id',
				description: 'The operator who gets the message',
			}),
		),
	],
	output: perhapsConversation,
});

export const joinProactive = operation({
	value: 'joinProactive',
	name: 'Join Proactive Chat',
	action: 'Join a proactive chat as a visitor',
	description: 'Answer, on behalf of a visitor, a chat that an operator or a trigger began',
	// Inferred: the method, and this place of a path that is documented for an older generation.
	request: {
		method: 'POST',
		path: '/api/visitor/v1/{screenName}/conversations/join_proactive',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // The second request would begin another conversation.
	fields: [
		asOrganisation,
		userId,
		textInput({
			displayName: 'Visit UVID',
			name: 'uvid',
			required: true,
			example: '5b1c7d20-93ae-4f0b-8a56-77c0d2f1e9a4-1',
			description: 'ID of the visit, which conversations hold as uvid',
			body: 'uvid',
		}),
		question,
		...customerInfo,
		aboutVisitor(
			textInput({
				displayName: 'Session ID',
				name: 'sessionId',
				example: '1718200300118',
				description: 'ID of the session that the visitor is in',
				body: 'session_id',
			}),
		),
	],
	output: perhapsConversation,
});

export const closeAsVisitor = operation({
	value: 'closeAsVisitor',
	name: 'Close as Visitor',
	action: 'Close a conversation as a visitor',
	description: 'End a conversation on behalf of its visitor',
	// Inferred: the method, and this place of a path that is documented for an older generation.
	request: {
		method: 'PUT',
		path: '/api/visitor/v1/{screenName}/conversations/{visitorConversationId}/close',
		scope: 'conversations.UPDATE',
	},
	resend: 'safe', // What is closed stays closed.
	fields: [asOrganisation, visitorConversationId],
	output: perhapsConversation,
});
