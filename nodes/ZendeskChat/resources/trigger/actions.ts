import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import { firstText, textOf } from '../../../shared/base/record';
import {
	choiceInput,
	type ConvertInput,
	longTextInput,
	rowsInput,
	textInput,
} from '../../../shared/operation';

/** The form of each action, and what it needs. */
const forms: Record<string, { needs: readonly string[]; write: (row: IDataObject) => unknown[] }> =
	{
		// Observed.
		sendMessageToVisitor: {
			needs: ['sender', 'message'],
			write: ({ sender, message }) => ['sendMessageToVisitor', sender, message],
		},
		setTriggered: { needs: [], write: () => ['setTriggered', true] },
		addTag: { needs: ['tag'], write: ({ tag }) => ['addTag', tag] }, // Inferred.
	};

/**
 * A row as the vendor writes it.
 * @throws CallFailure that names the row
 */
export function writeRow(row: IDataObject, { label }: ConvertInput): [unknown[]] {
	const form = forms[textOf(row.type)];
	if (!form) {
		const names = Object.keys(forms).join(', ');
		throw invalid(label, 'has an unknown action', `Give one of: ${names}.`);
	}
	const missing = form.needs.find((name) => firstText(row[name]) === undefined);
	if (missing === undefined) return [form.write(row)];
	throw invalid(label, `has no ${missing}`, 'Fill in the row, or remove it.');
}

const whenType = (type: string) => ({ show: { type: [type] } });

/** What a trigger does, one after the other: a part of an open set. */
export const actions = rowsInput({
	displayName: 'Actions',
	name: 'actions',
	required: true,
	description: 'Actions to take, in this order. Other actions need JSON.',
	row: 'Action',
	sortable: true,
	values: [
		choiceInput({
			displayName: 'Action',
			name: 'type',
			choices: {
				sendMessageToVisitor: 'Send a Message to the Visitor',
				addTag: 'Add a Tag',
				setTriggered: 'Mark the Visitor as Triggered',
			},
			description: 'Action to take',
		}),
		textInput({
			displayName: 'Sender',
			name: 'sender',
			example: 'Lantern House',
			description: 'The name that the visitor sees beside the message',
			displayOptions: whenType('sendMessageToVisitor'),
		}),
		longTextInput({
			displayName: 'Message',
			name: 'message',
			example: 'May we help?',
			description: 'Text that the visitor sees',
			displayOptions: whenType('sendMessageToVisitor'),
		}),
		textInput({
			displayName: 'Tag',
			name: 'tag',
			example: 'lamps',
			description: 'Tag to add to the chat',
			displayOptions: whenType('addTag'),
		}),
	],
	body: 'definition.actions',
	write: writeRow,
});
