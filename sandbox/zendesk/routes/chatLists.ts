import { first } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { shown, type Chat } from '../chat';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { address, api, numberIn, ok, pageLink } from '../reply';
import { matcher } from '../search';

/** Observed. */
const rowsPerPage = 40;
/** Documented as 10,000 chats; a client has read one page more (observed). */
const lastPage = 250;

export const chatsPath = `${api}/chats`;

const cursorAt = (offset: number): string => Buffer.from(`at:${offset}`).toString('base64url');

function offsetOf(cursor: string | undefined): number {
	if (cursor === undefined) return 0;
	const [, offset] = /^at:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
	return offset === undefined ? refuse(400, 'cursor is not valid') : Number(offset);
}

const preview = ({ message, history = [] }: Chat): string =>
	message ?? history.find(({ msg }) => msg !== undefined)?.msg ?? '';

/** The ids of a request for several chats at once. */
export function idsIn({ query }: IncomingRequest): string[] {
	const ids = (first(query, 'ids') ?? '').split(',').filter((id) => id !== '');
	if (ids.length === 0) refuse(400, 'ids is required');
	// No figure is documented; public clients send 40 to 50 (observed).
	return ids.length > 50 ? refuse(400, 'Too many ids, 50 at most') : ids;
}

export function chatListRoutes(desk: ZendeskDesk): Route[] {
	function byIds(request: IncomingRequest): Reply {
		const docs = idsIn(request).map((id): [string, unknown] => {
			const chat = desk.chat(id);
			return [id, chat ? shown(chat) : null];
		});
		return ok({ docs: Object.fromEntries(docs), count: docs.length });
	}

	function getMany(request: IncomingRequest): Reply {
		if ('ids' in request.query) return byIds(request);
		const chats = desk.chats.newestFirst();
		const offset = offsetOf(first(request.query, 'cursor'));
		const end = offset + rowsPerPage;
		const before = Math.max(0, offset - rowsPerPage);
		return ok({
			chats: chats.slice(offset, end).map(shown),
			count: chats.length,
			next_url: pageLink(request, desk, end < chats.length && { cursor: cursorAt(end) }),
			prev_url: pageLink(request, desk, offset > 0 && { cursor: cursorAt(before) }),
		});
	}

	function stubOf(request: IncomingRequest, chat: Chat) {
		const { id, timestamp, type } = chat;
		return {
			id,
			url: address(request, desk, `${chatsPath}/${id}`),
			timestamp,
			preview: preview(chat),
			type,
		};
	}

	function search(request: IncomingRequest): Reply {
		const q = first(request.query, 'q') ?? '';
		const found = desk.chats.newestFirst().filter(matcher(q));
		const page = numberIn(request, 'page', 1, [1, lastPage]);
		const end = page * rowsPerPage;
		return ok({
			results: found.slice(end - rowsPerPage, end).map((chat) => stubOf(request, chat)),
			count: found.length,
			next_url: pageLink(request, desk, end < found.length && { q, page: page + 1 }),
			prev_url: pageLink(request, desk, page > 1 && { q, page: page - 1 }),
		});
	}

	return [
		{ method: 'GET', path: chatsPath, scope: 'read', handle: getMany },
		{ method: 'GET', path: `${chatsPath}/search`, scope: 'read', handle: search },
	];
}
