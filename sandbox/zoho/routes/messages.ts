import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { Refusal } from '../../core/refusal';
import { first, type JsonObject } from '../../core/values';
import { statusOf, type ZohoConversation } from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse, zohoError } from '../errors';
import { formParts, type Part } from '../form';
import { fieldsOf, jsonBody, numberIn } from '../input';
import { personOf } from '../render';
import { envelope, listed, portalRoute } from '../reply';
import { chatOfVisitor, conversationIn } from './conversations';

const path = '/conversations/:conversationId/messages';
const maxFileBytes = 50 * 1024 * 1024;
const anyTime = [0, Number.MAX_SAFE_INTEGER] as const;

/** A file and what is said of it. */
export function fileMessage(parts: Part[]): JsonObject {
	const file = parts.find(({ name }) => name === 'file') ?? refuse(1011, { param: 'file' });
	if (file.bytes.length === 0) refuse(1018, { param: 'file' });
	if (file.bytes.length > maxFileBytes) refuse(1027, { param: 'file' });
	const comment = parts.find(({ name }) => name === 'comment')?.bytes.toString('utf8');
	return {
		...(comment !== undefined && { text: comment }),
		// The shape of a file in a message is not stated: inferred.
		attachment: {
			name: file.fileName,
			size: file.bytes.length,
			content_type: file.contentType,
		},
	};
}

/** Of this route a real 404 is observed. */
function unknown(): never {
	throw new Refusal({ ...zohoError(1019), status: 404 });
}

/** Messages as an operator reads and writes them. */
export function messageRoutes(desk: ZohoDesk): Route[] {
	function getMessages(request: IncomingRequest): Reply {
		const { query } = request;
		// No figure for the largest page is stated; it is taken to be that of the conversations.
		const limit = Math.min(numberIn(query, 'limit', 20), 99);
		const from = numberIn(query, 'from_time', 0, anyTime);
		const to = numberIn(query, 'to_time', Number.MAX_SAFE_INTEGER, anyTime);
		const rows = desk.transcripts
			.of((desk.find(request.params.conversationId ?? '') ?? unknown()).id)
			.filter(({ time }) => Number(time) >= from && Number(time) <= to);
		const onlyTo = first(query, 'to_time') !== undefined && first(query, 'from_time') === undefined;
		const ordered = onlyTo ? [...rows].reverse() : rows;
		return listed(request, 'messages', ordered.slice(0, limit), { meta: {} });
	}

	async function sent(request: IncomingRequest, conversation: ZohoConversation): Promise<Reply> {
		const parts = await formParts(request);
		const message = parts ? fileMessage(parts) : fieldsOf(jsonBody(request), { text: 'text' });
		if (statusOf(conversation) !== 'connected') refuse(1011); // inferred
		const { id, name } = personOf(desk.self);
		const by = { id: String(id), name: String(name), type: 'operator' };
		const type = parts ? 'attachment' : 'text';
		const added = desk.transcripts.add({ conversation, by, message, type, at: request.now });
		conversation.modifiedAt = request.now;
		request.wrote(conversation.id);
		return envelope(request.path, 'messages', added);
	}

	const send = (request: IncomingRequest): Promise<Reply> =>
		sent(request, conversationIn(desk, request));
	const sendByEmail = (request: IncomingRequest): Promise<Reply> =>
		sent(request, chatOfVisitor(desk, request.params.id ?? '') ?? refuse(1019));

	return [
		portalRoute('GET', path, 'conversations.READ', getMessages),
		portalRoute('POST', path, 'conversations.CREATE', send),
		portalRoute('POST', '/visitors/:id/messages', 'conversations.CREATE', sendByEmail),
	];
}
