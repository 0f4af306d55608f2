import { returnAllOrLimit, wholeList } from '../../../shared/operation';
import { contactFields, noteAuthor, noteBody, noteFields, segmentFields } from '../../fields';
import { companyId } from '../../locators';
import { byNext } from '../../paging';
import { operation } from '../../vendor';
import { visitorOf } from '../../visitorOf';

const addNote = operation({
	value: 'addNote',
	name: 'Add Note',
	action: 'Add a note to a company',
	description: 'Add a note to a company that only teammates can see',
	request: { method: 'POST', path: '/companies/{companyId}/notes' },
	resend: 'unsafe', // A second request writes a second note.
	fields: [companyId, noteBody, noteAuthor],
	output: { simplified: noteFields },
});

const getContacts = operation({
	value: 'getContacts',
	name: 'Get Contacts',
	action: 'Get the contacts of a company',
	description: 'Get the contacts that belong to a company',
	request: { method: 'GET', path: '/companies/{companyId}/contacts' },
	resend: 'safe',
	fields: [companyId, ...returnAllOrLimit],
	list: byNext(50),
	output: { from: 'data', simplified: contactFields, visitor: visitorOf },
});

const getNotes = operation({
	value: 'getNotes',
	name: 'Get Notes',
	action: 'Get the notes of a company',
	description: 'Get the notes that teammates wrote on a company',
	request: { method: 'GET', path: '/companies/{companyId}/notes' },
	resend: 'safe',
	fields: [companyId, ...returnAllOrLimit],
	list: byNext(50),
	output: { from: 'data', simplified: noteFields },
});

const getSegments = operation({
	value: 'getSegments',
	name: 'Get Segments',
	action: 'Get the segments of a company',
	description: 'Get the segments that a company is in',
	request: { method: 'GET', path: '/companies/{companyId}/segments' },
	resend: 'safe',
	fields: [companyId, ...returnAllOrLimit],
	list: wholeList,
	output: { from: 'data', simplified: segmentFields },
});

/** What hangs on a company: notes, contacts and segments. */
export const parts = [addNote, getContacts, getNotes, getSegments];
