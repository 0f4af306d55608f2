import type { Kind } from '../shared/base/errors';
import { at, firstText } from '../shared/base/record';
import {
	type Answer,
	kindOfStatus,
	operationFor,
	type Vendor,
	vendorError,
	type VendorError,
} from '../shared/operation';

export const operation = operationFor();

/** How Acquire speaks. */
export const acquire: Vendor = {
	name: 'acquire',
	displayName: 'Acquire',
	credentials: [{ type: 'acquireApi' }],
	inFlight: 10,
	limit: { requests: 600, windowMs: 60_000 }, // Inferred: documented as unlimited; a pace that harms nobody.
	readError,
};

/** Error types that come to something else than their status says (types documented, kinds inferred). */
const kinds: Record<string, Kind> = {
	ERROR_RECORD_NOT_FOUND: 'notFound', // With status 400 (documented).
	ERROR_DUPLICATE_RECORD_FOUND: 'conflict',
	ERROR_UNAUTHORIZED_ACCESS: 'scope',
};

const advice: Record<string, string> = {
	ERROR_UNAUTHORIZED_ACCESS:
		'The API key lacks the module. Create a key with full access, or with this module, under Settings > For Developers > API Key.',
};

/** The form of an error is not documented: the likely places are looked through (inferred). */
function readError({ statusCode, body }: Answer): VendorError | undefined {
	// Inferred: some calls refuse inside HTTP 200.
	if (statusCode < 400 && at(body, 'data.success') !== false) return undefined;
	const errors = at(body, 'errors');
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	const words = firstText(
		at(body, 'error.message'),
		at(body, 'message'),
		at(body, 'error'),
		at(first, 'message'),
		first,
		at(body, 'data.message'),
	);
	const code = firstText(
		at(body, 'error.type'),
		at(body, 'type'),
		at(body, 'code'),
		at(body, 'name'),
	);
	// Documented: 503 means maintenance, so the request was not carried out.
	const turnedAway = statusCode === 503 || undefined;
	const isKnown = words !== undefined || code !== undefined || turnedAway || statusCode < 400;
	if (!isKnown) return undefined;
	const kind = kinds[code ?? ''] ?? kindOfStatus(statusCode);
	return vendorError(kind, words ?? code, { code, advice: advice[code ?? ''], turnedAway });
}
