import {
	deleted,
	longTextInput,
	recordInput,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { operation } from '../vendor';

const output = {
	from: 'data',
	simplified: [
		'id',
		'title',
		'content',
		'category_id',
		'department_id',
		'published',
		'enabled',
		'created_time',
		'modified_time',
	],
};

const articleId = textInput({
	displayName: 'Article ID',
	name: 'articleId',
	required: true,
	example: '731900000004960033',
	description: 'ID of the article',
	path: true,
});

const categoryTexts = {
	displayName: 'Category Name or ID',
	name: 'categoryId',
	list: 'getArticleCategories',
	body: 'category_id',
} as const;

const contentTexts = {
	displayName: 'Content',
	name: 'content',
	example: '<p>Use a dry brush, never water.</p>',
	description: 'Text of the article, as HTML',
	body: 'content',
} as const;

const departmentTexts = {
	displayName: 'Department Name or ID',
	name: 'departmentId',
	list: 'getDepartments',
	body: 'department_id',
} as const;

const published = switchInput({
	displayName: 'Published',
	name: 'published',
	description: 'Whether visitors can read the article',
	body: 'published',
});

const titleTexts = {
	displayName: 'Title',
	name: 'title',
	example: 'Cleaning a paper shade',
	description: 'Title of the article',
	body: 'title',
} as const;

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an article',
	description: 'Create an article for visitors',
	request: { method: 'POST', path: '/api/v2/{screenName}/articles' },
	resend: 'unsafe', // Sent twice it makes two articles.
	fields: [
		textInput({ ...titleTexts, required: true }),
		longTextInput({ ...contentTexts, required: true }),
		recordInput({ ...categoryTexts, required: true }),
		recordInput({ ...departmentTexts, required: true }),
		published,
	],
	output,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete an article',
	description: 'Delete an article by ID',
	// Inferred: the verb, from the scope.
	request: { method: 'DELETE', path: '/api/v2/{screenName}/articles/{articleId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [articleId],
	output: deleted,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an article',
	description: 'Get an article by ID',
	// Inferred from the scope: no page describes it.
	request: { method: 'GET', path: '/api/v2/{screenName}/articles/{articleId}' },
	resend: 'safe',
	fields: [articleId],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many articles',
	description: 'Get a list of articles',
	// Inferred from the scope: no page describes it.
	request: { method: 'GET', path: '/api/v2/{screenName}/articles' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an article',
	description: 'Change the text, place or state of an article',
	request: { method: 'PUT', path: '/api/v2/{screenName}/articles/{articleId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same article.
	updates: true,
	fields: [
		articleId,
		updateFields('What to change; what you leave out stays as it is', [
			recordInput(categoryTexts),
			longTextInput(contentTexts),
			recordInput(departmentTexts),
			switchInput({
				displayName: 'Enabled',
				name: 'enabled',
				description: 'Whether the article is in use',
				body: 'enabled',
			}),
			published,
			textInput(titleTexts),
		]),
	],
	output,
});

export const article: Resource = {
	value: 'article',
	name: 'Article',
	operations: [create, remove, get, getMany, update],
};
