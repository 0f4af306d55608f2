import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, type Stage } from './stage';
import { create, get, oAuth2, tokens, update } from './zendesk';
import { tokens as tokensOf } from './wire';

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
	oAuth2(stage.sandbox, tokens.expired, change);

const authentication = 'oAuth2';

function renameMany(count: number, credentials = expired()) {
	const items = stage.sandbox.zendesk.addVisitors(count).map((id) => ({ id }));
	const parameters = update({ name: 'Runa' }, { authentication, visitorId: '={{ $json.id }}' });
	return stage.run('zendeskChat', parameters, {
		items,
		credentials,
		onError: 'continueErrorOutput',
	});
}

describe('an OAuth2 token that has run out', () => {
	test('is renewed by n8n, and the refresh token that came with it is stored', async () => {
		const run = await renameMany(1);
		expect(run.items).toHaveLength(1);
		expect(tokensOf(stage.sandbox)).toEqual([tokens.expired, 'sandbox-zendesk-access-2']);
		expect(stage.sandbox.oauth.log).toMatchObject([
			{ grantType: 'refresh_token', refreshToken: samples.zendesk.refreshTokens.good },
		]);
		expect(run.credentials.zendeskChatOAuth2Api?.oauthTokenData).toMatchObject({
			access_token: 'sandbox-zendesk-access-2',
			refresh_token: 'sandbox-zendesk-refresh-1',
		});
	});

	test('is renewed once for 20 items, and all of them are carried out once', async () => {
		const run = await renameMany(20);
		expect(run.items).toHaveLength(20);
		expect(stage.sandbox.oauth.log).toHaveLength(1);
		expect(stage.sandbox.accounting()).toMatchObject({ writesApplied: 20, recordsWritten: 20 });
	});

	test('is renewed again in the next run, with the refresh token of the last', async () => {
		const credentials = expired();
		await renameMany(1, credentials);
		stage.sandbox.plant({ fault: 'expireToken', times: 1 });
		const run = await renameMany(1, credentials);
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.oauth.log.map(({ refreshToken }) => refreshToken)).toEqual([
			samples.zendesk.refreshTokens.good,
			'sandbox-zendesk-refresh-1',
		]);
	});

	test('is renewed before a visitor is created, who is created once', async () => {
		const run = await stage.run('zendeskChat', create({ name: 'Ada' }, { authentication }), {
			credentials: expired(),
		});
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.zendesk.size).toBe(4);
	});

	test.each<[string, ICredentialDataDecryptedObject, string]>([
		[
			'a refresh token that was used before',
			{ oauthTokenData: { access_token: tokens.expired, refresh_token: 'sandbox-used-before' } },
			'The credential "Test zendeskChatOAuth2Api" needs to be reconnected.',
		],
		[
			'a wrong client secret',
			{ clientSecret: 'sandbox-wrong-secret' },
			'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
		],
	])('and cannot be renewed, for %s, fails with what to do', async (_, change, words) => {
		const run = await renameMany(1, expired(change));
		expect(run.errorItems.map(({ json }) => json)).toMatchObject([
			{
				error: `Zendesk Chat could not be asked, since the sign-in could not be renewed: ${words} [item 0]`,
				details: {
					description:
						'Open the credential, check client ID and secret, and connect the account again.',
					kind: 'auth',
					waitedMs: 0,
					retryable: false,
					mayHaveBeenApplied: false,
				},
			},
		]);
		expect(stage.sandbox.received).toHaveLength(1);
		expect(stage.sandbox.oauth.log).toHaveLength(1);
	});

	test('and stays refused fresh from the refresh fails with what to do', async () => {
		stage.sandbox.plant({ fault: 'status', status: 401 });
		const run = await renameMany(1);
		expect(run.errorItems).toMatchObject([{ json: { details: { kind: 'auth', attempts: 2 } } }]);
		expect(stage.sandbox.received).toHaveLength(2);
		expect(stage.sandbox.oauth.log).toHaveLength(1);
	});
});

describe('secrets', () => {
	const secrets = [
		tokens.good,
		samples.zendesk.refreshTokens.good,
		samples.zendesk.clients.good.secret,
	];
	const found = (shown: unknown) =>
		secrets.filter((secret) => JSON.stringify(shown).includes(secret));

	test.each(['accessToken', 'oAuth2'])(
		'do not come back when the vendor repeats them (%s)',
		async (by) => {
			const own = by === 'oAuth2' ? secrets : [tokens.good];
			const body = { error: 'invalid_token', description: `Bearer ${own.join(' or ')} is unknown` };
			stage.sandbox.plant({ fault: 'status', status: 403, body });
			const parameters = get({ authentication: by });
			const credentials = {
				...stage.credential('zendeskChat'),
				...oAuth2(stage.sandbox, tokens.good),
			};
			const shown = await Promise.all([
				stage.run('zendeskChat', parameters, { credentials }),
				stage.run('zendeskChat', parameters, { credentials, onError: 'continueErrorOutput' }),
			]);
			expect(shown.map(({ error, errorItems }) => [error?.message, errorItems.length])).toEqual([
				[expect.stringContaining('***'), 0],
				[undefined, 1],
			]);
			expect(
				found(shown.map(({ items, errorItems, error }) => [items, errorItems, error])),
			).toEqual([]);
		},
	);

	test('are in no item and in no dry run', async () => {
		const parameters = get({ authentication, output: 'raw' });
		const credentials = oAuth2(stage.sandbox, tokens.good);
		const done = await stage.run('zendeskChat', parameters, { credentials });
		const dry = await stage.run(
			'zendeskChat',
			{ ...parameters, options: { dryRun: true } },
			{ credentials },
		);
		expect([done.items.length, dry.items.length]).toEqual([1, 1]);
		expect(found([done.items, dry.items])).toEqual([]);
	});
});
