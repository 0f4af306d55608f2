import { operationFor } from '../shared/operation';
import { at, firstText, textOf } from '../shared/record';
import { kindOfStatus, vendorError } from '../shared/status';
import type { Kind } from '../shared/errors';
import type { Answer, Vendor, VendorError } from '../shared/vendor';

/** Declares an operation; the credential fills `{screenName}`. */
export const operation = operationFor<'screenName'>();

/** How Zoho SalesIQ speaks. */
export const zohoSalesIQ: Vendor = {
	name: 'zohoSalesIQ',
	displayName: 'Zoho SalesIQ',
	credentials: [{ type: 'zohoSalesIQOAuth2Api' }],
	pathValues: ({ screenName }) => ({ screenName: textOf(screenName).trim() }),
	inFlight: 10,
	limit: { requests: 20, windowMs: 15_000 }, // Inferred: no figure is documented; 80 a minute was observed to be safe.
	readError,
};

/** The vendor's error codes and what they come to (codes documented, kinds inferred). */
const kinds: Record<string, Kind> = {
	1001: 'vendorFault',
	1002: 'auth',
	// A wrong portal must never be mistaken for a missing record.
	1005: 'validation',
	1008: 'auth',
	1009: 'scope',
	1014: 'conflict',
	1016: 'permission',
	1017: 'plan',
	1019: 'notFound',
	1021: 'plan',
	1023: 'rateLimit',
	1026: 'conflict',
	1301: 'conflict',
	2210: 'vendorFault',
	2310: 'vendorFault',
	2311: 'notFound',
};

const more: Record<string, Partial<VendorError>> = {
	1005: {
		advice:
			'Correct the Screen Name in the credential: it stands in the address of your SalesIQ portal.',
	},
	// Documented: an expired token gives the same code as an invalid one, inside HTTP 200.
	1008: { tokenExpired: true, advice: 'Open the credential and connect the account again.' },
	1009: {
		advice:
			'Add the missing scope to the credential and connect it again. Changing a visitor needs a credential whose Token Type is Organisation.',
	},
	// Inferred: the length of the lock is not stated, so a long pause.
	1023: { leastMs: 60_000 },
};

/** SalesIQ answers HTTP 200 to failures as well, so the body decides (documented); the status is for the rest. */
function readError({ statusCode, body }: Answer): VendorError | undefined {
	// Every answer has a body, failures too: without one nothing is known.
	if (statusCode < 300 && body === '') return vendorError('vendorFault', 'its answer is empty');
	const error = at(body, 'error');
	if (!error) return undefined;
	const code = textOf(at(error, 'code'));
	const kind = kinds[code] ?? kindOfCodeless(statusCode);
	const field = firstText(at(error, 'json_key'), at(error, 'param'), at(error, 'header'));
	const words = firstText(at(error, 'message'), error) ?? '';
	return vendorError(kind, field ? `${words} (${field})` : words, {
		code: code || undefined,
		field,
		...more[code],
	});
}

// Codes that are not listed are all about a bad value.
const kindOfCodeless = (statusCode: number) =>
	statusCode < 400 ? 'validation' : kindOfStatus(statusCode);
