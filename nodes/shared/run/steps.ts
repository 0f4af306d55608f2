import { CallFailure, type Facts, type Kind } from '../base/errors';
import type { Call } from '../operation/call';
import type { Refusal, RunSteps, Step, StepOptions } from '../operation/operation';
import type { Sent } from '../sending/send';
import { type Before, sendNext } from './continued';
import { recordsAt } from './output';
import { policyOf, type Work, workFor, type WorkResult } from './work';

/** What the requests have cost that the vendor turned down and the operation went on from. */
interface TurnedDown {
	attempts: number;
	waitedMs: number;
	mayHaveBeenApplied: boolean;
}

/**
 * Carries out an operation of several requests. Once one of them has changed something, the rest is seen through also
 * while the run is being stopped.
 * @throws CallFailure that counts all of them
 */
export async function runSteps(work: Work, steps: RunSteps): Promise<WorkResult> {
	const { connection, source } = work;
	let before: Before = { hasWritten: false };
	let turnedDown: TurnedDown = { attempts: 0, waitedMs: 0, mayHaveBeenApplied: false };
	const step = async (of: Work, call: Call, options: StepOptions = {}): Promise<Step> => {
		const { refusals = [], resend = of.operation.resend } = options;
		try {
			const after = await sendNext(connection, call, { ...policyOf(of), resend }, before);
			before = after;
			const { body } = after.sent.answer;
			return { body, records: recordsAt(body, of.operation.output) };
		} catch (error) {
			const failure = counted(error, before, turnedDown);
			const refused = refusalAmong(refusals, failure);
			turnedDown = added(turnedDown, (error as CallFailure).facts);
			return { refused };
		}
	};
	try {
		const { record, extras } = await steps({
			call: work.call,
			account: connection.account,
			parameter: source.parameter,
			send: async (call, options) => await step(work, call, options),
			perform: async (other, values, options) => {
				const of = workFor(connection, other, values, work.options);
				return await step(of, of.call, options);
			},
		});
		return { records: [record], extras, sent: before.sent && withSent(before.sent, turnedDown) };
	} catch (error) {
		// The operation's own: it knows nothing of what was sent.
		const isOwn = error instanceof CallFailure && error.facts.attempts === undefined;
		throw isOwn ? counted(error, before, turnedDown) : error;
	}
}

const added = (turnedDown: TurnedDown, facts: Facts): TurnedDown => ({
	attempts: turnedDown.attempts + (facts.attempts ?? 0),
	waitedMs: turnedDown.waitedMs + (facts.waitedMs ?? 0),
	mayHaveBeenApplied: turnedDown.mayHaveBeenApplied || facts.mayHaveBeenApplied === true,
});

/** With the requests that succeeded. */
const withSent = <Cost extends Pick<Sent, 'attempts' | 'waitedMs'>>(
	cost: Cost,
	{ attempts, waitedMs }: Pick<Sent, 'attempts' | 'waitedMs'>,
): Cost => ({
	...cost,
	attempts: cost.attempts + attempts,
	waitedMs: cost.waitedMs + waitedMs,
});

/** A failure of one step as that of the whole operation. */
function counted(error: unknown, { sent }: Before, turnedDown: TurnedDown): unknown {
	if (!(error instanceof CallFailure)) return error;
	const all = added(turnedDown, error.facts);
	return new CallFailure({ ...error.facts, ...(sent ? withSent(all, sent) : all) }, error.body);
}

/** @throws what it was given, unless it is a refusal of one of these kinds */
function refusalAmong(kinds: readonly Kind[], error: unknown): Refusal {
	if (error instanceof CallFailure && kinds.includes(error.facts.kind)) return refusalOf(error);
	throw error;
}

/** What the vendor turned down, for an operation that knows what to do about it. */
export function refusalOf(failure: CallFailure): Refusal {
	const { facts, body } = failure;
	return {
		kind: facts.kind,
		message: facts.message,
		code: facts.vendorCode,
		statusCode: facts.statusCode,
		body,
		failure,
		mayHaveBeenApplied: facts.mayHaveBeenApplied === true,
	};
}
