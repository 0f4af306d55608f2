import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { appId, callIds, conversationIds, departmentId, operatorId } = samples.zoho;
const { screenName } = samples.zoho;
const [id, silentId] = conversationIds;
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };

const idsOf = async (path: string): Promise<string[]> =>
	(await api.data<Row[]>(`GET ${path}`)).map((row) => row.id);
const list = (fields: readonly string[]) => encodeURIComponent(JSON.stringify(fields));

describe('threads', () => {
	const path = `/conversations/${id}/threads`;

	test('have numbers from 1, by which one is read', async () => {
		api.sandbox.zoho.threads.set(id, 2);
		const threads = await api.data<Row[]>(`GET ${path}`);
		expect(threads).toMatchObject([
			{
				thread_number: '1',
				conversation_id: id,
				status: 'Connected',
				status_code: '0',
				inititated_by: 'visitor',
			},
			{ thread_number: '2' },
		]);
		const answer = await api.ask(`GET ${path}/2`);
		expect(answer).toMatchObject({
			url: `/api/v2/${screenName}${path}/${String(threads[1]?.thread_id)}`,
			data: threads[1],
		});
		expect(await api.ask(`GET ${path}/3`)).toMatchObject({ error: { code: 1019 } });
	});

	test('come 50 a page', async () => {
		api.sandbox.zoho.threads.set(id, 60);
		const pages = await Promise.all([1, 2].map((n) => idsOf(`${path}?page=${n}`)));
		expect(pages.map(({ length }) => length)).toEqual([50, 10]);
		expect(await api.ask(`GET ${path}?limit=51`)).toMatchObject({
			error: { code: 1011, param: 'limit' },
		});
	});

	test('hold further parts when a list in JSON names them', async () => {
		const fields = list(['brand', 'attender', 'department', 'metrics']);
		expect(await api.data(`GET ${path}/1?include_fields=${fields}`)).toMatchObject({
			brand: { id: appId, name: 'Lantern House' },
			attender: { id: operatorId },
			department: { id: departmentId },
			metrics: {},
		});
		const waiting = api.sandbox.zoho.add({ status: 'waiting' }).id;
		expect(
			await api.data(`GET /conversations/${waiting}/threads?include_fields=${list(['attender'])}`),
		).toMatchObject([{ attender: {} }]);
	});

	test.each(['brand', list(['colour']), '%7B%7D'])('refuse the parts %s', async (fields) => {
		expect(await api.ask(`GET ${path}?include_fields=${fields}`)).toMatchObject({
			error: { code: 1011, param: 'include_fields' },
		});
	});
});

describe('calls', () => {
	test('hold further parts when a list with commas names them', async () => {
		const path = `/calls/${callIds[0]}`;
		expect(await api.ask(`GET ${path}`)).toMatchObject({ object: 'calls' });
		const bare = await api.data<object>(`GET ${path}`);
		expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['brand']));
		expect(await api.data(`GET ${path}?include_fields=brand,department,conversation`)).toEqual({
			...bare,
			brand: { id: appId, name: 'Lantern House' },
			department: { id: departmentId, name: 'Lighting' },
			conversation: expect.objectContaining({ id, thread_number: '1' }) as object,
		});
		expect(await api.ask(`GET ${path}?include_fields=attachments`)).toMatchObject({
			error: { code: 1011, param: 'include_fields' },
		});
	});

	test.each([
		['status=missed', [1]],
		[`department_ids=1,${departmentId}`, [0, 1]],
		['conversation_ids=1', []],
		[`attender_ids=${operatorId}`, [0, 1]],
		['brand_ids=1', []],
		['visitor_type=contact', [0, 1]],
		['visitor_type=lead', []],
		['email=runa.dahl@fjordworks.example', [0, 1]],
		['email=nobody@one.example', []],
		['from_time=1720500100000', [1]],
		['to_time=1720500100000', [0]],
		['sort_by=initiated_time&order=descending', [1, 0]],
	])('%s', async (query, expected) => {
		expect(await idsOf(`/calls?${query}`)).toEqual(expected.map((index) => callIds[index]));
	});

	test.each(['status=ringing', 'visitor_type=guest', 'sort_by=name', 'index=-1'])(
		'a list refuses %s',
		async (query) => {
			expect(await api.ask(`GET /calls?${query}`)).toMatchObject({
				error: { code: 1011, param: query.split('=')[0] },
			});
		},
	);

	test('those of a conversation and of a thread, with attachments', async () => {
		expect(await idsOf(`/conversations/${id}/calls`)).toEqual(callIds);
		expect(await idsOf(`/conversations/${silentId}/calls`)).toEqual([]);
		api.sandbox.zoho.threads.set(id, 2);
		expect(await idsOf(`/conversations/${id}/threads/2/calls`)).toEqual([]);
		const path = `/conversations/${id}/threads/1/calls?include_fields=attachments&limit=1`;
		expect(await api.data(`GET ${path}`)).toMatchObject([{ id: callIds[0], attachments: [] }]);
	});
});

describe('the visitor of a conversation', () => {
	const path = `/conversations/${id}/visitor`;

	test('is told in parts, under an address and a word of its own', async () => {
		const details = {
			visit_id: '2731',
			department_name: 'Lighting',
			attender_name: 'Tove Lindh',
			participants: ['Tove Lindh'],
		};
		expect(await api.ask(`GET ${path}`)).toMatchObject({
			url: `/web/v2/${screenName}${path}`,
			object: 'list',
			data: { conversation_details: details },
		});
		expect(await api.data(`GET ${path}?include=trackinginfo,moreinfo`)).toMatchObject({
			conversation_details: { ...details, add_info: { 1: 'Lamps' } },
			tracking_details: { source: 3 },
		});
	});

	test('has no attender while he waits', async () => {
		const waiting = api.sandbox.zoho.add({ status: 'waiting' }).id;
		expect(await api.data(`GET /conversations/${waiting}/visitor`)).toMatchObject({
			conversation_details: { attender_name: '', participants: [] },
		});
	});

	test('refuses other words', async () => {
		expect(await api.ask(`GET ${path}?include=all`)).toMatchObject({
			error: { code: 1011, param: 'include' },
		});
	});
});
