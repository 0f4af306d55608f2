import type { Answer, Call, Route } from '../../core/vendor';
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

	function create(call: Call): Answer {
		const body = fieldsOf(jsonBody(call), { ip: 'text' }, { app_ids: 'ids', comment: 'text' });
		const { ip, comment } = body as { ip: string; comment?: string };
		// Masked addresses cannot be fed back.
		if (!/^[\da-fA-F.:]+$/.test(ip)) refuse(1011, { json_key: 'ip' });
		const appIds = (body.app_ids ?? apps.all().map(({ id }) => id)) as string[];
		const strange = appIds.findIndex((id) => !apps.has(id));
		if (strange >= 0) refuse(1011, { json_key: `app_ids[${strange}]` });
		const comments = comment === undefined ? [] : [said(comment, call)];
		const rows = appIds.map((id) => {
			const row = blockedIps.create({
				ip,
				status: 'blocked',
				blocked_by: personOf(desk.self).name,
				app: { id, name: apps.find(id)?.name },
				no_of_comments: comments.length,
				modified_time: String(call.now),
				comments,
			});
			call.wrote(row.id);
			return row;
		});
		return envelope(call.path, name, rows);
	}

	const said = (text: string, { now }: Call) => ({
		operator_id: desk.self.id,
		time: String(now),
		text,
	});

	function updateStatus(call: Call): Answer {
		const { status } = fieldsOf(jsonBody(call), { status: Object.keys(statusAfter) });
		const row = rowOf(blockedIps, call);
		row.status = statusAfter[String(status)];
		row.modified_time = String(call.now);
		call.wrote(row.id);
		return envelope(call.path, name, [row]); // a list in the sample
	}

	function addComment(call: Call): Answer {
		const { text } = fieldsOf(jsonBody(call), { text: 'text' });
		const row = rowOf(blockedIps, call);
		const comments = [...(row.comments as unknown[]), said(String(text), call)];
		Object.assign(row, { comments, no_of_comments: comments.length });
		call.wrote(row.id);
		return envelope(call.path, name, row);
	}

	return [
		...rest(blockedIps, {
			name,
			page: (call, rows) => rowsByIndex(call, rows),
			extra: (rows) => ({ total: rows.length }),
		}),
		portalRoute('POST', `/${name}`, `${name}.CREATE`, create),
		portalRoute('PUT', `/${name}/:id`, `${name}.UPDATE`, updateStatus),
		portalRoute('POST', `/${name}/:id/comments`, `${name}.CREATE`, addComment),
	];
}
