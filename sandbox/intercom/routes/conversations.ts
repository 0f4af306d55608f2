import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { withChanges } from '../attributes';
import { conversationAttributeChanges } from '../conversationAttributes';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, isMissing, optionalText, seconds } from '../input';
import { byCursor, numbered, ok } from '../paging';
import { newConversation } from '../seeds/conversations';
import type { Row } from '../table';

/** The conversation that a path or a body names. */
export const conversationOf = (desk: IntercomDesk, id: unknown): Row =>
	desk.tables.conversations.find(id) ?? refuse(404, 'not_found', 'Conversation not found');

/** Every text without its tags. */
const plain = (value: unknown): unknown => {
	if (typeof value === 'string') return value.replace(/<[^>]+>/g, '');
	if (Array.isArray(value)) return value.map(plain);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

/** A conversation with its parts. */
export function shown(conversation: Row, { query }: IncomingRequest): JsonObject {
	return first(query, 'display_as') === 'plaintext'
		? (plain(conversation) as JsonObject)
		: conversation;
}

const withoutParts = (conversation: Row): JsonObject => ({
	...conversation,
	conversation_parts: undefined,
});

export function conversationRoutes(desk: IntercomDesk): Route[] {
	const { conversations, deletedConversations } = desk.tables;
	const found = ({ params }: IncomingRequest): Row => conversationOf(desk, params.conversationId);
	function create(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, [
			...['from', 'body', 'subject', 'attachment_urls', 'created_at', 'brand_id'],
		]);
		const from = bodyWith(body.from ?? {}, ['type', 'id']);
		if (!['lead', 'user', 'contact'].includes(String(from.type))) {
			return refuse(400, 'parameter_invalid', 'from.type is not valid');
		}
		const text = optionalText(body, 'body');
		if (!text) return refuse(400, 'parameter_not_found', 'Body is required');
		const contact =
			desk.contact(String(from.id)) ??
			desk.visitor(String(from.id)) ??
			refuse(404, 'not_found', 'User Not Found');
		const at = typeof body.created_at === 'number' ? body.created_at : seconds(request);
		const made = conversations.create({
			...newConversation(at),
			contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: contact.id }] },
		});
		request.wrote(made.id);
		return ok({
			type: 'user_message',
			id: '40391201',
			created_at: at,
			subject: optionalText(body, 'subject') ?? null,
			body: text,
			message_type: 'inapp',
			conversation_id: made.id,
		});
	}

	function update(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, ['read', 'title', 'company_id', 'custom_attributes']);
		const conversation = found(request);
		const { custom_attributes: attributes, company_id: companyId, read } = body;
		if (!isMissing(attributes)) {
			const changes = conversationAttributeChanges(desk, attributes);
			conversation.custom_attributes = withChanges(
				conversation.custom_attributes as JsonObject,
				changes,
			);
		}
		if (companyId === null) conversation.company = null;
		if (typeof companyId === 'string') {
			const company =
				desk.tables.companies.find(companyId) ??
				refuse(404, 'company_not_found', 'Company Not Found');
			conversation.company = { type: 'company', id: company.id, name: company.name };
		}
		if (typeof read === 'boolean') conversation.read = read;
		if ('title' in body) conversation.title = optionalText(body, 'title') ?? null;
		conversation.updated_at = seconds(request);
		request.wrote(conversation.id);
		return ok(shown(conversation, request));
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = found(request);
		conversations.remove(id);
		deletedConversations.put({
			type: 'conversation',
			id,
			metrics_retained: first(request.query, 'retain_metrics') !== 'false',
			deleted_at: seconds(request),
		});
		request.wrote(id);
		return ok({ id, object: 'conversation', deleted: true });
	}

	function redact(request: IncomingRequest): Reply {
		const keys = ['type', 'conversation_id', 'conversation_part_id', 'source_id'];
		const body = bodyWith(request.body, keys);
		const conversation = conversationOf(desk, body.conversation_id);
		const gone = (): never =>
			refuse(404, 'conversation_part_or_message_not_found', 'Conversation part not found');
		const { conversation_parts: parts } = conversation.conversation_parts as {
			conversation_parts: JsonObject[];
		};
		const source = conversation.source as JsonObject;
		const target =
			body.type === 'source'
				? [source].find(({ id }) => id === body.source_id)
				: parts.find(({ id }) => id === body.conversation_part_id);
		const entry = target ?? gone();
		if (entry.body === null) {
			return refuse(400, 'conversation_part_not_redactable', 'The part has no body');
		}
		Object.assign(entry, { body: null, redacted: true });
		request.wrote(conversation.id);
		return ok(conversation);
	}

	function getMany({ query: { per_page, starting_after } }: IncomingRequest): Reply {
		const rows = conversations.all().map(withoutParts);
		const sizes = { usual: 20, most: 150, key: 'conversations', type: 'conversation.list' };
		return byCursor({ per_page, starting_after }, rows, sizes);
	}

	function getDeleted(request: IncomingRequest): Reply {
		const all = deletedConversations.all();
		const rows = first(request.query, 'order') === 'asc' ? all : all.reverse();
		const sizes = { usual: 20, most: 60, key: 'conversations', type: 'conversations.list' };
		return numbered(request, rows, sizes);
	}

	const scope = 'read_write_users';
	const one = '/conversations/:conversationId';
	return [
		{ method: 'POST', path: '/conversations', scope, handle: create },
		{ method: 'GET', path: '/conversations', scope, handle: getMany },
		{ method: 'GET', path: '/conversations/deleted', scope, handle: getDeleted },
		{ method: 'POST', path: '/conversations/redact', scope, handle: redact },
		{ method: 'GET', path: one, scope, handle: (request) => ok(shown(found(request), request)) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: one, scope, handle: remove },
		{
			method: 'GET',
			path: `${one}/handling_events`,
			scope,
			handle: (request) =>
				ok({
					handling_events: [
						{
							teammate: { type: 'admin', id: '91530026', name: 'Tove Lindh' },
							type: 'paused',
							timestamp: '2024-07-09T04:41:40Z',
							reason: `Waiting for ${found(request).id}`,
						},
					],
				}),
		},
		{
			method: 'GET',
			path: `${one}/side_conversations`,
			scope,
			handle: (request) =>
				numbered(request, desk.sideConversations.get(found(request).id) ?? [], {
					usual: 25,
					most: 50,
					key: 'side_conversations',
					type: 'side_conversation.list',
				}),
		},
	];
}
