import { CallFailure, type Kind } from '../base/errors';
import type { Call } from '../operation/call';
import type { Refusal, RunSteps, Step, StepOptions } from '../operation/operation';
import { type Before, sendNext } from './continued';
import { recordsAt } from './output';
import { policyOf, type Work, workFor, type WorkResult } from './work';

/**
 * Carries out an operation of several requests. Once one of them has changed something, the rest is seen through also
 * while the run is being stopped.
 * @throws CallFailure
 */
export async function runSteps(work: Work, steps: RunSteps): Promise<WorkResult> {
	const { connection, source } = work;
	let before: Before = { hasWritten: false };
	const step = async (of: Work, call: Call, options: StepOptions = {}): Promise<Step> => {
		const { refusals = [], resend = of.operation.resend } = options;
		try {
			const after = await sendNext(connection, call, { ...policyOf(of), resend }, before);
			before = after;
			const { body } = after.sent.answer;
			return { body, records: recordsAt(body, of.operation.output) };
		} catch (error) {
			return { refused: refusalAmong(refusals, error) };
		}
	};
	const { record, extras } = await steps({
		call: work.call,
		parameter: source.parameter,
		send: async (call, options) => await step(work, call, options),
		perform: async (other, values, options) => {
			const of = workFor(connection, other, values, work.options);
			return await step(of, of.call, options);
		},
	});
	return { records: [record], extras, sent: before.sent };
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
		mayHaveBeenApplied: facts.mayHaveBeenApplied ?? false,
	};
}
