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

/** How Intercom speaks. */
export const intercom: Vendor = {
	name: 'intercom',
	displayName: 'Intercom',
	credentials: [{ type: 'intercomLiveChatApi' }],
	inFlight: 40,
	limit: { requests: 1666, windowMs: 10_000 }, // A sixth of 10,000 a minute for each 10 seconds (documented).
	requestIdHeaders: ['x-request-id'],
	rateHeaders: { remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
	readError,
};

/** Codes that come to something else than their status says (codes documented, kinds inferred). */
const kinds: Record<string, Kind> = {
	token_unauthorized: 'scope',
	api_plan_restricted: 'plan',
	data_invalid: 'conflict',
	conversation_part_not_redactable: 'conflict',
	contact_company_limit_exceeded: 'conflict',
	tag_has_dependent_objects: 'conflict',
	already_linked_to_tracker: 'conflict',
	linked_conversation_limit_exceeded: 'conflict',
	merge_failed: 'conflict',
	job_closed: 'conflict',
	not_restorable: 'conflict',
	team_unavailable: 'conflict',
};

/** Reads `{ type: "error.list", errors: [{ code, message, field? }] }`, and the bare `message` of two endpoints. */
function readError({ statusCode, body }: Answer): VendorError | undefined {
	if (statusCode < 400) return undefined;
	const errors = at(body, 'errors');
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	const words = firstText(at(first, 'message'), at(body, 'message'));
	const code = firstText(at(first, 'code'));
	if (words === undefined && code === undefined) return undefined;
	return vendorError(kindOf(statusCode, code, words), words ?? code, {
		code,
		field: firstText(at(first, 'field')),
		advice: adviceFor(words),
	});
}

function kindOf(statusCode: number, code = '', words = ''): Kind {
	if (code === 'forbidden' && /required scope/i.test(words)) return 'scope';
	return kinds[code] ?? kindOfStatus(statusCode);
}

// Documented: since version 2.0 of the API an attribute is no longer created by writing it.
const adviceFor = (words = '') =>
	/custom.?attribute/i.test(words)
		? 'Create the attribute in Intercom first (Settings > Data > People), and give the value the type of the attribute.'
		: undefined;
