import {
	additionalFields,
	choiceInput,
	type Field,
	filters,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { articleId, collectionId, helpCenterId } from '../contentLocators';
import { numericId } from '../fields';
import { adminId, inBody, inQuery } from '../locators';
import { byNext } from '../paging';
import { operation } from '../vendor';
import { articleFields, details, title } from './articleDetails';

const output = { simplified: articleFields };

const author: Field = {
	...inBody(adminId, 'author_id'),
	displayName: 'Author',
	name: 'authorId',
	convert: numericId, // Documented as an integer.
};

const parentType = choiceInput({
	displayName: 'Parent Type',
	name: 'parentType',
	choices: { collection: 'Collection' },
	description: 'Type of the parent',
	body: 'parent_type',
});

const parent: Field = {
	...inBody(collectionId, 'parent_id'),
	displayName: 'Parent',
	name: 'parentId',
	hint: 'The collection that it stands in; Parent Type has to be given with it',
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an article',
	description: 'Create an article of a help center, as a draft unless State says otherwise',
	request: { method: 'POST', path: '/articles' },
	resend: 'unsafe', // A second request makes a second article.
	fields: [
		{ ...title, required: true },
		{ ...author, required: true },
		// Documented as an integer on create, as a text on update.
		additionalFields([...details, { ...parent, convert: numericId }, parentType]),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an article',
	description: 'Get an article by ID',
	request: { method: 'GET', path: '/articles/{articleId}' },
	resend: 'safe',
	fields: [articleId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many articles',
	description: 'Get a list of articles, the latest change first',
	request: { method: 'GET', path: '/articles' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byNext(150), // The largest page is inferred.
	output: { ...output, from: 'data' },
});

/** The lists in the editor use it. */
export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many articles',
	description: 'Get the articles that hold a phrase',
	request: { method: 'GET', path: '/articles/search' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Phrase',
			name: 'phrase',
			required: true,
			example: 'change a bulb',
			description: 'Text to search for',
			query: 'phrase',
		}),
		...returnAllOrLimit,
		filters([
			inQuery(helpCenterId, 'help_center_id'),
			choiceInput({
				displayName: 'State',
				name: 'state',
				choices: { all: 'All', draft: 'Draft', published: 'Published' },
				description: 'State of the articles to search',
				query: 'state',
			}),
		]),
	],
	list: byNext(150), // The largest page is inferred.
	output: { ...output, from: 'data.articles' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an article',
	description: 'Update an article',
	request: { method: 'PUT', path: '/articles/{articleId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same article.
	updates: true,
	current: { read: get },
	fields: [
		articleId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			author,
			parent,
			parentType,
			title,
		]),
	],
	output,
});

const remove = operation({
	...removeById('an article'),
	request: { method: 'DELETE', path: '/articles/{articleId}' },
	fields: [articleId],
});

export const article: Resource = {
	value: 'article',
	name: 'Article',
	operations: [create, remove, get, getMany, search, update],
};
