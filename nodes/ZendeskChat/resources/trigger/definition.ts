import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import { firstText, isRecord } from '../../../shared/base/record';
import {
	type Call,
	choiceInput,
	type Convert,
	type Field,
	filledJsonInput,
	jsonObject,
	rowsOrJson,
} from '../../../shared/operation';
import { actions } from './actions';
import { type Entered, conditionInputs, conditionOf } from './conditions';

/** A list, or the text of one, as which older triggers show it (observed). */
const isFilled = (value: unknown) =>
	Array.isArray(value) ? value.length > 0 : firstText(value) !== undefined;

/** When a trigger acts, under which condition, and what it does. Its words are an open set, so none is checked. */
export const fromJson: Convert = (value, input) => {
	const given = jsonObject(value, input) as IDataObject;
	const lacks = (problem: string, advice: string) => invalid(input.label, problem, advice);
	if (firstText(given.event) === undefined) {
		throw lacks(
			'has no event',
			'Give the key "event" a text: "chat_message", "chat_requested" or "page_enter".',
		);
	}
	if (!isFilled(given.condition)) {
		throw lacks('has no condition', 'Give the key "condition" a list, such as ["and", …].');
	}
	if (!isFilled(given.actions)) {
		throw lacks(
			'has no actions',
			'Give the key "actions" a list of lists, such as [["addTag", …]].',
		);
	}
	return given;
};

/** Documented. */
const event = choiceInput({
	displayName: 'Event',
	name: 'event',
	choices: {
		chat_requested: 'Visitor Requests a Chat',
		chat_message: 'Visitor Sends a Message',
		page_enter: 'Visitor Loads the Chat Widget',
	},
	description: 'When to check the conditions',
	body: 'definition.event',
});

const example = JSON.stringify(
	{
		event: 'page_enter',
		condition: ['and', ['stillOnSite', 30]],
		actions: [['sendMessageToVisitor', 'Lantern House', 'May we help?']],
	},
	undefined,
	2,
);

const asJson = filledJsonInput({
	displayName: 'Definition (JSON)',
	name: 'definition',
	required: true,
	example,
	description:
		'An object with the event, the condition and the list of actions, as Get shows them for a trigger that was made in the dashboard',
	body: 'definition',
	convert: fromJson,
});

/** The inputs of a definition: event, rows of conditions and actions, or JSON. */
export const definitionInputs: Field[] = rowsOrJson(
	{
		displayName: 'Criteria Input',
		name: 'criteriaInput',
		description: 'How to enter the conditions and actions of the trigger',
		rows: 'rows',
	},
	[event, ...conditionInputs, actions],
	[asJson],
);

/** Puts the rows into the vendor's form. A definition that was entered as JSON has it. */
export function withDefinition(call: Call): Call {
	const definition = call.body.definition as IDataObject;
	if (!isRecord(definition.condition)) return call;
	const condition = conditionOf(definition.condition as object as Entered);
	return { ...call, body: { ...call.body, definition: { ...definition, condition } } };
}
