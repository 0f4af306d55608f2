import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { signatureHeader } from '../../sandbox/intercom/webhooks/webhooks';
import type { Attempt } from '../../sandbox/core/webhookCall';
import type { Trigger, TriggerOptions } from './harness';
import type { Stage } from './stage';

/** An Intercom trigger. */
export const triggerOn = (
	{ engine, credential }: Stage,
	events: string[],
	parameters: INodeParameters = {},
	more: Omit<TriggerOptions, 'node' | 'parameters'> = {},
): Promise<Trigger> =>
	engine.trigger({
		node: 'intercomTrigger',
		parameters: { events, ...parameters },
		credentials: credential('intercom'),
		...more,
	});

/** One that is active, and whose address stands in the Developer Hub. */
export async function activeTrigger(...given: Parameters<typeof triggerOn>): Promise<Trigger> {
	const trigger = await triggerOn(...given);
	await trigger.activate();
	expect(await given[0].sandbox.intercom.webhooks.subscribe(trigger.url)).toBe(true);
	return trigger;
}

/** Posts a body to the trigger, signed with the secret of the app. */
export async function post(
	url: string,
	body: unknown,
	headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...signatureHeader(text, 'good'), ...headers },
		body: text,
	});
	return { status: response.status, body: await response.text() };
}

/** What each try was answered. */
export const answersOf = (attempts: Attempt[]) =>
	attempts.map(({ status, answer: body }) => ({ status, body }));

/** The JSON of the first item of each execution. */
export const itemsOf = ({ executions }: Trigger) =>
	executions.map(([item]) => item?.json as IDataObject);
