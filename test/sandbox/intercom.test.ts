import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

const { tokens, visitorIds, userIds, contact } = samples.intercom;
const [id] = visitorIds;
const [userId] = userIds;

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
	request(sandbox, 'intercom', line, { token: tokens.good, ...sent });
const refused = (code: string, message?: string) => ({
	type: 'error.list',
	errors: [message === undefined ? { code } : { code, message }],
});

describe('visitor', () => {
	test('get finds by user_id and by nothing else', async () => {
		const found = await send(`GET /visitors?user_id=${userId}`);
		expect(found).toMatchObject({ status: 200, body: { type: 'visitor', id, user_id: userId } });
		expect(await send(`GET /visitors?id=${id}`)).toMatchObject({ status: 400 });
		expect(await send('GET /visitors?user_id=nobody')).toMatchObject({
			status: 404,
			body: refused('not_found', 'Visitor Not Found'),
		});
		expect(await send(`GET /visitors/${id}`)).toMatchObject({ status: 404 });
	});

	test.each([
		['id', { id }],
		['user_id', { user_id: userId }],
	])('update addresses a visitor by %s and merges custom attributes', async (_key, named) => {
		await send('PUT /visitors', { body: { ...named, custom_attributes: { seats: 3 } } });
		const body = {
			...named,
			name: 'Runa & Co',
			custom_attributes: { newsletter: true, budget: 9.5 },
		};
		const answer = await send('PUT /visitors', { body });
		const info = { seats: 3, newsletter: true, budget: 9.5 };
		expect(answer.body).toMatchObject({ name: 'Runa &amp; Co', custom_attributes: info });
		expect(sandbox.intercom.visitor(id)).toMatchObject({ name: 'Runa & Co', customInfo: info });
		expect(sandbox.writesOf('intercom', id)).toBe(2);
	});

	test.each([null, ''])('%j clears an attribute', async (nothing) => {
		await send('PUT /visitors', {
			body: { id, custom_attributes: { seats: 3, newsletter: true } },
		});
		await send('PUT /visitors', { body: { id, custom_attributes: { seats: nothing } } });
		expect(sandbox.intercom.visitor(id)?.customInfo).toEqual({ newsletter: true });
	});

	test.each([
		['an e-mail', { id, email: 'a@b.example' }, 'bad_request', "bad 'email' parameter"],
		['a phone', { id, phone: '1' }, 'bad_request', "bad 'phone' parameter"],
		['another key', { id, nick: 'x' }, 'bad_request', "bad 'nick' parameter"],
		['no id', { name: 'x' }, 'parameter_not_found', 'Visitor id or user_id must be supplied'],
		['a number as name', { id, name: 5 }, 'parameter_invalid', 'name must be a string'],
		['a text as attributes', { id, custom_attributes: 'x' }, 'parameter_invalid', undefined],
		['a list as body', [], 'parameter_invalid', undefined],
	])('update refuses %s', async (_case, body, code, message) => {
		const answer = await send('PUT /visitors', { body });
		expect(answer).toMatchObject({ status: 400, body: refused(code, message) });
		expect(sandbox.writesOf('intercom', id)).toBe(0);
	});

	test.each([
		['an unknown attribute', { nowhere: 1 }, 'does not exist'],
		['an archived attribute', { old_segment: 'x' }, 'does not exist'],
		['a company attribute', { industry: 'x' }, 'does not exist'],
		['a computed attribute', { computed_score: 1 }, 'is not writable'],
		['an object', { order_reference: {} }, 'is not of type Numeric, String or Boolean'],
		['a text for a number', { seats: '3' }, 'must be of type integer'],
		['a fraction for a whole number', { seats: 1.5 }, 'must be of type integer'],
		['a text for a date', { trial_ends_at: '2026-01-01' }, 'must be of type date'],
		['a number for a boolean', { newsletter: 1 }, 'must be of type boolean'],
	])('update refuses %s', async (_case, attributes, words) => {
		const body = { id, custom_attributes: attributes };
		const answer = await send('PUT /visitors', { body });
		expect(answer).toMatchObject({ status: 400, body: refused('parameter_invalid') });
		expect(answer.text).toContain(words);
	});

	test('convert makes a contact that takes over what is known, and the visitor is gone', async () => {
		await send('PUT /visitors', { body: { id, custom_attributes: { seats: 3 } } });
		const user = { user_id: 'crm-9', email: 'runa@new.example' };
		const body = { type: 'user', user, visitor: { user_id: userId } };
		const answer = await send('POST /visitors/convert', { body });
		expect(answer.body).toMatchObject({
			type: 'contact',
			role: 'user',
			external_id: 'crm-9',
			email: user.email,
			name: 'Runa Dahl',
			custom_attributes: { seats: 3 },
		});
		expect(sandbox.intercom.visitor(id)).toBeUndefined();
		const [made] = [...sandbox.intercom.contacts.values()].slice(-1);
		expect((await send(`GET /contacts/${made?.id ?? ''}`)).body).toEqual(answer.body);
		const again = await send('POST /visitors/convert', { body });
		expect(again).toMatchObject({ status: 404, body: refused('not_found', 'Visitor Not Found') });
		expect(await send(`GET /visitors?user_id=${userId}`)).toMatchObject({ status: 404 });
	});

	test.each([
		['id', { id: contact.id }],
		['user_id', { user_id: contact.externalId }],
		['email', { email: contact.email }],
	])('convert merges into the contact that %s names', async (_key, user) => {
		const body = { type: 'user', user, visitor: { id } };
		const answer = await send('POST /visitors/convert', { body });
		expect(answer.body).toMatchObject({ id: contact.id });
		expect(sandbox.intercom.contacts.size).toBe(2);
	});

	test.each([
		['another type', 400, { type: 'x', user: { email: 'a@b.example' }, visitor: { id } }],
		['no user', 400, { type: 'lead', visitor: { id } }],
		['no visitor', 400, { type: 'lead', user: { email: 'a@b.example' } }],
		['a bad e-mail', 400, { type: 'lead', user: { email: 'a' }, visitor: { id } }],
		['an unknown key', 400, { type: 'lead', user: { name: 'a' }, visitor: { id } }],
		['an unknown contact', 404, { type: 'user', user: { id: 'x' }, visitor: { id } }],
		['an unknown visitor', 404, { type: 'user', user: { user_id: 'x' }, visitor: { id: 'x' } }],
	])('convert refuses %s with %d and leaves the visitor', async (_case, status, body) => {
		expect(await send('POST /visitors/convert', { body })).toMatchObject({ status });
		expect(sandbox.intercom.visitor(id)).toBeDefined();
	});
});

