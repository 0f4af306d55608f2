import { type Resource, textInput } from '../../shared/operation';
import { noteFields } from '../fields';
import { operation } from '../vendor';

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a note',
	description: 'Get a note by ID; a contact and a company each have Get Notes',
	request: { method: 'GET', path: '/notes/{noteId}' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Note ID',
			name: 'noteId',
			required: true,
			example: '4471',
			description: 'ID of the note',
			path: true,
		}),
	],
	output: { simplified: noteFields },
});

export const note: Resource = { value: 'note', name: 'Note', operations: [get] };
