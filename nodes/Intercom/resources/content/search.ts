import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../../../shared/base/record';
import {
	type Call,
	choiceInput,
	choicesInput,
	commaList,
	type Field,
	filters,
	listInput,
	recordsInput,
	returnAllOrLimit,
	seconds,
	textInput,
	timeInput,
} from '../../../shared/operation';
import { byNext } from '../../paging';
import { operation } from '../../vendor';

const several = commaList(); // Documented: a list goes as one value, with commas.

const availability = (displayName: string, name: string, query: string, who: string) =>
	choiceInput({
		displayName,
		name,
		choices: { on: 'Available', off: 'Not Available' },
		description: `Whether ${who} may answer from it`,
		query,
	});

const admins = (displayName: string, name: string, query: string): Field => ({
	...recordsInput({ displayName, name, list: 'getAdmins', query }),
	convert: several,
});

const tags = (displayName: string, name: string, query: string): Field => ({
	...recordsInput({ displayName, name, list: 'getTags', query }),
	convert: several,
});

const time = (displayName: string, name: string, query: string, description: string) =>
	timeInput({ displayName, name, description, query, convert: seconds });

const narrowing: Field[] = [
	{
		...choicesInput({
			displayName: 'Content Types',
			name: 'contentTypes',
			choices: {
				article: 'Article',
				external_content: 'External Page',
				file_source_content: 'File',
				internal_article: 'Internal Article',
				snippet: 'Snippet',
			},
			description: 'Types of content to search; leave empty for all',
			query: 'content_types',
		}),
		convert: several,
	},
	{
		...choicesInput({
			displayName: 'States',
			name: 'states',
			choices: { draft: 'Draft', published: 'Published' },
			description: 'Whether it is published',
			query: 'states',
		}),
		convert: several,
	},
	{
		...listInput({
			displayName: 'Locales',
			name: 'locales',
			example: 'en,fr',
			description: 'Languages to search, separated by commas',
			query: 'locales',
		}),
		convert: several,
	},
	{
		...listInput({
			displayName: 'Folder IDs',
			name: 'folderIds',
			example: '10,20',
			description: 'IDs of the folders to search, separated by commas',
			query: 'folder_ids',
		}),
		convert: several,
	},
	tags('Tag Names or IDs', 'tagIds', 'any_tag_ids'),
	tags('Without Tag Names or IDs', 'withoutTagIds', 'tag_ids'),
	availability('AI Agent', 'aiAgentState', 'fin_service_state', 'the AI agent'),
	availability('AI Copilot', 'aiCopilotState', 'copilot_state', 'the assistant of teammates'),
	availability('AI Sales Agent', 'aiSalesAgentState', 'fin_sales_state', 'the AI agent for sales'),
	admins('Created By Names or IDs', 'createdByIds', 'created_by_ids'),
	admins('Last Updated By Names or IDs', 'updatedByIds', 'last_updated_by_ids'),
	time(
		'Created After',
		'createdAfter',
		'created_at_after',
		'Return only what was created at this time or later',
	),
	time(
		'Created Before',
		'createdBefore',
		'created_at_before',
		'Return only what was created at this time or earlier',
	),
	time(
		'Updated After',
		'updatedAfter',
		'updated_at_after',
		'Return only what was changed at this time or later',
	),
	time(
		'Updated Before',
		'updatedBefore',
		'updated_at_before',
		'Return only what was changed at this time or earlier',
	),
];

/** What two of the filters cannot do without. */
function completed(call: Call): Call {
	const query: IDataObject = { ...call.query };
	if (query.tag_ids !== undefined) query.tag_operator = 'NIN';
	if (query.folder_ids !== undefined) query.folder_entity_type = 'folder';
	return { ...call, query };
}

export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search the content of the knowledge base',
	description:
		'Find articles, snippets, external pages, files and internal articles by their words',
	request: { method: 'GET', path: '/content/search' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Search Term',
			name: 'searchTerm',
			example: 'dimmer',
			description: 'Text in the title or body; leave empty for the latest content',
			query: 'query',
		}),
		...returnAllOrLimit,
		filters(narrowing),
	],
	adjust: completed,
	// Each kind of content has IDs of its own.
	list: { ...byNext(50), sameAs: ({ type, id }) => `${textOf(type)} ${textOf(id)}` },
	output: { simplified: ['type', 'id', 'title', 'content_ids'], from: 'data' },
});
