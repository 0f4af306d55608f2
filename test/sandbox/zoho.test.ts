import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

const { tokens, screenName, conversationIds } = samples.zoho;
const [id] = conversationIds;
const visitorPath = `/api/visitor/v1/${screenName}/conversations/${id}/visitor`;
const conversationPath = `/api/v2/${screenName}/conversations/${id}`;

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

const send = (line: string, sent: Sent = {}): Promise<Answered> =>
	request(sandbox, 'zoho', line, {
		token: sent.authorization ? undefined : tokens.organisation,
		...sent,
	});

describe('update visitor', () => {
	test('takes last_name, answers it as visitor.name, under an address without /api', async () => {
		const body = { last_name: 'Runa Holm', email: 'runa@holm.example', phone: '2025550199' };
		const answer = await send(`PUT ${visitorPath}`, { body });
		expect(answer.status).toBe(200);
		expect(answer.body).toMatchObject({
			url: visitorPath.replace('/api', ''),
			object: 'conversations',
			data: { id, visitor: { name: 'Runa Holm', email: body.email, phone: body.phone } },
		});
		expect(answer.text).not.toContain('last_name');
		expect(sandbox.zoho.visitor(id)).toMatchObject({ name: 'Runa Holm', type: 'contact' });
	});

	test('keeps what was left out', async () => {
		await send(`PUT ${visitorPath}`, { body: { phone: '2025550100' } });
		expect(sandbox.zoho.visitor(id)).toMatchObject({ name: 'Runa Dahl', phone: '2025550100' });
	});

	test.each([
		['nothing to change', {}, { code: 1011, json_key: 'last_name' }],
		['a number as phone', { phone: 5 }, { code: 1007, json_key: 'phone' }],
		['an e-mail without @', { email: 'nobody' }, { code: 1011, json_key: 'email' }],
		['an array as body', [], { code: 1015 }],
	])('refuses %s inside HTTP 200', async (_case, body, error) => {
		const answer = await send(`PUT ${visitorPath}`, { body });
		expect(answer).toMatchObject({ status: 200, body: { error } });
		expect(sandbox.writesOf('zoho', id)).toBe(0);
	});

	test('refuses a user token: the route wants an organisation token', async () => {
		const answer = await send(`PUT ${visitorPath}`, { token: tokens.user, body: { phone: '1' } });
		expect(answer).toMatchObject({ status: 200, body: { error: { code: 1009 } } });
	});
});

describe('update custom info', () => {
	test('sets keys beside the ones that are there and answers the whole conversation', async () => {
		await send(`PUT ${conversationPath}`, { body: { customer_info: { Plan: 'Gold' } } });
		const body = { customer_info: { Store: 'Malmö', Visits: 3 } };
		const answer = await send(`PUT ${conversationPath}`, { token: tokens.user, body });
		const info = { Plan: 'Gold', Store: 'Malmö', Visits: 3 };
		expect(answer.body).toMatchObject({ object: 'Object', data: { id, customer_info: info } });
		expect(sandbox.zoho.customInfo(id)).toEqual(info);
		expect(sandbox.zoho.visitor(id)).toMatchObject({ name: 'Runa Dahl' });
	});

	test.each([
		['no customer_info', {}, { code: 1011, json_key: 'customer_info' }],
		['a text as customer_info', { customer_info: 'x' }, { code: 1007, json_key: 'customer_info' }],
		['a nested value', { customer_info: { a: {} } }, { code: 1007, json_key: 'customer_info.a' }],
	])('refuses %s', async (_case, body, error) => {
		expect(await send(`PUT ${conversationPath}`, { body })).toMatchObject({
			status: 200,
			body: { error },
		});
	});

	test('a path with a percent-encoded id of any characters reaches its record', async () => {
		const strange = 'a/../b?c#d%2F é';
		sandbox.zoho.add({ id: strange });
		const path = `/api/v2/${screenName}/conversations/${encodeURIComponent(strange)}`;
		const answer = await send(`PUT ${path}`, { body: { customer_info: { seen: true } } });
		expect(answer.body).toMatchObject({ data: { id: strange } });
		expect(sandbox.zoho.customInfo(strange)).toEqual({ seen: true });
		expect(sandbox.received).toMatchObject([{ method: 'PUT', path, status: 200 }]);
	});
});

