import {
	additionalFields,
	filters,
	iso,
	listInput,
	notice,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	timeInput,
	updateFields,
} from '../../../shared/operation';
import { blocksIn, rowsIn } from '../../answers';
import { include, only, where, withFields } from '../../fields';
import { contactId } from '../../locators';
import { simplified as blockFields } from '../blockedVisitor';
import { contactsIn, matchedContacts, pagesFromZero } from '../../paging';
import { numericIds } from '../../values';
import { operation } from '../../vendor';
import {
	attributes,
	client,
	contactEmail,
	contactName,
	details,
	inBodyForm,
	output,
} from './fields';
import { upsert } from './upsert';

const related = include('contact', {
	cases: 'Cases',
	company: 'Company',
	tags: 'Tags',
	timeline: 'Timeline',
	visits: 'Visits',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a contact',
	description: 'Create a contact, whether or not there is one with the same email',
	request: { method: 'POST', path: '/api/v1/crm/objects/contact' },
	resend: 'unsafe', // Nothing tells two requests for the same person apart.
	fields: [contactName, contactEmail, additionalFields([...details, ...client]), ...attributes],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a contact',
	description: 'Get a contact by ID',
	request: { method: 'GET', path: '/api/v1/crm/objects/contact/{contactId}' },
	resend: 'safe',
	fields: [contactId, related],
	adjust: withFields,
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many contacts',
	description: 'Get a list of contacts',
	request: { method: 'GET', path: '/api/v1/crm/objects/contact' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		related,
		filters([where('id|eq|482'), only('dateCreated, dateUpdated')]),
	],
	list: pagesFromZero,
	adjust: withFields,
	output: { ...output, from: rowsIn },
});

/** The lists in the editor use it. */
export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many contacts',
	description: 'Find the contacts that contain a word, an email or a number in any of their values',
	request: {
		method: 'POST',
		path: '/api/v1/crm/contact/list',
		reads: true,
		body: { payload: {} },
	},
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Search',
			name: 'search',
			required: true,
			example: 'asha.kulkarni@bluekite.example',
			description: 'What to look for in the values of the contacts',
			body: 'search',
		}),
		...returnAllOrLimit,
	],
	list: matchedContacts,
	output: { ...output, from: contactsIn },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a contact',
	description: 'Change the details and the custom attributes of a contact',
	request: { method: 'PUT', path: '/api/v1/crm/objects/contact/{contactId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same contact.
	updates: true,
	current: { read: get, inBodyForm },
	fields: [
		contactId,
		updateFields('Fields to update; only those you add are sent', [
			contactName,
			contactEmail,
			...details,
			...client,
		]),
		...attributes,
	],
	output,
});

const remove = operation({
	...removeById('a contact', 'Delete a contact for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/objects/contact/{contactId}' },
	fields: [notice('A contact that is deleted cannot be brought back.'), contactId],
});

const merge = operation({
	value: 'merge',
	name: 'Merge',
	action: 'Merge several contacts into one',
	description: 'Merge other contacts into one and remove them, which cannot be undone',
	request: { method: 'POST', path: '/api/v1/crm/contact/merge/{contactId}' },
	resend: 'unsafe', // The others are gone after the first time, so a second request fails.
	fields: [
		notice(
			'Contacts that are merged cannot be parted again. Where details differ, the contact keeps all of them.',
		),
		contactId,
		listInput({
			displayName: 'Merge IDs',
			name: 'mergeIds',
			required: true,
			example: '490, 497',
			description: 'IDs of the contacts that are put into it and are gone afterwards',
			body: 'mergeId',
			convert: numericIds,
		}),
	],
	output: { from: 'data' }, // Perhaps with a message only (documented).
});

const block = operation({
	value: 'block',
	name: 'Block',
	action: 'Block several contacts',
	description: 'Block contacts from chatting until a given time; to end it earlier, unblock them',
	request: { method: 'POST', path: '/api/v1/crm/block-visitor', body: { type: 'contact' } },
	resend: 'unsafe', // Whether a second request makes a second block is not known.
	fields: [
		notice('A blocked contact cannot reach you until the block ends or is removed.'),
		listInput({
			displayName: 'Contact IDs',
			name: 'contactIds',
			required: true,
			example: '482, 490',
			description: 'IDs of the contacts',
			body: 'data',
			convert: numericIds,
		}),
		timeInput({
			displayName: 'Block Until',
			name: 'blockTill',
			required: true,
			description: 'When the contacts may chat again',
			body: 'blockTill',
			convert: iso,
		}),
	],
	output: { from: blocksIn, simplified: [...blockFields, 'success'] },
});

export const contact: Resource = {
	value: 'contact',
	name: 'Contact',
	operations: [block, create, upsert, remove, get, getMany, merge, search, update],
};
