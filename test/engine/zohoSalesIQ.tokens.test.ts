import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, zohoToken, type Stage } from './stage';
import { tokens as tokensOf } from './wire';
import { setFields, tokens, update } from './zoho';

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
	clock = stopTheClock();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

const expired = (change: ICredentialDataDecryptedObject = {}) =>
	stage.credential('zohoSalesIQ', { oauthTokenData: zohoToken(tokens.expired), ...change });

/** Renames as many visitors with one credential, whatever becomes of each. */
function renameMany(count: number, credentials = expired()) {
	const items = stage.sandbox.zoho.addConversations(count).map((id) => ({ id }));
	const parameters = update({ name: 'Runa' }, { conversationId: '={{ $json.id }}' });
	return stage.run('zohoSalesIQ', parameters, {
		items,
		credentials,
		onError: 'continueErrorOutput',
	});
}

describe('a token that has run out, which the vendor says inside HTTP 200', () => {
	test('is renewed once for 20 items, and all of them are carried out', async () => {
		const run = await renameMany(20);
		expect(run.items).toHaveLength(20);
		expect(run.errorItems).toEqual([]);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
		expect(stage.sandbox.accounting()).toMatchObject({ writesApplied: 20, recordsWritten: 20 });
		expect(run.credentials.zohoSalesIQOAuth2Api?.oauthTokenData).toMatchObject({
			access_token: 'sandbox-zoho-access-1',
			refresh_token: samples.zoho.refreshTokens.organisation,
		});
	});

	test('is renewed once for two runs at the same time', async () => {
		const credentials = expired();
		const runs = await Promise.all([renameMany(8, credentials), renameMany(8, credentials)]);
		expect(runs.map(({ items }) => items.length)).toEqual([8, 8]);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
	});

	test('that runs out half-way is renewed once, and what was carried out is not sent again', async () => {
		stage.sandbox.plant({ fault: 'expireToken', afterRequests: 12, times: 1 });
		const run = await renameMany(30, stage.credential('zohoSalesIQ'));
		expect(run.items).toHaveLength(30);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
		expect(stage.sandbox.accounting()).toMatchObject({ writesApplied: 30, recordsWritten: 30 });
	});

	test('is renewed as well where the vendor answers with the status 401', async () => {
		const body = { error: { code: 1008, message: 'Invalid OAuthToken' } };
		stage.sandbox.plant({ fault: 'status', status: 401, body, times: 1 });
		const run = await renameMany(1, stage.credential('zohoSalesIQ'));
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
		expect(tokensOf(stage.sandbox)).toEqual([tokens.organisation, 'sandbox-zoho-access-1']);
	});
});

test.each([
	['a body that says nothing', { error: { message: 'Bad Request' } }],
	['no error at all', {}],
])('the status 400 with %s may be a token that has run out', async (_, body) => {
	stage.sandbox.plant({ fault: 'status', status: 400, body, times: 1 });
	const run = await renameMany(1, stage.credential('zohoSalesIQ'));
	expect(run.items).toHaveLength(1);
	expect(stage.sandbox.oauth.refreshes).toBe(1);
});

test('the status 400 with a code means what the code says', async () => {
	const body = { error: { code: 1011, message: 'Invalid or missing param' } };
	stage.sandbox.plant({ fault: 'status', status: 400, body, times: 1 });
	const run = await renameMany(1, stage.credential('zohoSalesIQ'));
	expect(run.errorItems[0]?.json.error).toContain('Invalid or missing param');
	expect(stage.sandbox.oauth.refreshes).toBe(0);
});