describe('reading', () => {
	test('get answers one conversation', async () => {
		const answer = await send(`GET ${conversationPath}`);
		expect(answer.body).toMatchObject({ object: 'conversations', data: { id, customer_info: {} } });
	});

	test('a list has pages of at most 99 rows and says whether more follow', async () => {
		sandbox.zoho.addConversations(200);
		const list = `GET /api/v2/${screenName}/conversations`;
		const first = await send(`${list}?page=1&limit=99`);
		const last = await send(`${list}?page=3&limit=99`);
		expect(first.body).toMatchObject({ more_data_available: true, data: { length: 99 } });
		expect(last.body).toMatchObject({ more_data_available: false, data: { length: 5 } });
		expect((await send(list)).body).toMatchObject({ data: { length: 20 } });
	});

	test.each(['limit=100', 'limit=0', 'limit=x', 'page=0'])('a list refuses %s', async (query) => {
		const answer = await send(`GET /api/v2/${screenName}/conversations?${query}`);
		expect(answer.body).toMatchObject({ error: { code: 1011, param: query.split('=')[0] } });
	});

	test('portals names the screen name', async () => {
		const answer = await send('GET /api/v2/portals');
		expect(answer.body).toMatchObject({ data: [{ screenname: screenName }] });
	});
});

describe('access', () => {
	test('both words before the token are understood', async () => {
		const authorization = `Zoho-oauthtoken ${tokens.user}`;
		expect((await send(`GET ${conversationPath}`, { authorization })).body).toHaveProperty('data');
	});

	test.each([
		['an unknown token', tokens.invalid, 1008],
		['an expired token', tokens.expired, 1008],
		['a token without the scope', tokens.noScope, 1009],
		['a role that may not', tokens.associate, 1016],
		['a full plan', tokens.planLimit, 1017],
		['a plan without the feature', tokens.oldPlan, 1021],
	])('%s is an error inside HTTP 200', async (_case, token, code) => {
		const answer = await send(`PUT ${visitorPath}`, { token, body: { phone: '1' } });
		expect(answer).toMatchObject({ status: 200, body: { error: { code } } });
	});

	test('a missing and a malformed header are 1002', async () => {
		const missing = await request(sandbox, 'zoho', `GET ${conversationPath}`);
		const malformed = await send(`GET ${conversationPath}`, { authorization: 'Basic abc' });
		expect([missing.body, malformed.body]).toMatchObject([
			{ error: { code: 1002 } },
			{ error: { code: 1002 } },
		]);
	});

	test.each([
		['another screen name', 'GET /api/v2/nobody/conversations', 1005],
		['an unknown address', 'GET /api/v2', 1006],
		['a wrong method', `DELETE ${conversationPath}`, 1004],
		['an unknown conversation', `GET /api/v2/${screenName}/conversations/404`, 1019],
	])('%s is an error inside HTTP 200', async (_case, line, code) => {
		expect(await send(line)).toMatchObject({ status: 200, body: { error: { code } } });
	});

	test('broken JSON is 1015, another content type 1054', async () => {
		const broken = await send(`PUT ${conversationPath}`, { rawBody: '{"a' });
		const headers = { 'content-type': 'text/plain' };
		const form = await send(`PUT ${conversationPath}`, { rawBody: '{}', headers });
		expect(broken.body).toMatchObject({ error: { code: 1015 } });
		expect(form.body).toMatchObject({ error: { code: 1054, header: 'Content-Type' } });
	});

	test('a trailing slash, as an empty id makes it, reads the list', async () => {
		const answer = await send(`GET /api/v2/${screenName}/conversations/`);
		expect(answer.body).toMatchObject({ data: { length: 3 } });
	});
});
