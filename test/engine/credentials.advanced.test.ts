import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { builtCredentials } from '../built';
import { resolved } from './credential';
import { setStage, type NodeName, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
afterAll(() => stage.close());

const proxy = 'https://proxy.example.com/vendor';

const nodes: Array<[string, NodeName]> = [
	['acquireApi', 'acquire'],
	['intercomLiveChatApi', 'intercom'],
	['zendeskChatApi', 'zendeskChat'],
	['zendeskChatOAuth2Api', 'zendeskChat'],
	['zohoSalesIQOAuth2Api', 'zohoSalesIQ'],
];
const ofTheirOwn = nodes.slice(0, 3);
const inheriting = nodes.slice(3);

const names = { accountId: 'acmehelp', subdomain: 'acmehelp', screenName: 'acmehelp' };
const read = (type: string, node: NodeName, data: ICredentialDataDecryptedObject) =>
	resolved(stage, node, type, { ...names, ...data });

test('these are all credentials', () => {
	expect(builtCredentials.map(({ name }) => name).sort()).toEqual(nodes.map(([type]) => type));
});

test.each(nodes)('%s shows what few people need only when Advanced is on', (type) => {
	const properties = builtCredentials.find(({ name }) => name === type)?.properties ?? [];
	const rare = [
		'API URL',
		'Accounts URL',
		'OAuth URL',
		'API Version',
		'Allowed HTTP Request Domains',
	];
	const shown = properties.filter(
		({ displayName, type: kind }) => kind !== 'hidden' && rare.includes(displayName),
	);
	expect(shown.map(({ displayOptions }) => displayOptions?.show?.advanced)).toEqual(
		shown.map(() => [true]),
	);
	expect(shown.length).toBeGreaterThan(0);
});

describe.each(nodes)('%s', (type, node) => {
	test.each([true, false])(
		'keeps to the domains that are stored, whether Advanced is on (%s) or not',
		async (advanced) => {
			const allowed = { allowedHttpRequestDomains: 'domains', allowedDomains: 'example.com' };
			expect(await read(type, node, { advanced, ...allowed })).toMatchObject(allowed);
		},
	);
});

describe.each(ofTheirOwn)('%s', (type, node) => {
	test.each([true, false, undefined])(
		'keeps to the API URL, whether Advanced is on (%s) or not',
		async (advanced) => {
			expect(await read(type, node, { advanced, apiUrl: proxy } as never)).toMatchObject({
				baseUrl: proxy,
			});
		},
	);
});

describe.each(inheriting)('%s', (type, node) => {
	test('takes the API URL of the form while Advanced is on', async () => {
		const entered = { advanced: true, customApiUrl: ` ${proxy}/ ` };
		expect(await read(type, node, entered)).toMatchObject({ baseUrl: proxy });
	});

	test('leaves it when Advanced is off', async () => {
		const { baseUrl } = await read(type, node, { advanced: false, customApiUrl: proxy });
		expect(baseUrl).toMatch(/^https:\/\/(salesiq\.zoho\.com|acmehelp\.zendesk\.com)$/);
	});

	test.each([true, false, undefined])(
		'takes the plain name of a credential that was not made in the form (%s)',
		async (advanced) => {
			expect(await read(type, node, { advanced, apiUrl: proxy } as never)).toMatchObject({
				baseUrl: proxy,
			});
		},
	);
});

test('the sign-in pages can be others as well', async () => {
	const zoho = { advanced: true, customAccountsUrl: `${proxy}/` };
	expect(await read('zohoSalesIQOAuth2Api', 'zohoSalesIQ', zoho)).toMatchObject({
		accessTokenUrl: `${proxy}/oauth/v2/token`,
	});
	const zendesk = { advanced: true, customOAuthUrl: `${proxy}/` };
	expect(await read('zendeskChatOAuth2Api', 'zendeskChat', zendesk)).toMatchObject({
		accessTokenUrl: `${proxy}/token`,
	});
});
