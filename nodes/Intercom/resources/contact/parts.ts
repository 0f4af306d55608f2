import { at } from '../../../shared/base/record';
import { choiceInput, returnAllOrLimit, wholeList } from '../../../shared/operation';
import {
	companyFields,
	noteAuthor,
	noteBody,
	noteFields,
	segmentFields,
	subscriptionTypeFields,
} from '../../fields';
import { companyId, contactId, inBody, inPath, subscriptionTypeId, tagId } from '../../locators';
import { byNext } from '../../paging';
import { operation } from '../../vendor';

const tag = { simplified: ['id', 'name', 'applied_at', 'applied_by_id'] };
const note = { simplified: noteFields };
const company = { simplified: companyFields };
const subscription = { simplified: subscriptionTypeFields };
const oneTag = inPath(tagId);
const oneSubscription = inPath(subscriptionTypeId);

const addTag = operation({
	value: 'addTag',
	name: 'Add Tag',
	action: 'Add a tag to a contact',
	description: 'Add an existing tag to a contact',
	request: { method: 'POST', path: '/contacts/{contactId}/tags' },
	resend: 'safe', // A contact that has the tag already keeps it.
	fields: [contactId, { ...inBody(oneTag, 'id') }],
	output: tag,
});

const removeTag = operation({
	value: 'removeTag',
	name: 'Remove Tag',
	action: 'Remove a tag from a contact',
	description: 'Remove a tag from a contact',
	request: { method: 'DELETE', path: '/contacts/{contactId}/tags/{tagId}' },
	resend: 'safe', // A second request finds no tag to take off.
	fields: [contactId, oneTag],
	output: tag,
});

const getTags = operation({
	value: 'getTags',
	name: 'Get Tags',
	action: 'Get the tags of a contact',
	description: 'Get the tags that a contact has',
	request: { method: 'GET', path: '/contacts/{contactId}/tags' },
	resend: 'safe',
	fields: [contactId, ...returnAllOrLimit],
	list: wholeList,
	output: { ...tag, from: 'data' },
});

const addNote = operation({
	value: 'addNote',
	name: 'Add Note',
	action: 'Add a note to a contact',
	description: 'Add a note to a contact that only teammates can see',
	request: { method: 'POST', path: '/contacts/{contactId}/notes' },
	resend: 'unsafe', // A second request writes a second note.
	fields: [contactId, noteBody, noteAuthor],
	output: note,
});

const getNotes = operation({
	value: 'getNotes',
	name: 'Get Notes',
	action: 'Get the notes of a contact',
	description: 'Get the notes that teammates wrote on a contact',
	request: { method: 'GET', path: '/contacts/{contactId}/notes' },
	resend: 'safe',
	fields: [contactId, ...returnAllOrLimit],
	list: byNext(50),
	output: { ...note, from: 'data' },
});

const addCompany = operation({
	value: 'addCompany',
	name: 'Add Company',
	action: 'Add a company to a contact',
	description: 'Attach a contact to a company',
	request: { method: 'POST', path: '/contacts/{contactId}/companies' },
	resend: 'safe', // A contact that belongs to the company already stays there.
	fields: [contactId, inBody(companyId, 'id')],
	output: company,
});

const removeCompany = operation({
	value: 'removeCompany',
	name: 'Remove Company',
	action: 'Remove a company from a contact',
	description: 'Detach a contact from a company',
	request: { method: 'DELETE', path: '/contacts/{contactId}/companies/{companyId}' },
	resend: 'safe', // A second request finds nothing to detach.
	fields: [contactId, companyId],
	output: company,
});

const getCompanies = operation({
	value: 'getCompanies',
	name: 'Get Companies',
	action: 'Get the companies of a contact',
	description: 'Get the companies that a contact belongs to',
	request: { method: 'GET', path: '/contacts/{contactId}/companies' },
	resend: 'safe',
	fields: [contactId, ...returnAllOrLimit],
	list: byNext(50),
	// The examples say `data`, the schema says `companies` (both documented).
	output: { ...company, from: (body) => at(body, 'data') ?? at(body, 'companies') },
});

const getSegments = operation({
	value: 'getSegments',
	name: 'Get Segments',
	action: 'Get the segments of a contact',
	description: 'Get the segments that a contact is in',
	request: { method: 'GET', path: '/contacts/{contactId}/segments' },
	resend: 'safe',
	fields: [contactId, ...returnAllOrLimit],
	list: wholeList,
	output: { from: 'data', simplified: segmentFields },
});

const addSubscription = operation({
	value: 'addSubscription',
	name: 'Add Subscription',
	action: 'Add a subscription to a contact',
	description: 'Opt a contact in to a subscription type, or out of it',
	request: { method: 'POST', path: '/contacts/{contactId}/subscriptions' },
	resend: 'safe', // The choice is set: the same request twice leaves the same choice.
	fields: [
		contactId,
		inBody(oneSubscription, 'id'),
		choiceInput({
			displayName: 'Consent',
			name: 'consentType',
			choices: { opt_in: 'Opt In', opt_out: 'Opt Out' },
			description:
				'What the contact chose: Opt In for a subscription type to which people opt in, Opt Out for one out of which they opt',
			body: 'consent_type',
		}),
	],
	output: subscription,
});

const removeSubscription = operation({
	value: 'removeSubscription',
	name: 'Remove Subscription',
	action: 'Remove a subscription from a contact',
	description: 'Remove the choice of a contact about a subscription type',
	request: {
		method: 'DELETE',
		path: '/contacts/{contactId}/subscriptions/{subscriptionTypeId}',
	},
	resend: 'safe', // A second request finds no choice to take back.
	fields: [contactId, oneSubscription],
	output: subscription,
});

const getSubscriptions = operation({
	value: 'getSubscriptions',
	name: 'Get Subscriptions',
	action: 'Get the subscriptions of a contact',
	description: 'Get the subscription preferences of a contact',
	request: { method: 'GET', path: '/contacts/{contactId}/subscriptions' },
	resend: 'safe',
	fields: [contactId, ...returnAllOrLimit],
	list: wholeList,
	output: { ...subscription, from: 'data' },
});

/** What hangs on a contact: tags, notes, companies, segments and subscriptions. */
export const parts = [
	addCompany,
	addNote,
	addSubscription,
	addTag,
	getCompanies,
	getNotes,
	getSegments,
	getSubscriptions,
	getTags,
	removeCompany,
	removeSubscription,
	removeTag,
];
