import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { inTurn, postForm, request } from './request';

const redirectUri = 'http://localhost:5678/rest/oauth2-credential/callback';
const { clients, refreshTokens } = samples.zoho;

let time = Date.now();
let sandbox: Sandbox;
beforeAll(async () => {
	const limits = { zohoTokens: { requests: 10, windowMs: 600_000 } };
	sandbox = await createSandbox({ now: () => time, limits });
});
afterEach(() => {
	sandbox.reset();
});
afterAll(async () => {
	await sandbox.close();
});

interface Client {
	id: string;
	secret: string;
}

const credentials = ({ id, secret }: Client) => ({ client_id: id, client_secret: secret });

function authorizeUrl(path: string, client: Client, more: Record<string, string> = {}): string {
	const query = new URLSearchParams({
		response_type: 'code',
		client_id: client.id,
		scope: 'SalesIQ.conversations.ALL',
		redirect_uri: redirectUri,
		state: 'a&b="c"',
		...more,
	});
	return `${sandbox.url}${path}?${query.toString()}`;
}

/** Opens the page, clicks the link, and returns where the browser is sent. */
async function click(address: string, link: 'accept' | 'reject'): Promise<URL> {
	const html = await (await fetch(address)).text();
	const [, href = ''] = new RegExp(`id="${link}" href="([^"]*)"`).exec(html) ?? [];
	const target = href.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
	const response = await fetch(target, { redirect: 'manual' });
	return new URL(response.headers.get('location') ?? target);
}

async function codeFrom(address: string): Promise<string> {
	return (await click(address, 'accept')).searchParams.get('code') ?? '';
}

const zohoToken = (form: Record<string, string>) => postForm(sandbox, '/zoho/oauth/v2/token', form);
const field = (body: unknown, name: string): string => (body as Record<string, string>)[name] ?? '';
const bearing = (token: string) => ({ token, body: { last_name: 'Runa' } });
const visitorLine = `PUT /api/visitor/v1/${samples.zoho.screenName}/conversations/${samples.zoho.conversationIds[0]}/visitor`;

describe('consent page', () => {
	test('one click redirects with code, state, location and accounts server', async () => {
		const { searchParams, href } = await click(
			authorizeUrl('/zoho/oauth/v2/auth', clients.user),
			'accept',
		);
		expect(href.startsWith(redirectUri)).toBe(true);
		expect(Object.fromEntries(searchParams)).toEqual({
			code: 'sandbox-zoho-code-1',
			state: 'a&b="c"',
			location: 'us',
			'accounts-server': `${sandbox.url}/zoho`,
		});
	});

	test('a rejection redirects with access_denied', async () => {
		const { searchParams } = await click(
			authorizeUrl('/zoho/oauth/v2/auth', clients.user),
			'reject',
		);
		expect(searchParams.get('error')).toBe('access_denied');
	});

	test.each([
		['an unknown client', '/zoho/oauth/v2/auth', { client_id: 'x' }],
		['an ordinary client at the page for organisations', '/zoho/oauth/v2/org/auth', {}],
		['no redirect address', '/zoho/oauth/v2/auth', { redirect_uri: 'x' }],
		['another response type', '/zoho/oauth/v2/auth', { response_type: 'token' }],
	])('%s gets a page that says no', async (_case, path, more: Record<string, string>) => {
		const response = await fetch(authorizeUrl(path, clients.user, more));
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('cannot connect');
	});
});

