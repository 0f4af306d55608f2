import { first, wholeNumber } from '../core/values';
import type { IncomingRequest, Reply } from '../core/vendor';
import { refuse } from './errors';

export const ok = (body: unknown, status = 200): Reply => ({ status, body });

/** Deletions answer without a body (inferred: 200 and 204 are both documented). */
export const gone: Reply = { status: 204, body: undefined };

export const api = '/api/v2/chat';

/** How the links inside answers look; a test can make them wrong. */
export interface LinkRules {
	linkHost?: string;
	linkLoop: boolean;
}

/** An address below the host and prefix that the request came to. */
export function address(
	{ headers }: IncomingRequest,
	{ linkHost }: LinkRules,
	path: string,
): string {
	return `${linkHost ?? `http://${headers.host ?? '127.0.0.1'}`}/zendesk${path}`;
}

/** The address of another page of the same list; null where there is none, which false says. */
export function pageLink(
	request: IncomingRequest,
	rules: LinkRules,
	query: Record<string, string | number> | false,
): string | null {
	if (query === false) return null;
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(rules.linkLoop ? request.query : query)) {
		search.set(name, String(value));
	}
	return address(request, rules, [request.path, search.toString()].filter(Boolean).join('?'));
}

/** A number of the query within its bounds. */
export function numberIn(
	{ query }: IncomingRequest,
	name: string,
	fallback: number,
	[least, most] = [0, Number.MAX_SAFE_INTEGER],
): number {
	const value = wholeNumber(first(query, name), fallback);
	if (value >= least && value <= most) return value;
	return refuse(400, `${name} must be a whole number from ${least} to ${most}`);
}

/** Rows of ascending ids by `since_id`, `max_id` (both inclusive) and `limit`. */
export function byIds<Row>(
	request: IncomingRequest,
	rows: readonly Row[],
	{ idOf, size, most }: { idOf: (row: Row) => number; size: number; most: number },
): Row[] {
	const limit = numberIn(request, 'limit', size, [1, most]);
	const since = numberIn(request, 'since_id', 0);
	const until = numberIn(request, 'max_id', Number.MAX_SAFE_INTEGER);
	const chosen = rows.filter((row) => idOf(row) >= since && idOf(row) <= until);
	// Only an upper bound asks for the page that ends there (inferred).
	const backwards = request.query.since_id === undefined && request.query.max_id !== undefined;
	return backwards ? chosen.slice(-limit) : chosen.slice(0, limit);
}
