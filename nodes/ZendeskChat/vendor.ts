import { operationFor } from '../shared/operation';
import { at, firstText } from '../shared/record';
import { kindOfStatus, vendorError } from '../shared/status';
import type { Answer, Vendor, VendorError } from '../shared/vendor';

export const operation = operationFor();

/** How Zendesk Chat speaks. */
export const zendeskChat: Vendor = {
	name: 'zendeskChat',
	displayName: 'Zendesk Chat',
	credentials: [
		{ authentication: 'accessToken', type: 'zendeskChatApi' },
		{ authentication: 'oAuth2', type: 'zendeskChatOAuth2Api' },
	],
	inFlight: 10,
	limit: { requests: 200, windowMs: 60_000 }, // Documented.
	requestIdHeader: 'x-request-id',
	readError,
};

const advice: Record<number, string> = {
	401: 'Use a token made in the Chat dashboard (Settings > Account > API & SDKs): a Zendesk Support token does not work here. Then connect or paste it again.',
	403: 'Check three things: the role of the user behind the token (writing needs an administrator), the scopes of the token (read and write), and that the plan includes the REST API.',
};

/** Chat has no documented shape of errors: the places are looked through in the order of their likelihood (observed). */
function readError({ statusCode, body }: Answer): VendorError | undefined {
	if (statusCode < 400) return undefined;
	const words = firstText(
		at(body, 'description'),
		at(body, 'message'),
		at(body, 'error.message'),
		at(body, 'error'),
		firstOf(at(body, 'errors')),
	);
	if (words === undefined) return undefined;
	// Documented: one more shortcut than the account may have gives a 429 that no waiting cures.
	const isCap = statusCode === 429 && /shortcut/i.test(words);
	return vendorError(isCap ? 'plan' : kindOfStatus(statusCode), words, {
		code: at(body, 'description') ? firstText(at(body, 'error')) : undefined,
		advice: advice[statusCode],
	});
}

const firstOf = (errors: unknown): unknown => {
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	return at(first, 'message') ?? first;
};
