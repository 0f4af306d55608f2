import type { OAuthRules } from '../oauth/rules';
import { samples } from '../samples';
import { everyScope as scopes } from './scopes';

const { clients, refreshTokens } = samples.zoho;

export const zohoOAuth: OAuthRules = {
	authorizePaths: { '/oauth/v2/auth': 'user', '/oauth/v2/org/auth': 'organisation' },
	tokenPath: '/oauth/v2/token',
	clients: [
		{ ...clients.user, kind: 'user' },
		{ ...clients.organisation, kind: 'organisation' },
	],
	consents: {
		[refreshTokens.user]: { clientId: clients.user.id, kind: 'user', scopes },
		[refreshTokens.organisation]: {
			clientId: clients.organisation.id,
			kind: 'organisation',
			scopes,
		},
	},
	rotates: false,
	offlineOnly: true,
	clientCredentials: false,
	expiresInSeconds: 3600,
	documentedLimit: { requests: 10, windowMs: 600_000 },
	redirectExtras: (base) => ({ location: 'us', 'accounts-server': base }), // observed
	// The domain of other Zoho products; SalesIQ does not live there (documented, to be ignored).
	tokenExtras: () => ({ api_domain: 'https://www.zohoapis.example' }),
	badGrant: 'invalid_code',
	error: (error) => ({ status: 200, body: { error } }),
	tooManyTokens: () => ({
		status: 400,
		body: {
			error: 'Access Denied',
			error_description: 'You have made too many requests continuously. Please try again later.',
			status: 'failure',
		},
	}),
};
