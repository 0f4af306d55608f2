import { first } from '../../core/values';
import { Refusal } from '../../core/refusal';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomContact } from '../contact';
import { contactValues, refuseTaken } from '../contactInput';
import type { IntercomDesk } from '../desk';
import { intercomError, refuse } from '../errors';
import { bodyWith, optionalText, seconds } from '../input';
import { byCursor, ok } from '../paging';
import { contactReply } from '../render';

/** The contact that a path names; one that was merged leads to the one that stayed (documented from 2.16 on). */
export function contactAt(desk: IntercomDesk, id = ''): IntercomContact {
	const into = desk.mergedInto.get(id);
	if (into !== undefined) {
		throw new Refusal({
			...intercomError(410, 'contact_merged', 'This contact has been merged'),
			headers: { link: `</contacts/${into}>; rel="canonical"` },
		});
	}
	return desk.contact(id) ?? refuse(404, 'not_found', 'User Not Found');
}

export const withHistory = ({ query }: IncomingRequest): boolean =>
	first(query, 'include_merge_history') === 'true';

export function contactRoutes(desk: IntercomDesk): Route[] {
	const found = ({ params }: IncomingRequest): IntercomContact => contactAt(desk, params.contactId);

	function create(request: IncomingRequest): Reply {
		const values = contactValues(desk, request.body);
		const { role = 'user', externalId, email } = values;
		if (role === 'user' && !externalId && !email) {
			return refuse(400, 'parameter_missing', 'One of email or external_id is required');
		}
		refuseTaken(desk, { ...values, role });
		// The external id of a lead is the vendor's own (observed).
		const own = role === 'lead' ? { externalId: `lead-${desk.contacts.size}` } : {};
		const contact = desk.addContact({ ...values, role, ...own }, seconds(request));
		request.wrote(contact.id);
		return ok(contactReply(contact));
	}

	function update(request: IncomingRequest): Reply {
		const contact = found(request);
		const values = contactValues(desk, request.body, contact);
		if (contact.role === 'user' && values.role === 'lead') {
			return refuse(400, 'client_error', 'A user cannot be turned into a lead');
		}
		const { role, externalId, email } = { ...contact, ...values };
		const keys = { role, externalId: values.externalId, email: values.email };
		refuseTaken(desk, { ...keys, role }, contact);
		Object.assign(contact, { ...values, externalId, email, updatedAt: seconds(request) });
		request.wrote(contact.id);
		return ok(contactReply(contact, withHistory(request)));
	}

	function getByExternalId(request: IncomingRequest): Reply {
		const contact = [...desk.contacts.values()].find(
			({ role, state, externalId }) =>
				role === 'user' && state === 'live' && externalId === request.params.externalId,
		);
		const reply = contact ?? refuse(404, 'not_found', 'User Not Found');
		return ok(contactReply(reply, withHistory(request)));
	}

	function getMany(request: IncomingRequest): Reply {
		const live = [...desk.contacts.values()].filter(({ state }) => state === 'live');
		const { per_page, starting_after } = request.query;
		return byCursor(
			{ per_page, starting_after },
			live.map((contact) => contactReply(contact, withHistory(request))),
			{ usual: 10, most: 150 },
		);
	}

	function remove(request: IncomingRequest): Reply {
		const { id, externalId } = found(request);
		if (externalId !== null) desk.deletedExternalIds.set(externalId, id);
		desk.contacts.delete(id);
		request.wrote(id);
		return ok({ id, external_id: externalId, type: 'contact', deleted: true });
	}

	function setState(state: 'live' | 'archived') {
		return (request: IncomingRequest): Reply => {
			const { contactId = '' } = request.params;
			if ([...desk.deletedExternalIds.values()].includes(contactId)) {
				return refuse(400, 'not_restorable', 'Contact cannot be restored');
			}
			const contact = desk.contacts.get(contactId) ?? refuse(404, 'not_found', 'User Not Found');
			contact.state = state;
			request.wrote(contactId);
			const archived = state === 'archived';
			return ok({ id: contactId, external_id: contact.externalId, type: 'contact', archived });
		};
	}

	function block(request: IncomingRequest): Reply {
		const contact = found(request);
		contact.blocked = true;
		request.wrote(contact.id);
		return ok({ id: contact.id, external_id: contact.externalId, type: 'contact', blocked: true });
	}

	function merge(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, ['from', 'into', 'skip_duplicate_validation']);
		const from = contactAt(desk, optionalText(body, 'from'));
		const into = contactAt(desk, optionalText(body, 'into'));
		const alike = (from.email ?? from.phone) !== null && from.email === into.email;
		if (from.role !== 'lead' || into.role !== 'user') {
			return refuse(400, 'invalid_merge', 'A lead can only be merged into a user');
		}
		if (!alike && body.skip_duplicate_validation !== true) {
			return refuse(400, 'invalid_merge', 'The contacts are no duplicates of each other');
		}
		desk.contacts.delete(from.id);
		desk.mergedInto.set(from.id, into.id);
		into.merged.push({
			type: 'merge_history',
			source_contact_id: from.id,
			source_contact_role: from.role,
			merged_at: seconds(request),
		});
		request.wrote(into.id);
		return ok(contactReply(into, withHistory(request)));
	}

	function getMergeHistory(request: IncomingRequest): Reply {
		const { merged } = found(request);
		const rows = first(request.query, 'order') === 'asc' ? merged : [...merged].reverse();
		const skip = Number(first(request.query, 'cursor') ?? 0);
		const end = skip + Number(first(request.query, 'per_page') ?? 50);
		const more = end < rows.length;
		return ok({
			data: rows.slice(skip, end),
			next_cursor: more ? String(end) : null,
			has_more: more,
		});
	}

	const scope = 'read_write_users';
	const one = '/contacts/:contactId';
	const get = (request: IncomingRequest): Reply =>
		ok(contactReply(found(request), withHistory(request)));
	return [
		{ method: 'POST', path: '/contacts', scope, handle: create },
		{ method: 'GET', path: '/contacts', scope, handle: getMany },
		{ method: 'POST', path: '/contacts/merge', scope, handle: merge },
		{
			method: 'GET',
			path: '/contacts/find_by_external_id/:externalId',
			scope,
			handle: getByExternalId,
		},
		{ method: 'GET', path: one, scope, handle: get },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: one, scope, handle: remove },
		{ method: 'POST', path: `${one}/archive`, scope, handle: setState('archived') },
		{ method: 'POST', path: `${one}/unarchive`, scope, handle: setState('live') },
		{ method: 'POST', path: `${one}/block`, scope, handle: block },
		{ method: 'GET', path: `${one}/merge_history`, scope, handle: getMergeHistory },
	];
}
