import {
	choiceInput,
	filters,
	longTextInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { at } from '../../shared/base/record';
import { articleCategoryId, articleId } from '../contentLocators';
import { departmentId, optional, placed } from '../locators';
import { pagesOf99 } from '../paging';
import { order, sortBy, withOrder } from '../sorting';
import { inText } from '../texts';
import { operation } from '../vendor';

const output = {
	from: 'data',
	simplified: [
		'id',
		'title',
		'content',
		'category_id',
		'category_name',
		'department_id',
		'published',
		'enabled',
		'viewed',
		'used',
		'liked',
		'disliked',
		'created_time',
		'modified_time',
	],
};

const contentTexts = {
	displayName: 'Content',
	name: 'content',
	example: '<p>Use a dry brush, never water.</p>',
	description: 'Text of the article, as HTML',
	body: 'content',
} as const;

const published = inText(
	switchInput({
		displayName: 'Published',
		name: 'published',
		description: 'Whether visitors can read the article',
		body: 'published',
	}),
);

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
	request: { method: 'POST', path: '/api/v2/{screenName}/articles', scope: 'articles.CREATE' },
	resend: 'unsafe', // Sent twice it makes two articles.
	fields: [
		textInput({ ...titleTexts, required: true }),
		longTextInput({ ...contentTexts, required: true }),
		placed(articleCategoryId, { body: 'category_id' }),
		placed(departmentId, { body: 'department_id' }),
		published,
	],
	output,
});

const remove = operation({
	...removeById('an article'),
	// Inferred: the verb, from the scope.
	request: {
		method: 'DELETE',
		path: '/api/v2/{screenName}/articles/{articleId}',
		scope: 'articles.DELETE',
	},
	fields: [articleId],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an article',
	description: 'Get an article by ID',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/articles/{articleId}',
		scope: 'articles.READ',
	},
	resend: 'safe',
	fields: [articleId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many articles',
	description: 'Get a list of articles',
	request: { method: 'GET', path: '/api/v2/{screenName}/articles', scope: 'articles.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			optional(articleCategoryId, {
				query: 'category_id',
				description: 'Only articles of this category',
			}),
			optional(departmentId, {
				query: 'department_id',
				description: 'Only articles of this department',
			}),
			order,
			sortBy({ views: 'Views', dislikes: 'Dislikes', likes: 'Likes', used: 'Uses' }),
			choiceInput({
				displayName: 'State',
				name: 'mode',
				choices: { publish: 'Published', draft: 'Draft' },
				description: 'Only published articles, or only drafts',
				query: 'mode',
			}),
		]),
	],
	adjust: withOrder,
	list: pagesOf99,
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an article',
	description: 'Change the text, place or state of an article',
	request: {
		method: 'PUT',
		path: '/api/v2/{screenName}/articles/{articleId}',
		scope: 'articles.UPDATE',
	},
	resend: 'safe', // The values are set: the same request twice leaves the same article.
	updates: true,
	current: {
		read: get,
		// It is written with the ID of the category, and read with the category itself (documented).
		inBodyForm: (record) => ({ ...record, category_id: at(record, 'category.id') as string }),
	},
	fields: [
		articleId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			optional(articleCategoryId, { body: 'category_id' }),
			longTextInput(contentTexts),
			optional(departmentId, { body: 'department_id' }),
			inText(
				switchInput({
					displayName: 'Enabled',
					name: 'enabled',
					description: 'Whether the article is enabled',
					body: 'enabled',
				}),
			),
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
