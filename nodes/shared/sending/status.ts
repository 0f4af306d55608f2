import { clock } from '../base/clock';
import { at, firstText, isRecord } from '../base/record';
import { serverWaitMs } from '../base/serverTime';
import type { Answer, VendorError } from '../operation/vendor';
import { kindOfStatus, vendorError } from '../operation/vendorError';
import type { Outcome } from './retry';

/** The error of an answer whose body the vendor's reader did not recognise; undefined for a success. */
export function statusError({ statusCode, body }: Answer): VendorError | undefined {
	const isText = typeof body === 'string' && body !== '';
	if (statusCode < 300) {
		if (isRefusal(body)) return saidNo(body);
		return isText ? vendorError('vendorFault', 'its answer is not JSON or was cut off') : undefined;
	}
	if (statusCode < 400) {
		return vendorError('validation', 'it answered with a redirect', {
			advice: 'Check the account name and the address in the credential.',
		});
	}
	return vendorError(
		kindOfStatus(statusCode),
		isText ? `it answered with a page instead of data (status ${statusCode})` : undefined,
	);
}

/** What answers hold that say no and nothing else. */
const wordsOfRefusal = ['success', 'type', 'errors', 'error', 'message', 'code', 'request_id'];

/** A body says no by `success: false`, or by errors and nothing beside them: with a record it is a success in part. */
const isRefusal = (body: unknown): boolean =>
	isRecord(body) &&
	(body.success === false ||
		(Array.isArray(body.errors) &&
			body.errors.length > 0 &&
			Object.keys(body).every((key) => wordsOfRefusal.includes(key))));

function saidNo(body: unknown): VendorError {
	const errors = at(body, 'errors');
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
	const words = firstText(at(body, 'message'), at(body, 'error'), at(first, 'message'), first);
	return vendorError('validation', words ?? 'it did not say why');
}

/** A success that does not show what it promises: whether the request was carried out is not known. */
export const withoutRecord: VendorError = vendorError(
	'vendorFault',
	'its answer does not hold the record',
);

/** What an error means for a next try. */
export function outcomeOf(
	error: VendorError,
	{ headers }: Answer,
	resetHeader: string | undefined,
): Outcome {
	if (error.kind === 'rateLimit' || error.turnedAway) {
		// The begin of the next window says nothing about what has another reason.
		const windowHeader = error.kind === 'rateLimit' ? resetHeader : undefined;
		const waitMs = serverWaitMs(headers, windowHeader, clock.now());
		return {
			kind: 'throttled',
			waitMs,
			leastMs: error.leastMs,
			tooMany: error.kind === 'rateLimit',
		};
	}
	if (error.kind === 'vendorFault' || error.kind === 'timeout') {
		// The begin of the next window says nothing about a fault.
		return { kind: 'unknown', waitMs: serverWaitMs(headers, undefined, clock.now()) };
	}
	return { kind: 'refused' };
}
