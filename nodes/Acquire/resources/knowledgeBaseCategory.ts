import { textOf } from '../../shared/base/record';
import {
	additionalFields,
	choiceInput,
	type Field,
	filters,
	notice,
	numberInput,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { rowsIn, saidIn } from '../answers';
import { categoryId, knowledgeBaseGroupId } from '../contentLocators';
import { createThenFind } from '../findMade';
import { placed } from '../locators';
import { largestPage, pagesFromOne } from '../paging';
import { numericId } from '../values';
import { operation } from '../vendor';

/** Words of the vendor: `success` and `message` (documented). */
const said: Output = { from: saidIn };

const simplified = [
	'id',
	'name',
	'slug',
	'description',
	'parentCategory',
	'categoryIcon',
	'visibleOrder',
	'status',
	'articleCount',
	'dateCreated',
	'dateUpdated',
];

const inGroup = placed(knowledgeBaseGroupId, {
	body: 'groupId',
	identifies: true,
	convert: numericId,
});

const ofGroup = placed(knowledgeBaseGroupId, { query: 'groupId', identifies: true });

const categoryName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Care and Cleaning',
	description: 'Name of the category, which no other category of the knowledge base may have',
	body: 'name',
});

const statusTexts = {
	displayName: 'Status',
	name: 'status',
	choices: { active: 'Active', draft: 'Draft' },
} as const;

const details: Field[] = [
	textInput({
		displayName: 'Description',
		name: 'description',
		example: 'How to keep a lamp clean',
		description: 'What the category is about',
		body: 'description',
	}),
	textInput({
		displayName: 'Icon',
		name: 'categoryIcon',
		example: 'https://bluekite.example/lamp.png',
		description: 'Icon of the category, as Get Many shows it',
		body: 'categoryIcon',
	}),
	numberInput({
		displayName: 'Order',
		name: 'visibleOrder',
		default: 0,
		description: 'Place of the category among the others',
		body: 'visibleOrder',
	}),
	{
		...placed(categoryId, { body: 'parentCategory', convert: numericId }),
		displayName: 'Parent Category',
		name: 'parentCategory',
		description: 'The category that it belongs to',
		required: undefined,
	},
	choiceInput({
		...statusTexts,
		description: 'Whether visitors see the category',
		body: 'status',
	}),
];

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many categories',
	description: 'Get a list of the categories of a knowledge base',
	request: { method: 'GET', path: '/api/v1/kb/category' },
	resend: 'safe',
	fields: [
		ofGroup,
		...returnAllOrLimit,
		filters([
			textInput({
				displayName: 'Search',
				name: 'search',
				example: 'clean',
				description: 'Text that the categories must contain',
				query: 'search',
			}),
			choiceInput({
				...statusTexts,
				description: 'Current status of the categories',
				query: 'status',
			}),
		]),
	],
	list: pagesFromOne,
	output: { from: rowsIn, simplified },
});

/** The first page of the search: few categories have a name like the new one. */
const find = operation({
	...getMany,
	request: {
		method: 'GET',
		path: '/api/v1/kb/category',
		query: { page: '1', limit: String(largestPage) },
	},
	fields: getMany.fields,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a category',
	description:
		'Create a category; Acquire does not tell its ID, so the category is looked for by its name',
	request: { method: 'POST', path: '/api/v1/kb/category/add' },
	resend: 'unsafe', // A second request fails, since the name is taken.
	fields: [inGroup, { ...categoryName, required: true }, additionalFields(details)],
	steps: createThenFind({
		find,
		values: ({ groupId, name }) => ({
			knowledgeBaseGroupId: groupId,
			filters: { search: name },
		}),
		// The name is the only one of its kind (documented).
		mayBe: (category, { name }) => textOf(category.name).trim() === textOf(name).trim(),
	}),
	output: said,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a category',
	description: 'Change the name, place or state of a category',
	request: { method: 'PUT', path: '/api/v1/kb/category/update/{categoryId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same category.
	updates: true,
	fields: [
		inGroup,
		categoryId,
		updateFields('Fields to update; add Name as well, since Acquire may require it', [
			categoryName,
			...details,
		]),
	],
	output: said,
});

const remove = operation({
	...removeById('a category', 'Delete a category for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/kb/category/delete/{categoryId}' },
	fields: [notice('A category that is deleted cannot be brought back.'), ofGroup, categoryId],
});

export const knowledgeBaseCategory: Resource = {
	value: 'knowledgeBaseCategory',
	name: 'Knowledge Base Category',
	operations: [create, remove, getMany, update],
};
