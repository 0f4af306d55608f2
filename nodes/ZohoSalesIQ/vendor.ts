import { at, firstText, textOf } from '../shared/base/record';
import {
	type Answer,
	kindOfStatus,
	operationFor,
	type Vendor,
	vendorError,
	type VendorError,
} from '../shared/operation';
import { codes } from './codes';
import { simplified } from './values';

/** Declares an operation; the credential fills `{screenName}`. */
export const operation = operationFor<'screenName'>();

/** How Zoho SalesIQ speaks. */
export const zohoSalesIQ: Vendor = {
	name: 'zohoSalesIQ',
	displayName: 'Zoho SalesIQ',
	defaultResource: 'visitor',
	credentials: [{ type: 'zohoSalesIQOAuth2Api' }],
	pathValues: ({ screenName }) => ({ screenName: textOf(screenName).trim() }),
	inFlight: 10,
	limit: { requests: 20, windowMs: 15_000 }, // Inferred: no figure is documented; 80 a minute was observed to be safe.
	simplify: simplified,
	readError,
};

/** SalesIQ answers HTTP 200 to failures as well, so the body decides (documented); the status is for the rest. */
function readError({ statusCode, body }: Answer): VendorError | undefined {
	// Every answer has a body, failures too: without one nothing is known.
	if (statusCode < 300 && body === '') return vendorError('vendorFault', 'its answer is empty');
	const error = at(body, 'error');
	if (!error) return undefined;
	const code = textOf(at(error, 'code'));
	const words = firstText(at(error, 'message'), error) ?? '';
	const { kind, ...more } = codes[code] ?? { kind: kindOfCodeless(statusCode, words) };
	const field = firstText(at(error, 'json_key'), at(error, 'param'), at(error, 'header'));
	return vendorError(kind, field ? `${words} (${field})` : words, {
		code: code || undefined,
		field,
		...more,
	});
}

// The lists of visitors say so in words, with a code that is not known (observed).
const lacksPlan = /not enabled in this plan/i;

const kindOfCodeless = (statusCode: number, words: string) => {
	if (lacksPlan.test(words)) return 'plan';
	return statusCode < 400 ? 'validation' : kindOfStatus(statusCode);
};
