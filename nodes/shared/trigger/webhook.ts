import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { parseJson } from '../base/json';
import { isRecord } from '../base/record';
import { eventKeyOf } from './eventKey';
import { type Response, take } from './taken';

/** What is used of Express's response, whose types are not installed. */
interface ExpressResponse extends Response {
	status: (code: number) => ExpressResponse;
	send: (body: string) => ExpressResponse;
	end: () => ExpressResponse;
}

const responseOf = (context: IWebhookFunctions) =>
	context.getResponseObject() as unknown as ExpressResponse;

/** Answers 200 to a vendor that tries an address before it stores it. */
export function confirm(context: IWebhookFunctions): IWebhookResponseData {
	responseOf(context).status(200).end();
	return { noWebhookResponse: true };
}

/** Turns a delivery away that nobody vouches for. */
export function refuse(context: IWebhookFunctions): IWebhookResponseData {
	responseOf(context).status(401).send('Unauthorized');
	return { noWebhookResponse: true };
}

/** Tells a trigger from all others of this n8n. */
export const nameOf = (context: IWebhookFunctions) =>
	`${context.getWorkflow().id} ${context.getNode().id}`;

/** The bytes of a delivery as they came; none where n8n took them apart, as it does with forms. */
export function rawBodyOf(context: IWebhookFunctions): Buffer {
	const { rawBody } = context.getRequestObject() as unknown as { rawBody?: Buffer };
	return rawBody ?? Buffer.alloc(0);
}

/** The JSON object in a body, with all digits of long ids; undefined where there is none. */
export function recordIn(raw: Buffer): IDataObject | undefined {
	try {
		const value = parseJson(raw.toString());
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Did this trigger take this event before? From now on it did. Only this process remembers: n8n does not store what a
 * trigger sets in its static data when it starts an execution.
 * @param identity what makes two deliveries the same event
 */
export function wasTaken(context: IWebhookFunctions, identity: string): boolean {
	// The editor's test ends with its first event, and must not hide it from the next test.
	if (context.getMode() === 'manual') return false;
	return take(`${nameOf(context)} ${identity}`, responseOf(context));
}

/**
 * Starts the workflow with an event: as it came for Output > Raw, and otherwise simplified, with a key by which a
 * workflow can tell a repetition that came to another process.
 */
export function start(
	context: IWebhookFunctions,
	payload: IDataObject,
	simplify: (payload: IDataObject, eventKey: string) => IDataObject,
	identity: string,
): IWebhookResponseData {
	const isRaw = context.getNodeParameter('output', 'simplified') === 'raw';
	return { workflowData: [[{ json: isRaw ? payload : simplify(payload, eventKeyOf(identity)) }]] };
}
