import { STATUS_CODES } from 'node:http';
import type { Reply } from '../core/vendor';
import { Refusal } from '../core/refusal';

const descriptions = new Map([
	[401, 'The server could not verify that you are authorized to access the document requested.'],
	[403, 'You are not allowed to do this with your role, plan or scope.'],
	[404, 'The requested resource was not found.'],
	[429, 'Too many requests: wait before sending the next one'],
]);

/** `{error, description}` is the best evidence for the shape (observed); a 429 is one sentence (documented). */
export function zendeskError(status: number, description = descriptions.get(status)): Reply {
	const error = STATUS_CODES[status] ?? 'Error';
	if (status === 429) return { status, body: description, type: 'text/html' };
	return { status, body: { error, description: description ?? error } };
}

/** How the host of today refuses a token that it does not know, such as one of Zendesk Support (observed). */
export const unknownToken: Reply = {
	status: 401,
	body: { error: 'invalid_token', error_description: 'The access token is not known here.' },
};

/** What the vendor's support asks for. */
export const requestId = 'zd-5e1c7a40b2';

/** Documented for a 429, of which the vendor shows the headers; whether others carry it is not known. */
export const withRequestId = (reply: Reply): Reply =>
	reply.status === 429
		? { ...reply, headers: { ...reply.headers, 'x-zendesk-request-id': requestId } }
		: reply;

export function refuse(status: number, description?: string): never {
	throw new Refusal(zendeskError(status, description));
}

/** Some errors name the fields apart from the description (observed). */
export function refuseField(field: string, description: string): never {
	const { body } = zendeskError(400, 'The record is not valid');
	const details = { [field]: [{ error: 'InvalidValue', description }] };
	throw new Refusal({ status: 400, body: { ...(body as object), details } });
}
