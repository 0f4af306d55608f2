import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { tokens, visitorIds } = samples.intercom;
const get = {
	resource: 'visitor',
	operation: 'get',
	identifyBy: 'id',
	visitorId: visitorIds[0],
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
	stage.engine.testCredential('intercomLiveChatApi', {
		apiUrl: `${stage.sandbox.url}/intercom`,
		accessToken: tokens.good,
		...change,
	});

describe('the test of the credential', () => {
	test('asks who the token belongs to, and is content with a good one', async () => {
		expect(await check()).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'GET',
				path: '/me',
				query: {},
				body: undefined,
				headers: {
					authorization: `Bearer ${tokens.good}`,
					accept: 'application/json',
					'intercom-version': '2.16',
				},
			},
		]);
	});

	const unknown =
		'Intercom does not know this token in this region. Copy it from the Developer Hub (your app > Configure > Authentication) and check the region.';

	test.each([tokens.invalid, tokens.expired, tokens.revoked, ''])(
		'says where to find the token when "%s" is not known',
		async (accessToken) => {
			expect(await check({ accessToken })).toEqual({ status: 'Error', message: unknown });
		},
	);

	test('says what to allow when the token is not allowed anything', async () => {
		stage.sandbox.plant({ fault: 'status', status: 403 });
		expect(await check()).toEqual({
			status: 'Error',
			message:
				'The token works, but lacks a permission or the workspace has no active plan. Give the app the permissions to read and write users.',
		});
	});

	test('says which version to set when Intercom does not know it', async () => {
		expect(await check({ apiVersion: '9.9' })).toEqual({
			status: 'Error',
			message: 'Intercom does not know this API version. Set it back to 2.16.',
		});
	});

	test('says that the address is not found', async () => {
		const result = await check({ apiUrl: `${stage.sandbox.url}/nowhere` });
		expect(result).toEqual({ status: 'Error', message: 'Not Found' });
	});
});

describe('the version of the API', () => {
	test.each([
		['is pinned', {}, '2.16'],
		['is pinned also when the field was emptied', { apiVersion: '' }, '2.16'],
		['can be another one', { apiVersion: '2.15' }, '2.15'],
	])('%s', async (_what, change, version) => {
		const credentials = stage.credential('intercom', change);
		const run = await stage.run('intercom', get, { credentials });
		expect(run.error).toBeUndefined();
		expect(stage.sandbox.received[0]?.headers['intercom-version']).toBe(version);
	});
});

describe('the address', () => {
	const addressOf = async (data: ICredentialDataDecryptedObject) => {
		const credentials = { intercomLiveChatApi: { accessToken: tokens.good, ...data } };
		const parameters = { ...get, options: { dryRun: true } };
		return jsonOf(await stage.run('intercom', parameters, { credentials }))[0]?.url;
	};

	test.each([
		[{}, 'https://api.intercom.io'],
		[{ region: 'us' }, 'https://api.intercom.io'],
		[{ region: 'eu' }, 'https://api.eu.intercom.io'],
		[{ region: 'au' }, 'https://api.au.intercom.io'],
		[{ region: 'eu', apiUrl: 'https://proxy.example.com/in' }, 'https://proxy.example.com/in'],
		[{ apiUrl: ' https://proxy.example.com/in/// ' }, 'https://proxy.example.com/in'],
	])('of %j is %s', async (data, address) => {
		expect(await addressOf(data)).toBe(`${address}/visitors`);
	});

	test('that is none is refused with what to do', async () => {
		const credentials = stage.credential('intercom', { apiUrl: 'proxy.example.com' });
		const run = await stage.run('intercom', get, { credentials });
		expect(run.error?.message).toBe('The credential gives no address to send to [item 0]');
		expect(run.error?.description).toBe(
			'Open the credential and fill in the account; leave API URL empty unless you use a proxy.',
		);
	});
});
