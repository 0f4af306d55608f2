import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { invalid } from '../../shared/base/errors';
import { at, textOf } from '../../shared/base/record';
import { type Field, listOf } from '../../shared/operation';
import { everyEvent, onlyStatuses, otherEvents, triggerOn } from './inputs';

type Context = IHookFunctions | IWebhookFunctions;

function valuesOf(context: Context, { displayName: label, name }: Field): string[] {
	const value: unknown = context.getNodeParameter(name, '');
	const input = { label, emptyValues: 'leave', timeZone: context.getTimezone() } as const;
	return (listOf()(value, input) ?? []) as string[];
}

const chosenEvents = (context: Context): string[] => [
	...valuesOf(context, triggerOn),
	...valuesOf(context, otherEvents),
];

/** @throws CallFailure when no event is chosen */
export function checkEvents(context: Context): void {
	if (chosenEvents(context).length > 0) return;
	throw invalid(triggerOn.displayName, 'is empty', 'Choose at least one event, or All Events.');
}

/** Why an event does not start the workflow, in one sentence for the vendor's log; undefined when it does. */
export function whyIgnored(context: Context, payload: IDataObject): string | undefined {
	const event = textOf(payload.event);
	const chosen = chosenEvents(context);
	if (!chosen.includes(everyEvent) && !chosen.includes(event)) {
		return `The event "${event}" is not chosen in the trigger.`;
	}
	const status = textOf(at(payload, 'data.status')).toLowerCase();
	const statuses = valuesOf(context, onlyStatuses);
	const isWanted = status === '' || statuses.length === 0 || statuses.includes(status);
	return isWanted ? undefined : `The status "${status}" is not chosen in the trigger.`;
}
