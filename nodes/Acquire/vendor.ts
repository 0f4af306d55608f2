import type { Kind } from '../shared/base/errors';
import { at, firstText, isRecord, textOf } from '../shared/base/record';
import {
	type Answer,
	kindOfStatus,
	operationFor,
	type Requested,
	type Vendor,
	vendorError,
	type VendorError,
} from '../shared/operation';
import { simplify } from './simplify';

export const operation = operationFor();

/** How Acquire speaks. */
export const acquire: Vendor = {
	name: 'acquire',
	displayName: 'Acquire',
	defaultResource: 'contact',
	credentials: [{ type: 'acquireApi' }],
	simplify,
	accountIn: ({ accountId }) => accountOf(accountId),
	inFlight: 10,
	limit: { requests: 600, windowMs: 60_000 }, // Inferred: documented as unlimited; a pace that harms nobody.
	readError,
};

/** The bare account, also where its whole address was pasted; a proxy has one address for all accounts. */
const accountOf = (accountId: unknown): string =>
	textOf(accountId)
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/[./].*/, '');

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

function readError(answer: Answer, requested: Requested): VendorError | undefined {
	return answer.statusCode < 400 ? refusalInside(answer.body, requested) : errorIn(answer);
}

/** What is refused although the call succeeded (inferred): a success that is false, a delete that deleted nothing. */
function refusalInside(body: unknown, { method, path }: Requested): VendorError | undefined {
	const data = at(body, 'data');
	// A report stands under its own name in `data`, with a success of its own (documented).
	const isReport = path.startsWith('/api/v1/analytics/') && isRecord(data);
	const reports = isReport ? Object.values(data) : [];
	const refusals = [body, data, ...reports].filter((place) => at(place, 'success') === false);
	if (refusals.length > 0 || data === false) {
		const words = firstText(...refusals.map((place) => at(place, 'message')), ...wordsIn(body));
		return vendorError('validation', words, { code: codeIn(body) });
	}
	if (method !== 'DELETE') return undefined;
	const deleted = at(data, 'deleted');
	// The knowledge base has it a level beside (documented).
	const affected = at(deleted, 'affected') ?? at(data, 'data.affected') ?? deleted;
	if (affected !== 0 && affected !== '0' && affected !== false) return undefined;
	const said = at(data, 'success') === true ? undefined : firstText(at(data, 'message'));
	const words = said ?? 'nothing was deleted';
	return vendorError('notFound', words, { code: codeIn(body) });
}

/** The form of an error is not documented: the likely places are looked through (inferred). */
function errorIn({ statusCode, body }: Answer): VendorError | undefined {
	const words = firstText(...wordsIn(body));
	const code = codeIn(body);
	// Documented: 503 means maintenance, so the request was not carried out.
	const turnedAway = statusCode === 503 || undefined;
	if (words === undefined && code === undefined && !turnedAway) return undefined;
	const kind = kinds[code ?? ''] ?? kindOfStatus(statusCode);
	return vendorError(kind, words ?? code, { code, advice: advice[code ?? ''], turnedAway });
}

function wordsIn(body: unknown): unknown[] {
	const errors = at(body, 'errors');
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	return [
		at(body, 'error.message'),
		at(body, 'message'),
		at(body, 'error'),
		at(first, 'message'),
		first,
		at(body, 'data.message'),
	];
}

const codeIn = (body: unknown) =>
	firstText(at(body, 'error.type'), at(body, 'type'), at(body, 'code'), at(body, 'name'));
