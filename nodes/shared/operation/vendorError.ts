import type { Kind } from '../base/errors';
import type { VendorError } from './vendor';

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
	n8n: 'could not be asked',
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
