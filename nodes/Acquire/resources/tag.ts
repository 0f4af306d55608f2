import {
	choicesInput,
	field,
	filters,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { include } from '../fields';
import { placed, tagId } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

const simplified = [
	'id',
	'name',
	'type',
	'color',
	'caseIds',
	'contactIds',
	'userId',
	'userName',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const tagName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Trial',
	description: 'Name of the tag, which no other tag may have',
	body: 'name',
});

const color = field({
	displayName: 'Color',
	name: 'color',
	type: 'color',
	default: '#2b8a3e',
	description: 'Color of the tag',
	body: 'color',
});

/** Demanded by the vendor for an update too (documented). */
const type = choicesInput({
	displayName: 'Use For',
	name: 'type',
	choices: { case: 'Cases', contact: 'Contacts' },
	default: ['contact'],
	required: true,
	description: 'What can have the tag',
	body: 'type',
});

const related = include('tag', { case: 'Cases', contact: 'Contacts' });

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a tag',
	description: 'Create a tag for contacts or cases',
	request: { method: 'POST', path: '/api/v1/crm/tag' },
	resend: 'unsafe', // A second request fails, since the name is taken.
	fields: [{ ...tagName, required: true }, type, color],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a tag',
	description: 'Get a tag by ID',
	request: { method: 'GET', path: '/api/v1/crm/tag/{tagId}' },
	resend: 'safe',
	fields: [tagId, related],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get a list of tags',
	request: { method: 'GET', path: '/api/v1/crm/tag' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		related,
		filters([
			textInput({
				displayName: 'Search',
				name: 'search',
				example: 'urgent',
				description: 'Text that the name of the tag must contain',
				query: 'search',
			}),
		]),
	],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a tag',
	description: 'Change the name, the color or the use of a tag',
	request: { method: 'PUT', path: '/api/v1/crm/tag/{tagId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same tag.
	updates: true,
	fields: [
		tagId,
		type,
		updateFields('Fields to update; Use For is always sent, since Acquire requires it', [
			tagName,
			color,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a tag', 'Delete a tag for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/tag' },
	fields: [
		notice('A tag that is deleted cannot be brought back.'),
		placed(tagId, { query: 'id', identifies: true }),
	],
});

export const tag: Resource = {
	value: 'tag',
	name: 'Tag',
	operations: [create, remove, get, getMany, update],
};
