import {
	createSandbox,
	type FaultPlan,
	samples,
	type Sandbox,
	type VendorName,
} from '../../sandbox';
import { type Answered, inTurn, postForm, request } from './request';

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

const ids = {
	zoho: samples.zoho.conversationIds[0],
	zendesk: samples.zendesk.visitorIds[0],
	intercom: samples.intercom.visitorIds[0],
	acquire: samples.acquire.contactIds[0],
};

const writes: Record<VendorName, [line: string, token: string, body: object]> = {
	zoho: [
		`PUT /api/v2/${samples.zoho.screenName}/conversations/${ids.zoho}`,
		samples.zoho.tokens.user,
		{ customer_info: { Plan: 'Gold' } },
	],
	zendesk: [`PUT /api/v2/chat/visitors/${ids.zendesk}`, samples.zendesk.tokens.good, { name: 'x' }],
	intercom: ['PUT /visitors', samples.intercom.tokens.good, { id: ids.intercom, name: 'x' }],
	acquire: [
		`PUT /api/v1/crm/objects/contact/${ids.acquire}`,
		samples.acquire.tokens.good,
		{ fields: { city: 'Oslo' } },
	],
};
const vendors = Object.keys(writes) as VendorName[];

function write(vendor: VendorName): Promise<Answered> {
	const [line, token, body] = writes[vendor];
	return request(sandbox, vendor, line, { token, body });
}

const causeOf = (sent: Promise<unknown>): Promise<unknown> =>
	sent.then(
		() => 'answered',
		(error: unknown) => (error as { cause?: { code?: string } }).cause?.code,
	);

describe.each(vendors)('%s', (vendor) => {
	test('a planted status has the body of the vendor and applies nothing', async () => {
		sandbox.plant({ fault: 'status', status: 503, times: 1 });
		const spoilt = await write(vendor);
		expect(spoilt.status).toBe(503);
		expect(spoilt.body).toHaveProperty(vendor === 'intercom' ? 'errors' : 'error');
		expect(sandbox.writesOf(vendor, ids[vendor])).toBe(0);
		expect((await write(vendor)).status).toBe(200);
		expect(sandbox.received.map(({ status }) => status)).toEqual([503, 200]);
	});

	test('a reset before the write applies nothing, after it applies once', async () => {
		sandbox.plant({ fault: 'resetBeforeWrite', times: 1 });
		expect(await causeOf(write(vendor))).toBe('ECONNRESET');
		expect(sandbox.writesOf(vendor, ids[vendor])).toBe(0);
		sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
		expect(await causeOf(write(vendor))).toBe('ECONNRESET');
		expect(sandbox.writesOf(vendor, ids[vendor])).toBe(1);
		expect(sandbox.received.map(({ status }) => status)).toEqual([0, 0]);
	});

	test('an expired token is refused from then on', async () => {
		sandbox.plant({ fault: 'expireToken', times: 1 });
		const [first, second] = await inTurn(2, () => write(vendor));
		expect(first?.text).toMatch(/1008|Unauthorized|token_expired|ERROR_UNAUTHORIZED/);
		expect(second?.text).toMatch(/1008|Unauthorized|token_expired|ERROR_UNAUTHORIZED/);
		expect(sandbox.writesOf(vendor, ids[vendor])).toBe(0);
	});
});

