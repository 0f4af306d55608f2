import type { Kind } from './errors';
import { clock } from './clock';
import type { Outcome } from './retry';
import { serverWaitMs } from './serverTime';
import type { Answer, VendorError } from './vendor';

const kinds: Record<number, Kind> = {
	401: 'auth',
	402: 'plan',
	403: 'permission',
	404: 'notFound',
	408: 'timeout',
	409: 'conflict',
	410: 'notFound',
	429: 'rateLimit',
};

/** What a status means where the vendor's body does not say more. */
export const kindOfStatus = (statusCode: number): Kind =>
	kinds[statusCode] ?? (statusCode >= 500 ? 'vendorFault' : 'validation');

const openings: Record<Kind, string> = {
	auth: 'did not accept the credential',
	scope: 'refused the request, since the credential lacks a scope',
	permission: 'does not allow this',
	plan: 'does not offer this in the plan of the account',
	notFound: 'has no such record',
	validation: 'did not accept the request',
	conflict: 'refused the request, since it conflicts with what is stored',
	rateLimit: 'turned the request away, since there were too many',
	vendorFault: 'could not process the request',
	network: 'could not be reached',
	timeout: 'gave up on the request',
};

/** A refusal in the vendor's own words, opened by what it comes to. */
export const vendorError = (
	kind: Kind,
	words: string | undefined,
	more: Omit<VendorError, 'kind' | 'message'> = {},
): VendorError => ({
	kind,
	message: words ? `${openings[kind]}: ${words}` : openings[kind],
	...more,
});

/** The error of an answer whose body the vendor's reader did not recognise; undefined for a success. */
export function statusError({ statusCode, body }: Answer): VendorError | undefined {
	const isText = typeof body === 'string' && body !== '';
	if (statusCode < 300) {
		return isText ? vendorError('vendorFault', 'its answer is not JSON or was cut off') : undefined;
	}
	if (statusCode < 400) {
		return vendorError('validation', 'it answered with a redirect', {
			advice: 'Check the account name and the address in the credential.',
		});
	}
	return vendorError(
		kindOfStatus(statusCode),
		isText ? `it answered with a page instead of data (status ${statusCode})` : undefined,
	);
}

/** What an error means for a next try. */
export function outcomeOf(
	error: VendorError,
	{ headers }: Answer,
	resetHeader: string | undefined,
): Outcome {
	if (error.kind === 'rateLimit' || error.turnedAway) {
		const waitMs = serverWaitMs(headers, resetHeader, clock.now());
		return { kind: 'throttled', waitMs, leastMs: error.leastMs };
	}
	if (error.kind === 'vendorFault' || error.kind === 'timeout') {
		// The begin of the next window says nothing about a fault.
		return { kind: 'unknown', waitMs: serverWaitMs(headers, undefined, clock.now()) };
	}
	return { kind: 'refused' };
}
