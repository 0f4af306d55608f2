import { samples } from '../../sandbox';
import { receiver, zohoApi } from './zohoApi';

const { appIds } = samples.zoho;
const api = zohoApi();
const hook = receiver();

type Row = Record<string, unknown> & { id: string };
const create = (): Promise<Row> =>
	api.data<Row>('POST /webhooks', {
		type: 'data',
		url: hook.url,
		events: ['conversation.created'],
	});

describe('failed executions', () => {
	type Execution = Row & { event: string };
	const list = async (id: string, query = ''): Promise<string[]> =>
		(await api.data<Execution[]>(`GET /webhooks/${id}/executions${query}`)).map((row) => row.id);

	test('come in pages, and past the last page as an empty list', async () => {
		const { id } = await create();
		const added = api.sandbox.zoho.addExecutions(id, 120);
		const pages = await Promise.all([1, 2, 3, 4].map((n) => list(id, `?limit=50&pageno=${n}`)));
		expect(pages.map(({ length }) => length)).toEqual([50, 50, 20, 0]);
		expect(pages.flat()).toEqual(added);
		expect(await list(id)).toHaveLength(50);
	});

	test('are chosen by time and event', async () => {
		const { id } = await create();
		const added = api.sandbox.zoho.addExecutions(id, 6);
		const second = 1_720_500_002_000;
		const times = `?from_time=${second}&to_time=${second + 2000}`;
		expect(await list(id, times)).toEqual(added.slice(1, 4));
		expect(await list(id, '?events=conversation.created,visitor.updated')).toEqual(added);
		expect(await list(id, '?events=visitor.updated')).toEqual([]);
	});

	test.each(['limit=4', 'limit=51', 'pageno=0', 'mode=all'])('a list refuses %s', async (query) => {
		const { id } = await create();
		expect(await api.ask(`GET /webhooks/${id}/executions?${query}`)).toMatchObject({
			error: { code: 1011, param: query.split('=')[0] },
		});
	});

	test('their summary counts by brand', async () => {
		const { id } = await create();
		api.sandbox.zoho.addExecutions(id, 3);
		expect(await api.data(`GET /webhooks/${id}/executions?mode=meta`)).toEqual({
			all: 3,
			app_based: { [appIds[0]]: 3 },
		});
	});

	const posts = () => hook.got.filter(({ method }) => method === 'POST');

	test('any number of them is sent again, and those that arrive leave the list', async () => {
		const { id } = await create();
		const ids = api.sandbox.zoho.addExecutions(id, 101);
		expect(await api.data(`POST /webhooks/${id}/executions`, { ids })).toEqual({});
		await api.sandbox.zoho.webhooks.settled();
		expect(posts()).toHaveLength(101);
		expect(await list(id)).toEqual([]);
	});

	test('each is sent again 99 times at most, then it is named as skipped', async () => {
		const { id } = await create();
		const { webhooks } = api.sandbox.zoho;
		webhooks.retries = 0;
		const ids = api.sandbox.zoho.addExecutions(id, 2);
		const [spent = '', fresh = ''] = ids;
		webhooks.retried.set(spent, 98);
		hook.statuses = [500, 500];
		const retry = async () => {
			const data = await api.data(`POST /webhooks/${id}/executions`, { ids });
			await webhooks.settled();
			return data;
		};
		expect(await retry()).toEqual({});
		expect(await list(id)).toEqual(ids);
		expect(await retry()).toEqual({ skipped: [spent] });
		expect(posts()).toHaveLength(3);
		expect(await list(id)).toEqual([spent]);
		expect([...webhooks.retried]).toEqual([
			[spent, 99],
			[fresh, 2],
		]);
	});

	test('one is sent again by its address', async () => {
		const { id } = await create();
		const [first = '', second = ''] = api.sandbox.zoho.addExecutions(id, 2);
		expect(await api.data(`POST /webhooks/${id}/executions/${first}`)).toEqual({});
		await api.sandbox.zoho.webhooks.settled();
		expect(await list(id)).toEqual([second]);
	});

	test('up to 300 are deleted by a body', async () => {
		const { id } = await create();
		const added = api.sandbox.zoho.addExecutions(id, 301);
		const path = `/webhooks/${id}/executions`;
		expect(await api.ask(`DELETE ${path}`, { ids: added })).toMatchObject({
			error: { code: 1011, json_key: 'ids' },
		});
		expect(await api.data(`DELETE ${path}`, { ids: added.slice(0, 300) })).toEqual({});
		expect(await list(id)).toEqual(added.slice(300));
	});

	test('one is deleted by the query', async () => {
		const { id } = await create();
		const [first = '', second = ''] = api.sandbox.zoho.addExecutions(id, 2);
		await api.ask(`DELETE /webhooks/${id}/executions?ids=${first}`);
		expect(await list(id)).toEqual([second]);
	});

	test.each([
		['POST', [], { code: 1011, json_key: 'ids' }],
		['DELETE', [], { code: 1011, json_key: 'ids' }],
		['POST', ['804500250000000001', '1'], { code: 1019, json_key: 'ids[1]' }],
		['DELETE', ['804500250000000001', '1'], { code: 1019, json_key: 'ids[1]' }],
	])('%s of %j is refused, and nothing is done', async (method, ids, error) => {
		const { id } = await create();
		const added = api.sandbox.zoho.addExecutions(id, 1);
		expect(await api.ask(`${method} /webhooks/${id}/executions`, { ids })).toMatchObject({ error });
		expect(await list(id)).toEqual(added);
		expect(posts()).toEqual([]);
	});
});