describe('other reads', () => {
	test('me names the app and its region', async () => {
		expect((await send('GET /me')).body).toMatchObject({ type: 'admin', app: { region: 'US' } });
	});

	test('data attributes filter by model and hide archived ones unless asked', async () => {
		const contacts = await send('GET /data_attributes?model=contact');
		const withArchived = await send('GET /data_attributes?model=contact&include_archived=true');
		expect(contacts.body).toMatchObject({ type: 'list', data: { length: 9 } });
		expect(contacts.text).toContain('custom_attributes.plan_interest');
		expect(contacts.text).not.toContain('industry');
		expect(withArchived.body).toMatchObject({ data: { length: 10 } });
		expect(await send('GET /data_attributes?model=conversation')).toMatchObject({ status: 422 });
	});

	test('an unknown contact is a "User Not Found"', async () => {
		expect(await send('GET /contacts/x')).toMatchObject({
			status: 404,
			body: refused('not_found', 'User Not Found'),
		});
	});
});

describe('envelope', () => {
	test('every authenticated answer carries rate headers, version and request id', async () => {
		const answer = await send('GET /me', { headers: { 'intercom-version': '2.11' } });
		const { headers } = answer;
		expect(headers.get('intercom-version')).toBe('2.11');
		expect(headers.get('x-request-id')).toHaveLength(20);
		expect(headers.get('x-ratelimit-limit')).toBe('1666');
		expect(headers.get('x-ratelimit-remaining')).toBe('1665');
		expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now() - 1000);
	});

	test('the request id stands in header and error body', async () => {
		const answer = await send('GET /contacts/x');
		expect(answer.body).toHaveProperty('request_id', answer.headers.get('x-request-id'));
	});

	test('an unsupported version is refused', async () => {
		const answer = await send('GET /me', { headers: { 'intercom-version': '9.9' } });
		expect(answer).toMatchObject({ status: 400, body: refused('intercom_version_invalid') });
	});

	test.each([
		['unknown', tokens.invalid, 401, 'unauthorized'],
		['expired', tokens.expired, 401, 'token_expired'],
		['revoked', tokens.revoked, 401, 'token_revoked'],
		['without right', tokens.noRight, 401, 'token_unauthorized'],
		['without scope', tokens.noScope, 403, 'forbidden'],
		['forbidden', tokens.forbidden, 403, 'forbidden'],
		['without plan', tokens.noPlan, 403, 'api_plan_restricted'],
	])('a token that is %s gets its own error', async (_case, token, status, code) => {
		const answer = await send('PUT /visitors', { token, body: { id, name: 'x' } });
		expect(answer).toMatchObject({ status, body: refused(code) });
	});

	test('a missing header, a wrong method and broken JSON have their errors too', async () => {
		const missing = await request(sandbox, 'intercom', 'GET /me');
		expect(missing).toMatchObject({ status: 401, body: refused('missing_authorization') });
		expect(await send('DELETE /visitors')).toMatchObject({ status: 404 });
		expect(await send('PUT /visitors', { rawBody: '{' })).toMatchObject({
			status: 400,
			body: refused('parameter_invalid'),
		});
	});
});
