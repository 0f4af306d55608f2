import type { Facts } from '../base/errors';
import type { Operation } from '../operation/operation';
import type { Vendor } from '../operation/vendor';
import { vendorError } from '../operation/vendorError';
import type { Try } from './attempt';
import type { Connection } from './connection';
import type { History } from './decide';
import { requestIdOf } from './requestId';

interface Request {
	reads: boolean;
	resend: Operation['resend'];
}

export type Failed = Exclude<Try, { error?: undefined }>;

/** What is known about a request that is not tried again. The credential's secrets are taken out. */
export async function failureFacts(
	{ vendor, redactor }: Connection,
	{ answer, error, outcome }: Failed,
	request: Request,
	history: History,
): Promise<Facts> {
	const redact = await redactor();
	const redacted = (text: string | null | undefined) => (text ? redact(text) : undefined);
	return {
		...asSent(request, history),
		kind: error.kind,
		message: redact(`${vendor.displayName} ${error.message}`),
		advice: redacted(error.advice),
		vendorCode: redacted(error.code),
		field: redacted(error.field),
		statusCode: answer?.statusCode,
		requestId: redacted(answer && requestIdOf(answer, vendor)),
		retryAfterMs: outcome.waitMs,
	};
}

/** What is known about a request that is not sent, since the vendor demands a longer wait than the builder allows. */
export function blockedFacts(
	vendor: Vendor,
	blockedMs: number,
	request: Request,
	history: History,
): Facts {
	const seconds = Math.ceil(blockedMs / 1000);
	const { kind, message } = vendorError('rateLimit', `it takes nothing for another ${seconds} s`);
	return {
		...asSent(request, history),
		kind,
		message: `${vendor.displayName} ${message}`,
		advice: 'Run the failed items again after that time, or raise Options > Max Wait.',
		retryAfterMs: blockedMs,
	};
}

const asSent = ({ reads, resend }: Request, { attempts, waitedMs, outcomeUnknown }: History) => ({
	attempts,
	waitedMs,
	mayHaveBeenApplied: outcomeUnknown && !reads,
	harmlessToRepeat: resend === 'safe',
});
