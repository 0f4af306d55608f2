import {
	additionalFields,
	longTextInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { mentions } from '../fields';
import { contactId, placed } from '../locators';
import { allAtOnce, pagesFromOne } from '../paging';
import { numericId } from '../values';
import { operation } from '../vendor';

const simplified = [
	'id',
	'title',
	'description',
	'contactId',
	'userId',
	'userIds',
	'userNames',
	'lastMessage',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const messageFields = ['id', 'message', 'type', 'noteId', 'userId', 'parentId', 'dateCreated'];

const noteId = textInput({
	displayName: 'Note ID',
	name: 'noteId',
	required: true,
	example: '140',
	description: 'ID of the note, as Get Many returns it',
	path: true,
});

const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'Offer',
	description: 'Title of the note',
	body: 'title',
});

const message = longTextInput({
	displayName: 'Message',
	name: 'message',
	example: 'Called back on Monday',
	description: 'Text of the note',
	body: 'message',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a note',
	description: 'Write a note about a contact, for agents only',
	request: { method: 'POST', path: '/api/v1/crm/note/create', body: { type: 'note' } },
	resend: 'unsafe', // A second request writes a second note.
	fields: [
		// The name of the contact in the query is documented otherwise for each call.
		placed(contactId, { query: 'contactId', identifies: true }),
		title,
		message,
		additionalFields([
			longTextInput({
				displayName: 'Description',
				name: 'description',
				example: 'Wants 12 seats',
				description: 'What the note is about',
				body: 'description',
			}),
			mentions('mentionUsers'),
		]),
	],
	output,
});

const addMessage = operation({
	value: 'addMessage',
	name: 'Add Message',
	action: 'Add a message to a note',
	description: 'Add a message to a note',
	request: { method: 'POST', path: '/api/v1/crm/note/add-message', body: { type: 'message' } },
	resend: 'unsafe', // A second request adds it twice.
	fields: [
		placed(noteId, { body: 'note_id', identifies: true, convert: numericId }),
		placed(contactId, { body: 'contact_id', identifies: true, convert: numericId }),
		{ ...message, required: true },
		additionalFields([
			mentions('mentionUsers'),
			textInput({
				displayName: 'Parent ID',
				name: 'parentId',
				example: '171',
				description: 'ID of the message that it answers',
				body: 'parent_id',
				convert: numericId,
			}),
		]),
	],
	output: { from: recordIn, simplified: messageFields },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a note',
	description: 'Get a note by ID',
	request: { method: 'GET', path: '/api/v1/crm/note/get/{noteId}' },
	resend: 'safe',
	fields: [noteId],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many notes',
	description: 'Get the notes about a contact',
	request: { method: 'GET', path: '/api/v1/crm/note' },
	resend: 'safe',
	fields: [placed(contactId, { query: 'contact_id' }), ...returnAllOrLimit],
	list: pagesFromOne,
	output: { from: rowsIn, simplified },
});

const getMessages = operation({
	value: 'getMessages',
	name: 'Get Many Messages',
	action: 'Get many messages of a note',
	description: 'Get the messages of a note',
	request: { method: 'GET', path: '/api/v1/crm/note/messages' },
	resend: 'safe',
	fields: [placed(noteId, { query: 'noteId' }), ...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn, simplified: messageFields },
});

const remove = operation({
	...removeById('a note', 'Delete a note for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/note/{noteId}' },
	fields: [notice('A note that is deleted cannot be brought back.'), noteId],
});

export const note: Resource = {
	value: 'note',
	name: 'Note',
	operations: [addMessage, create, remove, get, getMany, getMessages],
};
