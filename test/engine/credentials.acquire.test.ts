import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { tokens } = samples.acquire;
const rename = {
	resource: 'contact',
	operation: 'update',
	contactId: '614',
	updateFields: { name: 'Asha' },
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const check = (change: ICredentialDataDecryptedObject = {}) =>
	stage.engine.testCredential('acquireApi', {
		accountId: '5mkg3t',
		apiUrl: `${stage.sandbox.url}/acquire`,
		apiKey: tokens.good,
		...change,
	});

describe('the test of the credential', () => {
	test('asks for the departments, and is content with a good key', async () => {
		expect(await check()).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(onTheWire(stage.sandbox.received)).toMatchObject([
			{
				method: 'GET',
				path: '/api/v1/account/department',
				query: {},
				headers: { authorization: `Bearer ${tokens.good}` },
			},
		]);
	});

	test.each([tokens.invalid, ''])(
		'says where to make a key when "%s" is not known',
		async (apiKey) => {
			expect(await check({ apiKey })).toEqual({
				status: 'Error',
				message:
					'Acquire does not know this API key. Create one under Settings > For Developers > API Key and paste it whole; it is shown only once.',
			});
		},
	);

	test('says what a key needs when it lacks a module', async () => {
		stage.sandbox.plant({ fault: 'status', status: 403 });
		expect(await check()).toEqual({
			status: 'Error',
			message:
				'The API key works, but lacks a module. Create a key with full access, or with the modules that you use.',
		});
	});

	test('says what to check when there is no such account', async () => {
		expect(await check({ apiUrl: `${stage.sandbox.url}/acquire/nowhere` })).toEqual({
			status: 'Error',
			message: 'There is no such account. Check the Account ID.',
		});
	});
});

describe('the address', () => {
	const withData = (data: ICredentialDataDecryptedObject) =>
		stage.run(
			'acquire',
			{ ...rename, options: { dryRun: true } },
			{ credentials: { acquireApi: { apiKey: tokens.good, ...data } } },
		);

	test.each([
		['5mkg3t', 'https://5mkg3t.acquire.io'],
		[' 5mkg3t ', 'https://5mkg3t.acquire.io'],
		['5mkg3t.acquire.io', 'https://5mkg3t.acquire.io'],
		['https://5mkg3t.acquire.io/', 'https://5mkg3t.acquire.io'],
		[' HTTPS://5mkg3t.acquire.io/settings/apps#key ', 'https://5mkg3t.acquire.io'],
	])('of the account %j is %s', async (accountId, address) => {
		const [request] = jsonOf(await withData({ accountId }));
		expect(request?.url).toBe(`${address}/api/v1/crm/objects/contact/614`);
	});

	test.each(['https://proxy.example.com/acquire', ' https://proxy.example.com/acquire/ '])(
		'is replaced by API URL, %j',
		async (apiUrl) => {
			const [request] = jsonOf(await withData({ accountId: '5mkg3t', apiUrl }));
			expect(request?.url).toBe('https://proxy.example.com/acquire/api/v1/crm/objects/contact/614');
		},
	);

	test.each(['', '  ', 'https://'])('cannot be made of the account %j', async (accountId) => {
		const run = await withData({ accountId });
		expect(run.error?.message).toBe('The credential gives no address to send to [item 0]');
		expect(run.error?.description).toBe(
			'Open the credential and fill in the account; leave API URL empty unless you use a proxy.',
		);
	});
});
