import { locator, optionalLocator } from '../shared/operation';

/** Where an ID stands in an address of the web app (inferred) or of the API. */
const urlOf = (noun: string, id: string) => ({
	example: `https://app.intercom.com/a/inbox/h4rb0ur1/inbox/${noun}/${id}`,
	pattern: `/${noun}s?/(\\d+)`,
});

const conversation = {
	displayName: 'Conversation',
	name: 'conversationId',
	list: 'searchConversations',
	id: '90314',
	url: urlOf('conversation', '90314'),
	description: 'The conversation',
} as const;

/** A conversation in the path. */
export const conversationId = { ...locator(conversation), path: true } as const;

/** A ticket in the path. The number that the web app shows is another one (documented). */
export const ticketId = {
	...locator({
		displayName: 'Ticket',
		name: 'ticketId',
		list: 'searchTickets',
		id: '215470',
		url: urlOf('ticket', '215470'),
		description: 'The ticket, by its ID: the number that Intercom shows is another one',
	}),
	path: true,
} as const;

export const ticketTypeId = optionalLocator({
	displayName: 'Ticket Type',
	name: 'ticketTypeId',
	description: 'The type of the ticket',
	list: 'searchTicketTypes',
	id: '5601',
});

export const ticketStateId = optionalLocator({
	displayName: 'Ticket State',
	name: 'ticketStateId',
	description: 'The state of the ticket',
	list: 'searchTicketStates',
	id: '7201',
});
