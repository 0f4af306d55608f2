import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import { at, firstText, isRecord, textOf } from '../../../shared/base/record';
import {
	choiceInput,
	type Convert,
	field,
	longTextInput,
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

const refuse = (label: string, row: number, problem: string, advice: string) =>
	invalid(`${label}, row ${row},`, problem, advice);

/**
 * Rows of actions as the vendor writes them.
 * @throws CallFailure that names the row
 */
export const fromRows: Convert = (value, { label }) => {
	const given = at(value, 'field');
	const rows = Array.isArray(given) ? (given as unknown[]).filter(isRecord) : [];
	const written = rows.map((row, index) => {
		const form = forms[textOf(row.type)];
		if (!form) {
			const names = Object.keys(forms).join(', ');
			throw refuse(label, index + 1, 'has an unknown action', `Give one of: ${names}.`);
		}
		const missing = form.needs.find((name) => firstText(row[name]) === undefined);
		if (missing === undefined) return form.write(row);
		throw refuse(label, index + 1, `has no ${missing}`, 'Fill in the row, or remove it.');
	});
	return written.length > 0 ? written : undefined;
};

const whenType = (type: string) => ({ show: { type: [type] } });

/** What a trigger does, one after the other: a part of an open set. */
export const actions = field({
	displayName: 'Actions',
	name: 'actions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Action',
	default: {},
	required: true,
	description: 'What the trigger does, in this order. Other actions need JSON.',
	options: [
		{
			displayName: 'Action',
			name: 'field',
			values: [
				choiceInput({
					displayName: 'Action',
					name: 'type',
					choices: {
						sendMessageToVisitor: 'Send a Message to the Visitor',
						addTag: 'Add a Tag',
						setTriggered: 'Mark the Visitor as Triggered',
					},
					description: 'What to do',
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
					description: 'What the visitor reads',
					displayOptions: whenType('sendMessageToVisitor'),
				}),
				textInput({
					displayName: 'Tag',
					name: 'tag',
					example: 'lamps',
					description: 'The tag that the chat gets',
					displayOptions: whenType('addTag'),
				}),
			],
		},
	],
	body: 'definition.actions',
	convert: fromRows,
});
