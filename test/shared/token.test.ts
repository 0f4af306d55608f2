import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { Context } from '../../nodes/shared/sending/context';
import { tokenKeeper } from '../../nodes/shared/sending/token';

/** A store with one token, and what a refresh puts into it. */
function storeOf(first: string, next: string[]) {
	const data = (token: string): ICredentialDataDecryptedObject => ({
		oauthTokenData: { access_token: token },
	});
	let stored = first;
	let refreshes = 0;
	const context = {
		getCredentials: () => Promise.resolve(data(stored)),
		helpers: {
			refreshOAuth2Token: () => {
				stored = next[refreshes++] ?? stored;
				return Promise.resolve({ access_token: stored });
			},
		},
	};
	const keeper = tokenKeeper(context as unknown as Context, 'oAuth2Api', data(first));
	return { keeper, refreshes: () => refreshes };
}

describe('a token that was just renewed', () => {
	test('is not renewed once more while nothing shows that it works', async () => {
		const { keeper, refreshes } = storeOf('a', ['b', 'c']);
		expect(await keeper.renew('a')).toBe('renewed');
		expect(await keeper.renew('b')).toBe('impossible');
		expect(refreshes()).toBe(1);
	});

	test('is when it has worked', async () => {
		const { keeper, refreshes } = storeOf('a', ['b', 'c']);
		await keeper.renew('a');
		keeper.worked('b');
		expect(await keeper.renew('b')).toBe('renewed');
		expect(refreshes()).toBe(2);
	});

	test('is not shown to work by a request that still carried the old one', async () => {
		const { keeper, refreshes } = storeOf('a', ['b', 'c']);
		await keeper.renew('a');
		keeper.worked('a');
		expect(await keeper.renew('b')).toBe('impossible');
		expect(refreshes()).toBe(1);
	});
});
