import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { first } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, listIn, numberIn, wordIn } from '../input';
import { envelope, listed, portalRoute } from '../reply';
import { rowOf } from '../rest';
import { without, type Row, type Table } from '../table';

const name = 'executions';
const list = `/webhooks/:id/${name}`;
// Documented.
const maxDeleted = 300;

/** Deliveries that failed. */
export function executionRoutes(desk: ZohoDesk): Route[] {
	const webhookIn = (request: IncomingRequest): Row => rowOf(desk.tables.webhooks, request);

	function summary(request: IncomingRequest, rows: readonly Row[]): Reply {
		const counted = new Map<string, number>();
		for (const { app_id: app } of rows) {
			if (typeof app === 'string') counted.set(app, (counted.get(app) ?? 0) + 1);
		}
		const data = { all: rows.length, app_based: Object.fromEntries(counted) };
		return envelope(request.path, name, data);
	}

	function getMany(request: IncomingRequest): Reply {
		const { query } = request;
		const all = desk.webhooks.executionsOf(webhookIn(request).id).all();
		wordIn(query, 'mode', ['meta']);
		if (first(query, 'mode') !== undefined) return summary(request, all);
		const limit = numberIn(query, 'limit', 50, [5, 50]);
		const page = numberIn(query, 'pageno', 1);
		const any = [0, Number.MAX_SAFE_INTEGER] as const;
		const from = numberIn(query, 'from_time', 0, any);
		const to = numberIn(query, 'to_time', Number.MAX_SAFE_INTEGER, any);
		const events = listIn(query, 'events');
		const rows = all
			.filter(({ executed_time: at }) => Number(at) >= from && Number(at) <= to)
			.filter(({ event }) => events?.includes(String(event)) ?? true)
			.map((row) => without(row, 'payload'));
		return listed(request, name, rows.slice((page - 1) * limit, page * limit));
	}

	function checkKnown(table: Table, ids: readonly string[], key: (index: number) => string): void {
		const strange = ids.findIndex((id) => !table.has(id));
		if (strange >= 0) refuse(1019, { json_key: key(strange) });
	}

	function retry(
		request: IncomingRequest,
		ids: readonly string[],
		key: (index: number) => string,
	): Reply {
		const webhook = webhookIn(request);
		checkKnown(desk.webhooks.executionsOf(webhook.id), ids, key);
		const skipped = desk.webhooks.retry(webhook, ids);
		request.wrote(webhook.id);
		return listed(request, name, skipped.length > 0 ? { skipped } : {});
	}

	const keyOf = (index: number): string => `ids[${index}]`;

	function idsOf(request: IncomingRequest): string[] {
		const { ids } = fieldsOf(jsonBody(request), { ids: 'ids' }) as { ids: string[] };
		return ids.length > 0 ? ids : refuse(1011, { json_key: 'ids' });
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = webhookIn(request);
		// One in the query, or several in a body (documented).
		const ids = listIn(request.query, 'ids') ?? idsOf(request);
		if (ids.length > maxDeleted) refuse(1011, { json_key: 'ids' });
		const known = desk.webhooks.executionsOf(id);
		checkKnown(known, ids, keyOf);
		for (const one of ids) known.remove(one);
		request.wrote(id);
		return envelope(request.path, name, {});
	}

	return [
		portalRoute('GET', list, 'webhooks.READ', getMany),
		portalRoute('POST', list, 'webhooks.CREATE', (request) =>
			retry(request, idsOf(request), keyOf),
		),
		portalRoute('POST', `${list}/:executionId`, 'webhooks.CREATE', (request) =>
			retry(request, [request.params.executionId ?? ''], () => 'id'),
		),
		portalRoute('DELETE', list, 'webhooks.DELETE', remove),
	];
}
