import { first } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, listOf, oneOf, text, time, valuesIn, whole } from '../input';
import { api, done, isoOf, ok, pageOf } from '../reply';
import type { Row } from '../table';

/** Notes on contacts, and snoozes. */
export function noteRoutes(desk: AcquireDesk): Route[] {
	const { cases, followUps, noteMessages, notes } = desk.tables;

	const noteWith = (id: unknown): Row => notes.find(id) ?? refuse('ERROR_RECORD_NOT_FOUND');
	const contactWith = (id: unknown) =>
		desk.contact(String(id)) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Contact not found');

	function list(request: IncomingRequest): Reply {
		const contactId = first(request.query, 'contact_id');
		if (contactId === undefined) refuse('ERROR_INVALID_INPUT', 'contact_id is required');
		const own = notes.all().filter((note) => note.contactId === contactId);
		// The newest first, as in the sample.
		const { rows, count } = pageOf(desk, request, own.reverse(), { from: 1 });
		return ok({ count, rows });
	}

	function create(request: IncomingRequest): Reply {
		const { id } = contactWith(first(request.query, 'contactId'));
		const shape = {
			...{ type: oneOf('note'), title: text, description: text, message: text },
			mentionUsers: listOf(whole),
		};
		const { mentionUsers, message, ...values } = valuesIn(bodyOf(request), shape, ['type']);
		const made = notes.create({
			contactId: id,
			userId: 5,
			title: null,
			description: null,
			...values,
			dateCreated: isoOf(request.now),
			users: mentionUsers ?? [],
			lastMessage: message === undefined ? {} : { message },
		});
		request.wrote(`note/${made.id}`);
		return ok(made);
	}

	function addMessage(request: IncomingRequest): Reply {
		const shape = {
			...{ type: oneOf('message'), note_id: whole, contact_id: whole, message: text },
			...{ parent_id: whole, mentionUsers: listOf(whole) },
		};
		const values = valuesIn(bodyOf(request), shape, ['type', 'note_id', 'contact_id']);
		const { note_id: noteId, parent_id: parentId = 0, message = '' } = values;
		noteWith(noteId);
		const made = noteMessages.create({
			...{ noteId, userId: 5, type: 'message', message, parentId },
			dateCreated: isoOf(request.now),
		});
		request.wrote(`noteMessage/${made.id}`);
		return ok(made);
	}

	function listMessages({ query }: IncomingRequest): Reply {
		const { id } = noteWith(first(query, 'noteId'));
		const rows = noteMessages.all().filter(({ noteId }) => noteId === id);
		return ok({ count: rows.length, rows });
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = noteWith(request.params.noteId);
		notes.remove(id);
		request.wrote(`note/${id}`);
		return done('Note deleted');
	}

	const snoozed = { objectType: oneOf('case', 'contact'), objectId: whole, contactId: whole };

	function snooze(request: IncomingRequest): Reply {
		const shape = {
			...snoozed,
			scheduleDate: time,
			caseId: whole,
			message: text,
			users: listOf(whole),
		};
		const values = valuesIn(bodyOf(request), shape, ['scheduleDate', 'objectType']);
		const { objectType, caseId, contactId } = values;
		const isKnown = objectType === 'case' ? cases.find(caseId) : desk.contact(String(contactId));
		if (!isKnown) refuse('ERROR_RECORD_NOT_FOUND');
		const made = followUps.create({ objectId: caseId ?? contactId, ...values });
		request.wrote(`followUp/${made.id}`);
		return ok({ success: true, message: 'Snoozed', data: made });
	}

	function getSnooze(request: IncomingRequest): Reply {
		const { objectType, objectId } = valuesIn(bodyOf(request), snoozed, ['objectType', 'objectId']);
		const found = followUps
			.all()
			.find((row) => row.objectType === objectType && row.objectId === objectId);
		return ok(found ?? refuse('ERROR_RECORD_NOT_FOUND'));
	}

	const path = `${api}/crm/note`;
	const scope = 'note';
	const followUp = `${api}/crm/follow-up`;
	return [
		{ method: 'GET', path, scope, handle: list },
		{
			...{ method: 'GET', path: `${path}/get/:noteId`, scope },
			handle: ({ params }) => ok(noteWith(params.noteId)),
		},
		{ method: 'POST', path: `${path}/create`, scope, handle: create },
		{ method: 'POST', path: `${path}/add-message`, scope, handle: addMessage },
		{ method: 'GET', path: `${path}/messages`, scope, handle: listMessages },
		{ method: 'DELETE', path: `${path}/:noteId`, scope, handle: remove },
		{ method: 'POST', path: `${followUp}/create`, scope: 'snooze', handle: snooze },
		{ method: 'POST', path: `${followUp}/get`, scope: 'snooze', handle: getSnooze },
	];
}
