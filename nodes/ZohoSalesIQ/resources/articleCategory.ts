import { byRowNumber, type Resource, returnAllOrLimit, textInput } from '../../shared/operation';
import { operation } from '../vendor';

const output = { from: 'data' };

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an article category',
	description: 'Create a category for articles',
	request: { method: 'POST', path: '/api/v2/{screenName}/articlecategories' },
	resend: 'unsafe', // Sent twice it could make two categories.
	fields: [
		textInput({
			displayName: 'Name',
			name: 'name',
			required: true,
			example: 'Care',
			description: 'Name of the category',
			body: 'name',
		}),
	],
	output,
});

export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many article categories',
	description: 'Get a list of article categories',
	request: { method: 'GET', path: '/api/v2/{screenName}/articlecategories' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	// Inferred: the largest page is not stated, so that which other lists have by default.
	list: byRowNumber({ row: { query: 'index' }, pageSize: { query: 'limit', largest: 20 } }),
	output,
});

export const articleCategory: Resource = {
	value: 'articleCategory',
	name: 'Article Category',
	operations: [create, getMany],
};
