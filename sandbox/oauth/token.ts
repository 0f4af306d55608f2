import type { Context } from '../core/context';
import type { Reply, VendorName } from '../core/vendor';
import type { Consent, OAuthError, OAuthRules } from './rules';
import type { RefreshEntry } from './state';

export interface TokenEndpoint {
	context: Context;
	vendor: VendorName;
	rules: OAuthRules;
	base: string;
}

type Form = Record<string, string | undefined>;
type Issue = { consent: Consent; refreshToken?: string; entry?: RefreshEntry };

// Documented by Zoho Accounts: the 31st access token of a refresh token evicts the oldest.
const maxLiveTokens = 30;

function issue({ context, vendor, rules, base }: TokenEndpoint, issued: Issue): Reply {
	const { consent, refreshToken, entry } = issued;
	const { expiresInSeconds } = rules;
	const token = context.oauth.newName(vendor, 'access');
	const now = context.now();
	context.tokens.issue({
		token,
		vendor,
		account: consent.account ?? `${vendor}-main`,
		kind: consent.kind,
		scopes: consent.scopes,
		state: 'live',
		...(expiresInSeconds && { expiresAt: now + expiresInSeconds * 1000 }),
	});
	entry?.accessTokens.push(token);
	if (entry && entry.accessTokens.length > maxLiveTokens) {
		context.tokens.forget(entry.accessTokens.shift() ?? '');
	}
	const body = {
		access_token: token,
		...(refreshToken && { refresh_token: refreshToken }),
		...rules.tokenExtras(base, consent),
		token_type: 'Bearer',
		...(expiresInSeconds && { expires_in: expiresInSeconds }),
	};
	return { status: 200, body };
}

function newRefreshToken({ context, vendor }: TokenEndpoint, entry: RefreshEntry): string {
	const refreshToken = context.oauth.newName(vendor, 'refresh');
	context.oauth.refreshTokens.set(refreshToken, entry);
	return refreshToken;
}

function exchangeCode(endpoint: TokenEndpoint, form: Form): Reply | OAuthError {
	const { context, vendor, rules } = endpoint;
	const { code = '' } = form;
	const issued = context.oauth.codes.get(code);
	context.oauth.codes.delete(code); // a code works once
	if (!issued || issued.expiresAt <= context.now()) return rules.badGrant;
	if (issued.clientId !== form.client_id || issued.redirectUri !== form.redirect_uri) {
		return rules.badGrant;
	}
	const { clientId, kind, scopes } = issued;
	const consent = { clientId, kind, scopes };
	if (rules.offlineOnly && !issued.offline) return issue(endpoint, { consent });
	const entry = { ...consent, vendor, accessTokens: [] };
	const refreshToken = newRefreshToken(endpoint, entry);
	return issue(endpoint, { consent, refreshToken, entry });
}

function refresh(endpoint: TokenEndpoint, form: Form): Reply | OAuthError {
	const { context, vendor, rules } = endpoint;
	const { refresh_token: token = '' } = form;
	const entry = context.oauth.refreshTokens.get(token);
	if (entry?.vendor !== vendor || entry.clientId !== form.client_id) return rules.badGrant;
	const wall = context.gates[`${vendor}Tokens`]?.pass(token, context.now());
	if (wall?.allowed === false) return rules.tooManyTokens();
	context.oauth.refreshes += 1;
	context.ledger.refreshed();
	if (!rules.rotates) return issue(endpoint, { consent: entry, entry });
	context.oauth.refreshTokens.delete(token);
	const refreshToken = newRefreshToken(endpoint, entry);
	return issue(endpoint, { consent: entry, refreshToken, entry });
}

/** Documented: client id and secret travel in the body, not in an Authorization header. */
export function tokenAnswer(endpoint: TokenEndpoint, form: Form): Reply | OAuthError {
	const { client_id: clientId = '', client_secret: secret = '', grant_type: grantType } = form;
	const client = endpoint.rules.clients.find(({ id }) => id === clientId);
	if (client?.secret !== secret) return 'invalid_client';
	if (grantType === 'authorization_code') return exchangeCode(endpoint, form);
	if (grantType === 'refresh_token') return refresh(endpoint, form);
	if (grantType === 'client_credentials' && endpoint.rules.clientCredentials) {
		const scopes = (form.scope ?? '').split(/[\s,]+/);
		return issue(endpoint, { consent: { clientId, kind: client.kind, scopes } });
	}
	return 'unsupported_grant_type';
}
