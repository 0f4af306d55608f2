import {
	additionalFields,
	type Field,
	id,
	longTextInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { numericId } from '../fields';
import { contentImportSourceId, externalPageId } from '../knowledgeLocators';
import { inBody } from '../locators';
import { byNext } from '../paging';
import { operation } from '../vendor';

/** The only language that the vendor takes here (documented). */
const locale = { locale: 'en' };

const output = {
	simplified: [
		'id',
		'title',
		'html',
		'url',
		'ai_agent_availability',
		'ai_copilot_availability',
		'ai_sales_agent_availability',
		'locale',
		'source_id',
		'external_id',
		'created_at',
		'updated_at',
		'last_ingested_at',
	],
};

const sourceId: Field = {
	...inBody(contentImportSourceId, 'source_id'),
	convert: numericId, // Documented as an integer.
};

const title = textInput({
	displayName: 'Title',
	name: 'title',
	required: true,
	example: 'Warranty on lamps',
	description: 'Title of the page',
	body: 'title',
});

const html = longTextInput({
	displayName: 'HTML',
	name: 'html',
	required: true,
	example: '<p>Two years on every lamp.</p>',
	description: 'Text of the page, which the AI agent answers from',
	body: 'html',
});

const url = textInput({
	displayName: 'URL',
	name: 'url',
	example: 'https://wiki.lanternhouse.example/warranty',
	description: 'Address of the page. Without it the AI agent does not name its source.',
	body: 'url',
});

const externalId = textInput({
	displayName: 'External ID',
	name: 'externalId',
	example: 'wiki-5678',
	description: 'ID of the page in your own system, which is the only one of its source',
	body: 'external_id',
	convert: id,
});

const upsert = operation({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update an external page',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	request: { method: 'POST', path: '/ai/external_pages', body: locale },
	resend: 'safe', // A second request finds the page of the first by its source and external ID.
	fields: [
		sourceId,
		{ ...externalId, required: true },
		title,
		html,
		additionalFields([
			switchInput({
				displayName: 'Available to AI Agent',
				name: 'aiAgent',
				default: true,
				description: 'Whether the AI agent answers from it; a new page is off unless you say so',
				body: 'ai_agent_availability',
			}),
			switchInput({
				displayName: 'Available to AI Copilot',
				name: 'aiCopilot',
				default: true,
				description:
					'Whether the assistant of teammates answers from it; a new page is off unless you say so',
				body: 'ai_copilot_availability',
			}),
			url,
		]),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an external page',
	description: 'Get an external page by ID',
	request: { method: 'GET', path: '/ai/external_pages/{externalPageId}' },
	resend: 'safe',
	fields: [externalPageId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many external pages',
	description: 'Get the external pages that the AI agent knows, of all sources',
	request: { method: 'GET', path: '/ai/external_pages' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byNext(50), // The paging is inferred; 50 is what the example shows.
	output: { ...output, from: 'data' },
});

// Without `current`: the vendor wants nearly all values again, so that nothing unchanged could be left out.
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an external page',
	description: 'Replace the text of an external page; only for pages that came in by the API',
	request: { method: 'PUT', path: '/ai/external_pages/{externalPageId}', body: locale },
	resend: 'safe', // The values are set: the same request twice leaves the same page.
	updates: true,
	fields: [
		externalPageId,
		sourceId,
		title,
		html,
		{ ...url, required: true },
		updateFields('Other fields to update', [
			switchInput({
				displayName: 'Available to AI Agent',
				name: 'aiAgent',
				default: true,
				description: 'Whether the AI agent answers from it',
				body: 'fin_availability',
			}),
			externalId,
		]),
	],
	output,
});

const remove = operation({
	...removeById(
		'an external page',
		'Delete an external page for good, which cannot be undone, so that the AI agent no longer answers from it',
	),
	request: { method: 'DELETE', path: '/ai/external_pages/{externalPageId}' },
	fields: [externalPageId],
});

export const externalPage: Resource = {
	value: 'externalPage',
	name: 'External Page',
	operations: [upsert, remove, get, getMany, update],
};
