import type { JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith } from '../input';
import { ok } from '../paging';
import type { Row } from '../table';
import { adminIn } from './conversationParts';
import { conversationOf } from './conversations';
import { ticketOf } from './tickets';

/** Tags on conversations and tickets, which name the teammate; taking one off has a body, too (documented). */
export function recordTagRoutes(desk: IntercomDesk): Route[] {
	const tagOf = (id: unknown): Row =>
		desk.tables.tags.find(id) ?? refuse(404, 'not_found', 'Resource Not Found');

	const listOf = (record: Row) => record.tags as { tags: JsonObject[] };

	const add =
		(recordOf: (request: IncomingRequest) => Row) =>
		(request: IncomingRequest): Reply => {
			const record = recordOf(request);
			const body = bodyWith(request.body, ['id', 'admin_id']);
			const admin = adminIn(desk, body);
			const tag = {
				...tagOf(body.id),
				applied_at: Math.floor(request.now / 1000),
				applied_by: { type: 'admin', id: admin.id },
			};
			const list = listOf(record);
			list.tags = [...list.tags.filter(({ id }) => id !== tag.id), tag];
			request.wrote(record.id);
			return ok(tag);
		};

	const remove =
		(recordOf: (request: IncomingRequest) => Row) =>
		(request: IncomingRequest): Reply => {
			const record = recordOf(request);
			adminIn(desk, bodyWith(request.body, ['admin_id']));
			const list = listOf(record);
			const gone = list.tags.find(({ id }) => id === request.params.tagId);
			if (!gone) return refuse(404, 'not_found', 'Resource Not Found');
			list.tags = list.tags.filter((tag) => tag !== gone);
			request.wrote(record.id);
			return ok(gone);
		};

	const scope = 'read_write_users';
	const ofConversation = ({ params }: IncomingRequest): Row =>
		conversationOf(desk, params.conversationId);
	const ofTicket = ({ params }: IncomingRequest): Row => ticketOf(desk, params.ticketId);
	return [
		{
			method: 'POST',
			path: '/conversations/:conversationId/tags',
			scope,
			handle: add(ofConversation),
		},
		{
			method: 'DELETE',
			path: '/conversations/:conversationId/tags/:tagId',
			scope,
			handle: remove(ofConversation),
		},
		{ method: 'POST', path: '/tickets/:ticketId/tags', scope, handle: add(ofTicket) },
		{ method: 'DELETE', path: '/tickets/:ticketId/tags/:tagId', scope, handle: remove(ofTicket) },
	];
}
