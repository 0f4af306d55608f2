import { attempt, type Try } from './attempt';
import type { Call } from './call';
import { clock } from './clock';
import type { Connection } from './connection';
import { defaults } from './defaults';
import { CallFailure, type Facts } from './errors';
import type { Operation } from './operation';
import type { Options } from './options';
import { textOrNull } from './output';
import { mayResend, waitMs } from './retry';
import type { Answer } from './vendor';

/** What one request came to. */
export interface Sent {
	answer: Answer;
	/** Requests on the wire. */
	attempts: number;
	/** Milliseconds spent waiting between them. */
	waitedMs: number;
}

/** How hard to try. */
export type Policy = Pick<Operation, 'resend'> &
	Pick<Options, 'maxAttempts' | 'maxWait' | 'timeout'>;

/**
 * Sends one request, again where that is allowed and may help.
 * @throws CallFailure
 */
export async function send(connection: Connection, call: Call, policy: Policy): Promise<Sent> {
	const { tokens, signal } = connection;
	const backoff = {
		baseMs: defaults.backoffBaseMs,
		capMs: defaults.backoffCapMs,
		random: clock.random,
	};
	if (connection.ended) throw new CallFailure({ ...connection.ended, attempts: 0 });
	let attempts = 0;
	let waitedMs = 0;
	let outcomeUnknown = false;
	let renewed = false;
	for (;;) {
		const token = tokens.current();
		const tried = await attempt(connection, call, policy.timeout);
		attempts += tried.requests;
		if (!tried.error) return { answer: tried.answer, attempts, waitedMs };
		outcomeUnknown ||= tried.outcome.kind === 'unknown';
		if (tried.error.tokenExpired) {
			if (!renewed && (await tokens.renew(token))) {
				renewed = true;
				continue;
			}
			tokens.giveUp();
		}
		const wait = waitMs(tried.outcome, attempts, backoff);
		const mayWait = attempts < policy.maxAttempts && waitedMs + wait <= policy.maxWait * 1000;
		if (!mayWait || !mayResend(tried.outcome, policy.resend)) {
			const mayHaveBeenApplied = outcomeUnknown && !call.reads;
			const harmlessToRepeat = policy.resend === 'safe';
			const history = { attempts, waitedMs, mayHaveBeenApplied, harmlessToRepeat };
			const facts = await failureFacts(connection, tried, history);
			// No other item can fare better with this credential, and the vendor may lock out who keeps asking.
			if (facts.kind === 'auth') connection.ended = facts;
			throw new CallFailure(facts);
		}
		await clock.sleep(wait, signal);
		waitedMs += wait;
	}
}

type Failed = Exclude<Try, { error?: undefined }>;

async function failureFacts(
	connection: Connection,
	{ answer, error, outcome }: Failed,
	history: Partial<Facts>,
): Promise<Facts> {
	const { vendor } = connection;
	const redact = await connection.redactor();
	const redacted = (text: string | null | undefined) => (text ? redact(text) : undefined);
	return {
		...history,
		kind: error.kind,
		message: redact(`${vendor.displayName} ${error.message}`),
		advice: error.advice,
		vendorCode: redacted(error.code),
		field: redacted(error.field),
		statusCode: answer?.statusCode,
		requestId: redacted(textOrNull(answer?.headers[vendor.requestIdHeader ?? ''])),
		retryAfterMs: outcome.kind === 'throttled' ? outcome.waitMs : undefined,
	};
}
