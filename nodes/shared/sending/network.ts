import type { AxiosError } from 'axios';

import type { Kind } from '../base/errors';
import type { Answer } from '../operation/vendor';
import type { Outcome } from './retry';

/** Why no answer came that could be read. */
export interface NoAnswer {
	kind: Kind;
	outcome: Exclude<Outcome['kind'], 'throttled'>;
	/** Ends the sentence "<Vendor> …". */
	message: string;
}

// Codes of Node's DNS and socket layers. Texts without the codes: n8n replaces a message that holds one.
const neverSent: Record<string, string> = {
	ENOTFOUND: 'could not be reached: its host name is not known',
	EAI_AGAIN: 'could not be reached: its host name could not be looked up',
	ECONNREFUSED: 'could not be reached: the connection was refused',
	EHOSTUNREACH: 'could not be reached: there is no route to it',
	ENETUNREACH: 'could not be reached: there is no network',
};
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;
const timeouts = ['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'];

/** The axios error inside what n8n's helper throws: n8n wraps it as the cause of a NodeApiError. */
export function axiosErrorIn(thrown: unknown): AxiosError | undefined {
	const cause = thrown instanceof Error ? thrown.cause : undefined;
	return isAxiosError(cause) ? cause : undefined;
}

/** Known by its mark: there may be several copies of axios. */
export const isAxiosError = (error: unknown): error is AxiosError =>
	error instanceof Error && 'isAxiosError' in error;

/** The vendor's answer inside an error, for the statuses that n8n's helper throws. */
export function answerIn(error: AxiosError | undefined): Answer | undefined {
	// An answer that broke off has a status but no body.
	if (error?.response?.data === undefined) return undefined;
	const { status, headers, data } = error.response;
	return { statusCode: status, headers: Object.fromEntries(Object.entries(headers)), body: data };
}

/** Reads an error without answer. */
export function noAnswer(error: AxiosError, timeoutSeconds: number): NoAnswer {
	const code = error.code ?? '';
	const refused = neverSent[code];
	if (refused) return { kind: 'network', outcome: 'notSent', message: refused };
	if (timeouts.includes(code)) {
		const message = `did not answer within ${timeoutSeconds} s`;
		return { kind: 'timeout', outcome: 'unknown', message };
	}
	if (certificate.test(code)) {
		const message = 'could not be reached: its certificate is not valid';
		return { kind: 'network', outcome: 'refused', message };
	}
	return { kind: 'network', outcome: 'unknown', message: 'broke off the connection' };
}
