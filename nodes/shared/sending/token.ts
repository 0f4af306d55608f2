import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import { at } from '../base/record';
import type { Context } from './context';

/** Renews an OAuth access token that the vendor calls expired without a status 401, which n8n would not notice. */
export interface TokenKeeper {
	/** The access token that a request sent now will carry. */
	current: () => string | undefined;
	/**
	 * Makes sure that the stored token is another one than `sentWith`. Requests that fail together, or late, share one
	 * refresh. False when no other token can be had.
	 */
	renew: (sentWith: string | undefined) => Promise<boolean>;
	/** A request with this token was accepted. */
	worked: (token: string | undefined) => void;
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
	/** The token came from a refresh and has not worked yet. */
	let isUnproven = false;

	const refresh = async () => {
		const stored = accessToken(await context.getCredentials(credentialType));
		// Another execution was faster: its token is in the store already.
		isUnproven = stored === known;
		const token = isUnproven ? await fetchToken(context, credentialType) : stored;
		hopeless = token === undefined || token === known;
		known = token;
		return !hopeless;
	};

	return {
		current: () => known,
		renew: async (sentWith) => {
			if (renewing) return await renewing;
			if (hopeless || sentWith !== known) return !hopeless;
			// Refused fresh from the refresh: asking for more would only run into the vendor's limit.
			if (isUnproven) {
				hopeless = true;
				return false;
			}
			renewing = refresh().finally(() => (renewing = undefined));
			return await renewing;
		},
		worked: (token) => {
			isUnproven = isUnproven && token !== known;
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
