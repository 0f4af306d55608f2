import type { OAuthRules } from '../oauth/rules';
import { samples } from '../samples';

const { clients, refreshTokens } = samples.zendesk;

export const zendeskOAuth: OAuthRules = {
	authorizePaths: { '/oauth2/chat/authorizations/new': 'user' },
	authorizeNeeds: ['subdomain'], // Inferred: whether the page does without it is not known.
	tokenPath: '/oauth2/chat/token',
	clients: [{ ...clients.good, kind: 'user' }],
	consents: {
		[refreshTokens.good]: { clientId: clients.good.id, kind: 'user', scopes: ['read', 'write'] },
	},
	rotates: true, // observed
	offlineOnly: false,
	clientCredentials: true,
	redirectExtras: () => ({}),
	tokenExtras: (_base, consent) => ({ scope: consent.scopes.join(' ') }),
	badGrant: 'invalid_grant',
	// Statuses of RFC 6749; the vendor's pages show no failure (inferred).
	error: (error) => ({ status: error === 'invalid_client' ? 401 : 400, body: { error } }),
	tooManyTokens: () => ({ status: 429, body: { error: 'too_many_requests' } }),
};
