import { returnAllOrLimit, wholeList } from '../../../shared/operation';
import { conversationId, ticketStateId, ticketTypeId } from '../../conversationLocators';
import { numericId } from '../../fields';
import { inBody } from '../../locators';
import { byNext } from '../../paging';
import { partFields, ticketFields } from '../../simplified';
import { ticketAttributes } from '../../ticketAttributes';
import { operation } from '../../vendor';
import { output, plainText } from './fields';

export const getParts = operation({
	value: 'getParts',
	name: 'Get Parts',
	action: 'Get the parts of a conversation',
	description: 'Get the messages, notes and actions of a conversation, up to the latest 500',
	request: { method: 'GET', path: '/conversations/{conversationId}' },
	resend: 'safe',
	fields: [conversationId, ...returnAllOrLimit, plainText],
	list: wholeList,
	output: { from: 'conversation_parts.conversation_parts', simplified: partFields },
});

export const convertToTicket = operation({
	value: 'convertToTicket',
	name: 'Convert to Ticket',
	action: 'Convert a conversation to a ticket',
	description: 'Make a customer ticket of a conversation, which works once and cannot be undone',
	request: { method: 'POST', path: '/conversations/{conversationId}/convert' },
	resend: 'unsafe', // A second request is refused, so that success could not be told from a failure.
	fields: [
		conversationId,
		{ ...inBody(ticketTypeId, 'ticket_type_id'), required: true },
		inBody(ticketStateId, 'ticket_state_id'),
		...ticketAttributes('attributes'),
	],
	output: { simplified: ticketFields },
});

export const merge = operation({
	value: 'merge',
	name: 'Merge',
	action: 'Merge a conversation into another',
	description:
		'Move all of a conversation into another one, which cannot be undone; the first is gone afterwards',
	request: { method: 'POST', path: '/conversations/{conversationId}/merge' },
	resend: 'unsafe', // A second request is refused, so that success could not be told from a failure.
	fields: [
		conversationId,
		{
			...inBody(conversationId, 'merge_into_conversation_id'),
			displayName: 'Merge Into',
			name: 'mergeIntoId',
			description: 'The conversation that stays',
			convert: numericId, // Documented as an integer.
		},
	],
	output,
});

export const getHandlingEvents = operation({
	value: 'getHandlingEvents',
	name: 'Get Handling Events',
	action: 'Get the handling events of a conversation',
	description: 'Get when teammates began and stopped to work on a conversation',
	request: { method: 'GET', path: '/conversations/{conversationId}/handling_events' },
	resend: 'safe',
	fields: [conversationId, ...returnAllOrLimit],
	list: wholeList,
	output: { from: 'handling_events' },
});

export const getSideConversations = operation({
	value: 'getSideConversations',
	name: 'Get Side Conversations',
	action: 'Get the side conversations of a conversation',
	description: 'Get the conversations that teammates lead beside a conversation',
	request: { method: 'GET', path: '/conversations/{conversationId}/side_conversations' },
	resend: 'safe',
	fields: [conversationId, ...returnAllOrLimit],
	list: byNext(50),
	output: { from: 'side_conversations' },
});
