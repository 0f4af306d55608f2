import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { createHash } from 'node:crypto';

import { parseJson } from '../base/json';
import { isRecord } from '../base/record';

/** How many events a trigger remembers: many more than come within the minutes in which a vendor sends one again. */
export const mostRemembered = 500;

/** What is used of Express's response, whose types are not installed. */
interface Response {
	statusCode: number;
	status: (code: number) => Response;
	send: (body: string) => Response;
	end: () => Response;
	once: (event: 'finish', listener: () => void) => Response;
}

const responseOf = (context: IWebhookFunctions) =>
	context.getResponseObject() as unknown as Response;

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

/** What the triggers of this process took: deliveries at the same time do not see each other's static data. */
const taken = new Map<string, string[]>();

/**
 * Was this event taken before? From now on it was. Static data carries the memory over a restart.
 * @param identity what makes two deliveries the same event
 */
export function wasTaken(context: IWebhookFunctions, identity: string): boolean {
	// The editor's test ends with its first event, and must not hide it from the next test.
	if (context.getMode() === 'manual') return false;
	const trigger = nameOf(context);
	const data = context.getWorkflowStaticData('node');
	const key = createHash('sha256').update(identity).digest('base64url').slice(0, 16);
	const known = new Set([...((data.taken ?? []) as string[]), ...(taken.get(trigger) ?? [])]);
	if (known.has(key)) return true;
	const keys = [...known, key].slice(-mostRemembered);
	data.taken = keys;
	taken.set(trigger, keys);
	const response = responseOf(context).once('finish', () => {
		// n8n could not start an execution: the vendor will send the event again, which is no repetition then.
		if (response.statusCode >= 300) forget(trigger, key);
	});
	return false;
}

function forget(trigger: string, key: string): void {
	const keys = taken.get(trigger) as string[];
	taken.set(
		trigger,
		keys.filter((one) => one !== key),
	);
}
