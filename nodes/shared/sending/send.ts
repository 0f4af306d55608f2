import { clock } from '../base/clock';
import { defaults } from '../base/defaults';
import { CallFailure } from '../base/errors';
import type { Call } from '../operation/call';
import type { Operation } from '../operation/operation';
import type { Options } from '../operation/options';
import type { Answer } from '../operation/vendor';
import { attempt, type Try } from './attempt';
import type { Connection } from './connection';
import { afterTry, decide, type History, noHistory } from './decide';
import type { Fault } from './n8nFault';
import type { Learned, Leave, Standing } from './pace';
import { learnedFrom, limitOf } from './rate';
import { requestIdOf } from './requestId';
import type { Bounds } from './retry';
import { blockedFacts, type Failed, failureFacts } from './sendFailure';

/** What one request came to. */
export interface Sent {
	answer: Answer;
	/** The id by which the vendor's support finds the request, or null. */
	requestId: string | null;
	/** Requests on the wire. */
	attempts: number;
	/** Milliseconds spent waiting between them. */
	waitedMs: number;
}

/** How hard to try. */
export interface Policy
	extends Pick<Operation, 'resend'>,
		Pick<Options, 'maxAttempts' | 'maxWait' | 'timeout' | 'requestsPerMinute'> {
	/** Does a good answer hold what the operation promises? */
	holds: (body: unknown) => boolean;
	/** It goes on with what an earlier request began: only the end of the execution stops it. */
	isContinued?: boolean;
}

const backoff = {
	baseMs: defaults.backoffBaseMs,
	capMs: defaults.backoffCapMs,
	random: () => clock.random(),
};

/**
 * Sends one request at the vendor's pace, again where that is allowed and may help. `decide` says what is to be done.
 * @throws CallFailure, or the reason of the signal that stopped it
 */
export async function send(connection: Connection, call: Call, policy: Policy): Promise<Sent> {
	const { tokens, budget, signal } = connection;
	const request = { call, policy, bounds: boundsOf(policy) };
	let history = noHistory;
	for (;;) {
		const turn = await takeTurn(connection, request, history);
		const token = tokens.current();
		const { standing, ...after } = await tryOnce(connection, request, turn, history);
		history = after.history;
		const judge = (tried: Try) =>
			decide(tried, {
				method: call.method,
				resend: policy.resend,
				history,
				standing,
				bounds: request.bounds,
				backoff,
				isBudgetEmpty: budget.isEmpty(),
			});
		let { tried } = after;
		let decision = judge(tried);
		if (decision.act === 'renewToken') {
			const renewal = await tokens.renew(token);
			if (renewal === 'renewed') continue;
			tried = unrenewed(tried as Failed, renewal);
			decision = judge(tried);
		}
		if (decision.act === 'succeed') {
			budget.refill();
			tokens.worked(token);
			return sentWith(connection, tried.answer as Answer, history);
		}
		if (decision.act !== 'tryAgain') {
			throw await failure(connection, tried as Failed, request, history);
		}
		if (decision.spends) budget.spend();
		await clock.sleep(decision.afterMs, signal);
		history = { ...history, waitedMs: history.waitedMs + decision.afterMs };
	}
}

interface Request {
	call: Call;
	policy: Policy;
	bounds: Bounds;
}

const boundsOf = ({ maxAttempts, maxWait }: Policy): Bounds => ({
	maxAttempts,
	maxWaitMs: maxWait * 1000,
});

async function takeTurn(
	connection: Connection,
	{ call, policy, bounds }: Request,
	history: History,
): Promise<Leave> {
	const { ended, vendor, pace, lane, signal, mayStart } = connection;
	const { attempts, turnedAway } = history;
	if (ended) throw new CallFailure({ ...ended, attempts });
	const pacing = {
		limit: limitOf(vendor.limit, policy.requestsPerMinute),
		patienceMs: bounds.maxWaitMs,
		isAgain: turnedAway > 0,
	};
	const isBegun = policy.isContinued || history.tries + turnedAway > 0;
	const turn = await pace.turn(lane, pacing, isBegun ? signal : mayStart);
	if (turn.end) return turn;
	throw new CallFailure(blockedFacts(vendor, turn.blockedMs, asked(call, policy), history));
}

/** One try, whose answer corrects the pace. */
async function tryOnce(
	connection: Connection,
	{ call, policy }: Request,
	{ end }: Leave,
	before: History,
): Promise<{ tried: Try; history: History; standing: Standing }> {
	let learned: Learned = { requests: 1 };
	let standing: Standing;
	let tried: Try;
	let history = before;
	try {
		tried = await attempt(connection, call, policy);
		history = afterTry(before, tried);
		learned = learnedFrom(tried, history, connection.vendor.rateHeaders);
	} finally {
		standing = end(learned);
	}
	return { tried, history, standing };
}

/** What is left of a try whose token had run out, where no other token is to be had, or not now. */
const unrenewed = (tried: Failed, renewal: 'impossible' | Fault): Failed =>
	renewal === 'impossible'
		? { ...tried, error: { ...tried.error, tokenExpired: undefined } }
		: { ...tried, ...renewal };

function sentWith(connection: Connection, answer: Answer, history: History): Sent {
	const { attempts, waitedMs } = history;
	const requestId = requestIdOf(answer, connection.vendor);
	return { answer, requestId: requestId && connection.redact(requestId), attempts, waitedMs };
}

async function failure(
	connection: Connection,
	tried: Failed,
	{ call, policy }: Request,
	history: History,
): Promise<CallFailure> {
	const facts = await failureFacts(connection, tried, asked(call, policy), history);
	// No other item can fare better with this credential, and the vendor may lock out who keeps asking.
	if (facts.kind === 'auth') connection.ended = facts;
	return new CallFailure(facts, tried.answer?.body);
}

const asked = ({ reads }: Call, { resend }: Policy) => ({ reads, resend });