describe('Zoho tokens', () => {
	const codeForm = (code: string, client: Client) => ({
		grant_type: 'authorization_code',
		code,
		redirect_uri: redirectUri,
		...credentials(client),
	});
	const refreshForm = {
		grant_type: 'refresh_token',
		refresh_token: refreshTokens.organisation,
		...credentials(clients.organisation),
	};

	test('a code from the organisation page gives a token that may change a visitor', async () => {
		const address = authorizeUrl('/zoho/oauth/v2/org/auth', clients.organisation, {
			access_type: 'offline',
		});
		const { body } = await zohoToken(codeForm(await codeFrom(address), clients.organisation));
		expect(body).toMatchObject({
			refresh_token: 'sandbox-zoho-refresh-2',
			api_domain: 'https://www.zohoapis.example',
			token_type: 'Bearer',
			expires_in: 3600,
		});
		const answer = await request(
			sandbox,
			'zoho',
			visitorLine,
			bearing(field(body, 'access_token')),
		);
		expect(answer.body).toHaveProperty('data');
	});

	test('without access_type=offline there is no refresh token', async () => {
		const code = await codeFrom(authorizeUrl('/zoho/oauth/v2/auth', clients.user));
		const { body } = await zohoToken(codeForm(code, clients.user));
		expect(body).toHaveProperty('access_token');
		expect(body).not.toHaveProperty('refresh_token');
	});

	test('a code works once, for one minute, for its client', async () => {
		const address = authorizeUrl('/zoho/oauth/v2/auth', clients.user);
		const [used, late, foreign] = await inTurn(3, () => codeFrom(address));
		await zohoToken(codeForm(used ?? '', clients.user));
		const again = await zohoToken(codeForm(used ?? '', clients.user));
		const other = await zohoToken(codeForm(foreign ?? '', clients.organisation));
		time += 60_000;
		const tooLate = await zohoToken(codeForm(late ?? '', clients.user));
		for (const answer of [again, other, tooLate]) {
			expect(answer).toMatchObject({ status: 200, body: { error: 'invalid_code' } });
		}
	});

	test('a refresh gives a new access token for an hour and is counted', async () => {
		const { body } = await zohoToken(refreshForm);
		const token = field(body, 'access_token');
		expect(body).not.toHaveProperty('refresh_token');
		const before = await request(sandbox, 'zoho', visitorLine, bearing(token));
		time += 3_600_000;
		const after = await request(sandbox, 'zoho', visitorLine, bearing(token));
		expect(before.body).toHaveProperty('data');
		expect(after.body).toMatchObject({ error: { code: 1008 } });
		expect(sandbox.oauth.refreshes).toBe(1);
		expect(sandbox.accounting().refreshes).toBe(1);
		expect(sandbox.oauth.log).toMatchObject([
			{ vendor: 'zoho', grantType: 'refresh_token', status: 200, succeeded: true },
		]);
		expect(sandbox.received).toHaveLength(2);
	});

	test.each([
		['a wrong secret', { client_secret: 'x' }, 'invalid_client'],
		['an unknown client', { client_id: 'x' }, 'invalid_client'],
		['an unknown refresh token', { refresh_token: 'x' }, 'invalid_code'],
		['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
	])('%s is an error inside HTTP 200', async (_case, wrong, error) => {
		expect(await zohoToken({ ...refreshForm, ...wrong })).toMatchObject({
			status: 200,
			body: { error },
		});
		expect(sandbox.oauth.refreshes).toBe(0);
	});

	test('client and secret in a header instead of the body are not seen', async () => {
		const form = { grant_type: 'refresh_token', refresh_token: refreshTokens.user };
		const authorization = `Basic ${btoa(`${clients.user.id}:${clients.user.secret}`)}`;
		const answer = await postForm(sandbox, '/zoho/oauth/v2/token', form, { authorization });
		expect(answer.body).toEqual({ error: 'invalid_client' });
	});

	test('the eleventh refresh within ten minutes meets the wall', async () => {
		const answers = await inTurn(11, () => zohoToken(refreshForm));
		expect(answers.slice(0, 10).every(({ status }) => status === 200)).toBe(true);
		expect(answers[10]).toMatchObject({ status: 400, body: { error: 'Access Denied' } });
	});

	test('a further account has a refresh token of its own, with the same rights', async () => {
		const like = {
			token: samples.zoho.tokens.organisation,
			refreshToken: refreshTokens.organisation,
		};
		const { token, refreshToken = '' } = sandbox.addAccount('other', like);
		sandbox.tokens.expire(token);
		const { body } = await zohoToken({ ...refreshForm, refresh_token: refreshToken });
		const [expired, renewed, main] = await Promise.all(
			[token, field(body, 'access_token'), like.token].map((each) =>
				request(sandbox, 'zoho', visitorLine, bearing(each)),
			),
		);
		expect(expired?.body).toMatchObject({ error: { code: 1008 } });
		expect(renewed?.body).toHaveProperty('data');
		expect(main?.body).toHaveProperty('data');
	});

	test('the 31st access token of a refresh token evicts the oldest', async () => {
		const answers = await inTurn(31, (index) => {
			time += index % 10 === 0 ? 600_000 : 0;
			return zohoToken(refreshForm);
		});
		const [oldest, second] = answers.map(({ body }) => field(body, 'access_token'));
		const gone = await request(sandbox, 'zoho', visitorLine, bearing(oldest ?? ''));
		const live = await request(sandbox, 'zoho', visitorLine, bearing(second ?? ''));
		expect(gone.body).toMatchObject({ error: { code: 1008 } });
		expect(live.body).toHaveProperty('data');
	});
});

describe('Zendesk tokens', () => {
	const client = samples.zendesk.clients.good;
	const authorizations = '/zendesk/oauth2/chat/authorizations/new';
	const token = (form: Record<string, string>) =>
		postForm(sandbox, '/zendesk/oauth2/chat/token', { ...form, ...credentials(client) });

	test('a code gives a token with its scopes and a refresh token', async () => {
		const address = authorizeUrl(authorizations, client, { scope: 'read', subdomain: 'acmehelp' });
		const form = { grant_type: 'authorization_code', redirect_uri: redirectUri };
		const { body } = await token({ ...form, code: await codeFrom(address) });
		expect(body).toMatchObject({ scope: 'read', token_type: 'Bearer' });
		const line = `PUT /api/v2/chat/visitors/${samples.zendesk.visitorIds[0]}`;
		const sent = { token: field(body, 'access_token'), body: { name: 'x' } };
		expect(await request(sandbox, 'zendesk', line, sent)).toMatchObject({ status: 403 });
	});

	test('a page that is not told the subdomain says no', async () => {
		const response = await fetch(authorizeUrl(authorizations, client));
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('Missing subdomain');
	});

	test('a refresh token works once and is replaced', async () => {
		const form = { grant_type: 'refresh_token', refresh_token: samples.zendesk.refreshTokens.good };
		const { body } = await token(form);
		const again = await token(form);
		const next = await token({ ...form, refresh_token: field(body, 'refresh_token') });
		expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
		expect(next).toMatchObject({ status: 200 });
		const answer = await request(sandbox, 'zendesk', 'GET /api/v2/chat/agents/me', {
			token: field(next.body, 'access_token'),
		});
		expect(answer.status).toBe(200);
	});

	test('client credentials give a token without refresh token; a wrong secret is a 401', async () => {
		const { body } = await token({ grant_type: 'client_credentials', scope: 'read write' });
		const form = { grant_type: 'client_credentials', client_id: client.id, client_secret: 'x' };
		const wrong = await postForm(sandbox, '/zendesk/oauth2/chat/token', form);
		expect(body).toMatchObject({ scope: 'read write' });
		expect(body).not.toHaveProperty('refresh_token');
		expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
	});
});
