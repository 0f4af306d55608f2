import { clock } from '../base/clock';
import { defaults } from '../base/defaults';
import { CallFailure } from '../base/errors';
import type { Call } from '../operation/call';
import type { Operation } from '../operation/operation';
import type { Options } from '../operation/options';
import type { Answer, VendorError } from '../operation/vendor';
import { attempt, type Try } from './attempt';
import type { Connection } from './connection';
import { learnedFrom, limitOf } from './rate';
import { demandedMs, nextTry } from './retry';
import { blockedFacts, failureFacts, type History } from './sendFailure';

/** What one request came to. */
export interface Sent {
	answer: Answer;
	/** Requests on the wire. */
	attempts: number;
	/** Milliseconds spent waiting between them. */
	waitedMs: number;
}

/** How hard to try. */
export interface Policy
	extends Pick<Operation, 'resend'>,
		Pick<Options, 'maxAttempts' | 'maxWait' | 'timeout' | 'requestsPerMinute'> {
	/** Does a good answer hold what the operation promises? By default every one does. */
	holds?: (body: unknown) => boolean;
	/** It goes on with what an earlier request began: only the end of the execution stops it. */
	isContinued?: boolean;
}

const backoff = {
	baseMs: defaults.backoffBaseMs,
	capMs: defaults.backoffCapMs,
	random: () => clock.random(),
};

/**
 * Sends one request at the vendor's pace, again where that is allowed and may help.
 * @throws CallFailure, or the reason of the signal that stopped it
 */
export async function send(connection: Connection, call: Call, policy: Policy): Promise<Sent> {
	const { tokens, budget, vendor, signal } = connection;
	const bounds = { maxAttempts: policy.maxAttempts, maxWaitMs: policy.maxWait * 1000 };
	const pacing = {
		limit: limitOf(vendor.limit, policy.requestsPerMinute),
		patienceMs: bounds.maxWaitMs,
	};
	const history: History = { attempts: 0, waitedMs: 0, outcomeUnknown: false };
	const request = { reads: call.reads, resend: policy.resend };
	for (;;) {
		if (connection.ended)
			throw new CallFailure({ ...connection.ended, attempts: history.attempts });
		const isBegun = policy.isContinued || history.attempts > 0;
		const mayStart = isBegun ? signal : connection.mayStart;
		const blockedMs = await connection.pace.turn(connection.lane, pacing, mayStart);
		if (blockedMs > 0) throw new CallFailure(blockedFacts(vendor, blockedMs, request, history));
		const token = tokens.current();
		const tried = await tryOnce(connection, call, policy, history);
		if (!tried.error || isGoneAlready(call, tried.error, history)) {
			budget.refill();
			tokens.worked(token);
			const { attempts, waitedMs } = history;
			return { answer: tried.answer as Answer, attempts, waitedMs };
		}
		history.outcomeUnknown ||= tried.outcome.kind === 'unknown';
		if (tried.error.tokenExpired && (await tokens.renew(token))) continue;
		const wait = nextTry(tried.outcome, policy.resend, history, bounds, backoff);
		// A wait that the vendor demands is no sign of an outage.
		const isDemanded = demandedMs(tried.outcome, history.attempts) !== undefined;
		if (wait === undefined || !(isDemanded || budget.spend())) {
			const facts = await failureFacts(connection, tried, request, history);
			// No other item can fare better with this credential, and the vendor may lock out who keeps asking.
			if (facts.kind === 'auth') connection.ended = facts;
			throw new CallFailure(facts, tried.answer?.body);
		}
		await clock.sleep(wait, signal);
		history.waitedMs += wait;
	}
}

/** A delete whose answer was lost has been carried out when the record is not there any more. */
const isGoneAlready = ({ method }: Call, { kind }: VendorError, { outcomeUnknown }: History) =>
	method === 'DELETE' && kind === 'notFound' && outcomeUnknown;

/** One try, whose answer corrects the pace. */
async function tryOnce(
	connection: Connection,
	call: Call,
	policy: Policy,
	history: History,
): Promise<Try> {
	let tried: Try | undefined;
	try {
		tried = await attempt(connection, call, policy);
		history.attempts += tried.requests;
		return tried;
	} finally {
		const outcome = tried?.error && tried.outcome;
		connection.pace.end({
			...learnedFrom(tried?.answer, connection.vendor.rateHeaders),
			blockedMs: outcome && demandedMs(outcome, history.attempts),
		});
	}
}
