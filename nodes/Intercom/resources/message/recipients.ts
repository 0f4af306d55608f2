import { invalid } from '../../../shared/base/errors';
import { textOf } from '../../../shared/base/record';
import { choiceInput, type Field, rowsInput, textInput } from '../../../shared/operation';

/** A contact is named with what it is (documented). */
export const recipientType = choiceInput({
	displayName: 'Type',
	name: 'type',
	choices: { user: 'User', lead: 'Lead' },
	description: 'Whether the contact is a user or a lead',
});

/** Contacts beside the first one. */
export const recipientRows = (
	of: Pick<Field, 'displayName' | 'name' | 'body' | 'displayOptions'> & { description: string },
): Field =>
	rowsInput({
		...of,
		row: 'Contact',
		values: [
			recipientType,
			textInput({
				displayName: 'Contact ID',
				name: 'id',
				example: '65f2ac0e7b19d4c8805e3a62',
				description: 'ID that Intercom gave the contact',
			}),
		],
		write: ({ type, id }, { label }) => {
			const contact = { type: textOf(type), id: textOf(id).trim() };
			if (contact.type !== '' && contact.id !== '') return [contact];
			throw invalid(label, 'has no contact ID', 'Fill in the row, or remove it.');
		},
	});
