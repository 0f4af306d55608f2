import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { anything, bodyOf, listOf, object, oneOf, text, valuesIn, whole } from '../input';
import { api, isoOf, objectsList, ok } from '../reply';
import { messageOf } from '../seeds/conversations';
import type { Row } from '../table';

const said = (value: unknown): JsonObject => {
	const message = isObject(value) ? value : refuse('ERROR_INVALID_INPUT', 'message is required');
	const shape = { type: oneOf('message', 'note', 'event'), message: text, translateLangKey: text };
	return valuesIn(message, shape, ['type', 'message']);
};

export function messageRoutes(desk: AcquireDesk): Route[] {
	const { cases, messages } = desk.tables;

	const messageWith = ({ params }: IncomingRequest): Row =>
		messages.find(params.messageId) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Message not found');

	/** Only active cases take messages (documented). */
	function activeCase(id: unknown): Row {
		const row = cases.find(id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Case not found');
		if (row.status !== 'active') refuse('ERROR_INVALID_INPUT', 'The case is not active');
		return row;
	}

	function store(request: IncomingRequest, row: Row, values: JsonObject): Reply {
		const made = messages.create({
			...messageOf({ caseId: row.id, threadId: row.threadId, senderId: 5, senderType: 'user' }),
			...{ channel: row.channel, seen: 'no', dateCreated: isoOf(request.now) },
			...{ dateUpdated: isoOf(request.now), ...values },
		});
		request.wrote(`message/${made.id}`);
		return ok(made);
	}

	function send(request: IncomingRequest): Reply {
		const shape = { channel: oneOf('chat'), caseId: whole, message: object };
		const { caseId, message } = valuesIn(bodyOf(request), shape, ['caseId', 'message']);
		const as = first(request.query, 'x-user-type');
		if (as !== 'user' && as !== 'contact') refuse('ERROR_INVALID_INPUT', 'x-user-type is required');
		const row = activeCase(caseId);
		const sender =
			as === 'contact'
				? { senderType: as, senderId: Number(first(request.query, 'contactId')) }
				: {};
		return store(request, row, { ...sender, ...said(message) });
	}

	/** E-mail needs a case whose channel is e-mail (documented). */
	function sendEmail(request: IncomingRequest): Reply {
		const { data } = bodyOf(request);
		const shape = {
			...{ caseId: whole, contactId: whole, to: listOf(text), from: text, cc: listOf(text) },
			...{ bcc: listOf(text), subject: text, type: oneOf('message'), htmlBody: text },
		};
		const required = ['caseId', 'contactId', 'to', 'from', 'type'];
		const values = valuesIn(isObject(data) ? data : {}, shape, required);
		const row = activeCase(values.caseId);
		if (!['mail', 'email'].includes(String(row.channel))) {
			refuse('ERROR_INVALID_INPUT', 'The case is not of the e-mail channel');
		}
		const { htmlBody = '', to, from, cc = [], bcc = [], subject = null } = values;
		return store(request, row, { message: htmlBody, meta: { to, from, cc, bcc, subject } });
	}

	function sendSms(request: IncomingRequest): Reply {
		const shape = {
			...{ From: text, To: text, Body: text, contactId: whole, threadId: whole, timelineId: whole },
			...{ id: anything, message: anything, sms: anything },
		};
		const required = ['From', 'To', 'Body', 'contactId', 'threadId', 'timelineId'];
		const { From, To, Body, threadId } = valuesIn(bodyOf(request), shape, required);
		const row = activeCase(threadId);
		return store(request, row, { channel: 'sms', message: Body, meta: { From, To } });
	}

	/** The cases of a thread, each with its messages. */
	function thread(request: IncomingRequest): Reply {
		const threadId = first(request.query, 'threadId');
		const contactId = first(request.query, 'contactId');
		if (!threadId || !contactId)
			refuse('ERROR_INVALID_INPUT', 'threadId and contactId are required');
		const rows = cases.all().filter((row) => String(row.threadId) === threadId);
		return ok(
			rows.map((row) => {
				const own = messages.all().filter(({ caseId }) => caseId === row.id);
				return { ...row, users: [], messages: own, lastMessage: own.at(-1) ?? null };
			}),
		);
	}

	function update(request: IncomingRequest): Reply {
		const row = messageWith(request);
		const values = said(bodyOf(request).message);
		request.wrote(`message/${row.id}`);
		return ok(messages.put({ ...row, ...values, dateUpdated: isoOf(request.now) }));
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = messageWith(request);
		messages.remove(id);
		request.wrote(`message/${id}`);
		return ok({ deleted: 1 });
	}

	const numbers = [
		{
			id: 41,
			name: 'Shop',
			number: '+12025550160',
			type: 'local',
			location: 'US',
			status: 'active',
			meta: {},
		},
	];
	const scope = 'message';
	const chat = `${api}/crm/messenger/chat`;
	const one = `${api}/crm/objects/case-message/:messageId`;
	return [
		{ method: 'GET', path: `${chat}/messages`, scope, handle: thread },
		{ method: 'POST', path: `${chat}/add-message`, scope, handle: send },
		{ method: 'POST', path: `${chat}/message/:messageId`, scope, handle: update },
		{ method: 'POST', path: `${api}/mail/add-message`, scope, handle: sendEmail },
		{ method: 'POST', path: `${api}/voip/send-sms`, scope, handle: sendSms },
		{
			...{ method: 'GET', path: `${api}/voip/get-all-numbers`, scope },
			handle: () =>
				ok({
					count: numbers.length,
					data: numbers,
					isOtherTwilioAccount: false,
					twilioAccountStatus: 'active',
				}),
		},
		{
			...{ method: 'GET', path: `${api}/crm/objects/case-message`, scope },
			handle: (request) => objectsList(desk, request, messages.all()),
		},
		{ method: 'GET', path: one, scope, handle: (request) => ok(messageWith(request)) },
		{ method: 'DELETE', path: one, scope, handle: remove },
	];
}
