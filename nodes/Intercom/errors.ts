import type { Kind } from '../shared/base/errors';
import { at, firstText, textOf } from '../shared/base/record';
import { type Answer, kindOfStatus, vendorError, type VendorError } from '../shared/operation';

/** Codes that come to something else than their status says (codes documented, kinds inferred). */
const kinds: Record<string, Kind> = {
	token_unauthorized: 'scope',
	api_plan_restricted: 'plan',
	conversation_part_not_redactable: 'conflict',
	content_has_procedure_dependencies: 'conflict',
	data_connector_in_use: 'conflict',
	resource_conflict: 'conflict',
	contact_company_limit_exceeded: 'conflict',
	tag_has_dependent_objects: 'conflict',
	already_linked_to_tracker: 'conflict',
	linked_conversation_limit_exceeded: 'conflict',
	merge_failed: 'conflict',
	job_closed: 'conflict',
	not_restorable: 'conflict',
	team_unavailable: 'conflict',
	rate_limit_exceeded: 'rateLimit',
	too_many_requests: 'rateLimit',
	retry_after: 'rateLimit',
};

/** What an answer comes to besides its words. */
type Meaning = { kind: Kind } & Pick<VendorError, 'advice' | 'leastMs' | 'turnedAway'>;

interface Special extends Partial<Meaning> {
	/** Looked for in "<status> <code> <words>". */
	in: RegExp;
}

/** Answers whose code and status alone would say something else. */
const specials: readonly Special[] = [
	{ in: /^\d+ forbidden .*required scope/i, kind: 'scope' },
	// Observed with a missing custom object type.
	{ in: /^404 data_invalid /, kind: 'notFound' },
	// Documented for the address of a redirect.
	{ in: /^\d+ data_invalid .*must be/i, kind: 'validation' },
	{ in: /^\d+ data_invalid /, kind: 'conflict' },
	{
		// Observed. Nothing was done: the other scroll ends after a minute without a request.
		in: /^\d+ scroll_exists /,
		kind: 'conflict',
		turnedAway: true,
		leastMs: 60_000,
		advice:
			'A workspace has one scroll at a time: wait a minute after the other one has ended, or run them one after the other.',
	},
	{
		in: /^404 .*scroll parameter not found/i, // Observed.
		kind: 'conflict',
		advice: 'The scroll has expired and cannot be continued: run the node again, from the start.',
	},
	{
		in: /^410 contact_merged /,
		advice: 'The contact was merged into another one: use the ID of that.',
	},
	{
		in: /page limit reached/i, // Observed.
		kind: 'validation',
		advice: 'This list ends at 10,000 records. Use Scroll, which has no such end.',
	},
	{
		in: /already assigned/i, // Observed.
		kind: 'conflict',
		advice: 'The wish is met already: nothing has to be done.',
	},
	{
		in: /same state/i, // Observed.
		kind: 'conflict',
		advice: 'The wish is met already: nothing has to be done.',
	},
	{
		// Documented as a state and no pace: no waiting of seconds cures it.
		in: /^429 .*pending/i,
		kind: 'conflict',
		advice: 'Wait until the export that is under way has ended, or cancel it.',
	},
	{
		// Documented: since version 2.0 of the API an attribute is no longer created by writing it.
		in: /custom.?attribute/i,
		advice:
			'Create the attribute in Intercom first (Settings > Data > People), and give the value the type of the attribute.',
	},
];

/**
 * Reads `{ type: "error.list", errors: [{ code, message, field? }] }`, the bare `message` of two endpoints, and the
 * `error_key` of one.
 */
export function readError({ statusCode, headers, body }: Answer): VendorError | undefined {
	// Inferred: an error inside HTTP 200 is one, too.
	if (statusCode < 400 && at(body, 'type') !== 'error.list') return undefined;
	const errors = at(body, 'errors');
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	const said = firstText(at(first, 'message'), at(body, 'message'));
	const code = firstText(at(first, 'code'), at(body, 'error_key'));
	if (said === undefined && code === undefined) return undefined;
	const survivor = survivorIn(headers.link);
	const words = [said ?? code, survivor && `(now contact ${survivor})`].filter(Boolean).join(' ');
	const { kind, ...meaning } = meaningOf(statusCode, code ?? '', words);
	return vendorError(kind, words, {
		code,
		field: firstText(at(first, 'field')),
		...meaning,
	});
}

/** Documented from version 2.16 on: a contact that was merged is answered with the address of the one that stayed. */
const survivorIn = (link: unknown) => /<[^>]*\/contacts\/(\w+)>/.exec(textOf(link))?.[1];

function meaningOf(statusCode: number, code: string, words: string): Meaning {
	const special = specials.find((one) => one.in.test(`${statusCode} ${code} ${words}`));
	return {
		kind: special?.kind ?? kinds[code] ?? kindOfStatus(statusCode),
		advice: special?.advice,
		leastMs: special?.leastMs,
		turnedAway: special?.turnedAway,
	};
}
