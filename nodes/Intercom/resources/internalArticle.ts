import {
	additionalFields,
	type Field,
	filters,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { numericId } from '../fields';
import { internalArticleId } from '../knowledgeLocators';
import { adminId, inBody } from '../locators';
import { byNext } from '../paging';
import { operation } from '../vendor';
import { aiAvailability, audienceIds, bodies, title } from './articleDetails';
import { appliedTag, oneTag, taggedBy, tagToAdd } from './tagging';

const output = {
	simplified: [
		'id',
		'title',
		'body',
		'owner_id',
		'author_id',
		'locale',
		'audience_ids',
		'ai_chatbot_availability',
		'ai_copilot_availability',
		'ai_sales_agent_availability',
		'created_at',
		'updated_at',
	],
};

const author: Field = {
	...inBody(adminId, 'author_id'),
	displayName: 'Author',
	name: 'authorId',
	convert: numericId, // Documented as an integer.
};

const owner: Field = {
	...inBody(adminId, 'owner_id'),
	displayName: 'Owner',
	name: 'ownerId',
	convert: numericId, // Documented as an integer.
};

const details: Field[] = [...bodies, audienceIds, ...aiAvailability];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an internal article',
	description: 'Create an article that teammates alone read',
	request: { method: 'POST', path: '/internal_articles' },
	resend: 'unsafe', // A second request makes a second article.
	fields: [
		{ ...title, required: true },
		{ ...author, required: true },
		{ ...owner, required: true },
		additionalFields(details),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an internal article',
	description: 'Get an article for teammates by ID',
	request: { method: 'GET', path: '/internal_articles/{internalArticleId}' },
	resend: 'safe',
	fields: [internalArticleId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many internal articles',
	description: 'Get a list of articles for teammates',
	request: { method: 'GET', path: '/internal_articles' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byNext(150), // The paging and the largest page are inferred.
	output: { ...output, from: 'data' },
});

const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many internal articles',
	description: 'Get the articles for teammates in a folder',
	request: { method: 'GET', path: '/internal_articles/search' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			textInput({
				displayName: 'Folder ID',
				name: 'folderId',
				example: '123',
				description: 'ID of the folder to search',
				query: 'folder_id',
			}),
		]),
	],
	list: byNext(150), // The paging and the largest page are inferred.
	output: { ...output, from: 'data.internal_articles' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an internal article',
	description: 'Change an article for teammates',
	request: { method: 'PUT', path: '/internal_articles/{internalArticleId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same article.
	updates: true,
	current: { read: get },
	fields: [
		internalArticleId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			author,
			owner,
			title,
		]),
	],
	output,
});

const remove = operation({
	...removeById('an internal article'),
	request: { method: 'DELETE', path: '/internal_articles/{internalArticleId}' },
	fields: [internalArticleId],
});

const addTag = operation({
	value: 'addTag',
	name: 'Add Tag',
	action: 'Add a tag to an internal article',
	description: 'Add an existing tag to an article for teammates',
	request: { method: 'POST', path: '/internal_articles/{internalArticleId}/tags' },
	resend: 'safe', // An article that has the tag already keeps it.
	fields: [internalArticleId, tagToAdd, taggedBy],
	output: appliedTag,
});

const removeTag = operation({
	value: 'removeTag',
	name: 'Remove Tag',
	action: 'Remove a tag from an internal article',
	description: 'Remove a tag from an article for teammates',
	request: { method: 'DELETE', path: '/internal_articles/{internalArticleId}/tags/{tagId}' },
	resend: 'safe', // A second request finds no tag to take off.
	fields: [internalArticleId, oneTag],
	output: appliedTag,
});

export const internalArticle: Resource = {
	value: 'internalArticle',
	name: 'Internal Article',
	operations: [addTag, create, remove, get, getMany, removeTag, search, update],
};
