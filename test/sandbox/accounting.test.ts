import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { inTurn, request, type Answered } from './request';

const [id] = samples.zendesk.visitorIds;
const token = samples.zendesk.tokens.good;
const path = `/api/v2/chat/visitors/${id}`;

let sandbox: Sandbox;
afterEach(async () => {
	await sandbox.close();
});

const rename = (name: string): Promise<Answered> =>
	request(sandbox, 'zendesk', `PUT ${path}?a=1&a=2`, { token, body: { name } });

test('every request is logged as it came, in order', async () => {
	sandbox = await createSandbox();
	await rename('one');
	await request(sandbox, 'zendesk', 'POST /api/v2/chat/visitors', { token, rawBody: '{' });
	expect(sandbox.received).toMatchObject([
		{
			vendor: 'zendesk',
			method: 'PUT',
			path,
			query: { a: ['1', '2'] },
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			body: { name: 'one' },
			rawBody: '{"name":"one"}',
			status: 200,
		},
		{ method: 'POST', body: undefined, rawBody: '{', status: 400 },
	]);
});

test('applied writes are counted per record, whatever became of the answer', async () => {
	sandbox = await createSandbox();
	await rename('one');
	sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
	await expect(rename('two')).rejects.toThrow('fetch failed');
	await request(sandbox, 'zendesk', `GET ${path}`, { token });
	await request(sandbox, 'zendesk', 'PUT /api/v2/chat/visitors/404', { token, body: {} });
	expect(sandbox.writesOf('zendesk', id)).toBe(2);
	expect(sandbox.accounting()).toMatchObject({
		received: 4,
		writesApplied: 2,
		recordsWritten: 1,
		mostWritesToOneRecord: 2,
		byVendor: { zendesk: { received: 4, writesApplied: 2 }, zoho: { received: 0 } },
		requestsPerToken: { [token]: 4 },
	});
});

test('without a log the counters stay', async () => {
	sandbox = await createSandbox({ keepLog: false });
	await inTurn(3, () => rename('x'));
	expect(sandbox.received).toEqual([]);
	expect(sandbox.accounting()).toMatchObject({ received: 3, writesApplied: 3 });
});

test('a reset brings records, tokens, log, counters and faults back to the start', async () => {
	sandbox = await createSandbox();
	await rename('other');
	sandbox.zendesk.addVisitors(5);
	sandbox.tokens.expire(token);
	sandbox.plant({ fault: 'status', status: 500 });
	sandbox.reset();
	expect(sandbox.zendesk.visitor(id)?.name).toBe('Runa Dahl');
	expect(sandbox.zendesk.size).toBe(3);
	expect(sandbox.received).toEqual([]);
	expect(sandbox.accounting()).toMatchObject({
		received: 0,
		writesApplied: 0,
		requestsPerToken: {},
	});
	expect((await rename('again')).status).toBe(200);
	expect(sandbox.writesOf('zendesk', id)).toBe(1);
});

test('a forgotten record is gone, with what was counted about it', async () => {
	sandbox = await createSandbox();
	const desks = ['zoho', 'zendesk', 'intercom', 'acquire'] as const;
	const made = desks.map((vendor) => sandbox[vendor].add().id);
	desks.forEach((vendor, index) => {
		sandbox.forget(vendor, [made[index] ?? '']);
	});
	expect(desks.map((vendor, index) => sandbox[vendor].find(made[index] ?? ''))).toEqual(
		desks.map(() => undefined),
	);
	await rename('one');
	sandbox.forget('zendesk', [id]);
	expect(sandbox.writesOf('zendesk', id)).toBe(0);
	expect(sandbox.accounting()).toMatchObject({ writesApplied: 1, recordsWritten: 0 });
});

test('an expired token is counted once, when it is refused for the first time', async () => {
	sandbox = await createSandbox();
	sandbox.tokens.expire(token);
	expect(sandbox.accounting().expiries).toBe(0);
	await inTurn(2, () => rename('x'));
	expect(sandbox.accounting().expiries).toBe(1);
	sandbox.reset();
	expect(sandbox.accounting().expiries).toBe(0);
});

test('a hundred thousand records of each vendor have distinct ids', async () => {
	sandbox = await createSandbox();
	const lists = [
		sandbox.zoho.addConversations(100_000),
		sandbox.zendesk.addVisitors(100_000),
		sandbox.intercom.addVisitors(100_000),
		sandbox.acquire.addContacts(100_000),
	];
	expect(lists.map((ids) => new Set(ids).size)).toEqual(Array<number>(4).fill(100_000));
	expect(sandbox.zoho.visitor(lists[0]?.[99_999] ?? '')).toBeDefined();
});

test('closing does not wait for open connections or slow answers', async () => {
	sandbox = await createSandbox();
	sandbox.plant({ fault: 'latency', ms: 60_000 });
	const slow = rename('never');
	const failure = expect(slow).rejects.toThrow();
	await new Promise((resolve) => setTimeout(resolve, 20));
	const started = performance.now();
	await sandbox.close();
	await failure;
	expect(performance.now() - started).toBeLessThan(1000);
});
