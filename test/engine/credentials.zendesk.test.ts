import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { resolved } from './credential';
import { setStage, type Stage } from './stage';
import { wire } from './wire';
import { get, oAuth2, tokens, visitorId } from './zendesk';

const byToken = 'zendeskChatApi';
const byOAuth2 = 'zendeskChatOAuth2Api';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const press = (accessToken: string) =>
	stage.engine.testCredential(
		byToken,
		stage.credential('zendeskChat', { accessToken })[byToken] ?? {},
	);
const pressOAuth2 = (accessToken: string, change: ICredentialDataDecryptedObject = {}) =>
	stage.engine.testCredential(byOAuth2, oAuth2(stage.sandbox, accessToken, change)[byOAuth2]);

const fine = { status: 'OK', message: 'Connection successful!' };
const noAccount = 'There is no such account. Check the Subdomain.';

describe('Test of Zendesk Chat API', () => {
	test('reads the agent behind the token', async () => {
		expect(await press(tokens.good)).toEqual(fine);
		expect(wire(stage.sandbox)).toMatchObject([
			{
				method: 'GET',
				path: '/api/v2/chat/agents/me',
				query: {},
				authorization: `Bearer ${tokens.good}`,
				body: undefined,
			},
		]);
	});

	test.each([tokens.readOnly, tokens.noRole])('is content with the token %s', async (token) => {
		expect(await press(token)).toEqual(fine);
	});

	test.each([tokens.invalid, tokens.expired])('explains what is wrong with %s', async (token) => {
		expect(await press(token)).toEqual({
			status: 'Error',
			message:
				'Zendesk Chat does not know this token. It must come from the Chat dashboard (Settings > Account > API & SDKs); a Zendesk Support token does not work.',
		});
	});

	test.each([
		[
			403,
			'The token works, but may not do this. Use one of an administrator, with the scopes read and write, and check that the plan includes the REST API.',
		],
		[404, noAccount],
	])('explains the status %i', async (status, message) => {
		stage.sandbox.plant({ fault: 'status', status });
		expect(await press(tokens.good)).toEqual({ status: 'Error', message });
	});
});

describe('Test of Zendesk Chat OAuth2 API', () => {
	test('is content with a good token', async () => {
		expect(await pressOAuth2(tokens.good)).toEqual(fine);
	});

	test('renews a token that has run out, and is content', async () => {
		expect(await pressOAuth2(tokens.expired)).toEqual(fine);
		expect(stage.sandbox.oauth.log).toMatchObject([
			{ refreshToken: samples.zendesk.refreshTokens.good, succeeded: true },
		]);
	});

	test.each([
		[401, 'Zendesk Chat no longer accepts this connection. Connect the account again.'],
		[
			403,
			'The connection works, but may not do this. Connect as an administrator, with the scopes read and write, and check that the plan includes the REST API.',
		],
		[404, noAccount],
	])('explains the status %i', async (status, message) => {
		stage.sandbox.plant({ fault: 'status', status });
		expect(await pressOAuth2(tokens.good)).toEqual({ status: 'Error', message });
	});
});

