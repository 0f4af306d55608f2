import type { IncomingHttpHeaders } from 'node:http';
import type { VendorName } from './vendor';

export interface Grant {
	token: string;
	vendor: VendorName;
	/** Rate limits count per account, so a refreshed token does not start afresh. */
	account: string;
	kind: string;
	scopes: readonly string[];
	state: 'live' | 'expired' | 'revoked';
	expiresAt?: number;
	/** Names the vendor's own error for a valid token whose role or plan is refused. */
	refusal?: string;
}

export type Found =
	| { status: 'live'; grant: Grant }
	| { status: 'missing' | 'malformed' | 'unknown' | 'expired' | 'revoked' };

/** The token of an Authorization header, whatever its scheme. */
export function tokenOf(headers: IncomingHttpHeaders): string | undefined {
	return headers.authorization?.slice(headers.authorization.indexOf(' ') + 1);
}

export class Tokens {
	#grants = new Map<string, Grant>();

	constructor(private readonly seed: readonly Grant[]) {
		this.reset();
	}

	reset(): void {
		this.#grants = new Map(this.seed.map((grant) => [grant.token, { ...grant }]));
	}

	issue(grant: Grant): void {
		this.#grants.set(grant.token, grant);
	}

	/** A further token with the rights of one that exists, for another account. */
	copy(like: string, token: string, account: string): void {
		const grant = this.#grants.get(like);
		if (grant) this.issue({ ...grant, token, account });
	}

	forget(token: string): void {
		this.#grants.delete(token);
	}

	/** From now on the token is answered like one whose hour is over. */
	expire(token: string | undefined): void {
		const grant = token === undefined ? undefined : this.#grants.get(token);
		if (grant) grant.state = 'expired';
	}

	find(
		vendor: VendorName,
		schemes: readonly string[],
		headers: IncomingHttpHeaders,
		now: number,
	): Found {
		const { authorization } = headers;
		if (authorization === undefined) return { status: 'missing' };
		const [scheme = '', token = '', ...rest] = authorization.split(' ');
		if (!schemes.includes(scheme.toLowerCase()) || token === '' || rest.length > 0) {
			return { status: 'malformed' };
		}
		const grant = this.#grants.get(token);
		if (grant?.vendor !== vendor) return { status: 'unknown' };
		if (grant.expiresAt !== undefined && grant.expiresAt <= now) return { status: 'expired' };
		return grant.state === 'live' ? { status: 'live', grant } : { status: grant.state };
	}
}
