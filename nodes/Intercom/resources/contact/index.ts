import { invalid } from '../../../shared/base/errors';
import { at } from '../../../shared/base/record';
import {
	additionalFields,
	type Call,
	type Resource,
	returnAllOrLimit,
	updateFields,
} from '../../../shared/operation';
import { nearestDataAttribute } from '../../attributeAdvice';
import { includeMergeHistory } from '../../fields';
import { contactId } from '../../locators';
import { byNext } from '../../paging';
import { sorted } from '../../sorted';
import { operation } from '../../vendor';
import { visitorOf } from '../../visitorOf';
import {
	attributes,
	details,
	emailAddress,
	externalId,
	externalIdOfUser,
	output,
	role,
} from './fields';
import { banners } from './banners';
import { parts } from './parts';
import { getMergeHistory, readSurvivor } from './merged';
import { search } from './search';
import { leadNotice, takeOutOfArchive, upsertSteps, whenItExists } from './upsert';
import { archive, block, merge, remove, unarchive } from './state';

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a contact',
	description: 'Create a user or a lead',
	request: { method: 'POST', path: '/contacts' },
	// A second user is refused, so that success could not be told from a duplicate; a second lead would be made.
	resend: 'unsafe',
	fields: [role, emailAddress, externalIdOfUser, additionalFields(details), ...attributes],
	adjust: withKey,
	advise: nearestDataAttribute('contact'),
	output,
});

/** Documented: a user needs one of the two keys, a lead neither. */
function withKey(call: Call): Call {
	const { role: chosen, email, external_id } = call.body;
	if (chosen !== 'user' || email !== undefined || external_id !== undefined) return call;
	throw invalid(
		'Email',
		'is empty, and so is External ID',
		'A user needs at least one of the two. A lead needs neither: change Role.',
	);
}

/** A lead has to be looked for by something, too. */
function withKeyOfUpsert(call: Call): Call {
	const { role: chosen, email } = call.body;
	if (chosen !== 'lead' || email !== undefined) return withKey(call);
	throw invalid('Email', 'is empty', 'A lead is found by its email: enter it, or use Create.');
}

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a contact',
	description: 'Get a user or a lead by ID',
	request: { method: 'GET', path: '/contacts/{contactId}' },
	resend: 'safe',
	fields: [contactId, includeMergeHistory],
	steps: readSurvivor,
	output,
});

const getByExternalId = operation({
	value: 'getByExternalId',
	name: 'Get by External ID',
	action: 'Get a contact by external ID',
	description: 'Get a user by the ID in your own system; leads have none',
	request: { method: 'GET', path: '/contacts/find_by_external_id/{externalId}' },
	resend: 'safe',
	fields: [{ ...externalId, body: undefined, required: true, path: true }, includeMergeHistory],
	steps: readSurvivor,
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many contacts',
	description: 'Get a list of users and leads',
	request: { method: 'GET', path: '/contacts' },
	resend: 'safe',
	fields: [...returnAllOrLimit, includeMergeHistory],
	list: byNext(),
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a contact',
	description: 'Change a user or a lead',
	request: { method: 'PUT', path: '/contacts/{contactId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same contact.
	updates: true,
	current: {
		read: get,
		// The address of the picture is read inside an object, and the name escaped.
		inBodyForm: (contact) => ({
			...contact,
			avatar: at(contact, 'avatar.image_url') as string,
			name: visitorOf(contact).name,
		}),
	},
	fields: [
		contactId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			emailAddress,
			{ ...externalId, clear: null },
			role,
		]),
		...attributes,
		includeMergeHistory,
	],
	advise: nearestDataAttribute('contact'),
	output,
});

const upsert = operation({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a contact',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	request: { method: 'POST', path: '/contacts' },
	resend: 'safe', // As a whole: a second creation of a user is refused, and leads to the update.
	fields: [
		role,
		leadNotice,
		emailAddress,
		externalIdOfUser,
		whenItExists,
		takeOutOfArchive,
		additionalFields(details),
		...attributes,
	],
	adjust: withKeyOfUpsert,
	steps: upsertSteps,
	advise: nearestDataAttribute('contact'),
	output,
});

export const contact: Resource = {
	value: 'contact',
	name: 'Contact',
	operations: sorted([
		...banners,
		...parts,
		archive,
		block,
		create,
		remove,
		get,
		getByExternalId,
		getMany,
		getMergeHistory,
		merge,
		search,
		unarchive,
		update,
		upsert,
	]),
};
