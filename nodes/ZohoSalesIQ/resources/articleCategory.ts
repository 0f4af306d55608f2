import { removeById, type Resource, returnAllOrLimit, textInput } from '../../shared/operation';
import { articleCategoryId as categoryId } from '../contentLocators';
import { categoryRows } from '../paging';
import { successor } from '../successor';
import { operation } from '../vendor';

const categories = '/api/v2/{screenName}/articlecategories';
const oneCategory = `${categories}/{categoryId}` as const;

const output = { from: 'data' };

const name = textInput({
	displayName: 'Name',
	name: 'name',
	required: true,
	example: 'Care',
	description: 'Name of the category',
	body: 'name',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an article category',
	description: 'Create a category for articles',
	request: { method: 'POST', path: categories, scope: 'articles.CREATE' },
	resend: 'unsafe', // Sent twice it could make two categories.
	fields: [name],
	output,
});

const remove = operation({
	...removeById(
		'an article category',
		'Delete a category, which cannot be undone; its articles go to another one',
	),
	request: { method: 'DELETE', path: oneCategory, scope: 'articles.DELETE' },
	fields: [
		categoryId,
		successor({
			list: 'searchArticleCategories',
			id: '731900000004960008',
			description: 'The category that takes over the articles',
		}),
	],
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many article categories',
	description: 'Get a list of article categories',
	request: { method: 'GET', path: categories, scope: 'articles.READ', query: { index: '0' } }, // The first row is 0 here (documented).,
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: categoryRows,
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an article category',
	description: 'Rename an article category',
	request: { method: 'PUT', path: oneCategory, scope: 'articles.UPDATE' },
	resend: 'safe', // The name is set.
	fields: [categoryId, name],
	output,
});

export const articleCategory: Resource = {
	value: 'articleCategory',
	name: 'Article Category',
	operations: [create, remove, getMany, update],
};
