import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await createSandbox();
});
afterEach(() => {
	sandbox.reset();
});
afterAll(async () => {
	await sandbox.close();
});

const control = (line: string, sent: Sent = {}): Promise<Answered> =>
	request(sandbox, 'control', line, sent);
const department = (): Promise<Answered> =>
	request(sandbox, 'acquire', 'GET /api/v1/account/department', {
		token: samples.acquire.tokens.good,
	});

test('records are added by number or by value, and read back', async () => {
	const record = { id: 'x/y', name: 'Pia', customInfo: { Plan: 'Gold', count: 5 } };
	const named = await control('POST /records', { body: { vendor: 'zoho', records: [record] } });
	const counted = await control('POST /records', { body: { vendor: 'intercom', count: 3 } });
	expect(named.body).toEqual({ ids: ['x/y'] });
	expect(counted.body).toMatchObject({ ids: { length: 3 } });
	const one = await control('GET /state?vendor=zoho&id=x%2Fy');
	expect(one.body).toMatchObject({ visitor: { name: 'Pia' }, customInfo: record.customInfo });
	const few = await control('GET /state?vendor=intercom&limit=2');
	expect(few.body).toMatchObject({ intercom: { size: 6, records: { length: 2 } } });
	expect((await control('GET /state')).body).toMatchObject({ zendesk: { size: 3 } });
	expect((await control('GET /state?vendor=zoho&id=none')).status).toBe(404);
});

test('faults are planted and cleared over HTTP', async () => {
	const body = { fault: 'status', status: 503, vendor: 'acquire', times: 2 };
	const planted = await control('POST /plant', { body });
	expect(planted.body).toEqual({ planted: [{ plan: body, seen: 0, fired: 0 }] });
	expect((await department()).status).toBe(503);
	expect((await control('DELETE /plant')).body).toEqual({ planted: [] });
	expect((await department()).status).toBe(200);
});

test.each([
	['an unknown fault', { fault: 'gremlin' }],
	['a misspelt target', { fault: 'empty', vender: 'zoho' }],
	['a status fault without status', { fault: 'status' }],
	['an unknown vendor', { fault: 'empty', vendor: 'other' }],
])('%s is refused', async (_case, body) => {
	expect((await control('POST /plant', { body })).status).toBe(400);
});

test('log, accounting and reset', async () => {
	await department();
	const path = '/api/v1/account/department';
	expect((await control('GET /log')).body).toMatchObject({ received: [{ path }], oauth: [] });
	expect((await control('GET /accounting')).body).toMatchObject({ received: 1 });
	expect((await control('POST /reset')).body).toEqual({ reset: true });
	expect((await control('GET /log')).body).toEqual({ received: [], oauth: [] });
});

test('faults leave the control routes alone', async () => {
	sandbox.plant({ fault: 'status', status: 500 });
	expect((await control('GET /accounting')).status).toBe(200);
});
