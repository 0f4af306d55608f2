import type { Reply } from '../core/vendor';
import { Refusal } from '../core/refusal';

/** Types and statuses are documented, the JSON around them is not (inferred). */
const types = {
	ERROR_INVALID_INPUT: { status: 400, message: 'The request is not valid' },
	// A missing record answers 400, not 404 (documented).
	ERROR_RECORD_NOT_FOUND: { status: 400, message: 'Record not found' },
	ERROR_DUPLICATE_RECORD_FOUND: { status: 400, message: 'The record exists already' },
	ERROR_UNAUTHORIZED: { status: 401, message: 'API key is missing or invalid' },
	ERROR_UNAUTHORIZED_ACCESS: { status: 403, message: 'The API key has no access to this module' },
	ERROR_NOT_FOUND: { status: 404, message: 'Path not found' },
	ERROR_TOO_MANY_REQUESTS: { status: 429, message: 'Too many requests' },
	ERROR_SERVER_ERROR: { status: 500, message: 'Something went wrong' },
	ERROR_MAINTENANCE: { status: 503, message: 'Down for maintenance' },
} as const;

export type AcquireErrorType = keyof typeof types;

export function acquireError(type: AcquireErrorType, message?: string): Reply {
	const { status } = types[type];
	return { status, body: { error: { type, message: message ?? types[type].message } } };
}

export function refuse(type: AcquireErrorType, message?: string): never {
	throw new Refusal(acquireError(type, message));
}

const typeOfStatus = new Map<number, AcquireErrorType>([
	[401, 'ERROR_UNAUTHORIZED'],
	[403, 'ERROR_UNAUTHORIZED_ACCESS'],
	[404, 'ERROR_NOT_FOUND'],
	[429, 'ERROR_TOO_MANY_REQUESTS'],
	[503, 'ERROR_MAINTENANCE'],
]);

export function acquireStatus(status: number, message?: string): Reply {
	const fallback = status >= 500 ? 'ERROR_SERVER_ERROR' : 'ERROR_INVALID_INPUT';
	return { ...acquireError(typeOfStatus.get(status) ?? fallback, message), status };
}
