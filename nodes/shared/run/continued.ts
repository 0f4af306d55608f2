import { CallFailure } from '../base/errors';
import type { Call } from '../operation/call';
import type { Connection } from '../sending/connection';
import { type Policy, send, type Sent } from '../sending/send';

/** What the earlier requests of the same item have come to. */
export interface Before {
	/** All of them as if they were one, with the last answer. */
	sent?: Sent;
	/** One of them has changed something, which stays done whatever becomes of the next one. */
	hasWritten: boolean;
}

/**
 * Sends a request that goes on with what earlier ones began.
 * @throws CallFailure that says so when a part has been carried out before
 */
export async function sendNext(
	connection: Connection,
	call: Call,
	policy: Policy,
	{ sent, hasWritten }: Before,
): Promise<Before & { sent: Sent }> {
	try {
		const next = await send(connection, call, { ...policy, isContinued: sent !== undefined });
		return { sent: joined(sent, next), hasWritten: hasWritten || !call.reads };
	} catch (error) {
		throw hasWritten && error instanceof CallFailure ? afterPart(error, policy) : error;
	}
}

/** Two requests as if they were one, with the last answer. */
const joined = (before: Sent | undefined, sent: Sent): Sent => ({
	answer: sent.answer,
	requestId: sent.requestId,
	attempts: (before?.attempts ?? 0) + sent.attempts,
	waitedMs: (before?.waitedMs ?? 0) + sent.waitedMs,
});

const afterPart = ({ facts, body }: CallFailure, { resend }: Policy) =>
	new CallFailure(
		{
			...facts,
			message: `${facts.message} (a part had been carried out before)`,
			mayHaveBeenApplied: true,
			harmlessToRepeat: resend === 'safe',
		},
		body,
	);
