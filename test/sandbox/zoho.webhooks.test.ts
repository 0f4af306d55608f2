import { samples } from '../../sandbox';
import { receiver, zohoApi } from './zohoApi';

const { appIds, operatorId } = samples.zoho;
const api = zohoApi();
const hook = receiver();

type Row = Record<string, unknown> & { id: string };
const body = (changes: object = {}) => ({
	type: 'data',
	url: hook.url,
	events: ['conversation.created'],
	app_ids: [appIds[0]],
	...changes,
});
const create = (changes: object = {}): Promise<Row> =>
	api.data<Row>('POST /webhooks', body(changes));
const stored = (id: string) => api.sandbox.zoho.tables.webhooks.find(id);
const tove = { id: operatorId, name: 'Tove Lindh', email: 'tove@lanternhouse.example' };

describe('create', () => {
	test('asks the address by HEAD and stores the webhook', async () => {
		const made = await create({ secured: true, version: '1' });
		expect(hook.got.map(({ method }) => method)).toEqual(['HEAD']);
		expect(made).toEqual({
			id: '804500240000000001',
			...body({ secured: true, version: '1' }),
			status: 'enabled',
			failures_count: 0,
			public_keys: [],
			expiry_time_for_executions_data: '5184000000',
			created_time: '1730000000000',
			modified_time: '1730000000000',
			creator: tove,
			modifier: tove,
		});
		expect(await api.data(`GET /webhooks/${made.id}`)).toEqual(made);
		expect(await api.data('GET /webhooks')).toEqual([made]);
		expect(api.sandbox.writesOf('zoho', made.id)).toBe(1);
	});

	test.each([204, 301, 404, 500])(
		'refuses an address that answers HEAD with %d',
		async (status) => {
			hook.headStatus = status;
			const answer = await api.send('POST /webhooks', body());
			expect(answer).toMatchObject({ status: 200, body: { error: { code: 1011, param: 'url' } } });
			expect(await api.data('GET /webhooks')).toEqual([]);
		},
	);

	test('refuses an address that does not answer', async () => {
		hook.headStatus = 0;
		api.sandbox.zoho.webhooks.timeoutMs = 20;
		const error = { code: 1011, param: 'url' };
		expect(await api.ask('POST /webhooks', body())).toMatchObject({ error });
	});

	test('refuses an address with a port, where it is told to', async () => {
		api.sandbox.zoho.refusesPorts = true;
		const error = { code: 1011, param: 'url' };
		expect(await api.ask('POST /webhooks', body())).toMatchObject({ error });
		expect(hook.got).toEqual([]);
	});

	test.each([
		['no type', { type: undefined }, { code: 1011, json_key: 'type' }],
		['an unknown type', { type: 'news' }, { code: 1011, json_key: 'type' }],
		['no address', { url: undefined }, { code: 1011, param: 'url' }],
		['an address that is none', { url: 'here' }, { code: 1011, param: 'url' }],
		['an unknown event', { events: ['conversation.ended'] }, { code: 1011, json_key: 'events[0]' }],
		[
			'an event of the other type',
			{ type: 'administration', app_ids: [] },
			{ code: 1011, json_key: 'events[0]' },
		],
		['an unknown brand', { app_ids: [appIds[0], '1'] }, { code: 1011, json_key: 'app_ids[1]' }],
		[
			'brands beside administration',
			{ type: 'administration', events: [] },
			{ code: 1011, json_key: 'app_ids' },
		],
		[
			'data that expires in a day',
			{ expiry_time_for_executions_data: 86_400_000 },
			{ code: 1011, json_key: 'expiry_time_for_executions_data' },
		],
	])('refuses %s', async (_case, changes, error) => {
		expect(await api.ask('POST /webhooks', body(changes))).toMatchObject({ error });
	});
});

