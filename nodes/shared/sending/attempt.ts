import type { IHttpRequestOptions } from 'n8n-workflow';

import { parseJson } from '../base/json';
import { textOf } from '../base/record';
import type { Call } from '../operation/call';
import type { Answer, VendorError } from '../operation/vendor';
import type { Connection } from './connection';
import { faultOf } from './n8nFault';
import { answerIn, axiosErrorIn, noAnswer } from './network';
import type { Outcome } from './retry';
import { outcomeOf, statusError, withoutRecord } from './status';

/** One try: an answer that is a success, or what is known about the lack of one. */
export type Try =
	| { requests: number; answer: Answer; error?: undefined }
	| { requests: number; answer?: Answer; error: VendorError; outcome: Outcome };

/** What is known of the answer before it comes. */
export interface Expectation {
	/** How long to wait for it, in seconds. */
	timeout: number;
	/** Does it hold what the operation promises? */
	holds: (body: unknown) => boolean;
}

/**
 * Sends once. Does not throw for what the vendor or the network did.
 * @throws the abort reason when the execution is stopped
 */
export async function attempt(
	connection: Connection,
	call: Call,
	{ timeout, holds }: Expectation,
): Promise<Try> {
	const { context, credentialType, credentialsDecrypted } = connection;
	const options = requestOptions(connection.address(call.address), call, timeout);
	try {
		const response = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			credentialType,
			options,
			// Else n8n would read the credential for each request. It takes no notice of it with OAuth2.
			{ credentialsDecrypted },
		)) as Answer;
		return interpret(connection, call, { ...response }, holds, 1);
	} catch (thrown) {
		const axiosError = axiosErrorIn(thrown);
		const isOurs = axiosError?.config?.url === options.url;
		const answer = isOurs ? answerIn(axiosError) : undefined;
		// Only a 401 is thrown, and n8n has sent the request once more by itself.
		if (answer) return interpret(connection, call, answer, holds, 2);
		connection.signal?.throwIfAborted();
		if (!axiosError || !isOurs) return faultOf(thrown);
		const { outcome, ...error } = noAnswer(axiosError, timeout);
		return { requests: 1, error, outcome: { kind: outcome } };
	}
}

function requestOptions(baseUrl: string, call: Call, timeoutSeconds: number): IHttpRequestOptions {
	return {
		method: call.method,
		url: baseUrl + call.path,
		qs: call.query,
		arrayFormat: 'repeat',
		...bodyOf(call),
		timeout: timeoutSeconds * 1000,
		// As text, because parsing would cut the last digits off long ids.
		encoding: call.answer === 'file' ? 'arraybuffer' : 'text',
		returnFullResponse: true,
		// Every status reaches readError, but 401, by which n8n notices an expired token.
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
		// A file may lie elsewhere; the credential does not go there.
		disableFollowRedirect: call.answer !== 'file',
		sendCredentialsOnCrossOriginRedirect: false,
	};
}

function bodyOf({
	method,
	headers,
	identity,
	body,
	content,
	answer,
}: Call): Partial<IHttpRequestOptions> {
	const values = { ...identity, ...body };
	const common = { Accept: answer === 'json' ? 'application/json' : '*/*', ...headers };
	if (content) {
		const { contentType, bytes } = content;
		return { body: bytes, headers: { ...common, 'Content-Type': contentType } };
	}
	const hasContent = !['GET', 'DELETE'].includes(method) || Object.keys(values).length > 0;
	if (!hasContent) return { headers: common };
	// As text, because n8n drops an empty object and axios keys such as __proto__.
	return {
		body: JSON.stringify(values),
		headers: { ...common, 'Content-Type': 'application/json' },
	};
}

function interpret(
	{ vendor }: Connection,
	call: Call,
	raw: Answer,
	holds: (body: unknown) => boolean,
	requests: number,
): Try {
	// JSON where a text or a file is promised is what the vendor says instead.
	const isPlain =
		call.answer !== 'json' &&
		raw.statusCode < 300 &&
		!/json/i.test(textOf(raw.headers['content-type']));
	if (isPlain && holds(raw.body)) return { requests, answer: raw };
	const answer = { ...raw, body: parseBody(raw.body) };
	const error =
		vendor.readError(answer, call) ??
		statusError(answer) ??
		(holds(answer.body) ? undefined : withoutRecord);
	if (!error) return { requests, answer };
	return { requests, answer, error, outcome: outcomeOf(error, answer, vendor.rateHeaders?.reset) };
}

function parseBody(body: unknown): unknown {
	const text = Buffer.isBuffer(body) ? body.toString() : body;
	if (typeof text !== 'string' || text.trim() === '') return '';
	try {
		return parseJson(text);
	} catch {
		return text;
	}
}
