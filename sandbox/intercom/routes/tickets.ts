import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, isMissing, seconds } from '../input';
import { ok } from '../paging';
import { newTicket, stateShown, typeShown } from '../seeds/conversations';
import type { Row } from '../table';
import { replyIn } from './conversationParts';
import { conversationOf } from './conversations';
import { checkedTicketAttributes } from './ticketTypes';

/** The ticket that a path names. */
export const ticketOf = (desk: IntercomDesk, id: unknown): Row =>
	desk.tables.tickets.find(id) ?? refuse(404, 'ticket_not_found', 'Ticket Not Found');

const createKeys = [
	...['ticket_type_id', 'contacts', 'ticket_attributes', 'company_id', 'conversation_to_link_id'],
	...['created_at', 'assignment', 'skip_notifications'],
];
const updateKeys = [
	...['ticket_attributes', 'ticket_state_id', 'company_id', 'open', 'is_shared', 'snoozed_until'],
	...['admin_id', 'assignee_id', 'skip_notifications'],
];

export function ticketRoutes(desk: IntercomDesk): Route[] {
	const { conversations, jobs, ticketStates, ticketTypes, tickets } = desk.tables;
	const found = ({ params }: IncomingRequest): Row => ticketOf(desk, params.ticketId);
	const typeOf = (id: unknown): Row =>
		ticketTypes.find(id) ?? refuse(404, 'not_found', 'Ticket type not found');
	const stateOf = (id: unknown): Row =>
		ticketStates.find(id) ?? refuse(400, 'ticket_state_id_invalid', 'Ticket state is invalid');

	function contactsIn(rows: unknown, now: number): JsonObject {
		const [row, ...more] = Array.isArray(rows) ? (rows as JsonObject[]) : [];
		if (!row || more.length > 0) {
			return refuse(400, 'parameter_invalid', 'A ticket has exactly one contact');
		}
		const { id, external_id: externalId, email } = row;
		const contact =
			[...desk.contacts.values()].find(
				(one) => one.id === id || one.externalId === externalId || one.email === email,
			) ?? (typeof email === 'string' ? desk.addContact({ email }, now) : undefined);
		if (!contact) return refuse(404, 'not_found', 'User Not Found');
		const shown = { type: 'contact', id: contact.id, external_id: contact.externalId };
		return { type: 'contact.list', contacts: [shown] };
	}

	function ticketIn(request: IncomingRequest): Row {
		const body = bodyWith(request.body, createKeys);
		const type = typeOf(body.ticket_type_id);
		const now = typeof body.created_at === 'number' ? body.created_at : seconds(request);
		const { admin_assignee_id: admin = '0', team_assignee_id: team = '0' } = isObject(
			body.assignment,
		)
			? body.assignment
			: {};
		return {
			...newTicket(now),
			category: type.category,
			ticket_type: typeShown(type),
			contacts: contactsIn(body.contacts, now),
			ticket_attributes: checkedTicketAttributes(type, body.ticket_attributes),
			company_id: body.company_id ?? null,
			admin_assignee_id: admin,
			team_assignee_id: team,
		};
	}

	function create(request: IncomingRequest): Reply {
		const made = tickets.create(ticketIn(request));
		made.ticket_id = String(17 + tickets.size);
		request.wrote(made.id);
		return ok(made);
	}

	function createAsync(request: IncomingRequest): Reply {
		const made = tickets.create(ticketIn(request));
		const job = jobs.create({
			type: 'job',
			status: 'pending',
			url: 'https://api.intercom.io/jobs/status/job_1',
			resource_type: 'ticket',
			resource_id: made.id,
		});
		request.wrote(job.id);
		return ok(job);
	}

	function changeState(ticket: Row, id: unknown): void {
		const state = stateOf(id);
		// Observed.
		if ((ticket.ticket_state as JsonObject).id === state.id) {
			refuse(400, 'parameter_invalid', 'The ticket is already in the same state');
		}
		ticket.ticket_state = stateShown(state);
	}

	function update(request: IncomingRequest): Reply {
		const ticket = found(request);
		const { ticket_attributes: attributes, ...body } = bodyWith(request.body, updateKeys);
		const { ticket_state_id: state, assignee_id: assignee, admin_id: admin, ...rest } = body;
		if (admin !== undefined && typeof admin !== 'number') {
			return refuse(400, 'parameter_invalid', 'admin_id must be an integer');
		}
		if (assignee !== undefined) {
			const { admins, teams } = desk.tables;
			if (assignee !== '0' && !admins.find(assignee) && !teams.find(assignee)) {
				return refuse(404, 'assignee_not_found', 'Assignee Not Found');
			}
			ticket[teams.find(assignee) ? 'team_assignee_id' : 'admin_assignee_id'] = assignee;
		}
		if (state !== undefined) changeState(ticket, state);
		if (!isMissing(attributes)) {
			const type = typeOf((ticket.ticket_type as Row).id);
			const changes = checkedTicketAttributes(type, attributes);
			ticket.ticket_attributes = { ...(ticket.ticket_attributes as JsonObject), ...changes };
		}
		Object.assign(ticket, rest, { skip_notifications: undefined, updated_at: seconds(request) });
		request.wrote(ticket.id);
		return ok(ticket);
	}

	function changeType(request: IncomingRequest): Reply {
		const ticket = found(request);
		const body = bodyWith(request.body, ['ticket_type_id', 'ticket_state_id', 'ticket_attributes']);
		const type = typeOf(body.ticket_type_id);
		if (type.category !== ticket.category) {
			return refuse(400, 'invalid_ticket_type', 'The category must be the same');
		}
		if (type.id === (ticket.ticket_type as Row).id) {
			return refuse(400, 'parameter_invalid', 'Cannot change to the same ticket type');
		}
		Object.assign(ticket, {
			ticket_type: typeShown(type),
			ticket_state: stateShown(stateOf(body.ticket_state_id)),
			ticket_attributes: checkedTicketAttributes(type, body.ticket_attributes),
			updated_at: seconds(request),
		});
		request.wrote(ticket.id);
		return ok(ticket);
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = found(request);
		tickets.remove(id);
		request.wrote(id);
		return ok({ id, object: 'ticket', deleted: true });
	}

	function reply(request: IncomingRequest): Reply {
		const ticket = found(request);
		const list = ticket.ticket_parts as { total_count: number; ticket_parts: JsonObject[] };
		if ((request.body as JsonObject).type === 'user' && ticket.category === 'Back-office') {
			return refuse(400, 'parameter_mismatch', 'Contacts cannot reply to this ticket');
		}
		const part = { ...replyIn(desk, request, String(901 + list.total_count)), type: 'ticket_part' };
		list.ticket_parts.push(part);
		list.total_count += 1;
		request.wrote(ticket.id);
		return ok(part);
	}

	const isTracker = (ticket: Row): Row =>
		ticket.category === 'Tracker'
			? ticket
			: refuse(400, 'invalid_ticket_type', 'Only tracker tickets support linking');

	function link(request: IncomingRequest): Reply {
		const ticket = isTracker(found(request));
		const body = bodyWith(request.body, ['conversation_id']);
		const conversation = conversationOf(desk, body.conversation_id);
		const objects = conversation.linked_objects as { data: JsonObject[] };
		if (objects.data.some(({ id }) => id === ticket.id)) {
			return refuse(400, 'already_linked_to_tracker', 'Already linked to a tracker ticket');
		}
		objects.data.push({ type: 'ticket', id: ticket.id, category: ticket.category });
		request.wrote(ticket.id);
		return ok(conversation);
	}

	function unlink(request: IncomingRequest): Reply {
		const ticket = isTracker(found(request));
		const conversation = conversationOf(desk, request.params.conversationId);
		const objects = conversation.linked_objects as { data: JsonObject[] };
		objects.data = objects.data.filter(({ id }) => id !== ticket.id);
		request.wrote(ticket.id);
		return ok(conversation);
	}

	function convert(request: IncomingRequest): Reply {
		const conversation = conversationOf(desk, request.params.conversationId);
		const body = bodyWith(request.body, ['ticket_type_id', 'ticket_state_id', 'attributes']);
		const type = typeOf(body.ticket_type_id);
		if (type.category !== 'Customer') {
			return refuse(400, 'parameter_invalid', 'Ticket type is not a customer ticket type');
		}
		// Observed: it works once.
		if (conversation.ticket !== null) {
			return refuse(400, 'parameter_invalid', 'The conversation is a ticket already');
		}
		const made = tickets.create({
			...newTicket(seconds(request)),
			ticket_type: typeShown(type),
			contacts: conversation.contacts,
			ticket_attributes: checkedTicketAttributes(type, body.attributes),
			...(body.ticket_state_id !== undefined && {
				ticket_state: stateShown(stateOf(body.ticket_state_id)),
			}),
		});
		conversation.ticket = { type: 'ticket', id: made.id };
		request.wrote(conversation.id);
		return ok(made);
	}

	function merge(request: IncomingRequest): Reply {
		const from = conversationOf(desk, request.params.conversationId);
		const body = bodyWith(request.body, ['merge_into_conversation_id']);
		if (typeof body.merge_into_conversation_id !== 'number') {
			return refuse(400, 'parameter_invalid', 'merge_into_conversation_id must be an integer');
		}
		const into = conversations.find(body.merge_into_conversation_id);
		if (!into || into.id === from.id) {
			return refuse(422, 'merge_failed', 'The conversations cannot be merged');
		}
		conversations.remove(from.id);
		request.wrote(into.id);
		return ok(into);
	}

	const scope = 'read_write_users';
	const one = '/tickets/:ticketId';
	const links = `${one}/linked_conversations`;
	return [
		{ method: 'POST', path: '/tickets', scope, handle: create },
		{ method: 'POST', path: '/tickets/enqueue', scope, handle: createAsync },
		{ method: 'GET', path: one, scope, handle: (request) => ok(found(request)) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: one, scope, handle: remove },
		{ method: 'POST', path: `${one}/change_type`, scope, handle: changeType },
		{ method: 'POST', path: `${one}/reply`, scope, handle: reply },
		{ method: 'POST', path: links, scope, handle: link },
		{ method: 'DELETE', path: `${links}/:conversationId`, scope, handle: unlink },
		{ method: 'POST', path: '/conversations/:conversationId/convert', scope, handle: convert },
		{ method: 'POST', path: '/conversations/:conversationId/merge', scope, handle: merge },
	];
}
