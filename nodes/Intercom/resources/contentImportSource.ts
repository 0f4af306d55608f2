import {
	additionalFields,
	choiceInput,
	type Field,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { contentImportSourceId } from '../knowledgeLocators';
import { byNext } from '../paging';
import { operation } from '../vendor';
import { audienceIds } from './articleDetails';

const output = {
	simplified: [
		'id',
		'url',
		'sync_behavior',
		'status',
		'audience_ids',
		'last_synced_at',
		'created_at',
		'updated_at',
	],
};

const url = textInput({
	displayName: 'URL',
	name: 'url',
	required: true,
	example: 'https://help.lanternhouse.example',
	description: 'Address of the source',
	body: 'url',
});

const details: Field[] = [
	{ ...audienceIds, description: 'Audiences for which the AI agent answers from its pages' },
	choiceInput({
		displayName: 'Status',
		name: 'status',
		choices: { active: 'Active', deactivated: 'Deactivated' },
		description: 'Whether its pages are used',
		body: 'status',
	}),
];

/** What is written `automated` is read as `automatic` (documented); it is taken by its name as well. */
const syncBehavior = choiceInput({
	displayName: 'Sync Behavior',
	name: 'syncBehavior',
	choices: { api: 'API', automated: 'Automatic', manual: 'Manual' },
	description: 'How its pages come in. A source of the API stays one, and no other becomes one.',
	body: 'sync_behavior',
	identifies: true,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a content import source',
	description: 'Create a source for external pages that come in by the API',
	request: { method: 'POST', path: '/ai/content_import_sources', body: { sync_behavior: 'api' } },
	resend: 'unsafe', // A second request makes a second source.
	fields: [url, additionalFields(details)],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a content import source',
	description: 'Get a source of external pages by ID',
	request: { method: 'GET', path: '/ai/content_import_sources/{contentImportSourceId}' },
	resend: 'safe',
	fields: [contentImportSourceId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many content import sources',
	description: 'Get the sources from which the external pages of the AI agent come',
	request: { method: 'GET', path: '/ai/content_import_sources' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byNext(50), // The paging is inferred; 50 is what the example shows.
	output: { ...output, from: 'data' },
});

// Without `current`: the vendor wants the present address again, so that nothing unchanged could be left out.
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a content import source',
	description: 'Change a source of external pages; its address has to be given again',
	request: { method: 'PUT', path: '/ai/content_import_sources/{contentImportSourceId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same source.
	updates: true,
	fields: [
		contentImportSourceId,
		syncBehavior,
		{ ...url, hint: 'Only a source of the API can get another address' },
		updateFields('Other fields to update', [
			...details,
			switchInput({
				displayName: 'Apply Audience to Existing Pages',
				name: 'applyAudience',
				default: true,
				description: 'Whether the pages that are there already get the audiences as well',
				body: 'apply_audience_to_existing_content',
			}),
		]),
	],
	output,
});

const remove = operation({
	...removeById(
		'a content import source',
		'Delete a content import source and all its external pages for good, which cannot be undone',
	),
	request: { method: 'DELETE', path: '/ai/content_import_sources/{contentImportSourceId}' },
	fields: [contentImportSourceId],
});

export const contentImportSource: Resource = {
	value: 'contentImportSource',
	name: 'Content Import Source',
	operations: [create, remove, get, getMany, update],
};