describe('a token that cannot be renewed', () => {
	const connectAgain = {
		error: 'Zoho SalesIQ did not accept the credential: Invalid OAuthToken [item 0]',
		details: {
			description:
				'Open the credential and connect the account again. For support: code 1008, status 200.',
			kind: 'auth',
			vendorCode: '1008',
			statusCode: 200,
			attempts: 1,
			waitedMs: 0,
			retryable: false,
			mayHaveBeenApplied: false,
		},
	};

	test.each<[string, ICredentialDataDecryptedObject]>([
		['a wrong client secret', { clientSecret: 'sandbox-wrong-secret' }],
		[
			'a refresh token that was revoked',
			{ oauthTokenData: { access_token: tokens.expired, refresh_token: 'sandbox-revoked' } },
		],
	])(
		'%s is tried once for 20 items, and items not yet under way are not sent',
		async (_, change) => {
			const credentials = expired(change);
			const before = structuredClone(credentials.zohoSalesIQOAuth2Api);
			const run = await renameMany(20, credentials);
			expect(run.items).toEqual([]);
			expect(run.errorItems).toHaveLength(20);
			expect(run.errorItems[0]?.json).toMatchObject(connectAgain);
			const details = { ...connectAgain.details, attempts: 0 };
			expect(run.errorItems[19]?.json).toMatchObject({ details });
			expect(stage.sandbox.oauth.log).toHaveLength(1);
			expect(stage.sandbox.received).toHaveLength(10);
			expect(run.credentials.zohoSalesIQOAuth2Api).toMatchObject(before ?? {});
		},
	);

	test('without a refresh token nothing is asked for', async () => {
		const oauthTokenData = { access_token: tokens.expired };
		const run = await renameMany(3, expired({ oauthTokenData }));
		expect(run.errorItems[0]?.json).toMatchObject(connectAgain);
		expect(stage.sandbox.oauth.log).toEqual([]);
	});

	test('a token that is refused fresh from the refresh is not renewed again and again', async () => {
		const body = { error: { code: 1008, message: 'Invalid OAuthToken' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await renameMany(20);
		expect(run.errorItems).toHaveLength(20);
		expect(stage.sandbox.oauth.log).toHaveLength(1);
		expect(stage.sandbox.received.length).toBeLessThanOrEqual(40);
	});

	test('a credential that was never connected says so, and sends nothing', async () => {
		const run = await renameMany(1, {
			zohoSalesIQOAuth2Api: {
				screenName: 'lanternhouse',
				apiUrl: `${stage.sandbox.url}/zoho`,
				clientId: 'id',
				clientSecret: 'secret',
			},
		});
		expect(run.errorItems.map(({ json }) => json)).toMatchObject([
			{
				error:
					'Zoho SalesIQ could not be asked, since the credential is not connected yet [item 0]',
				details: {
					description:
						'Open the credential, check client ID and secret, and connect the account again.',
					kind: 'auth',
					attempts: 0,
				},
			},
		]);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('secrets', () => {
	const secrets = [
		tokens.organisation,
		tokens.expired,
		'sandbox-zoho-access-',
		samples.zoho.refreshTokens.organisation,
		samples.zoho.clients.organisation.secret,
	];
	const chatty = {
		error: {
			code: 1011,
			message: `You sent ${secrets.join(' and ')}, that is Zoho-oauthtoken ${tokens.organisation}`,
		},
	};
	const found = (shown: unknown) =>
		secrets.filter((secret) => JSON.stringify(shown).includes(secret));

	test.each(['continueErrorOutput', 'continueRegularOutput', 'stopWorkflow'] as const)(
		'do not come back when the vendor repeats them (%s)',
		async (onError) => {
			const { message } = chatty.error;
			const body = { error: { code: 1011, message: message.replace(secrets[2] ?? '', '') } };
			stage.sandbox.plant({ fault: 'status', status: 200, body });
			const run = await stage.run('zohoSalesIQ', update({ name: 'Runa' }), {
				onError,
				// One that holds every secret above.
				credentials: stage.credential('zohoSalesIQ', {
					oauthTokenData: { ...zohoToken(tokens.organisation), previous_token: tokens.expired },
				}),
			});
			expect(found([run.items, run.errorItems, run.error, run.hints])).toEqual([]);
		},
	);

	test('do not come back when the vendor repeats a token that was renewed', async () => {
		const body = { error: { code: 1011, message: 'You sent sandbox-zoho-access-1' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body, afterRequests: 1 });
		const run = await renameMany(1);
		expect(run.errorItems).toHaveLength(1);
		expect(found([run.items, run.errorItems, run.error])).toEqual([]);
	});

	test('do not come back as the name of a field or as a code', async () => {
		const body = {
			error: { code: tokens.organisation, message: 'Bad', param: tokens.organisation },
		};
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await renameMany(1, stage.credential('zohoSalesIQ'));
		expect(run.errorItems).toHaveLength(1);
		expect(found([run.items, run.errorItems, run.error])).toEqual([]);
	});

	test('are in no item and in no dry run', async () => {
		const fields = setFields([{ key: 'Plan', value: 'Gold' }], { output: 'raw' });
		const done = await stage.run('zohoSalesIQ', fields);
		const dry = await stage.run('zohoSalesIQ', { ...fields, options: { dryRun: true } });
		expect(found([done.items, dry.items])).toEqual([]);
	});
});
