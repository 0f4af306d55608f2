import {
	additionalFields,
	choiceInput,
	deleted,
	listInput,
	longTextInput,
	type Resource,
	returnAllOrLimit,
} from '../../../shared/operation';
import { departmentId, operatorId, optional, placed } from '../../locators';
import { conversationPages } from '../../paging';
import { operation } from '../../vendor';
import { conversationId, conversationOutput } from './fields';
import { conversationFilters } from './filters';
import { getMessages, sendMessage, sendMessageByEmail } from './messages';
import { getThread, getThreads } from './threads';
import {
	closeAsVisitor,
	joinProactive,
	leaveMessage,
	open,
	sendVisitorMessage,
} from './visitorSide';

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many conversations',
	description:
		'Get a list of conversations; without a department only those of the current department of the operator',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/conversations',
		scope: 'conversations.READ',
	},
	resend: 'safe',
	fields: [...returnAllOrLimit, conversationFilters],
	list: conversationPages,
	output: conversationOutput,
});

/** The conversation with its visitor; Only If Changed of a visitor reads it. */
export const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a conversation',
	description: 'Get a conversation by ID',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/conversations/{conversationId}',
		scope: 'conversations.READ',
	},
	resend: 'safe',
	fields: [conversationId],
	output: conversationOutput,
});

const pickUp = operation({
	value: 'pickUp',
	name: 'Pick Up',
	action: 'Pick up a conversation',
	description: 'Take over a waiting conversation as the operator of the credential',
	// Inferred: the method.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/conversations/{conversationId}/pickup',
		scope: 'conversations.UPDATE',
	},
	resend: 'safe', // Whoever has it keeps it.
	fields: [conversationId],
	output: conversationOutput,
});

const close = operation({
	value: 'close',
	name: 'Close',
	action: 'Close a conversation',
	description: 'End a conversation on the side of the operator',
	// Inferred: the method.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/conversations/{conversationId}/close',
		scope: 'conversations.UPDATE',
	},
	resend: 'safe', // What is closed stays closed.
	fields: [conversationId],
	output: conversationOutput,
});

const transfer = operation({
	value: 'transfer',
	name: 'Transfer',
	action: 'Transfer a conversation',
	description: 'Hand a conversation over to a department or to one of its operators',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/conversations/{conversationId}/transfer',
		scope: 'conversations.UPDATE',
	},
	resend: 'unsafe', // The operators would be asked twice.
	fields: [
		conversationId,
		placed(departmentId, {
			description: 'The department that takes over',
			hint: 'Without an operator any free operator of the department is asked',
			body: 'department_id',
		}),
		additionalFields([
			longTextInput({
				displayName: 'Note',
				name: 'note',
				example: 'She asks about dimmers for three lamps.',
				description: 'What the next operator should know',
				body: 'note', // Inferred: the page calls it notes as well; its sample does not.
			}),
			optional(operatorId, { body: 'operator_id', description: 'The operator who takes over' }),
		]),
	],
	output: conversationOutput,
});

const rejectTransfer = operation({
	value: 'rejectTransfer',
	name: 'Reject Transfer',
	action: 'Reject a transfer of a conversation',
	description: 'Turn down a conversation that another operator hands over',
	// Inferred: the method.
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/conversations/{conversationId}/reject',
		scope: 'conversations.UPDATE',
	},
	resend: 'unsafe', // The second request would find no transfer, and hide that the first one worked.
	mayBeEmpty: true,
	fields: [conversationId, additionalFields([optional(operatorId, { body: 'operator_id' })])],
	output: conversationOutput,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a conversation',
	description: 'Move closed conversations to the recycle bin, which keeps them for 90 days',
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/conversations',
		scope: 'conversations.DELETE',
	},
	resend: 'safe', // A second request finds nothing to delete.
	fields: [
		listInput({
			displayName: 'Conversation IDs',
			name: 'conversationIds',
			required: true,
			example: '731900000004821077, 731900000004821093',
			description:
				'Numbers of closed conversations, separated by commas, or an expression that returns a list',
			body: 'ids',
		}),
		choiceInput({
			displayName: 'Channel',
			name: 'channel',
			choices: {
				website: 'Website',
				android: 'Android',
				emailsignature: 'Email Signature',
				ios: 'iOS',
			},
			description: 'Channel of all these conversations',
			header: 'X-SIQ-Channel',
		}),
	],
	output: deleted,
});

export const conversation: Resource = {
	value: 'conversation',
	name: 'Conversation',
	operations: [
		close,
		closeAsVisitor,
		remove,
		get,
		getMany,
		getMessages,
		getThreads,
		getThread,
		joinProactive,
		leaveMessage,
		open,
		pickUp,
		rejectTransfer,
		sendMessage,
		sendMessageByEmail,
		sendVisitorMessage,
		transfer,
	],
};
