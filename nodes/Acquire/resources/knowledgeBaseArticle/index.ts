import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../../../shared/base/record';
import {
	additionalFields,
	choiceInput,
	filters,
	listInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { recordIn, rowsIn, saidIn } from '../../answers';
import { articleId, categoryId, knowledgeBaseGroupId } from '../../contentLocators';
import { createThenFind } from '../../findMade';
import { placed, userLocator } from '../../locators';
import { largestPage, pagesFromOne } from '../../paging';
import { numericId } from '../../values';
import { operation } from '../../vendor';
import { access, details, inBodyForm, slug, status, title, withBothSlugs } from './fields';

/** Words of the vendor: `success` and `message` (documented). */
const said: Output = { from: saidIn };

const simplified = [
	'id',
	'title',
	'articleSlug',
	'description',
	'content',
	'status',
	'access',
	'groupId',
	'categoryIds',
	'categoryNames',
	'tagIds',
	'tagNames',
	'departmentIds',
	'relatedArticleIds',
	'botAssigned',
	'featuresImage',
	'dateCreated',
	'dateUpdated',
];

const inGroup = placed(knowledgeBaseGroupId, {
	body: 'groupId',
	identifies: true,
	convert: numericId,
});

const ofGroup = placed(knowledgeBaseGroupId, { query: 'groupId', identifies: true });

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many articles',
	description: 'Get a list of the articles of a knowledge base',
	request: { method: 'GET', path: '/api/v1/kb/article' },
	resend: 'safe',
	fields: [
		ofGroup,
		...returnAllOrLimit,
		filters([
			choiceInput({ ...access, description: 'Who can read the articles', query: 'access' }),
			listInput({
				displayName: 'Article IDs',
				name: 'ids',
				example: '86, 87',
				description: 'IDs of articles, separated by commas',
				query: 'ids',
			}),
			userLocator(
				{ displayName: 'Author', name: 'author', description: 'Who wrote the articles' },
				{ query: 'author' },
			),
			{ ...placed(categoryId, { query: 'categoryId' }), required: undefined },
			textInput({
				displayName: 'Search',
				name: 'search',
				example: 'paper shade',
				description: 'Text that the articles must contain',
				query: 'search',
			}),
			choiceInput({ ...status, description: 'Current status of the articles', query: 'status' }),
		]),
	],
	list: pagesFromOne,
	output: { from: rowsIn, simplified },
});

/** The first page of the search: few articles have a title like the new one. */
const find = operation({
	...getMany,
	request: {
		method: 'GET',
		path: '/api/v1/kb/article',
		query: { page: '1', limit: String(largestPage) },
	},
	fields: getMany.fields,
});

/** A slug as Acquire may write it: a sample creates `New` and reads `new` (the rest is inferred). */
const plainSlug = (value: unknown) =>
	textOf(value)
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-');

/** With the slug, also where Acquire has numbered it since it was taken (inferred). */
const hasSlug = ({ articleSlug }: IDataObject, sent: IDataObject): boolean =>
	plainSlug(articleSlug).replace(/-\d+$/, '') === plainSlug(sent.articleSlug).replace(/-\d+$/, '');

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an article',
	description:
		'Create an article; Acquire does not tell its ID, so the article is looked for by its slug, and the item has an ID only if exactly one is found',
	request: { method: 'POST', path: '/api/v1/kb/article/add' },
	resend: 'unsafe', // A second request may make a second article.
	fields: [
		inGroup,
		{ ...title, required: true },
		{ ...slug, required: true },
		additionalFields(details),
	],
	adjust: withBothSlugs,
	steps: createThenFind({
		find,
		// The search looks into the title (inferred).
		values: ({ groupId, title }) => ({
			knowledgeBaseGroupId: groupId,
			filters: { search: title },
		}),
		mayBe: hasSlug,
	}),
	output: said,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an article',
	description: 'Get an article by ID',
	request: {
		method: 'GET',
		path: '/api/v1/kb/article/single/{knowledgeBaseGroupId}/{articleId}',
	},
	resend: 'safe',
	fields: [knowledgeBaseGroupId, articleId],
	output: { from: recordIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an article',
	description: 'Change the text, place or state of an article',
	request: { method: 'PUT', path: '/api/v1/kb/article/update/{articleId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same article.
	updates: true,
	current: { read: get, inBodyForm },
	fields: [
		inGroup,
		articleId,
		updateFields(
			'Fields to update; list all categories, departments and tags that the article should have',
			[title, slug, ...details],
		),
	],
	adjust: withBothSlugs,
	output: said,
});

const remove = operation({
	...removeById(
		'an article',
		'Delete an article, which cannot be undone, or archive it first, as Acquire decides',
	),
	resend: 'unsafe', // A sample archives, another one deletes: a second request may delete what the first has archived.
	request: { method: 'DELETE', path: '/api/v1/kb/article/delete/{articleId}' },
	fields: [
		notice(
			'An article that is deleted cannot be brought back. Acquire may archive it the first time, and says so in message.',
		),
		ofGroup,
		articleId,
	],
	output: said,
});

export const knowledgeBaseArticle: Resource = {
	value: 'knowledgeBaseArticle',
	name: 'Knowledge Base Article',
	operations: [create, remove, get, getMany, update],
};