describe('throttle', () => {
	test.each([
		['zoho', 200, null, null],
		['zendesk', 429, '2', null],
		['acquire', 429, null, null],
	] as const)('%s answers its own way by default', async (vendor, status, retryAfter, reset) => {
		sandbox.plant({ fault: 'throttle', retryAfter: 2 });
		const answer = await write(vendor);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('retry-after')).toBe(retryAfter);
		expect(answer.headers.get('x-ratelimit-reset')).toBe(reset);
		expect(sandbox.writesOf(vendor, ids[vendor])).toBe(0);
		expect(sandbox.accounting().throttled).toBe(1);
	});

	test('Zoho says 1023, inside 200 or as a plain 429', async () => {
		sandbox.plant({ fault: 'throttle', times: 1 });
		sandbox.plant({ fault: 'throttle', status: 429, times: 1 });
		const answers = await inTurn(2, () => write('zoho'));
		expect(answers).toMatchObject([
			{ status: 200, body: { error: { code: 1023 } } },
			{ status: 429, body: { error: { code: 1023 } } },
		]);
	});

	test('Intercom names the reset and no Retry-After', async () => {
		sandbox.plant({ fault: 'throttle', retryAfter: 2 });
		const { status, headers, body } = await write('intercom');
		expect(status).toBe(429);
		expect(body).toMatchObject({ errors: [{ code: 'rate_limit_exceeded' }] });
		expect(headers.get('retry-after')).toBeNull();
		expect(headers.get('x-ratelimit-remaining')).toBe('0');
		expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now() + 1000);
	});

	test('the time can be a date, or be left out', async () => {
		sandbox.plant({ fault: 'throttle', retryAfter: 5, form: 'httpDate', times: 1 });
		sandbox.plant({ fault: 'throttle', form: 'none', times: 1 });
		const [dated, bare] = await inTurn(2, () => write('intercom'));
		const date = Date.parse(dated?.headers.get('retry-after') ?? '');
		expect(date).toBeGreaterThan(Date.now() + 3000);
		expect(bare?.headers.get('retry-after')).toBeNull();
		expect(bare?.headers.get('x-ratelimit-reset')).toBeNull();
	});
});

describe('spoilt answers', () => {
	test('a truncated answer ends the connection in the middle; the write is applied', async () => {
		sandbox.plant({ fault: 'truncate' });
		await expect(write('zendesk')).rejects.toThrow('terminated');
		expect(sandbox.writesOf('zendesk', ids.zendesk)).toBe(1);
	});

	test.each([
		[{ fault: 'html' }, 502, 0, 'text/html', '<h1>Bad Gateway</h1>'],
		[
			{ fault: 'html', status: 200, text: '<p>Login</p>', applied: true },
			200,
			1,
			'text/html',
			'<p>',
		],
		[{ fault: 'empty' }, 200, 1, 'application/json', ''],
		[{ fault: 'empty', status: 500, applied: false }, 500, 0, 'application/json', ''],
		[{ fault: 'wrongJson' }, 200, 1, 'application/json', '{"data": {"id": '],
		[{ fault: 'wrongJson', text: '[7]' }, 200, 1, 'application/json', '[7]'],
		[
			{ fault: 'status', status: 504, applied: true },
			504,
			1,
			'application/json',
			'Gateway Timeout',
		],
		[{ fault: 'status', status: 418, body: { a: 1 } }, 418, 0, 'application/json', '{"a":1}'],
		[{ fault: 'status', status: 400, message: 'Why' }, 400, 0, 'application/json', 'Why'],
	] satisfies [FaultPlan, number, number, string, string][])(
		'%j answers %d and applies %d write',
		async (plan, status, applied, type, text) => {
			sandbox.plant(plan);
			const answer = await write('zendesk');
			expect(answer.status).toBe(status);
			expect(answer.headers.get('content-type')).toContain(type);
			expect(answer.text).toContain(text);
			expect(sandbox.writesOf('zendesk', ids.zendesk)).toBe(applied);
		},
	);

	test('latency holds the answer back, a range is drawn by seed', async () => {
		sandbox.plant({ fault: 'latency', ms: 40 });
		sandbox.plant({ fault: 'latency', minMs: 5, maxMs: 10, seed: 3 });
		const started = performance.now();
		expect((await write('acquire')).status).toBe(200);
		expect(performance.now() - started).toBeGreaterThan(40);
	});

	test('the request of a client that has given up is applied all the same', async () => {
		sandbox.plant({ fault: 'latency', ms: 60 });
		const [, token] = writes.zendesk;
		const url = `${sandbox.url}/zendesk/api/v2/chat/visitors/${ids.zendesk}`;
		const signal = AbortSignal.timeout(20);
		const headers = { authorization: `Bearer ${token}` };
		const sent = fetch(url, { method: 'PUT', headers, body: '{"name":"late"}', signal });
		await expect(sent).rejects.toThrow('timeout');
		await new Promise((resolve) => setTimeout(resolve, 80));
		expect(sandbox.zendesk.visitor(ids.zendesk)?.name).toBe('late');
	});
});

