import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { ZohoSalesIQOAuth2Api } from '../../credentials/ZohoSalesIQOAuth2Api.credentials';
import { samples } from '../../sandbox';
import { resolved } from './credential';
import { setStage, zohoToken, type Stage } from './stage';
import { wire } from './wire';
import { screenName, setJson, tokens } from './zoho';
import { scopesIn } from './zohoScopes';

const type = 'zohoSalesIQOAuth2Api';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const press = (change: ICredentialDataDecryptedObject = {}) =>
	stage.engine.testCredential(type, stage.credential('zohoSalesIQ', change)[type] ?? {});
const withToken = (token: string) => press({ oauthTokenData: zohoToken(token) });

describe('Test', () => {
	test('reads one conversation of the portal', async () => {
		expect(await press()).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(wire(stage.sandbox)).toMatchObject([
			{
				method: 'GET',
				path: `/api/v2/${screenName}/conversations`,
				query: { limit: '1' },
				authorization: `Bearer ${tokens.organisation}`,
				body: undefined,
			},
		]);
	});

	test.each([tokens.user, tokens.organisation, tokens.associate, tokens.planLimit])(
		'is content with the token %s',
		async (token) => {
			expect(await withToken(token)).toMatchObject({ status: 'OK' });
		},
	);

	const renewed =
		'Zoho does not accept the access token, which lasts an hour. The nodes renew it when they run: only if they fail as well, connect the account again.';
	test.each([
		[tokens.expired, renewed],
		[tokens.invalid, renewed],
		[
			tokens.noScope,
			'The connection works, but lacks the scope SalesIQ.conversations.READ. Choose one of the prepared Scopes, or add it to your own list, and connect again.',
		],
	])('explains what is wrong with the token %s', async (token, message) => {
		expect(await withToken(token)).toEqual({ status: 'Error', message });
	});

	test.each([
		'elsewhere',
		'https://salesiq.zoho.com/acmehelp',
		'https://salesiq.zoho.com',
		'..%2F',
	])('explains that there is no portal %s', async (name) => {
		expect(await press({ screenName: name })).toEqual({
			status: 'Error',
			message: 'There is no portal of this name in this data center. Check the Screen Name.',
		});
	});

	test.each([
		` ${screenName} `,
		`${screenName}/`,
		`https://salesiq.zoho.eu/${screenName}`,
		`https://salesiq.zoho.com.au/${screenName}/allchats/closed?page=2#top`,
		`salesiq.zoho.com/${screenName}#/dashboard`,
		`HTTP://SALESIQ.ZOHO.IN/${screenName}?tab=1`,
	])('finds the screen name in "%s", as the node does', async (entered) => {
		const change = { screenName: entered };
		expect(await press(change)).toMatchObject({ status: 'OK' });
		const credentials = stage.credential('zohoSalesIQ', change);
		const run = await stage.run('zohoSalesIQ', setJson('{"a":"b"}'), { credentials });
		expect(run.error).toBeUndefined();
	});

	test.each([
		[1001, 'Zoho could not check the connection just now. Try again later.'],
		[1002, 'Zoho was given no access token. Connect the account again.'],
		[1006, 'SalesIQ does not know this address. Check the Screen Name.'],
		[
			1016,
			'The connection works, but the role of the operator does not allow this. Connect as an administrator.',
		],
		[1021, 'The connection works, but the plan of the account does not allow this.'],
		[
			1023,
			'Zoho has locked out the address of this n8n for a while, after too many requests. Try again later.',
		],
	])('explains the code %i', async (code, message) => {
		const body = { error: { code, message: 'In the words of the vendor' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(await press()).toEqual({ status: 'Error', message });
	});
});

describe('addresses', () => {
	const addresses = async (change: ICredentialDataDecryptedObject) => {
		const { baseUrl, authUrl, accessTokenUrl } = await resolved(stage, 'zohoSalesIQ', type, {
			screenName,
			clientId: 'id',
			clientSecret: 'secret',
			oauthTokenData: { access_token: 'token' },
			...change,
		});
		return { baseUrl, authUrl, accessTokenUrl };
	};

	const centers = [
		'zoho.com.au',
		'zohocloud.ca',
		'zoho.com.cn',
		'zoho.eu',
		'zoho.in',
		'zoho.jp',
		'zoho.sa',
		'zoho.uk',
		'zoho.com',
	];

	test('these are the data centers that the credential offers', () => {
		const { properties } = new ZohoSalesIQOAuth2Api();
		const options = properties.find(({ name }) => name === 'dataCenter')?.options ?? [];
		expect(options.map((option) => 'value' in option && option.value)).toEqual(centers);
	});

	test.each(centers)(
		'%s has its own API and sign-in pages, for both types of token',
		async (dataCenter) => {
			const both = await Promise.all(
				['user', 'organisation'].map((tokenType) => addresses({ dataCenter, tokenType })),
			);
			const same = {
				baseUrl: `https://salesiq.${dataCenter}`,
				accessTokenUrl: `https://accounts.${dataCenter}/oauth/v2/token`,
			};
			expect(both).toEqual([
				{ ...same, authUrl: `https://accounts.${dataCenter}/oauth/v2/auth` },
				{ ...same, authUrl: `https://accounts.${dataCenter}/oauth/v2/org/auth` },
			]);
		},
	);

	test('a new credential is one of a user in the United States', async () => {
		expect(await addresses({})).toEqual({
			baseUrl: 'https://salesiq.zoho.com',
			authUrl: 'https://accounts.zoho.com/oauth/v2/auth',
			accessTokenUrl: 'https://accounts.zoho.com/oauth/v2/token',
		});
	});

	test.each(['https://proxy.example.com/zoho', ' https://proxy.example.com/zoho// '])(
		'API URL and Accounts URL replace them: %j',
		async (url) => {
			expect(await addresses({ apiUrl: url, accountsUrl: url, dataCenter: 'zoho.eu' })).toEqual({
				baseUrl: 'https://proxy.example.com/zoho',
				authUrl: 'https://proxy.example.com/zoho/oauth/v2/auth',
				accessTokenUrl: 'https://proxy.example.com/zoho/oauth/v2/token',
			});
		},
	);

	test('the node sends to the same address', async () => {
		const run = await stage.run(
			'zohoSalesIQ',
			setJson('{"a":"b"}', { options: { dryRun: true } }),
			{
				credentials: stage.credential('zohoSalesIQ', { apiUrl: '', dataCenter: 'zohocloud.ca' }),
			},
		);
		expect(run.items.map(({ json }) => json.url)).toEqual([
			`https://salesiq.zohocloud.ca/api/v2/${screenName}/conversations/${samples.zoho.conversationIds[0]}`,
		]);
	});
});

describe('signing in', () => {
	const fields = (change: ICredentialDataDecryptedObject = {}) =>
		resolved(stage, 'zohoSalesIQ', type, {
			...stage.credential('zohoSalesIQ')[type],
			...change,
		});

	test('asks for a refresh token, every time', async () => {
		expect(await fields()).toMatchObject({
			authQueryParameters: 'access_type=offline&prompt=consent',
			grantType: 'authorizationCode',
			authentication: 'body',
		});
	});

	test('asks for the scopes of Chats, unless the builder says otherwise', async () => {
		expect(await fields()).toMatchObject({ scope: scopesIn('chats').join(',') });
	});

	test.each(['visitors', 'chats', 'everything'] as const)(
		'asks for the scopes of the preset %s',
		async (scopes) => {
			expect(await fields({ scopes })).toMatchObject({ scope: scopesIn(scopes).join(',') });
		},
	);

	test('asks for the scopes that the builder entered', async () => {
		const chosen = { scopes: 'custom', enabledScopes: 'SalesIQ.conversations.ALL' };
		expect(await fields(chosen)).toMatchObject({ scope: 'SalesIQ.conversations.ALL' });
	});

	test('asks for everything where the list of the builder was left as it is', async () => {
		expect(await fields({ scopes: 'custom' })).toMatchObject({
			scope: scopesIn('everything').join(','),
		});
	});

	test.each(['user', 'organisation'] as const)(
		'leads a client of the type %s to its page',
		async (tokenType) => {
			const { authUrl, accessTokenUrl } = await fields({ tokenType });
			const { id } = samples.zoho.clients[tokenType];
			const query = new URLSearchParams({
				response_type: 'code',
				client_id: id,
				redirect_uri: 'http://localhost:5678/rest/oauth2-credential/callback',
			});
			const page = await fetch(`${authUrl as string}?${query.toString()}`);
			const answer = await fetch(accessTokenUrl as string, { method: 'POST', body: query });
			expect(page.status).toBe(200);
			expect(await page.text()).toContain(id);
			expect(await answer.json()).toEqual({ error: 'invalid_client' });
		},
	);
});
