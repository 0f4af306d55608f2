import type { Call } from '../operation/call';
import type { Operation } from '../operation/operation';
import type { Try } from './attempt';
import type { Standing } from './pace';
import { type Backoff, type Bounds, demandedMs, nextTry, type Spent } from './retry';

/** What one request has gone through so far. */
export interface History extends Spent {
	/** Requests on the wire. */
	attempts: number;
	/** One of the tries ended without a known outcome. */
	outcomeUnknown: boolean;
}

export const noHistory: History = {
	attempts: 0,
	tries: 0,
	turnedAway: 0,
	waitedMs: 0,
	outcomeUnknown: false,
};

/** The history with one more try. */
export function afterTry(history: History, tried: Try): History {
	const kind = tried.error && tried.outcome.kind;
	return {
		...history,
		attempts: history.attempts + tried.requests,
		tries: history.tries + (kind === 'throttled' ? 0 : 1),
		turnedAway: history.turnedAway + (kind === 'throttled' ? 1 : 0),
		outcomeUnknown: history.outcomeUnknown || kind === 'unknown',
	};
}

/** What a try means for its request. */
export type Decision =
	| { act: 'succeed' }
	| { act: 'renewToken' }
	/** `spends`: the try is taken from what the run may repeat. */
	| { act: 'tryAgain'; afterMs: number; spends: boolean }
	| { act: 'fail' };

/** What a decision rests on besides the try. */
export interface Case {
	method: Call['method'];
	resend: Operation['resend'];
	/** The try included. */
	history: History;
	standing: Standing;
	bounds: Bounds;
	backoff: Backoff;
	/** The run has repeated as many tries as it may. */
	isBudgetEmpty: boolean;
}

/** The one place where it is decided what becomes of a request. */
export function decide(tried: Try, given: Case): Decision {
	if (!tried.error || isGoneAlready(tried, given)) return { act: 'succeed' };
	const { error, outcome } = tried;
	if (error.tokenExpired) return { act: 'renewToken' };
	const { resend, history, standing, bounds, backoff, isBudgetEmpty } = given;
	const afterMs = nextTry(outcome, resend, history, standing, bounds, backoff);
	if (afterMs === undefined) return { act: 'fail' };
	// To be turned away, or told when to come again, is no sign of an outage.
	const spends = outcome.kind !== 'throttled' && demandedMs(outcome, history) === undefined;
	return spends && isBudgetEmpty ? { act: 'fail' } : { act: 'tryAgain', afterMs, spends };
}

/** A delete whose answer was lost has been carried out when the record is not there any more. */
const isGoneAlready = ({ error }: Try, { method, history }: Case) =>
	method === 'DELETE' && error?.kind === 'notFound' && history.outcomeUnknown;
