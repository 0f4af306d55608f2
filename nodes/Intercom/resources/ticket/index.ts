import { isRecord, textOf } from '../../../shared/base/record';
import {
	additionalFields,
	type Call,
	deleted,
	type Field,
	type Resource,
	seconds,
	timeInput,
	updateFields,
} from '../../../shared/operation';
import { conversationId, ticketId, ticketTypeId } from '../../conversationLocators';
import { numericId } from '../../fields';
import { adminId, inBody, teamId } from '../../locators';
import { sorted } from '../../sorted';
import { ticketAttributes } from '../../ticketAttributes';
import { operation } from '../../vendor';
import { personInputs } from '../conversation/fields';
import { actions } from './actions';
import { changes, company, output, skipNotifications, state } from './fields';
import { search } from './search';
import { types } from './types';

const attributes = ticketAttributes('ticket_attributes');
const oneType: Field = { ...inBody(ticketTypeId, 'ticket_type_id'), required: true };

const createFields = [
	oneType,
	...personInputs({
		name: 'identifyBy',
		show: {},
		wire: { id: 'contacts.id', email: 'contacts.email', userId: 'contacts.external_id' },
	}),
	...attributes,
	additionalFields([
		{
			...inBody(adminId, 'assignment.admin_assignee_id'),
			displayName: 'Assignee',
			name: 'assigneeId',
		},
		company,
		{
			...inBody(conversationId, 'conversation_to_link_id'),
			displayName: 'Conversation to Link',
			required: false,
			description: 'A conversation that the ticket belongs to',
			hint: 'For a back-office or tracker ticket; a customer ticket is made of a conversation with Convert to Ticket',
		},
		timeInput({
			displayName: 'Created At',
			name: 'createdAt',
			description: 'Time at which the ticket was created, if not now',
			body: 'created_at',
			convert: seconds,
		}),
		skipNotifications,
		inBody(teamId, 'assignment.team_assignee_id'),
	]),
];

/** Documented: a list, although a ticket has one contact. */
const withContacts = (call: Call): Call => ({
	...call,
	body: { ...call.body, contacts: [call.body.contacts] },
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a ticket',
	description: 'Create a ticket; an unknown email makes a contact',
	request: { method: 'POST', path: '/tickets' },
	resend: 'unsafe', // A second request makes a second ticket.
	fields: createFields,
	adjust: withContacts,
	output,
});

const createAsync = operation({
	value: 'createAsync',
	name: 'Create Later',
	action: 'Create a ticket later',
	description: 'Queue the creation of a ticket; use Job > Get for its status',
	request: { method: 'POST', path: '/tickets/enqueue' },
	resend: 'unsafe', // A second request makes a second ticket.
	fields: createFields,
	adjust: withContacts,
	output: { simplified: ['id', 'status', 'resource_type', 'resource_id', 'url'] },
});

export const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a ticket',
	description: 'Get a ticket by ID',
	request: { method: 'GET', path: '/tickets/{ticketId}' },
	resend: 'safe',
	fields: [ticketId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a ticket',
	description: 'Change the state, the assignee, the attributes and more of a ticket',
	request: { method: 'PUT', path: '/tickets/{ticketId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same ticket.
	updates: true,
	current: {
		read: get,
		inBodyForm: ({ ticket_state: now, admin_assignee_id: admin, ...ticket }) => ({
			...ticket,
			ticket_state_id: isRecord(now) ? textOf(now.id) : null,
			assignee_id: textOf(admin),
		}),
	},
	fields: [
		ticketId,
		updateFields(
			'Fields to update; those you leave out stay unchanged',
			changes.map((input) =>
				// Documented as an integer here, and here alone.
				input.body === 'admin_id' ? { ...input, convert: numericId } : input,
			),
		),
		...attributes,
	],
	output,
});

const changeType = operation({
	value: 'changeType',
	name: 'Change Type',
	action: 'Change the type of a ticket',
	description: 'Change the type of a ticket to another one of the same category',
	request: { method: 'POST', path: '/tickets/{ticketId}/change_type' },
	resend: 'unsafe', // A type that the ticket has already is refused (documented by the description of 2.16).
	fields: [ticketId, oneType, { ...state, required: true }, ...attributes],
	output,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a ticket',
	description: 'Delete a ticket for good, which cannot be undone',
	request: { method: 'DELETE', path: '/tickets/{ticketId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [ticketId],
	output: deleted,
});

export const ticket: Resource = {
	value: 'ticket',
	name: 'Ticket',
	operations: sorted([
		...types,
		...actions,
		changeType,
		create,
		createAsync,
		remove,
		get,
		search,
		update,
	]),
};
