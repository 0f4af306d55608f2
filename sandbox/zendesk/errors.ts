import { STATUS_CODES } from 'node:http';
import type { Answer } from '../core/vendor';
import { Refusal } from '../core/refusal';

const descriptions = new Map([
	[401, 'The server could not verify that you are authorized to access the document requested.'],
	[403, 'You are not allowed to do this with your role, plan or scope.'],
	[404, 'The requested resource was not found.'],
	[429, 'Too many requests. Please wait before sending the next one.'],
]);

/** `{error, description}` is the best evidence for the shape (observed). */
export function zendeskError(status: number, description?: string): Answer {
	const error = STATUS_CODES[status] ?? 'Error';
	return { status, body: { error, description: description ?? descriptions.get(status) ?? error } };
}

export function refuse(status: number, description?: string): never {
	throw new Refusal(zendeskError(status, description));
}
