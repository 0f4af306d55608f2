import { all, first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, flag, listOf, object, oneOf, text, valuesIn, whole } from '../input';
import { contactReply, fieldRows } from '../render';
import { api, isoOf, objectsList, ok } from '../reply';
import { caseOf } from '../seeds/conversations';
import type { Row } from '../table';
import { checkOptions } from './contacts';

const createShape = {
	title: text,
	source: text,
	mentionUsers: listOf(whole),
	message: object,
	channel: text,
	routeAgentId: whole,
	agentId: whole,
	isFromCobrowse: flag,
	fields: object,
	sessionId: text,
	threadId: whole,
};
const closeShape = {
	caseId: whole,
	archive: oneOf('yes', 'no'),
	closingState: text,
	meta: object,
	forceClose: flag,
	leaveOnly: flag,
	leaveEvent: flag,
	askFeedback: flag,
};
const inviteShape = { caseId: whole, department: listOf(whole), agentIds: listOf(whole) };

export function caseRoutes(desk: AcquireDesk): Route[] {
	const { attributes, cases, messages, users } = desk.tables;

	const contactOf = (id: unknown) =>
		desk.contact(String(id)) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Contact not found');
	const caseWith = (id: unknown): Row =>
		cases.find(id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Case not found');

	/** With what is asked for; `fields` of a case are its own attributes. */
	function shown(row: Row, relations: readonly string[]): JsonObject {
		const { fields = {}, ...rest } = row;
		return {
			...rest,
			...(relations.includes('fields') && { fields }),
			...(relations.includes('contact') && {
				contact: contactReply(contactOf(row.contactId), ['fields']),
			}),
			...(relations.includes('messages') && {
				messages: messages.all().filter(({ caseId }) => caseId === row.id),
			}),
		};
	}

	const list = (request: IncomingRequest): Reply =>
		objectsList(
			desk,
			request,
			cases.all().map((row) => shown(row, all(request.query, 'relations'))),
		);

	/** A new case; of a thread that is closed, the next case of that thread. */
	function create(request: IncomingRequest): Reply {
		const contact = contactOf(first(request.query, 'contactId'));
		const body = request.body === undefined ? {} : bodyOf(request);
		const { message, fields = {}, ...values } = valuesIn(body, createShape);
		checkOptions(attributes.all(), 'case', fields as JsonObject);
		const parent = values.threadId === undefined ? undefined : caseWith(values.threadId);
		const { title = null, channel = 'chat' } = values;
		const made = cases.create({
			...caseOf({ title, channel, contactId: Number(contact.id) }),
			...{ status: 'queue', dateActive: null, userId: null, fields },
			...{ parentId: parent?.id ?? null, timelineId: 3400 + cases.size },
		});
		made.threadId = parent?.id ?? made.id;
		request.wrote(`case/${made.id}`);
		const user = { id: 61, caseId: made.id, type: 'contact', userId: made.contactId };
		return ok({
			...made,
			isCaseJoined: false,
			preMessages: message === undefined ? [] : [message],
			fields: Object.entries(fields as JsonObject).map(([key, value]) => ({
				value,
				owner: 'case',
				field: { object: 'case', key, type: 'text', config: {}, system: 'no' },
			})),
			users: [{ ...user, role: 'owner', status: 'active', closed: 'no', user: {} }],
			contact: { id: made.contactId, fields: fieldRows(contact) },
		});
	}

	function close(request: IncomingRequest): Reply {
		const values = valuesIn(bodyOf(request), closeShape, ['caseId']);
		const row = caseWith(values.caseId);
		row.status = 'closed';
		row.closingState = values.closingState ?? null;
		row.dateClosed = isoOf(request.now);
		request.wrote(`case/${row.id}`);
		const facts = { foreverClosed: true, leftUser: true };
		return ok({
			0: { ...facts, caseId: row.id, contactId: row.contactId },
			userId: 5,
			userType: 'user',
		});
	}

	function invite(request: IncomingRequest): Reply {
		const { caseId, department, agentIds } = valuesIn(bodyOf(request), inviteShape, ['caseId']);
		const row = caseWith(caseId);
		const departments = (department ?? []) as unknown[];
		const ids = (agentIds ?? []) as unknown[];
		const invited = users
			.all()
			.filter(
				(user) =>
					ids.includes(user.id) ||
					(user.departments as unknown[]).some((one) => departments.includes(one)),
			);
		request.wrote(`case/${row.id}`);
		return ok(
			Object.fromEntries(invited.map(({ id }) => [id, { userId: id, online: true, sent: true }])),
		);
	}

	const scope = 'case';
	const chat = `${api}/crm/messenger/chat`;
	return [
		{ method: 'GET', path: `${api}/crm/objects/case`, scope, handle: list },
		{
			...{ method: 'GET', path: `${api}/crm/objects/case/:caseId`, scope },
			handle: (request) =>
				ok(shown(caseWith(request.params.caseId), all(request.query, 'relations'))),
		},
		{ method: 'POST', path: `${chat}/create`, scope, handle: create },
		{ method: 'POST', path: `${chat}/close`, scope, handle: close },
		{ method: 'POST', path: `${api}/crm/messenger/agent/invite-agent`, scope, handle: invite },
	];
}
