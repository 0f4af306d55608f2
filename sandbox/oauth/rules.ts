import type { RateLimit } from '../core/limits';
import type { Reply } from '../core/vendor';

export interface OAuthClient {
	id: string;
	secret: string;
	kind: string;
}

/** What a refresh token stands for. */
export interface Consent {
	clientId: string;
	kind: string;
	scopes: readonly string[];
	/** The vendor's main account unless named. */
	account?: string;
}

export type OAuthError =
	| 'invalid_client'
	| 'invalid_code'
	| 'invalid_grant'
	| 'unsupported_grant_type'
	| 'server_error';

/** Where two authorisation servers differ; everything else is the same flow. */
export interface OAuthRules {
	/** Authorisation path and the kind of client and token it is for. */
	authorizePaths: Readonly<Record<string, string>>;
	/** Parameters that the page for consent insists on besides those of OAuth. */
	authorizeNeeds?: readonly string[];
	tokenPath: string;
	clients: readonly OAuthClient[];
	/** Refresh tokens that exist from the start. */
	consents: Readonly<Record<string, Consent>>;
	/** A refresh token works once and is replaced by the next. */
	rotates: boolean;
	/** A refresh token only with `access_type=offline`. */
	offlineOnly: boolean;
	clientCredentials: boolean;
	expiresInSeconds?: number;
	/** Access tokens per refresh token, where the vendor documents a wall. */
	documentedLimit?: RateLimit;
	/** Added to the redirect after consent; `base` is the address of this vendor. */
	redirectExtras: (base: string) => Record<string, string>;
	tokenExtras: (base: string, consent: Consent) => Record<string, string>;
	/** What a code or refresh token that is unknown, used or too old is called. */
	badGrant: OAuthError;
	error: (error: OAuthError) => Reply;
	tooManyTokens: () => Reply;
}