describe('which requests are met', () => {
	const met = async (count: number): Promise<boolean[]> =>
		(await inTurn(count, () => write('acquire'))).map(({ status }) => status === 500);

	test('every, afterRequests and times', async () => {
		sandbox.plant({ fault: 'status', status: 500, every: 2, afterRequests: 1, times: 2 });
		expect(await met(8)).toEqual([false, false, true, false, true, false, false, false]);
	});

	test('vendor, method, path and body', async () => {
		const status = { fault: 'status', status: 500 } as const;
		sandbox.plant({ ...status, vendor: 'zoho' });
		sandbox.plant({ ...status, vendor: 'acquire', method: 'get' });
		sandbox.plant({ ...status, vendor: 'acquire', pathIncludes: '/contact/615' });
		sandbox.plant({ ...status, bodyIncludes: 'Bergen' });
		expect(await met(1)).toEqual([false]);
		const [line, token] = writes.acquire;
		const body = { fields: { city: 'Bergen' } };
		const answers = [
			await write('zoho'),
			await request(sandbox, 'acquire', line.replace('PUT', 'GET'), { token }),
			await request(sandbox, 'acquire', line.replace('614', '615'), { token, body: {} }),
			await request(sandbox, 'acquire', line, { token, body }),
		];
		expect(answers.map((answer) => answer.status)).toEqual([500, 500, 500, 500]);
	});

	test('of two faults the first is met, and the second waits', async () => {
		const first = sandbox.plant({ fault: 'status', status: 500, times: 1 });
		const second = sandbox.plant({ fault: 'status', status: 503, times: 1 });
		const answers = await inTurn(3, () => write('acquire'));
		expect(answers.map(({ status }) => status)).toEqual([500, 503, 200]);
		expect([first, second]).toMatchObject([
			{ seen: 3, fired: 1 },
			{ seen: 3, fired: 1 },
		]);
	});

	test('a share is drawn by seed: the same seed, the same requests', async () => {
		const plan: FaultPlan = { fault: 'status', status: 500, share: 0.4, seed: 11 };
		sandbox.plant(plan);
		const first = await met(50);
		sandbox.reset();
		sandbox.plant(plan);
		expect(await met(50)).toEqual(first);
		sandbox.clearFaults();
		sandbox.plant({ ...plan, seed: 12 });
		expect(await met(50)).not.toEqual(first);
		const hits = first.filter(Boolean).length;
		expect(hits).toBeGreaterThan(10);
		expect(hits).toBeLessThan(30);
	});

	test('a fault can be removed', async () => {
		const planted = sandbox.plant({ fault: 'status', status: 500 });
		expect(await met(1)).toEqual([true]);
		planted.remove();
		expect(await met(1)).toEqual([false]);
	});

	test('token endpoints are left alone unless asked', async () => {
		const { id, secret } = samples.zoho.clients.user;
		const form = {
			grant_type: 'refresh_token',
			refresh_token: samples.zoho.refreshTokens.user,
			client_id: id,
			client_secret: secret,
		};
		const refresh = () => postForm(sandbox, '/zoho/oauth/v2/token', form);
		sandbox.plant({ fault: 'status', status: 500 });
		expect((await refresh()).status).toBe(200);
		sandbox.plant({ on: 'oauth', fault: 'status', status: 500, times: 1 });
		sandbox.plant({ on: 'oauth', fault: 'throttle', times: 1 });
		sandbox.plant({ on: 'oauth', fault: 'expireToken', times: 1 });
		expect(await refresh()).toMatchObject({ status: 500, body: { error: 'server_error' } });
		expect((await refresh()).headers.get('retry-after')).toBe('1');
		expect(sandbox.oauth.log.map(({ status }) => status)).toEqual([200, 500, 429]);
		expect(sandbox.oauth.refreshes).toBe(1);
	});
});
