import type { Consent } from './rules';
import type { VendorName, VendorSandbox } from '../core/vendor';

/** One request to a token endpoint. */
export interface OAuthRequest {
	vendor: VendorName;
	grantType: string;
	clientId: string;
	refreshToken?: string;
	at: number;
	status: number;
	succeeded: boolean;
}

export interface IssuedCode extends Consent {
	redirectUri: string;
	offline: boolean;
	expiresAt: number;
}

export interface RefreshEntry extends Consent {
	vendor: VendorName;
	/** Live access tokens, the oldest first. */
	accessTokens: string[];
}

/** Codes, refresh tokens and the log of the token endpoints of all vendors. */
export class OAuthState {
	log: OAuthRequest[] = [];
	refreshes = 0;
	readonly codes = new Map<string, IssuedCode>();
	readonly refreshTokens = new Map<string, RefreshEntry>();
	#issued = 0;

	constructor(
		private readonly keepLog: boolean,
		private readonly vendors: readonly VendorSandbox[],
	) {
		this.reset();
	}

	reset(): void {
		this.log = [];
		this.refreshes = 0;
		this.codes.clear();
		this.refreshTokens.clear();
		this.#issued = 0;
		for (const { name, oauth } of this.vendors) {
			for (const [token, consent] of Object.entries(oauth?.consents ?? {})) {
				this.refreshTokens.set(token, { ...consent, vendor: name, accessTokens: [] });
			}
		}
	}

	record(request: OAuthRequest): void {
		if (this.keepLog) this.log.push(request);
	}

	/** A further refresh token with the rights of one that exists, for another account. */
	copy(like: string, refreshToken: string, account: string): void {
		const entry = this.refreshTokens.get(like);
		if (entry) this.refreshTokens.set(refreshToken, { ...entry, account, accessTokens: [] });
	}

	/** Names count up, so that a run reads the same twice. */
	newName(vendor: VendorName, what: 'code' | 'access' | 'refresh'): string {
		this.#issued += 1;
		return `sandbox-${vendor}-${what}-${this.#issued}`;
	}
}
