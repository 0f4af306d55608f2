import {
	filters,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
} from '../../shared/operation';
import { cannedResponseCategoryId as categoryId } from '../contentLocators';
import { pagesOf99 } from '../paging';
import { order, sortBy, withOrder } from '../sorting';
import { successor } from '../successor';
import { operation } from '../vendor';

const categories = '/api/v2/{screenName}/cannedresponsecategories';
const oneCategory = `${categories}/{categoryId}` as const;

const output = { from: 'data' };

const name = textInput({
	displayName: 'Name',
	name: 'name',
	required: true,
	example: 'Delivery',
	description: 'Name of the category',
	body: 'name',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a canned response category',
	description: 'Create a category for canned responses',
	request: { method: 'POST', path: categories, scope: 'cannedresponses.CREATE' },
	resend: 'unsafe', // Sent twice it could make two categories.
	fields: [name],
	output,
});

const remove = operation({
	...removeById(
		'a canned response category',
		'Delete a category, which cannot be undone; its canned responses go to another one',
	),
	request: { method: 'DELETE', path: oneCategory, scope: 'cannedresponses.DELETE' },
	fields: [
		categoryId,
		successor({
			list: 'searchCannedResponseCategories',
			id: '731900000005060002',
			description: 'The category that takes over the canned responses',
		}),
	],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a canned response category',
	description: 'Get a canned response category by ID',
	request: { method: 'GET', path: oneCategory, scope: 'cannedresponses.READ' },
	resend: 'safe',
	fields: [categoryId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many canned response categories',
	description: 'Get a list of canned response categories',
	request: { method: 'GET', path: categories, scope: 'cannedresponses.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit, filters([sortBy({ name: 'Name' }), order])],
	adjust: withOrder,
	list: pagesOf99,
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a canned response category',
	description: 'Rename a canned response category',
	request: { method: 'PUT', path: oneCategory, scope: 'cannedresponses.UPDATE' },
	resend: 'safe', // The name is set.
	fields: [categoryId, name],
	output,
});

export const cannedResponseCategory: Resource = {
	value: 'cannedResponseCategory',
	name: 'Canned Response Category',
	operations: [create, remove, get, getMany, update],
};
