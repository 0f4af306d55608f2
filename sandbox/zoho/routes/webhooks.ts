import type { Answer, Call, Route } from '../../core/vendor';
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

	function changed(call: Call, row: Row, changes: JsonObject): Answer {
		Object.assign(row, changes, { modified_time: String(call.now), modifier: person() });
		call.wrote(row.id);
		return envelope(call.path, name, row);
	}

	async function create(call: Call): Promise<Answer> {
		const values = fieldsOf(jsonBody(call), { type: webhookTypes }, optional);
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
			created_time: String(call.now),
			creator: person(),
		});
		return changed(call, row, {});
	}

	async function update(call: Call): Promise<Answer> {
		// The type is mandatory here, too (documented).
		const values = fieldsOf(jsonBody(call), { type: webhookTypes }, optional);
		const row = rowOf(webhooks, call);
		await check({ ...values, url: values.url === row.url ? undefined : values.url }, values.type);
		return changed(call, row, values);
	}

	const add =
		(key: 'events' | 'app_ids') =>
		(call: Call): Answer => {
			const { ids } = fieldsOf(jsonBody(call), { ids: 'ids' }) as { ids: string[] };
			const row = rowOf(webhooks, call);
			if (key === 'events') checkEvents(row.type, ids, 'ids');
			else checkApps(row.type, ids, 'ids');
			return changed(call, row, { [key]: [...new Set([...(row[key] as string[]), ...ids])] });
		};

	const remove = (
		key: 'events' | 'app_ids',
		ids: readonly string[] | 'all',
		call: Call,
	): Answer => {
		const row = rowOf(webhooks, call);
		const kept = (row[key] as string[]).filter((id) => ids !== 'all' && !ids.includes(id));
		return changed(call, row, { [key]: kept });
	};
	const named = ({ params }: Call): string[] => (params.ids ?? '').split(',');

	async function generateKey(call: Call): Promise<Answer> {
		const row = rowOf(webhooks, call);
		const keys = row.public_keys as JsonObject[];
		if (keys.length >= 2) refuse(1011); // the code of this refusal is not known
		const pairs = [...desk.webhooks.keys.values()];
		const number = pairs.length;
		const id = `80450026${String(number + 1).padStart(10, '0')}`;
		desk.webhooks.keys.set(id, number);
		const { publicKey } = await keyPair(number);
		const key = { id, key: publicKey, created_time: String(call.now), creator: person() };
		changed(call, row, { public_keys: [...keys, key] });
		return envelope(call.path, 'keys', key);
	}

	function deleteKey(call: Call): Answer {
		const row = rowOf(webhooks, call);
		const keys = row.public_keys as JsonObject[];
		const kept = keys.filter(({ id }) => id !== call.params.keyId);
		if (kept.length === keys.length) refuse(1019);
		return changed(call, row, { public_keys: kept });
	}

	function getMany(call: Call): Answer {
		wordIn(call.query, 'mode', ['meta']);
		const rows = webhooks.all();
		if (first(call.query, 'mode') === undefined) return listed(call, name, rows);
		const count = (key: string, value: string) => rows.filter((row) => row[key] === value).length;
		return envelope(call.path, name, {
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
		portalRoute('DELETE', `${one}/events`, drop, (call) =>
			remove('events', idsIn(call.query), call),
		),
		portalRoute('DELETE', `${one}/events/:ids`, drop, (call) =>
			remove('events', named(call), call),
		),
		portalRoute('DELETE', `${one}/apps`, drop, (call) => remove('app_ids', 'all', call)),
		portalRoute('DELETE', `${one}/apps/:ids`, drop, (call) => remove('app_ids', named(call), call)),
		portalRoute('POST', `${one}/keys`, `${name}.CREATE`, generateKey),
		portalRoute('DELETE', `${one}/keys/:keyId`, drop, deleteKey),
	];
}
