import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import type { Context } from './connection';
import { at } from './record';

/** Renews an OAuth access token that the vendor calls expired without a status 401, which n8n would not notice. */
export interface TokenKeeper {
	/** The access token that a request sent now will carry. */
	current: () => string | undefined;
	/**
	 * Makes sure that the stored token is another one than `sentWith`. Requests that fail together, or late, share one
	 * refresh. False when no other token can be had.
	 */
	renew: (sentWith: string | undefined) => Promise<boolean>;
	/** A token fresh from the refresh was refused: asking for more would only run into the vendor's limit. */
	giveUp: () => void;
}

const accessToken = (credentials: unknown) =>
	at(credentials, 'oauthTokenData.access_token') as string | undefined;

/** One keeper serves all requests of a run. */
export function tokenKeeper(
	context: Context,
	credentialType: string,
	credentials: ICredentialDataDecryptedObject,
): TokenKeeper {
	let known = accessToken(credentials);
	let renewing: Promise<boolean> | undefined;
	let hopeless = known === undefined;

	const refresh = async () => {
		const stored = accessToken(await context.getCredentials(credentialType));
		// Another execution was faster: its token is in the store already.
		const token = stored === known ? await fetchToken(context, credentialType) : stored;
		hopeless = token === undefined || token === known;
		known = token;
		return !hopeless;
	};

	return {
		current: () => known,
		renew: async (sentWith) => {
			if (hopeless) return false;
			if (sentWith !== known) return true;
			renewing ??= refresh().finally(() => (renewing = undefined));
			return await renewing;
		},
		giveUp: () => {
			hopeless = true;
		},
	};
}

async function fetchToken(context: Context, credentialType: string): Promise<string | undefined> {
	try {
		const data = (await context.helpers.refreshOAuth2Token.call(
			context,
			credentialType,
		)) as IDataObject;
		return data.access_token as string | undefined;
	} catch {
		return undefined; // The refused request is reported; it tells the builder to connect again.
	}
}
