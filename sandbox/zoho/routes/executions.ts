import type { Answer, Call, Route } from '../../core/vendor';
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
	const webhookIn = (call: Call): Row => rowOf(desk.tables.webhooks, call);

	function summary(call: Call, rows: readonly Row[]): Answer {
		const counted = new Map<string, number>();
		for (const { app_id: app } of rows) {
			if (typeof app === 'string') counted.set(app, (counted.get(app) ?? 0) + 1);
		}
		const data = { all: rows.length, app_based: Object.fromEntries(counted) };
		return envelope(call.path, name, data);
	}

	function getMany(call: Call): Answer {
		const { query } = call;
		const all = desk.webhooks.executionsOf(webhookIn(call).id).all();
		wordIn(query, 'mode', ['meta']);
		if (first(query, 'mode') !== undefined) return summary(call, all);
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
		return listed(call, name, rows.slice((page - 1) * limit, page * limit));
	}

	function checkKnown(table: Table, ids: readonly string[], key: (index: number) => string): void {
		const strange = ids.findIndex((id) => !table.has(id));
		if (strange >= 0) refuse(1019, { json_key: key(strange) });
	}

	function retry(call: Call, ids: readonly string[], key: (index: number) => string): Answer {
		const webhook = webhookIn(call);
		checkKnown(desk.webhooks.executionsOf(webhook.id), ids, key);
		const skipped = desk.webhooks.retry(webhook, ids);
		call.wrote(webhook.id);
		return listed(call, name, skipped.length > 0 ? { skipped } : {});
	}

	const keyOf = (index: number): string => `ids[${index}]`;

	function idsOf(call: Call): string[] {
		const { ids } = fieldsOf(jsonBody(call), { ids: 'ids' }) as { ids: string[] };
		return ids.length > 0 ? ids : refuse(1011, { json_key: 'ids' });
	}

	function remove(call: Call): Answer {
		const { id } = webhookIn(call);
		// One in the query, or several in a body (documented).
		const ids = listIn(call.query, 'ids') ?? idsOf(call);
		if (ids.length > maxDeleted) refuse(1011, { json_key: 'ids' });
		const known = desk.webhooks.executionsOf(id);
		checkKnown(known, ids, keyOf);
		for (const one of ids) known.remove(one);
		call.wrote(id);
		return envelope(call.path, name, {});
	}

	return [
		portalRoute('GET', list, 'webhooks.READ', getMany),
		portalRoute('POST', list, 'webhooks.CREATE', (call) => retry(call, idsOf(call), keyOf)),
		portalRoute('POST', `${list}/:executionId`, 'webhooks.CREATE', (call) =>
			retry(call, [call.params.executionId ?? ''], () => 'id'),
		),
		portalRoute('DELETE', list, 'webhooks.DELETE', remove),
	];
}
