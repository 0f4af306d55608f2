import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { ok } from '../paging';
import { newPart } from '../seeds/conversations';
import type { Row } from '../table';
import { conversationOf } from './conversations';

const replyKeys = [
	...['message_type', 'type', 'admin_id', 'body', 'created_at', 'attachment_urls'],
	...['attachment_files', 'reply_options', 'skip_notifications', 'cross_post'],
	...['intercom_user_id', 'email', 'user_id'],
];

/** The teammate that a body names. */
export function adminIn(desk: IntercomDesk, body: JsonObject): Row {
	const id = body.admin_id;
	if (id === undefined) return refuse(400, 'parameter_not_found', 'admin_id is required');
	return desk.tables.admins.find(id) ?? refuse(404, 'admin_not_found', 'Admin Not Found');
}

const authorShown = ({ type, id, name, email }: JsonObject): JsonObject => ({
	type,
	id,
	name,
	email,
});

/** The contact that a body names by one of its keys. */
function contactIn(desk: IntercomDesk, body: JsonObject): JsonObject {
	const keys = { id: 'intercom_user_id', email: 'email', externalId: 'user_id' } as const;
	const named = Object.entries(keys).filter(([, key]) => body[key] !== undefined);
	const [pair] = named;
	if (!pair || named.length > 1) {
		return refuse(400, 'parameter_invalid', 'Exactly one of intercom_user_id, email, user_id');
	}
	const [own, wire] = pair;
	const contact =
		[...desk.contacts.values()].find((one) => one[own as keyof typeof keys] === body[wire]) ??
		refuse(404, 'not_found', 'User Not Found');
	return { type: contact.role, id: contact.id, name: contact.name, email: contact.email };
}

const attachments = (urls: unknown, files: unknown): JsonObject[] => [
	...(Array.isArray(urls) ? urls : []).map((url) => ({
		type: 'upload',
		name: String(url).split('/').pop(),
		url: String(url),
		content_type: 'application/octet-stream',
	})),
	...(Array.isArray(files) ? (files as JsonObject[]) : []).map(({ name, content_type, data }) => ({
		type: 'upload',
		name,
		url: `https://downloads.lanternhouse.example/${String(name)}`,
		content_type,
		filesize: Buffer.from(String(data), 'base64').length,
	})),
];

/** What a reply or note to a conversation or ticket says; refused where the vendor would. */
export function replyIn(desk: IntercomDesk, request: IncomingRequest, id: string): JsonObject {
	const sent = bodyWith(request.body, replyKeys);
	const { message_type: kind, type } = sent;
	if (type !== 'admin' && type !== 'user') {
		return refuse(400, 'parameter_invalid', 'type must be admin or user');
	}
	if (!['comment', 'note', 'quick_reply'].includes(String(kind))) {
		return refuse(400, 'parameter_invalid', 'message_type is not valid');
	}
	const text = optionalText(sent, 'body');
	if (kind !== 'quick_reply' && !text) {
		return refuse(400, 'parameter_not_found', 'Body is required');
	}
	if (kind === 'quick_reply' && !Array.isArray(sent.reply_options)) {
		return refuse(400, 'parameter_not_found', 'reply_options is required');
	}
	const at = typeof sent.created_at === 'number' ? sent.created_at : Math.floor(request.now / 1000);
	return newPart(id, at, {
		part_type: kind,
		body: text === undefined ? null : `<p>${text.replace(/^<p>|<\/p>$/g, '')}</p>`,
		author: type === 'admin' ? authorShown(adminIn(desk, sent)) : contactIn(desk, sent),
		attachments: attachments(sent.attachment_urls, sent.attachment_files),
	});
}

/** Puts a part at the end of a conversation. */
function append(conversation: Row, part: JsonObject): void {
	const list = conversation.conversation_parts as {
		total_count: number;
		conversation_parts: JsonObject[];
	};
	list.conversation_parts.push(part);
	list.total_count += 1;
}

const partKeys = ['message_type', 'type', 'admin_id', 'body', 'snoozed_until', 'assignee_id'];

