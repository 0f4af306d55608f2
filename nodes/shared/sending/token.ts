import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import { clock } from '../base/clock';
import { at } from '../base/record';
import type { Context } from './context';
import { type Fault, faultOf } from './n8nFault';

/** Whether another token can be had; a fault when that is not known now. */
export type Renewal = 'renewed' | 'impossible' | Fault;

/** Renews an OAuth access token that the vendor calls expired without a status 401, which n8n would not notice. */
export interface TokenKeeper {
	/** The access token that a request sent now will carry. */
	current: () => string | undefined;
	/**
	 * Makes sure that the stored token is another one than `sentWith`. Requests that fail together, or late, share one
	 * refresh.
	 */
	renew: (sentWith: string | undefined) => Promise<Renewal>;
	/** A request with this token was accepted. */
	worked: (token: string | undefined) => void;
}

/** A token that is refused so soon after its refresh was not too old, but wrong. */
const freshMs = 60_000;

const accessToken = (credentials: unknown) =>
	at(credentials, 'oauthTokenData.access_token') as string | undefined;

/** One keeper serves all requests of a run. */
export function tokenKeeper(
	context: Context,
	credentialType: string,
	credentials: ICredentialDataDecryptedObject,
): TokenKeeper {
	let known = accessToken(credentials);
	let renewing: Promise<Renewal> | undefined;
	let isHopeless = known === undefined;
	/** Until when the token counts as fresh from the refresh, unless it works before. */
	let unprovenUntil = -Infinity;

	const refresh = async (): Promise<Renewal> => {
		try {
			const stored = accessToken(await context.getCredentials(credentialType));
			// Another execution may have been faster: its token is in the store already.
			const isStale = stored === known;
			const token = isStale ? await fetchToken(context, credentialType) : stored;
			unprovenUntil = isStale ? clock.now() + freshMs : -Infinity;
			isHopeless = token === undefined || token === known;
			known = token;
		} catch (thrown) {
			const fault = faultOf(thrown);
			if (fault.outcome.kind === 'notSent') return fault;
			isHopeless = true; // The refused request is reported; it tells the builder to connect again.
		}
		return result();
	};

	const result = () => (isHopeless ? 'impossible' : 'renewed');

	return {
		current: () => known,
		renew: async (sentWith) => {
			if (renewing) return await renewing;
			if (isHopeless || sentWith !== known) return result();
			// Refused fresh from the refresh: asking for more would only run into the vendor's limit.
			isHopeless = clock.now() < unprovenUntil;
			if (isHopeless) return result();
			renewing = refresh().finally(() => (renewing = undefined));
			return await renewing;
		},
		worked: (token) => {
			if (token === known) unprovenUntil = -Infinity;
		},
	};
}

async function fetchToken(context: Context, credentialType: string): Promise<string | undefined> {
	const data = (await context.helpers.refreshOAuth2Token.call(
		context,
		credentialType,
	)) as IDataObject;
	return data.access_token as string | undefined;
}
