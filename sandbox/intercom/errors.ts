import type { Reply } from '../core/vendor';
import { Refusal } from '../core/refusal';

/** `request_id` is filled in when the answer leaves, from the header that every answer carries. */
export function intercomError(status: number, code: string, message: string): Reply {
	return { status, body: { type: 'error.list', request_id: null, errors: [{ code, message }] } };
}

export function refuse(status: number, code: string, message: string): never {
	throw new Refusal(intercomError(status, code, message));
}

const codeOfStatus = new Map<number, [code: string, message: string]>([
	[400, ['parameter_invalid', 'Invalid parameter']],
	[401, ['unauthorized', 'Access Token Invalid']],
	[403, ['forbidden', 'Forbidden request']],
	[404, ['not_found', 'Resource Not Found']],
	[408, ['request_timeout', 'Request timed out']],
	[409, ['conflict', 'Resource conflict']],
	[422, ['unprocessable_entity', 'Unprocessable entity']],
	[429, ['rate_limit_exceeded', 'Exceeded rate limit of 1666 in 10_seconds']],
	[503, ['service_unavailable', 'Sorry, the API service is temporarily unavailable']],
]);

export function intercomStatus(status: number, message?: string): Reply {
	const fallback: [string, string] =
		status >= 500
			? ['server_error', 'Sorry, something went wrong']
			: ['client_error', 'Bad request'];
	const [code, text] = codeOfStatus.get(status) ?? fallback;
	return intercomError(status, code, message ?? text);
}