describe('update and delete', () => {
	test('events and brands replace the stored ones, without HEAD where the address stays', async () => {
		const { id } = await create();
		const changes = { type: 'data', events: ['visitor.updated'], app_ids: [] };
		expect(await api.data(`PUT /webhooks/${id}`, changes)).toMatchObject(changes);
		expect(hook.got).toHaveLength(1);
	});

	test('the type is mandatory with every update', async () => {
		const { id, events } = await create();
		expect(await api.ask(`PUT /webhooks/${id}`, { events: ['visitor.updated'] })).toMatchObject({
			error: { code: 1011, json_key: 'type' },
		});
		expect(stored(id)?.events).toEqual(events);
	});

	test('a new address is asked by HEAD', async () => {
		const { id, url } = await create();
		hook.headStatus = 404;
		const answer = await api.ask(`PUT /webhooks/${id}`, { type: 'data', url: `${hook.url}/new` });
		expect(answer).toMatchObject({ error: { code: 1011, param: 'url' } });
		expect(stored(id)?.url).toBe(url);
	});

	test('events and brands are added and removed', async () => {
		const { id } = await create();
		const path = `/webhooks/${id}`;
		const events = ['visitor.updated', 'conversation.missed'];
		await api.ask(`POST ${path}/events`, { ids: events });
		await api.ask(`POST ${path}/apps`, { ids: [appIds[1]] });
		expect(stored(id)).toMatchObject({
			events: ['conversation.created', ...events],
			app_ids: appIds,
		});
		await api.ask(`DELETE ${path}/events?ids=conversation.created,visitor.updated`);
		await api.ask(`DELETE ${path}/events/conversation.missed`);
		await api.ask(`DELETE ${path}/apps/${appIds[0]}`);
		expect(stored(id)).toMatchObject({ events: [], app_ids: [appIds[1]] });
		await api.ask(`DELETE ${path}/apps`);
		expect(stored(id)).toMatchObject({ app_ids: [] });
	});

	test.each([
		['events', { ids: ['nothing'] }, { code: 1011, json_key: 'ids[0]' }],
		['apps', { ids: ['1'] }, { code: 1011, json_key: 'ids[0]' }],
		['events', {}, { code: 1011, json_key: 'ids' }],
	])('adding to %s refuses %j', async (part, ids, error) => {
		const { id } = await create();
		expect(await api.ask(`POST /webhooks/${id}/${part}`, ids)).toMatchObject({ error });
	});

	test('delete', async () => {
		const { id } = await create();
		expect(await api.ask(`DELETE /webhooks/${id}`)).toMatchObject({ data: {} });
		expect(await api.ask(`DELETE /webhooks/${id}`)).toMatchObject({ error: { code: 1019 } });
	});

	test('the summary counts by type and status', async () => {
		await create();
		await create({ type: 'administration', events: ['operator.created'], app_ids: undefined });
		const { id } = await create();
		Object.assign(stored(id) ?? {}, { status: 'disabled' });
		expect(await api.data('GET /webhooks?mode=meta')).toEqual({
			administration: 1,
			data: 2,
			enabled: 2,
			disabled: 1,
		});
	});
});

describe('keys', () => {
	interface Key {
		id: string;
		key: string;
	}
	const generate = (id: string): Promise<Key> => api.data<Key>(`POST /webhooks/${id}/keys`);

	test('are made after the webhook, at most two, and show in it', async () => {
		const { id } = await create({ secured: true });
		const first = await generate(id);
		const second = await generate(id);
		expect(first).toEqual({
			id: '804500260000000001',
			key: expect.stringMatching(/^MII[\w+/]{380,}={0,2}$/) as string,
			created_time: '1730000000000',
			creator: tove,
		});
		expect(second.key).not.toBe(first.key);
		expect(stored(id)?.public_keys).toEqual([first, second]);
		expect(await api.ask(`POST /webhooks/${id}/keys`)).toMatchObject({ error: { code: 1011 } });
	});

	test('are deleted one by one', async () => {
		const { id } = await create({ secured: true });
		const first = await generate(id);
		const second = await generate(id);
		await api.ask(`DELETE /webhooks/${id}/keys/${first.id}`);
		expect(stored(id)?.public_keys).toEqual([second]);
		expect(await api.ask(`DELETE /webhooks/${id}/keys/1`)).toMatchObject({
			error: { code: 1019 },
		});
	});
});
