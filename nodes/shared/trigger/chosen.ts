import { invalid } from '../base/errors';
import { conversionOf } from '../operation/convert';
import type { Field } from '../operation/field';
import { type Context, parameterOf } from './parameter';

/**
 * What the builder chose in an input of a trigger that takes several values.
 * @throws CallFailure when it is none that the input offers
 */
export function chosenIn(context: Context, field: Field): string[] {
	const input = {
		label: field.displayName,
		emptyValues: 'leave',
		timeZone: context.getTimezone(),
	} as const;
	const value = parameterOf(context, field.name, []);
	return (conversionOf(field)(value, input) ?? []) as string[];
}

/**
 * The events that start the workflow.
 * @throws CallFailure when there are none
 */
export function chosenEvents(context: Context, triggerOn: Field): string[] {
	const events = chosenIn(context, triggerOn);
	if (events.length > 0) return events;
	throw invalid(triggerOn.displayName, 'is empty', 'Choose at least one event.');
}
