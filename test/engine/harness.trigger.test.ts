import { gzipSync } from 'node:zlib';
import { createEngine, type Engine, type Trigger, type TriggerOptions } from './harness';
import { createBell, type BellVendor } from './fixtures/bell';
import { createLetterbox, type Letters } from './fixtures/letterbox';

let engine: Engine;
let vendor: BellVendor;

beforeAll(() => {
	engine = createEngine();
});

beforeEach(() => {
	vendor = { urls: [], calls: [] };
});

const bell = (ring = 'take', more: Partial<TriggerOptions> = {}): Promise<Trigger> =>
	engine.trigger({ node: createBell(vendor), parameters: { ring }, ...more });

async function activeBell(ring?: string): Promise<Trigger> {
	const trigger = await bell(ring);
	await trigger.activate();
	return trigger;
}

async function send(url: string, method = 'POST', body: string | null = null) {
	const headers = { 'Content-Type': 'application/json', 'X-Ring': 'front door' };
	const response = await fetch(url, { method, headers, body });
	return { status: response.status, body: await response.text() };
}

describe('activation of a webhook trigger', () => {
	test('creates the webhook that is missing, once, and deletes it again', async () => {
		const trigger = await activeBell();
		await trigger.activate();
		expect(vendor.urls).toEqual([trigger.url]);
		await trigger.deactivate();
		expect(vendor.urls).toEqual([]);
		expect(vendor.calls).toEqual([
			`checkExists trigger activate ${trigger.url}`,
			`create trigger activate ${trigger.url}`,
			`checkExists trigger activate ${trigger.url}`,
			`delete internal update ${trigger.url}`,
		]);
	});

	test('the address answers a HEAD while the vendor is still creating', async () => {
		const answers: unknown[] = [];
		vendor.onCreate = async (url) => {
			answers.push(await send(url, 'HEAD'));
		};
		const trigger = await activeBell();
		expect(answers).toEqual([{ status: 200, body: '' }]);
		expect(trigger.executions).toEqual([]);
	});

	test('fails with the error of the node, tries to delete, and closes the address', async () => {
		vendor.onCreate = () => Promise.reject(new Error('No more bells'));
		const trigger = await bell();
		await expect(trigger.activate()).rejects.toThrow('No more bells');
		expect(vendor.calls.at(-1)).toBe(`delete internal update ${trigger.url}`);
		expect(trigger.staticData).toEqual({});
		expect((await send(trigger.url)).status).toBe(404);
	});

	test('an address is open from activation to deactivation', async () => {
		const trigger = await bell();
		const before = await send(trigger.url);
		await trigger.activate();
		const between = await send(trigger.url);
		await trigger.deactivate();
		const after = await send(trigger.url);
		expect([before.status, between.status, after.status]).toEqual([404, 200, 404]);
		expect((await send(trigger.url, 'HEAD')).status).toBe(404);
	});

	test('static data of both hooks is stored', async () => {
		const trigger = await activeBell();
		expect(trigger.staticData).toEqual({ createdAt: trigger.url });
		await trigger.deactivate();
		expect(trigger.staticData).toEqual({});
	});
});

describe('a delivery', () => {
	test('arrives byte for byte, with small header names, and starts an execution', async () => {
		const trigger = await activeBell();
		const text = '{ "who":  "Tove Lindh ☂" }';
		expect(await send(trigger.url, 'POST', text)).toEqual({ status: 200, body: 'firstEntryJson' });
		const hex = Buffer.from(text).toString('hex');
		expect(trigger.executions).toEqual([
			[{ json: { ring: 'front door', hex, body: { who: 'Tove Lindh ☂' } } }],
		]);
	});

	test('that is compressed arrives as what it was', async () => {
		const trigger = await activeBell();
		const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
		await fetch(trigger.url, { method: 'POST', headers, body: gzipSync('{"a":1}') });
		const hex = Buffer.from('{"a":1}').toString('hex');
		expect(trigger.executions).toEqual([[{ json: { ring: '', hex, body: { a: 1 } } }]]);
	});

	test.each([
		['that is ignored is answered with 200', 'nothing', 200, '{"message":"Webhook call received"}'],
		['can be answered with a body', 'echo', 200, '{"heard":true}'],
		['can be answered by the node itself', 'refuse', 401, 'Not your bell'],
	])('%s and starts no execution', async (_title, ring, status, body) => {
		const trigger = await activeBell(ring);
		expect(await send(trigger.url)).toEqual({ status, body });
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
	});

	test('on which the node throws is answered with 500 and keeps no static data', async () => {
		const trigger = await activeBell('countAndThrow');
		expect(await send(trigger.url)).toEqual({
			status: 500,
			body: '{"code":0,"message":"Workflow Webhook Error: Workflow could not be started!"}',
		});
		expect(trigger.failures).toEqual([new Error('The bell is broken')]);
		expect(trigger.executions).toEqual([]);
		expect(trigger.staticData).toEqual({ createdAt: trigger.url });
	});

	test('with malformed JSON never reaches the node', async () => {
		const trigger = await activeBell();
		expect((await send(trigger.url, 'POST', '{')).status).toBe(422);
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
	});

	test('that nobody answers does not keep the server from closing', async () => {
		const trigger = await activeBell('silence');
		const reached = new Promise<void>((resolve) => {
			vendor.onSilence = resolve;
		});
		const pending = expect(fetch(trigger.url, { method: 'POST' })).rejects.toThrow('fetch failed');
		await reached;
		await engine.close();
		await pending;
	});

	test('finds the static data of the ones before, also after a restart of n8n', async () => {
		const trigger = await activeBell('count');
		await send(trigger.url);
		await send(trigger.url);
		const again = trigger.restart();
		await send(again.url);
		expect(again.url).toBe(trigger.url);
		expect(again.staticData).toEqual({ createdAt: trigger.url, rings: 3 });
	});
});

