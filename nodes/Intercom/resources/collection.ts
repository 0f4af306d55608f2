import {
	additionalFields,
	type Field,
	jsonInput,
	jsonObject,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { collectionId, helpCenterId } from '../contentLocators';
import { numericId } from '../fields';
import { inBody, inPath } from '../locators';
import { byNext } from '../paging';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'name',
		'description',
		'url',
		'icon',
		'order',
		'parent_id',
		'help_center_id',
		'created_at',
		'updated_at',
	],
};

const oneCollection = inPath(collectionId);

const collectionName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Lamps',
	description: 'Name of the collection',
	body: 'name',
});

const details: Field[] = [
	textInput({
		displayName: 'Description',
		name: 'description',
		example: 'All about lamps',
		description: 'What the collection is about',
		body: 'description',
	}),
	{
		...inBody(collectionId, 'parent_id'),
		displayName: 'Parent',
		name: 'parentId',
		clear: null,
		hint: 'The collection that it stands in; when cleared, it stands on its own',
	},
	jsonInput({
		displayName: 'Translations (JSON)',
		name: 'translatedContent',
		example: '{ "de": { "name": "Lampen" } }',
		description: 'Name and description by language',
		body: 'translated_content',
		convert: jsonObject,
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a collection',
	description: 'Create a collection of articles',
	request: { method: 'POST', path: '/help_center/collections' },
	resend: 'unsafe', // A second request makes a second collection.
	fields: [
		{ ...collectionName, required: true },
		additionalFields([
			...details,
			{ ...inBody(helpCenterId, 'help_center_id'), convert: numericId }, // Documented as an integer.
		]),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a collection',
	description: 'Get a collection by ID',
	request: { method: 'GET', path: '/help_center/collections/{collectionId}' },
	resend: 'safe',
	fields: [oneCollection],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many collections',
	description: 'Get a list of collections',
	request: { method: 'GET', path: '/help_center/collections' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byNext(150), // The largest page is inferred.
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a collection',
	description: 'Change a collection',
	request: { method: 'PUT', path: '/help_center/collections/{collectionId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same collection.
	updates: true,
	current: { read: get },
	fields: [
		oneCollection,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			collectionName,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a collection'),
	request: { method: 'DELETE', path: '/help_center/collections/{collectionId}' },
	fields: [oneCollection],
});

export const collection: Resource = {
	value: 'collection',
	name: 'Collection',
	operations: [create, remove, get, getMany, update],
};
