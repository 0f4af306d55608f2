import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { personOf } from '../render';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody } from '../input';
import { envelope, portalRoute, rowsByIndex } from '../reply';
import { rest, rowOf } from '../rest';

const name = 'blockedips';
const statusAfter: Record<string, string> = {
	block: 'blocked',
	unblock: 'unblocked',
	approve: 'approved',
	reject: 'rejected',
};

/** Blocked addresses. */
export function blockedIpRoutes(desk: ZohoDesk): Route[] {
	const { blockedIps, apps } = desk.tables;

	function create(request: IncomingRequest): Reply {
		const body = fieldsOf(jsonBody(request), { ip: 'text' }, { app_ids: 'ids', comment: 'text' });
		const { ip, comment } = body as { ip: string; comment?: string };
		// Masked addresses cannot be fed back.
		if (!/^[\da-fA-F.:]+$/.test(ip)) refuse(1011, { json_key: 'ip' });
		const appIds = (body.app_ids ?? apps.all().map(({ id }) => id)) as string[];
		const strange = appIds.findIndex((id) => !apps.has(id));
		if (strange >= 0) refuse(1011, { json_key: `app_ids[${strange}]` });
		const comments = comment === undefined ? [] : [said(comment, request)];
		const rows = appIds.map((id) => {
			const row = blockedIps.create({
				ip,
				status: 'blocked',
				blocked_by: personOf(desk.self).name,
				app: { id, name: apps.find(id)?.name },
				no_of_comments: comments.length,
				modified_time: String(request.now),
				comments,
			});
			request.wrote(row.id);
			return row;
		});
		return envelope(request.path, name, rows);
	}

	const said = (text: string, { now }: IncomingRequest) => ({
		operator_id: desk.self.id,
		time: String(now),
		text,
	});

	function updateStatus(request: IncomingRequest): Reply {
		const { status } = fieldsOf(jsonBody(request), { status: Object.keys(statusAfter) });
		const row = rowOf(blockedIps, request);
		row.status = statusAfter[String(status)];
		row.modified_time = String(request.now);
		request.wrote(row.id);
		return envelope(request.path, name, [row]); // a list in the sample
	}

	function addComment(request: IncomingRequest): Reply {
		const { text } = fieldsOf(jsonBody(request), { text: 'text' });
		const row = rowOf(blockedIps, request);
		const comments = [...(row.comments as unknown[]), said(String(text), request)];
		Object.assign(row, { comments, no_of_comments: comments.length });
		request.wrote(row.id);
		return envelope(request.path, name, row);
	}

	return [
		...rest(blockedIps, {
			name,
			page: (request, rows) => rowsByIndex(request, rows),
			extra: (rows) => ({ total: rows.length }),
		}),
		portalRoute('POST', `/${name}`, `${name}.CREATE`, create),
		portalRoute('PUT', `/${name}/:id`, `${name}.UPDATE`, updateStatus),
		portalRoute('POST', `/${name}/:id/comments`, `${name}.CREATE`, addComment),
	];
}