describe('addresses', () => {
	const subdomains = [
		'acmehelp',
		' acmehelp ',
		'acmehelp.zendesk.com',
		'https://acmehelp.zendesk.com/',
		'http://acmehelp.zendesk.com/agent/dashboard?brand=1',
		'HTTPS://acmehelp.zendesk.com',
	];

	test.each(subdomains)('the subdomain may be pasted as %j', async (subdomain) => {
		const [api, oAuth] = await Promise.all([
			resolved(stage, 'zendeskChat', byToken, { subdomain, accessToken: 'token' }),
			resolved(stage, 'zendeskChat', byOAuth2, { subdomain }),
		]);
		expect(api.baseUrl).toBe('https://acmehelp.zendesk.com');
		expect(oAuth).toMatchObject({
			baseUrl: 'https://acmehelp.zendesk.com',
			authUrl: 'https://acmehelp.zendesk.com/oauth2/chat/authorizations/new',
			accessTokenUrl: 'https://acmehelp.zendesk.com/oauth2/chat/token',
			authQueryParameters: 'subdomain=acmehelp',
		});
	});

	test.each(['https://proxy.example.com/zendesk', ' https://proxy.example.com/zendesk// '])(
		'API URL replaces them: %j',
		async (apiUrl) => {
			const data = { subdomain: 'acmehelp', apiUrl };
			const [api, oAuth] = await Promise.all([
				resolved(stage, 'zendeskChat', byToken, data),
				resolved(stage, 'zendeskChat', byOAuth2, data),
			]);
			expect(api.baseUrl).toBe('https://proxy.example.com/zendesk');
			expect(oAuth).toMatchObject({
				baseUrl: 'https://proxy.example.com/zendesk',
				authUrl: 'https://proxy.example.com/zendesk/oauth2/chat/authorizations/new',
				accessTokenUrl: 'https://proxy.example.com/zendesk/oauth2/chat/token',
			});
		},
	);

	test.each(['https://www.zopim.com/oauth2', ' https://www.zopim.com/oauth2/ '])(
		'OAuth URL replaces the sign-in pages alone: %j',
		async (oAuthUrl) => {
			const data = { subdomain: 'acmehelp', oAuthUrl };
			expect(await resolved(stage, 'zendeskChat', byOAuth2, data)).toMatchObject({
				baseUrl: 'https://acmehelp.zendesk.com',
				authUrl: 'https://www.zopim.com/oauth2/authorizations/new',
				authQueryParameters: 'subdomain=acmehelp',
				accessTokenUrl: 'https://www.zopim.com/oauth2/token',
			});
		},
	);

	test('the node sends to the same address', async () => {
		const run = await stage.run('zendeskChat', get({ options: { dryRun: true } }), {
			credentials: stage.credential('zendeskChat', {
				apiUrl: '',
				subdomain: 'acmehelp.zendesk.com',
			}),
		});
		expect(run.items.map(({ json }) => json.url)).toEqual([
			`https://acmehelp.zendesk.com/api/v2/chat/visitors/${visitorId}`,
		]);
	});

	test('a credential without a subdomain sends nothing, and says what is missing', async () => {
		const run = await stage.run('zendeskChat', get(), {
			credentials: stage.credential('zendeskChat', { apiUrl: '', subdomain: ' ' }),
		});
		expect(run.error).toMatchObject({
			message: 'The credential gives no address to send to [item 0]',
			description:
				'Open the credential and fill in the account; leave API URL empty unless you use a proxy.',
		});
	});
});

describe('signing in', () => {
	const fields = (change: ICredentialDataDecryptedObject = {}) =>
		resolved(stage, 'zendeskChat', byOAuth2, oAuth2(stage.sandbox, tokens.good, change)[byOAuth2]);

	test('asks to read and write, with the client in the body', async () => {
		expect(await fields()).toMatchObject({
			scope: 'read write',
			grantType: 'authorizationCode',
			authentication: 'body',
			authQueryParameters: 'subdomain=acmehelp',
		});
	});

	test('asks for the scopes that the builder entered', async () => {
		expect(await fields({ scope: 'read' })).toMatchObject({ scope: 'read' });
	});

	test('leads to the sign-in pages, also with a slash at the end of API URL', async () => {
		const apiUrl = `${stage.sandbox.url}/zendesk/`;
		const { authUrl, accessTokenUrl, authQueryParameters } = await fields({ apiUrl });
		const query = new URLSearchParams({
			response_type: 'code',
			client_id: samples.zendesk.clients.good.id,
			redirect_uri: 'http://localhost:5678/rest/oauth2-credential/callback',
		});
		const address = `${authUrl as string}?${query.toString()}`;
		const page = await fetch(`${address}&${authQueryParameters as string}`);
		const answer = await fetch(accessTokenUrl as string, { method: 'POST', body: query });
		expect(page.status).toBe(200);
		expect(await answer.json()).toEqual({ error: 'invalid_client' });
		expect(await pressOAuth2(tokens.expired, { apiUrl })).toEqual(fine);
	});
});