describe('the test of a webhook in the editor', () => {
	test('has an address of its own, that closes after one execution', async () => {
		const trigger = await bell();
		await trigger.listen();
		expect((await send(trigger.url)).status).toBe(404);
		expect((await send(trigger.testUrl, 'HEAD')).status).toBe(200);
		expect((await send(trigger.testUrl)).status).toBe(200);
		await trigger.stopListening();
		expect((await send(trigger.testUrl)).status).toBe(404);
		expect(trigger.executions).toHaveLength(1);
		expect(trigger.testUrl).toContain('/webhook-test/');
		expect(vendor.calls).toEqual([
			`checkExists manual manual ${trigger.testUrl}`,
			`create manual manual ${trigger.testUrl}`,
			`delete internal update ${trigger.testUrl}`,
		]);
	});

	test('leaves the static data of the workflow alone', async () => {
		const trigger = await bell('count', { staticData: { rings: 7 } });
		await trigger.listen();
		await send(trigger.testUrl);
		await trigger.stopListening();
		expect(trigger.staticData).toEqual({ rings: 7 });
		expect(vendor.urls).toEqual([]);
	});
});

describe('a poll', () => {
	const credentials = { zendeskChatApi: { subdomain: 'lanternhouse', accessToken: 'made up' } };
	const letterbox = (letters: Letters, more: Partial<TriggerOptions> = {}) =>
		engine.trigger({ node: createLetterbox(letters), credentials, ...more });
	const item = (text: string, polls: number, budgetMs = 300_000) => ({
		json: { text, to: 'lanternhouse', polls, budgetMs },
	});

	test('gives its items, or null', async () => {
		const trigger = await letterbox([['one', 'two'], []]);
		expect(await trigger.poll()).toEqual([item('one', 1), item('two', 1)]);
		expect(await trigger.poll()).toBeNull();
		expect(trigger.executions).toEqual([[item('one', 1), item('two', 1)]]);
	});

	test('happens at once on activation, and what it keeps is stored', async () => {
		const trigger = await letterbox([[]]);
		await trigger.activate();
		expect(trigger.staticData).toEqual({ polls: 1 });
		expect(trigger.executions).toEqual([]);
	});

	test('has the time that it is given', async () => {
		const trigger = await letterbox([['one']], { pollBudgetMs: 1_500 });
		expect(await trigger.poll()).toEqual([item('one', 1, 1_500)]);
	});

	test('keeps static data in memory and stores it with the next items, as n8n does by default', async () => {
		const trigger = await letterbox([[], new Error('Stuck'), ['one']]);
		await trigger.poll();
		await expect(trigger.poll()).rejects.toThrow('Stuck');
		expect(trigger.failures).toEqual([expect.objectContaining({ name: 'NodeApiError' })]);
		expect(trigger.staticData).toEqual({});
		expect(await trigger.poll()).toEqual([item('one', 3)]);
		expect(trigger.staticData).toEqual({ polls: 3 });
	});

	test('drops the static data of a failed poll where cursors are durable', async () => {
		const trigger = await letterbox([[], new Error('Stuck'), ['one']], { durableCursors: true });
		await trigger.poll();
		expect(trigger.staticData).toEqual({ polls: 1 });
		await expect(trigger.poll()).rejects.toThrow('Stuck');
		expect(trigger.staticData).toEqual({ polls: 1 });
		expect(await trigger.poll()).toEqual([item('one', 2)]);
		expect(trigger.staticData).toEqual({ polls: 2 });
	});

	test('loses what was only in memory when n8n restarts', async () => {
		const trigger = await letterbox([['one'], [], ['two']], { staticData: { polls: 4 } });
		expect(await trigger.poll()).toEqual([item('one', 5)]);
		await trigger.poll();
		expect(await trigger.restart().poll()).toEqual([item('two', 6)]);
	});

	test('of the editor starts from what is stored and leaves no trace', async () => {
		const trigger = await letterbox([['one'], ['two']], { staticData: { polls: 4 } });
		expect(await trigger.poll({ mode: 'manual' })).toEqual([item('one', 5)]);
		expect(await trigger.poll({ mode: 'manual' })).toEqual([item('two', 5)]);
		expect([trigger.staticData, trigger.executions]).toEqual([{ polls: 4 }, []]);
	});
});
