import type { JsonObject } from '../../core/values';
import type { Answer, Call, Route } from '../../core/vendor';
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
		(recordOf: (call: Call) => Row) =>
		(call: Call): Answer => {
			const record = recordOf(call);
			const body = bodyWith(call.body, ['id', 'admin_id']);
			const admin = adminIn(desk, body);
			const tag = {
				...tagOf(body.id),
				applied_at: Math.floor(call.now / 1000),
				applied_by: { type: 'admin', id: admin.id },
			};
			const list = listOf(record);
			list.tags = [...list.tags.filter(({ id }) => id !== tag.id), tag];
			call.wrote(record.id);
			return ok(tag);
		};

	const remove =
		(recordOf: (call: Call) => Row) =>
		(call: Call): Answer => {
			const record = recordOf(call);
			adminIn(desk, bodyWith(call.body, ['admin_id']));
			const list = listOf(record);
			const gone = list.tags.find(({ id }) => id === call.params.tagId);
			if (!gone) return refuse(404, 'not_found', 'Resource Not Found');
			list.tags = list.tags.filter((tag) => tag !== gone);
			call.wrote(record.id);
			return ok(gone);
		};

	const scope = 'read_write_users';
	const ofConversation = ({ params }: Call): Row => conversationOf(desk, params.conversationId);
	const ofTicket = ({ params }: Call): Row => ticketOf(desk, params.ticketId);
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
