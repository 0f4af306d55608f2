import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

const { tokens, visitorIds } = samples.zendesk;
const [id] = visitorIds;
const visitors = '/api/v2/chat/visitors';

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
	request(sandbox, 'zendesk', line, { token: tokens.good, ...sent });

test('create answers 201 and a bare visitor with a string id and "" for what is blank', async () => {
	const body = { name: 'Pia Ross', email: 'pia@ross.example', notes: 'Blue lamp' };
	const answer = await send(`POST ${visitors}`, { body });
	const created = sandbox.zendesk.list(10).at(-1);
	expect(answer.status).toBe(201);
	expect(answer.body).toEqual(created);
	expect(created).toMatchObject({ ...body, phone: '', external_id: '', banned: false });
	expect(created?.id).toMatch(/^\d+\.\w{14}$/);
	expect(sandbox.writesOf('zendesk', created?.id ?? '')).toBe(1);
});

test('get answers the visitor', async () => {
	expect((await send(`GET ${visitors}/${id}`)).body).toEqual(sandbox.zendesk.visitor(id));
});

test('an update changes what it names and keeps the rest', async () => {
	const answer = await send(`PUT ${visitors}/${id}`, { body: { name: 'Runa Holm', banned: true } });
	expect(answer).toMatchObject({ status: 200, body: { id, name: 'Runa Holm', banned: true } });
	expect(sandbox.zendesk.visitor(id)).toMatchObject({ email: 'runa.dahl@fjordworks.example' });
});

test('a text is cleared with "" and with null', async () => {
	await send(`PUT ${visitors}/${id}`, { body: { phone: '', name: null } });
	expect(sandbox.zendesk.visitor(id)).toMatchObject({ phone: '', name: '' });
});

test('an id with reserved characters is reached through its encoded path', async () => {
	const strange = 'a/../b?c#d';
	sandbox.zendesk.add({ id: strange });
	const answer = await send(`GET ${visitors}/${encodeURIComponent(strange)}`);
	expect(answer.body).toMatchObject({ id: strange });
});

test.each([
	['the id in an update body', { id, name: 'x' }],
	['a number as name', { name: 7 }],
	['a text as banned', { banned: 'yes' }],
	['an array', []],
])('%s is a 400 with error and description', async (_case, body) => {
	const answer = await send(`PUT ${visitors}/${id}`, { body });
	expect(answer).toMatchObject({ status: 400, body: { error: 'Bad Request' } });
	expect(answer.body).toHaveProperty('description');
	expect(sandbox.accounting().writesApplied).toBe(0);
});

test('an implausible e-mail is refused with the name of its field', async () => {
	expect(await send(`PUT ${visitors}/${id}`, { body: { email: 'no at sign' } })).toMatchObject({
		status: 400,
		body: {
			...{ error: 'Bad Request', description: 'The record is not valid' },
			details: {
				email: [{ error: 'InvalidValue', description: 'no at sign is not a valid email address' }],
			},
		},
	});
});

test('a 429 is a sentence as a page, with the time to wait and the ID of the request', async () => {
	sandbox.plant({ fault: 'throttle', retryAfter: 3 });
	const { status, text, headers } = await send(`GET ${visitors}/${id}`);
	expect({ status, text }).toEqual({
		status: 429,
		text: 'Too many requests: wait before sending the next one',
	});
	expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(headers.get('retry-after')).toBe('3');
	expect(headers.get('x-zendesk-request-id')).toBe('zd-5e1c7a40b2');
});

test('broken JSON is a 400', async () => {
	expect(await send(`POST ${visitors}`, { rawBody: '{' })).toMatchObject({ status: 400 });
});

test.each([
	['an unknown token', tokens.invalid, 401, 'invalid_token'],
	['an expired token', tokens.expired, 401, 'Unauthorized'],
	['a read-only token', tokens.readOnly, 403, 'Forbidden'],
	['a role without the right', tokens.noRole, 403, 'Forbidden'],
])('%s cannot write', async (_case, token, status, error) => {
	const answer = await send(`PUT ${visitors}/${id}`, { token, body: { name: 'x' } });
	expect(answer).toMatchObject({ status, body: { error } });
});

test('a read-only token can read', async () => {
	expect(await send(`GET ${visitors}/${id}`, { token: tokens.readOnly })).toMatchObject({
		status: 200,
	});
});

test.each([`GET ${visitors}/404`, 'GET /api/v2/chat/nothing', `DELETE ${visitors}/${id}`])(
	'%s is a 404',
	async (line) => {
		expect(await send(line)).toMatchObject({ status: 404, body: { error: 'Not Found' } });
	},
);

test('/account is forbidden to everybody', async () => {
	expect(await send('GET /api/v2/chat/account')).toMatchObject({ status: 403 });
});

test('agents are a bare array, paged by since_id, and me is one of them', async () => {
	const [tove, bram] = samples.zendesk.agentIds;
	const all = await send('GET /api/v2/chat/agents');
	const rest = await send(`GET /api/v2/chat/agents?since_id=${bram}&limit=1`);
	const me = await send('GET /api/v2/chat/agents/me');
	expect(all.body).toMatchObject([{ id: tove }, { id: bram }]);
	expect(rest.body).toMatchObject([{ id: bram }]);
	expect(me.body).toMatchObject({ id: 4101, email: 'tove@lanternhouse.example' });
	expect(await send('GET /api/v2/chat/agents?limit=x')).toMatchObject({ status: 400 });
});
