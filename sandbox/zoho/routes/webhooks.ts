import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, idsIn, jsonBody, wordIn, type Shape } from '../input';
import { personOf } from '../render';
import { envelope, listed, portalRoute } from '../reply';
import { rest, rowOf } from '../rest';
import type { Row } from '../table';
import { eventsOf, webhookTypes } from '../webhooks/events';
import { keyPair } from '../webhooks/keys';

const name = 'webhooks';
const one = `/${name}/:id`;
const weekMs = 7 * 86_400_000;
const longestMs = 60 * 86_400_000;
const optional: Shape = {
	url: 'text',
	events: 'ids',
	app_ids: 'ids',
	secured: 'flag',
	version: 'any',
	expiry_time_for_executions_data: 'number',
};

/** Webhooks, their events, brands and keys. */
export function webhookRoutes(desk: ZohoDesk): Route[] {
	const { webhooks, apps } = desk.tables;
	const person = () => {
		const { id, name: who, email } = personOf(desk.self);
		return { id, name: who, email };
	};

	function checkEvents(type: unknown, events: unknown, key: string): void {
		const strange = (events as string[]).findIndex((e) => !eventsOf[String(type)]?.includes(e));
		if (strange >= 0) refuse(1011, { json_key: `${key}[${strange}]` });
	}

	function checkApps(type: unknown, ids: unknown, key: string): void {
		if (type !== 'data') refuse(1011, { json_key: key }); // of data only (documented)
		const strange = (ids as string[]).findIndex((id) => !apps.has(id));
		if (strange >= 0) refuse(1011, { json_key: `${key}[${strange}]` });
	}

	async function check(values: JsonObject, type: unknown): Promise<void> {
		const { url, events, app_ids: ids, expiry_time_for_executions_data: expiry } = values;
		if (events !== undefined) checkEvents(type, events, 'events');
		if (ids !== undefined && (ids as string[]).length > 0) checkApps(type, ids, 'app_ids');
		if (expiry !== undefined && !(Number(expiry) >= weekMs && Number(expiry) <= longestMs)) {
			refuse(1011, { json_key: 'expiry_time_for_executions_data' });
		}
		if (typeof url !== 'string') return;
		if (!(await desk.webhooks.accepts(url))) refuse(1011, { param: 'url' });
	}

	function changed(request: IncomingRequest, row: Row, changes: JsonObject): Reply {
		Object.assign(row, changes, { modified_time: String(request.now), modifier: person() });
		request.wrote(row.id);
		return envelope(request.path, name, row);
	}

	async function create(request: IncomingRequest): Promise<Reply> {
		const values = fieldsOf(jsonBody(request), { type: webhookTypes }, optional);
		if (values.url === undefined) refuse(1011, { param: 'url' }); // nothing to send HEAD to
		await check(values, values.type);
		const row = webhooks.create({
			events: [],
			app_ids: [],
			secured: false,
			expiry_time_for_executions_data: String(longestMs),
			...values,
			status: 'enabled',
			failures_count: 0,
			public_keys: [],
			created_time: String(request.now),
			creator: person(),
		});
		return changed(request, row, {});
	}

	async function update(request: IncomingRequest): Promise<Reply> {
		// The type is mandatory here, too (documented).
		const values = fieldsOf(jsonBody(request), { type: webhookTypes }, optional);
		const row = rowOf(webhooks, request);
		await check({ ...values, url: values.url === row.url ? undefined : values.url }, values.type);
		return changed(request, row, values);
	}

	const add =
		(key: 'events' | 'app_ids') =>
		(request: IncomingRequest): Reply => {
			const { ids } = fieldsOf(jsonBody(request), { ids: 'ids' }) as { ids: string[] };
			const row = rowOf(webhooks, request);
			if (key === 'events') checkEvents(row.type, ids, 'ids');
			else checkApps(row.type, ids, 'ids');
			return changed(request, row, { [key]: [...new Set([...(row[key] as string[]), ...ids])] });
		};

	const remove = (
		key: 'events' | 'app_ids',
		ids: readonly string[] | 'all',
		request: IncomingRequest,
	): Reply => {
		const row = rowOf(webhooks, request);
		const kept = (row[key] as string[]).filter((id) => ids !== 'all' && !ids.includes(id));
		return changed(request, row, { [key]: kept });
	};
	const named = ({ params }: IncomingRequest): string[] => (params.ids ?? '').split(',');

	async function generateKey(request: IncomingRequest): Promise<Reply> {
		const row = rowOf(webhooks, request);
		const keys = row.public_keys as JsonObject[];
		if (keys.length >= 2) refuse(1011); // the code of this refusal is not known
		const pairs = [...desk.webhooks.keys.values()];
		const number = pairs.length;
		const id = `80450026${String(number + 1).padStart(10, '0')}`;
		desk.webhooks.keys.set(id, number);
		const { publicKey } = await keyPair(number);
		const key = { id, key: publicKey, created_time: String(request.now), creator: person() };
		changed(request, row, { public_keys: [...keys, key] });
		return envelope(request.path, 'keys', key);
	}

	function deleteKey(request: IncomingRequest): Reply {
		const row = rowOf(webhooks, request);
		const keys = row.public_keys as JsonObject[];
		const kept = keys.filter(({ id }) => id !== request.params.keyId);
		if (kept.length === keys.length) refuse(1019);
		return changed(request, row, { public_keys: kept });
	}

	function getMany(request: IncomingRequest): Reply {
		wordIn(request.query, 'mode', ['meta']);
		const rows = webhooks.all();
		if (first(request.query, 'mode') === undefined) return listed(request, name, rows);
		const count = (key: string, value: string) => rows.filter((row) => row[key] === value).length;
		return envelope(request.path, name, {
			administration: count('type', 'administration'),
			data: count('type', 'data'),
			enabled: count('status', 'enabled'),
			disabled: count('status', 'disabled'),
		});
	}

	const write = `${name}.UPDATE`;
	const drop = `${name}.DELETE`;
	return [
		...rest(webhooks, { name, without: ['getMany'] }),
		portalRoute('GET', `/${name}`, `${name}.READ`, getMany),
		portalRoute('POST', `/${name}`, `${name}.CREATE`, create),
		portalRoute('PUT', one, write, update),
		portalRoute('POST', `${one}/events`, write, add('events')),
		portalRoute('POST', `${one}/apps`, write, add('app_ids')),
		portalRoute('DELETE', `${one}/events`, drop, (request) =>
			remove('events', idsIn(request.query), request),
		),
		portalRoute('DELETE', `${one}/events/:ids`, drop, (request) =>
			remove('events', named(request), request),
		),
		portalRoute('DELETE', `${one}/apps`, drop, (request) => remove('app_ids', 'all', request)),
		portalRoute('DELETE', `${one}/apps/:ids`, drop, (request) =>
			remove('app_ids', named(request), request),
		),
		portalRoute('POST', `${one}/keys`, `${name}.CREATE`, generateKey),
		portalRoute('DELETE', `${one}/keys/:keyId`, drop, deleteKey),
	];
}