export function conversationPartRoutes(desk: IntercomDesk): Route[] {
	const { conversations } = desk.tables;
	const nextId = (conversation: Row): string =>
		String(
			773 +
				(conversation.conversation_parts as { conversation_parts: unknown[] }).conversation_parts
					.length,
		);

	function reply(request: IncomingRequest): Reply {
		const { conversationId } = request.params;
		const named = conversationId === 'last' ? conversations.all().at(-1)?.id : conversationId;
		const conversation = conversationOf(desk, named);
		append(conversation, replyIn(desk, request, nextId(conversation)));
		request.wrote(conversation.id);
		return ok(conversation);
	}

	/** What each kind of part changes in the conversation. */
	const effects: Record<string, (conversation: Row, body: JsonObject, now: number) => JsonObject> =
		{
			close: () => ({ open: false, state: 'closed' }),
			open: () => ({ open: true, state: 'open', snoozed_until: null }),
			snoozed: (_conversation, { snoozed_until: until }, now) =>
				typeof until === 'number' && until > now
					? { state: 'snoozed', snoozed_until: until }
					: refuse(400, 'parameter_invalid', 'snoozed_until must be in the future'),
			assignment: assigned,
		};

	function assigned(conversation: Row, { type, assignee_id: id }: JsonObject): JsonObject {
		const key = type === 'team' ? 'team_assignee_id' : 'admin_assignee_id';
		if (id === '0') return { admin_assignee_id: 0, team_assignee_id: 0 };
		const table = type === 'team' ? desk.tables.teams : desk.tables.admins;
		if (!table.find(id)) return refuse(404, 'assignee_not_found', 'Assignee Not Found');
		// Observed.
		if (conversation[key] === Number(id)) {
			return refuse(422, 'parameter_invalid', 'Conversation is already assigned to this assignee');
		}
		return { [key]: Number(id) };
	}

	function addPart(request: IncomingRequest): Reply {
		const conversation = conversationOf(desk, request.params.conversationId);
		const body = bodyWith(request.body, partKeys);
		const admin = adminIn(desk, body);
		const kind = String(body.message_type);
		const now = Math.floor(request.now / 1000);
		const effect = effects[kind] ?? (() => refuse(400, 'parameter_invalid', 'message_type'));
		Object.assign(conversation, effect(conversation, body, now), { updated_at: now });
		append(
			conversation,
			newPart(nextId(conversation), now, {
				part_type: kind,
				body: optionalText(body, 'body') ?? null,
				author: authorShown(admin),
			}),
		);
		request.wrote(conversation.id);
		return ok(conversation);
	}

	function addContact(request: IncomingRequest): Reply {
		const conversation = conversationOf(desk, request.params.conversationId);
		const body = bodyWith(request.body, ['admin_id', 'customer']);
		const customer = isObject(body.customer) ? body.customer : {};
		const { email } = customer;
		const isKnown = [...desk.contacts.values()].some((one) => one.email === email);
		// An unknown email makes a lead (documented).
		if (typeof email === 'string' && !isKnown) {
			desk.addContact({ email, role: 'lead' }, Math.floor(request.now / 1000));
		}
		const { id } = contactIn(desk, customer);
		const list = conversation.contacts as { contacts: JsonObject[] };
		if (!list.contacts.some((one) => one.id === id)) list.contacts.push({ type: 'contact', id });
		request.wrote(conversation.id);
		return ok(conversation);
	}

	function removeContact(request: IncomingRequest): Reply {
		const conversation = conversationOf(desk, request.params.conversationId);
		adminIn(desk, bodyWith(request.body, ['admin_id']));
		const list = conversation.contacts as { contacts: JsonObject[] };
		const kept = list.contacts.filter(({ id }) => id !== request.params.contactId);
		if (kept.length === list.contacts.length) return refuse(404, 'not_found', 'User Not Found');
		if (kept.length === 0) {
			return refuse(422, 'parameter_invalid', 'The last participant cannot be removed');
		}
		list.contacts = kept;
		request.wrote(conversation.id);
		return ok(conversation);
	}

	const scope = 'read_write_users';
	const one = '/conversations/:conversationId';
	return [
		{ method: 'POST', path: `${one}/reply`, scope, handle: reply },
		{ method: 'POST', path: `${one}/parts`, scope, handle: addPart },
		{ method: 'POST', path: `${one}/customers`, scope, handle: addContact },
		{ method: 'DELETE', path: `${one}/customers/:contactId`, scope, handle: removeContact },
	];
}
