import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples, type Sandbox } from '../../../sandbox';
import { byId, type Cases } from './case';

const { appIds, conversationIds, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/webhooks';
const id = '804500240000000001';
const one = `${path}/${id}`;
const dayMs = 86_400_000;

// The vendor asks every address by HEAD, and delivers there. It ends with the process, and so do its connections.
const receiver = createServer((_request, response) => {
	response.writeHead(200, { connection: 'close' }).end();
})
	.on('connection', (socket) => {
		socket.unref();
	})
	.listen(0, '127.0.0.1')
	.unref();
const url = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/salesiq`;
const anyUrl = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/salesiq$/) as string;
const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;

const stored = {
	type: 'data',
	url: 'https://hooks.lanternhouse.example/salesiq',
	events: ['conversation.created', 'visitor.updated'],
	app_ids: [appIds[0]],
	secured: true,
	version: '1',
	expiry_time_for_executions_data: String(60 * dayMs),
	status: 'enabled',
	failures_count: 0,
	public_keys: [],
	created_time: '1720500000000',
};
/** What Simplified keeps of it. */
const webhook = {
	id,
	url: stored.url,
	type: 'data',
	status: 'enabled',
	events: stored.events,
	app_ids: stored.app_ids,
	secured: true,
	failures_count: 0,
	public_keys: [],
	created_time: '2024-07-09T04:40:00.000Z',
};
const changed = (changes: IDataObject) => ({ ...webhook, modified_time: anyTime, ...changes });

const addWebhook = (sandbox: Sandbox, more: IDataObject = {}): INodeParameters => ({
	webhookId: byId(sandbox.zoho.tables.webhooks.create({ ...stored, ...more }).id),
});
const withWebhook = (sandbox: Sandbox) => addWebhook(sandbox);

const executionIdOf = (number: number) => `80450025${String(number).padStart(10, '0')}`;
const executionIds = (count: number) =>
	Array.from({ length: count }, (_, index) => executionIdOf(index + 1));
const executed = {
	event: 'conversation.created',
	entity_type: 'conversation',
	entity_id: conversationIds[0],
	brand_id: appIds[0],
	attempts: 4,
	status_code: 500,
	reason: 'HTTP 500',
};
const executedTime = '1720500000000';
const executions = (count: number) =>
	executionIds(count).map((execution) => ({
		id: execution,
		...executed,
		executed_time: webhook.created_time,
	}));
const withExecutions = (count: number) => (sandbox: Sandbox) => {
	sandbox.zoho.webhooks
		.executionsOf(id)
		.addMany(count, { ...executed, executed_time: executedTime });
	return addWebhook(sandbox, { url: url() }); // What is retried is delivered there.
};
const executionPage = (query: Record<string, string>) => ({
	method: 'GET',
	path: `${one}/executions`,
	query,
});
/** The same in the form Simplified. */
const shown = ({ app_ids, ...webhook }: Record<string, unknown>) => ({
	...webhook,
	brand_ids: app_ids,
});

export const webhookCases: Cases = {
	resource: 'webhook',
	cases: [
		{
			operation: 'create',
			parameters: {
				type: 'data',
				events: ['conversation.created', 'visitor.updated'],
				brandIds: [appIds[1]],
				additionalFields: { expiryDays: 7, secured: true },
			},
			before: () => ({ url: url() }),
			sends: {
				method: 'POST',
				path,
				body: {
					version: '1',
					type: 'data',
					url: anyUrl,
					events: ['conversation.created', 'visitor.updated'],
					app_ids: [appIds[1]],
					expiry_time_for_executions_data: String(7 * dayMs),
					secured: true,
				},
			},
			gives: [changed({ url: anyUrl, app_ids: [appIds[1]], created_time: anyTime })].map(shown),
		},
		{
			operation: 'create',
			parameters: { type: 'administration', administrationEvents: ['operator.created'] },
			before: () => ({ url: url() }),
			sends: {
				method: 'POST',
				path,
				body: {
					version: '1',
					type: 'administration',
					url: anyUrl,
					events: ['operator.created'],
				},
			},
			gives: [
				changed({
					type: 'administration',
					url: anyUrl,
					events: ['operator.created'],
					app_ids: [],
					secured: false,
					created_time: anyTime,
				}),
			].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: (sandbox) => {
				addWebhook(sandbox);
				addWebhook(sandbox);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [webhook, { ...webhook, id: '804500240000000002' }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 1 },
			before: (sandbox) => {
				addWebhook(sandbox);
				addWebhook(sandbox);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [webhook].map(shown),
		},
		{
			operation: 'get',
			before: withWebhook,
			sends: { method: 'GET', path: one },
			gives: [webhook].map(shown),
		},
		{
			operation: 'update',
			before: (sandbox) => ({
				...addWebhook(sandbox),
				updateFields: {
					brandIds: [appIds[1]],
					events: ['conversation.missed'],
					expiryDays: 30,
					secured: false,
					url: url(),
				},
			}),
			sends: {
				method: 'PUT',
				path: one,
				body: {
					app_ids: [appIds[1]],
					events: ['conversation.missed'],
					type: 'data',
					expiry_time_for_executions_data: String(30 * dayMs),
					secured: false,
					url: anyUrl,
				},
			},
			gives: [
				changed({
					app_ids: [appIds[1]],
					events: ['conversation.missed'],
					secured: false,
					url: anyUrl,
				}),
			].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				updateFields: { expiryDays: 60, secured: true },
				options: { onlyIfChanged: true },
			},
			before: withWebhook,
			sends: { method: 'GET', path: one },
			gives: [{ ...webhook, changed: false, changes: {} }].map(shown),
		},
		{
			operation: 'delete',
			before: withWebhook,
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.webhooks.size).toBe(0);
			},
		},
		{
			operation: 'addEvents',
			parameters: { events: ['conversation.missed'] },
			before: withWebhook,
			sends: { method: 'POST', path: `${one}/events`, body: { ids: ['conversation.missed'] } },
			gives: [changed({ events: [...stored.events, 'conversation.missed'] })].map(shown),
		},
		{
			operation: 'removeEvents',
			parameters: { events: ['visitor.updated', 'conversation.created'] },
			before: withWebhook,
			sends: {
				method: 'DELETE',
				path: `${one}/events`,
				query: { ids: 'visitor.updated,conversation.created' },
			},
			gives: [changed({ events: [] })].map(shown),
		},
		{
			operation: 'addApps',
			parameters: { brandIds: [appIds[1]] },
			before: withWebhook,
			sends: { method: 'POST', path: `${one}/apps`, body: { ids: [appIds[1]] } },
			gives: [changed({ app_ids: [...appIds] })].map(shown),
		},
		{
			operation: 'removeApps',
			parameters: { brandsToRemove: 'some', brandIds: [...appIds] },
			before: withWebhook,
			sends: { method: 'DELETE', path: `${one}/apps/${appIds.join('%2C')}` },
			gives: [changed({ app_ids: [] })].map(shown),
		},
		{
			operation: 'removeApps',
			parameters: { brandsToRemove: 'all' },
			before: withWebhook,
			sends: { method: 'DELETE', path: `${one}/apps` },
			gives: [changed({ app_ids: [] })].map(shown),
		},
		{
			operation: 'generateKey',
			before: withWebhook,
			sends: { method: 'POST', path: `${one}/keys`, body: {} },
			gives: [
				{
					id: '804500260000000001',
					key: expect.stringMatching(/^MII/) as string,
					created_time: anyTime,
					creator_id: operatorId,
					creator_name: 'Tove Lindh',
					creator_email: 'tove@lanternhouse.example',
				},
			],
		},
		{
			operation: 'deleteKey',
			parameters: { keyId: '804500260000000001' },
			before: (sandbox) => addWebhook(sandbox, { public_keys: [{ id: '804500260000000001' }] }),
			sends: { method: 'DELETE', path: `${one}/keys/804500260000000001` },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.webhooks.find(id)?.public_keys).toEqual([]);
			},
		},
		{
			operation: 'getSummary',
			before: (sandbox) => {
				addWebhook(sandbox);
				addWebhook(sandbox, { type: 'administration', status: 'disabled' });
				return undefined;
			},
			sends: { method: 'GET', path, query: { mode: 'meta' } },
			gives: [{ administration: 1, data: 1, enabled: 1, disabled: 1 }],
		},
		{
			operation: 'getFailedExecutions',
			parameters: { returnAll: true },
			before: withExecutions(120),
			sends: ['1', '2', '3', '4'].map((pageno) => executionPage({ limit: '50', pageno })),
			gives: executions(120),
		},
		{
			operation: 'getFailedExecutions',
			parameters: {
				returnAll: false,
				limit: 2,
				filters: {
					events: ['conversation.created', 'visitor.updated'],
					from: '2024-07-01T00:00:00Z',
					to: '2024-08-01T00:00:00Z',
				},
			},
			before: withExecutions(9),
			sends: executionPage({
				events: 'conversation.created,visitor.updated',
				from_time: '1719792000000',
				to_time: '1722470400000',
				limit: '5',
				pageno: '1',
			}),
			gives: executions(2),
		},
		{
			operation: 'getExecutionSummary',
			before: withExecutions(3),
			sends: executionPage({ mode: 'meta' }),
			gives: [{ all: 3, app_based: { [appIds[0]]: 3 } }],
		},
		{
			operation: 'retryExecutions',
			parameters: { executionIds: executionIds(301).join(', ') },
			before: withExecutions(301),
			sends: [executionIds(300), [executionIdOf(301)]].map((ids) => ({
				method: 'POST',
				path: `${one}/executions`,
				body: { ids },
			})),
			gives: [
				{ ids: executionIds(300), skipped: [] },
				{ ids: [executionIdOf(301)], skipped: [] },
			],
		},
		{
			operation: 'retryExecutions',
			parameters: { executionIds: executionIds(2).join(',') },
			before: (sandbox) => {
				sandbox.zoho.webhooks.retried.set(executionIdOf(2), 99);
				return withExecutions(2)(sandbox);
			},
			sends: { method: 'POST', path: `${one}/executions`, body: { ids: executionIds(2) } },
			gives: [{ ids: executionIds(2), skipped: [executionIdOf(2)] }],
			hints: [expect.stringContaining(executionIdOf(2)) as string],
			after: ({ zoho }) => {
				expect([...zoho.webhooks.retried.values()]).toEqual([99, 1]);
			},
		},
		{
			operation: 'deleteExecutions',
			parameters: { executionIds: executionIds(301).join(',') },
			before: withExecutions(302),
			sends: [executionIds(300), [executionIdOf(301)]].map((ids) => ({
				method: 'DELETE',
				path: `${one}/executions`,
				body: { ids },
			})),
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.webhooks.executionsOf(id).all()).toMatchObject([{ id: executionIdOf(302) }]);
			},
		},
	],
};
