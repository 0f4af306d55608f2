import { at, firstText, textOf } from '../shared/base/record';
import {
	type Answer,
	kindOfStatus,
	operationFor,
	type Requested,
	type Vendor,
	vendorError,
	type VendorError,
} from '../shared/operation';
import { codes, type Meaning, refusedToken } from './codes';
import { lacksScope } from './lacksScope';
import type { Scope } from './scopes';
import { simplify } from './simplify';

/** Declares an operation; the credential fills `{screenName}`. */
export const operation = operationFor<'screenName', Scope>();

/** How Zoho SalesIQ speaks. */
export const zohoSalesIQ: Vendor = {
	name: 'zohoSalesIQ',
	displayName: 'Zoho SalesIQ',
	defaultResource: 'visitor',
	credentials: [{ type: 'zohoSalesIQOAuth2Api' }],
	pathValues: ({ portal }) => ({ screenName: portal }),
	inFlight: 10,
	limit: { requests: 20, windowMs: 15_000 }, // Inferred: no figure is documented; 80 a minute was observed to be safe.
	simplify,
	readError,
};

/** SalesIQ answers HTTP 200 to failures as well, so the body decides (documented); the status is for the rest. */
function readError({ statusCode, body }: Answer, requested: Requested): VendorError | undefined {
	if (statusCode < 300 && body === '') {
		// Every answer has a body, failures too: without one nothing is known.
		return isConfirmedByStatus(requested)
			? undefined
			: vendorError('vendorFault', 'its answer is empty');
	}
	const error = at(body, 'error');
	const code = textOf(at(error, 'code'));
	if (!error && !isTokenStatus(statusCode)) return undefined;
	const words = firstText(at(error, 'message'), error) ?? '';
	const { kind, ...more } = meaningOf(code, words, { statusCode, requested });
	const field = firstText(at(error, 'json_key'), at(error, 'param'), at(error, 'header'));
	return vendorError(kind, field ? `${words} (${field})` : words, {
		code: code || undefined,
		field,
		...more,
	});
}

/** Feedback of a visitor is answered by nothing but the status (documented). */
const isConfirmedByStatus = ({ method, path }: Requested) =>
	method === 'POST' && path.endsWith('/feedback');

const isTokenStatus = (statusCode: number) => statusCode === 400 || statusCode === 401;

// The lists of visitors say so in words, with a code that is not known (observed).
const lacksPlan = /not enabled in this plan/i;

function meaningOf(
	code: string,
	words: string,
	{ statusCode, requested }: { statusCode: number; requested: Requested },
): Meaning {
	if (code === '1009') return lacksScope(requested);
	const known = codes[code];
	if (known) return known;
	if (lacksPlan.test(words)) return { kind: 'plan' };
	if (code === '' && isTokenStatus(statusCode)) return refusedToken;
	return { kind: statusCode < 400 ? 'validation' : kindOfStatus(statusCode) };
}
