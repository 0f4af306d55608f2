import type { VendorError } from '../operation/vendor';
import { defaults } from '../base/defaults';
import { isAxiosError } from './network';
import type { Outcome } from './retry';

/** What n8n made of a request that it did not send, or not again. */
export interface Fault {
	/** Requests on the wire. */
	requests: number;
	error: VendorError;
	outcome: Outcome;
}

/**
 * Reads what n8n throws that is no answer of the vendor, from structure first and from words last, since n8n exports
 * none of these classes:
 * 1. an error of axios: the sign-in server was asked for a new token and gave none (no connection, 5xx);
 * 2. an error of n8n's OAuth client (`code` EAUTH or ESTATUS), or one that n8n marked `credential-invalid`: the sign-in
 *    server refused;
 * 3. by its words, an OAuth2 credential without a token, or without what renews it;
 * 4. an error that n8n made on purpose (only its own classes have a `level`): the credential is gone, cannot be
 *    decrypted, may not be used here;
 * 5. all others come from n8n's database, its driver or its pool ("timeout exceeded when trying to connect",
 *    "Connection terminated unexpectedly", QueryFailedError …): it could not be read just now.
 */
export function faultOf(thrown: unknown): Fault {
	const chain = causesOf(thrown);
	const words = chain[0]?.message ?? '';
	if (chain.some(isSignInAway)) return signInAway;
	if (chain.some(isSignInRefused) || /reconnect/i.test(words)) {
		return refused(
			1,
			`could not be asked, since the sign-in could not be renewed: ${words}`,
			'Open the credential, check client ID and secret, and connect the account again.',
		);
	}
	if (/unable to sign|not connected/i.test(words)) {
		return refused(
			0,
			'could not be asked, since the credential is not connected yet',
			'Open the credential, check client ID and secret, and connect the account again.',
		);
	}
	if (chain.some((one) => 'level' in one)) {
		return refused(
			0,
			`could not be asked, since n8n does not give out the credential: ${words}`,
			'Open the credential, or choose another one in the node.',
		);
	}
	return unreadable(words);
}

const refused = (requests: number, message: string, advice: string): Fault => ({
	requests,
	error: { kind: 'auth', message, advice },
	outcome: { kind: 'refused' },
});

const later = { kind: 'notSent', leastMs: defaults.n8nPauseMs } as const;

const unreadable = (words: string): Fault => ({
	requests: 0,
	error: {
		kind: 'n8n',
		message: 'could not be asked, since n8n could not read the credential from its database',
		advice: `Look after the database of n8n (is it reachable, has its pool enough connections?), then run the failed items again. n8n says: ${words}`,
	},
	outcome: later,
});

// The request itself was refused for its old token, and so not carried out.
const signInAway: Fault = {
	requests: 1,
	error: {
		kind: 'vendorFault',
		message:
			'could not be asked, since its sign-in did not answer when the token was to be renewed',
	},
	outcome: later,
};

/** The error and what caused it; the NodeApiError around it says nothing of its own. */
function causesOf(thrown: unknown): Error[] {
	if (!(thrown instanceof Error)) return [];
	const causes = causesOf(thrown.cause);
	return thrown.name === 'NodeApiError' && causes.length > 0 ? causes : [thrown, ...causes];
}

const tooMany = 429;

const isSignInAway = (error: Error) =>
	isAxiosError(error) || ('status' in error && error.status === tooMany);

const isSignInRefused = (error: Error) =>
	('code' in error && ['EAUTH', 'ESTATUS'].includes(String(error.code))) ||
	('failure' in error && causeIn(error.failure) === 'credential-invalid');

const causeIn = (failure: unknown) => (failure as { cause?: unknown } | undefined)?.cause;
