import {
	additionalFields,
	choiceInput,
	type Field,
	jsonInput,
	jsonList,
	longTextInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { contentSnippetId } from '../knowledgeLocators';
import { byPageNumberOrNext } from '../paging';
import { operation } from '../vendor';
import { aiAvailability, audienceIds } from './articleDetails';
import { appliedTag, oneTag, taggedBy, tagToAdd } from './tagging';

const output = {
	simplified: [
		'id',
		'title',
		'locale',
		'body_markdown',
		'audience_ids',
		'ai_chatbot_availability',
		'ai_copilot_availability',
		'ai_sales_agent_availability',
		'created_at',
		'updated_at',
	],
};

const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'How to reset a dimmer',
	description: 'Title of the snippet, at most 255 characters',
	body: 'title',
});

const markdown = longTextInput({
	displayName: 'Body (Markdown)',
	name: 'bodyMarkdown',
	example: 'Hold the knob for **ten** seconds.',
	description: 'Text of the snippet as Markdown',
	body: 'body_markdown',
});

const blocks = jsonInput({
	displayName: 'Body (Blocks, JSON)',
	name: 'jsonBlocks',
	example: '[{ "type": "paragraph", "text": "Hold the knob for ten seconds." }]',
	description: 'Text of the snippet as the blocks of which Intercom makes it',
	body: 'json_blocks',
	convert: jsonList,
});

const details: Field[] = [
	audienceIds,
	...aiAvailability,
	textInput({
		displayName: 'Locale',
		name: 'locale',
		example: 'en',
		description: 'Language of the snippet, English unless it says otherwise',
		body: 'locale',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a content snippet',
	description: 'Create a piece of text for the AI agent',
	request: { method: 'POST', path: '/content_snippets' },
	resend: 'unsafe', // A second request makes a second snippet.
	fields: [
		{ ...title, required: true },
		choiceInput({
			displayName: 'Body As',
			name: 'bodyAs',
			noDataExpression: true,
			choices: { blocks: 'Blocks', markdown: 'Markdown' },
			default: 'markdown',
			description: 'In which of the two forms to enter the text',
		}),
		{ ...markdown, required: true, displayOptions: { show: { bodyAs: ['markdown'] } } },
		{ ...blocks, required: true, displayOptions: { show: { bodyAs: ['blocks'] } } },
		additionalFields(details),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a content snippet',
	description: 'Get a piece of text for the AI agent by ID',
	request: { method: 'GET', path: '/content_snippets/{contentSnippetId}' },
	resend: 'safe',
	fields: [contentSnippetId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many content snippets',
	description: 'Get the pieces of text that the AI agent answers from',
	request: { method: 'GET', path: '/content_snippets' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byPageNumberOrNext(50),
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a content snippet',
	description: 'Change a piece of text for the AI agent',
	request: { method: 'PUT', path: '/content_snippets/{contentSnippetId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same snippet.
	updates: true,
	current: { read: get },
	fields: [
		contentSnippetId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			{ ...blocks, description: 'Text of the snippet as blocks, instead of Body (Markdown)' },
			{ ...markdown, description: 'Text of the snippet as Markdown, instead of the blocks' },
			title,
		]),
	],
	output,
});

const remove = operation({
	...removeById(
		'a content snippet',
		'Delete a content snippet for good, which cannot be undone; one that a procedure uses cannot be deleted',
	),
	request: { method: 'DELETE', path: '/content_snippets/{contentSnippetId}' },
	fields: [contentSnippetId],
});

const addTag = operation({
	value: 'addTag',
	name: 'Add Tag',
	action: 'Add a tag to a content snippet',
	description: 'Add an existing tag to a piece of text for the AI agent',
	request: { method: 'POST', path: '/content_snippets/{contentSnippetId}/tags' },
	resend: 'safe', // A snippet that has the tag already keeps it.
	fields: [contentSnippetId, tagToAdd, taggedBy],
	output: appliedTag,
});

const removeTag = operation({
	value: 'removeTag',
	name: 'Remove Tag',
	action: 'Remove a tag from a content snippet',
	description: 'Remove a tag from a piece of text for the AI agent',
	request: { method: 'DELETE', path: '/content_snippets/{contentSnippetId}/tags/{tagId}' },
	resend: 'safe', // A second request finds no tag to take off.
	fields: [contentSnippetId, oneTag],
	output: appliedTag,
});

export const contentSnippet: Resource = {
	value: 'contentSnippet',
	name: 'Content Snippet',
	operations: [addTag, create, remove, get, getMany, removeTag, update],
};
