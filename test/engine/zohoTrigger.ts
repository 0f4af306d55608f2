import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import type { Row } from '../../sandbox/zoho/table';
import { keyPair, signatureOf } from '../../sandbox/zoho/webhooks/keys';
import type { Trigger, TriggerOptions } from './harness';
import type { Stage } from './stage';

/** Address of the portal's webhooks. */
export const webhooks = `/api/v2/${samples.zoho.screenName}/webhooks`;

/** A Zoho SalesIQ Trigger. n8n has a port in these tests, which the sandbox takes, on the same computer. */
export const triggerOn = (
	{ engine, credential }: Stage,
	events: string[],
	parameters: INodeParameters = {},
	more: Omit<TriggerOptions, 'node' | 'parameters'> = {},
): Promise<Trigger> =>
	engine.trigger({
		node: 'zohoSalesIQTrigger',
		parameters: { events, ...parameters },
		credentials: credential('zohoSalesIQ'),
		...more,
	});

/** One that is active. */
export async function activeTrigger(...given: Parameters<typeof triggerOn>): Promise<Trigger> {
	const trigger = await triggerOn(...given);
	await trigger.activate();
	return trigger;
}

/** What arrived at the vendor: method, path below the webhooks, and the body if there is one. */
export const asked = ({ sandbox }: Stage): unknown[] =>
	sandbox.received.map(({ method, path, query, body }) => [
		method,
		path.replace(webhooks, ''),
		...(body === undefined ? [] : [body]),
		...(Object.keys(query).length > 0 ? [query] : []),
	]);

/** What the vendor has, without times and persons. */
export const stored = ({ sandbox }: Stage): IDataObject[] =>
	sandbox.zoho.tables.webhooks.all().map((row) => ({
		type: row.type,
		url: row.url,
		events: row.events,
		app_ids: row.app_ids,
		secured: row.secured,
		version: row.version,
		keys: keysOf(row).length,
	})) as IDataObject[];

/** The public keys of a webhook, the oldest first. */
export const keysOf = ({ public_keys: keys }: Row): string[] =>
	(keys as Array<{ key: string }>).map(({ key }) => key);

/** A webhook as somebody else would have made it. */
export const addWebhook = ({ sandbox }: Stage, values: IDataObject): Row =>
	sandbox.zoho.tables.webhooks.create({
		type: 'data',
		events: ['conversation.created'],
		app_ids: [],
		secured: true,
		version: '1',
		status: 'enabled',
		failures_count: 0,
		public_keys: [],
		...values,
	});

/** Asks the vendor without the node, as somebody at the vendor's own pages does. */
export async function atVendor(
	{ sandbox }: Stage,
	method: string,
	path: string,
	body?: IDataObject,
): Promise<void> {
	const authorization = `Bearer ${samples.zoho.tokens.organisation}`;
	await fetch(`${sandbox.url}/zoho${webhooks}${path}`, {
		method,
		headers: { authorization, 'content-type': 'application/json' },
		body: method === 'DELETE' ? undefined : JSON.stringify(body ?? {}),
	});
}

/** Puts a new key in the place of the one that a webhook has. */
export async function changeKey(stage: Stage, { id, public_keys: keys }: Row): Promise<void> {
	const [old] = keys as Array<{ id: string }>;
	await atVendor(stage, 'POST', `/${id}/keys`);
	await atVendor(stage, 'DELETE', `/${id}/keys/${String(old?.id)}`);
}

/** Posts a body to the trigger, signed by the first webhook of the vendor. */
export async function post(
	{ sandbox }: Stage,
	url: string,
	body: unknown,
	type = 'application/json',
): Promise<{ status: number; body: string }> {
	const { tables, webhooks: hooks } = sandbox.zoho;
	const [key] = tables.webhooks.all()[0]?.public_keys as Array<{ id: string }>;
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const pair = await keyPair(hooks.keys.get(String(key?.id)) ?? 0);
	const headers = { 'content-type': type, 'x-siqsignature': signatureOf(text, pair) };
	const response = await fetch(url, { method: 'POST', headers, body: text });
	return { status: response.status, body: await response.text() };
}
