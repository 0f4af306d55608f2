import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { byId } from './cases/intercomRecords';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const {
	articleId,
	contentImportSourceIds,
	contentSnippetId,
	externalPageIds,
	internalArticleId,
	tagIds,
} = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const fails = async (resource: string, operation: string, parameters: INodeParameters) =>
	failureOf(await stage.run('intercom', { resource, operation, ...parameters }, goOn));

describe('a bulk action is not sent', () => {
	const rows = (type: string, ids = '7') => ({ field: [{ type, ids }] });

	test.each([
		['publish', 'article', 'Publish', '"article_content"'],
		['unpublish', 'content_snippet', 'Unpublish', '"article_content"'],
		[
			'delete',
			'external_content',
			'Delete',
			'"article_content", "content_snippet", "file_source_content", "internal_article"',
		],
		[
			'update_tags',
			'article_content',
			'Update Tags',
			'"article", "content_snippet", "external_content", "file_source_content", "internal_article"',
		],
	])('to %s %s, which would be left out without a word', async (action, type, name, taken) => {
		const failure = await fails('content', 'bulkAction', { action, content: rows(type) });
		expect(failure).toMatchObject({
			error: `Content holds the type "${type}", for which there is no ${name} [item 0]`,
			details: { kind: 'validation', description: `Give some of ${taken}.` },
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test.each([
		['set_availability', 'content_snippet', 'Availability is empty [item 0]'],
		['set_audience', 'content_snippet', 'Audience is empty [item 0]'],
		['update_tags', 'article', 'Add Tag Names or IDs or Remove Tag Names or IDs is empty [item 0]'],
	])('to %s when nothing is said', async (action, type, error) => {
		expect(await fails('content', 'bulkAction', { action, content: rows(type) })).toMatchObject({
			error,
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test.each([
		['rows', {}],
		['IDs', rows('article_content', ' , ')],
		['IDs at all', rows('article_content', '={{ null }}')],
		['a collection of rows', '={{ 7 }}'],
	])('without %s', async (_what, content) => {
		expect(await fails('content', 'bulkAction', { action: 'publish', content })).toMatchObject({
			error: 'Content is empty [item 0]',
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});

test('content of two kinds with the same ID comes twice', async () => {
	const data = [
		{ type: 'content_snippet', id: '7', title: 'One' },
		{ type: 'article', id: '7', title: 'Other', contents: [] },
		{ type: 'article', id: '7', title: 'Other', contents: [] },
	];
	stage.sandbox.plant({ fault: 'status', status: 200, body: { type: 'list', data } });
	const run = await stage.run('intercom', { resource: 'content', operation: 'search' });
	expect(jsonOf(run)).toEqual([
		{ type: 'content_snippet', id: '7', title: 'One' },
		{ type: 'article', id: '7', title: 'Other', content_ids: [] },
	]);
});

describe('a source of external pages', () => {
	test.each([
		['stays one of the API', contentImportSourceIds[0], 'manual'],
		['becomes none of the API', contentImportSourceIds[1], 'api'],
	])('%s', async (_what, id, syncBehavior) => {
		const failure = await fails('contentImportSource', 'update', {
			contentImportSourceId: byId(id),
			syncBehavior,
			url: 'https://www.lanternhouse.example',
		});
		expect(failure).toMatchObject({
			error:
				'Intercom did not accept the request: sync_behavior cannot be changed to or from api [item 0]',
			details: { kind: 'validation', vendorCode: 'parameter_invalid', statusCode: 422 },
		});
	});

	test('has no other way in than those on the screen', async () => {
		const failure = await fails('contentImportSource', 'update', {
			contentImportSourceId: byId(contentImportSourceIds[0]),
			syncBehavior: '={{ "daily" }}',
			url: 'https://www.lanternhouse.example',
		});
		expect(failure).toMatchObject({ error: 'Sync Behavior is none of its options [item 0]' });
		expect(stage.sandbox.received).toEqual([]);
	});

	test('is named by a number where a page names it', async () => {
		const failure = await fails('externalPage', 'upsert', {
			contentImportSourceId: byId('wiki'),
			externalId: 'x',
			title: 'x',
			html: 'x',
		});
		expect(failure).toMatchObject({
			error: 'Content Import Source holds "wiki", which is not the number of a record [item 0]',
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});

test('a page that was not made by the API cannot be changed', async () => {
	const failure = await fails('externalPage', 'update', {
		externalPageId: byId(externalPageIds[1]),
		contentImportSourceId: byId(contentImportSourceIds[1]),
		title: 'x',
		html: 'x',
		url: 'https://www.lanternhouse.example',
	});
	expect(failure).toMatchObject({ details: { kind: 'validation', statusCode: 422 } });
});

test('an external page that is sent again after a lost answer is there once', async () => {
	stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
	const run = await stage.run('intercom', {
		resource: 'externalPage',
		operation: 'upsert',
		contentImportSourceId: byId(contentImportSourceIds[0]),
		externalId: 'wiki-2',
		title: 'Bulbs',
		html: '<p>All kinds.</p>',
	});
	expect(run.items).toHaveLength(1);
	expect(stage.sandbox.received).toHaveLength(2);
	expect(stage.sandbox.intercom.tables.externalPages.size).toBe(3);
});

test('a snippet that a procedure uses stays', async () => {
	stage.sandbox.intercom.snippetsInUse.add(contentSnippetId);
	const failure = await fails('contentSnippet', 'delete', {
		contentSnippetId: byId(contentSnippetId),
	});
	expect(failure).toMatchObject({
		details: { kind: 'conflict', vendorCode: 'content_has_procedure_dependencies' },
	});
	expect(stage.sandbox.intercom.tables.contentSnippets.size).toBe(1);
});

describe('the draft of an article', () => {
	const article = { articleId: byId(articleId) };
	const staging = { ...article, updateFields: { title: 'Swap a bulb' } };

	test('cannot be had where there is none', async () => {
		expect(await fails('articleDraft', 'get', article)).toMatchObject({
			error: 'Intercom has no such record: Object not found [item 0]',
			details: { kind: 'notFound', statusCode: 404 },
		});
	});

	test('cannot be published where there is none', async () => {
		expect(await fails('articleDraft', 'publish', article)).toMatchObject({
			error: 'Intercom did not accept the request: Article has no draft to publish [item 0]',
			details: { kind: 'validation', statusCode: 422 },
		});
	});

	test('is only one of a published article', async () => {
		Object.assign(stage.sandbox.intercom.tables.articles.find(articleId) ?? {}, { state: 'draft' });
		expect(await fails('articleDraft', 'update', staging)).toMatchObject({
			details: { kind: 'validation', vendorCode: 'parameter_invalid', statusCode: 422 },
		});
	});

	test('needs the languages where there are several', async () => {
		const { articleDrafts, articles } = stage.sandbox.intercom.tables;
		articleDrafts.put({ id: articleId, title: 'x' });
		Object.assign(articles.find(articleId) ?? {}, { translated_content: { de: {} } });
		expect(await fails('articleDraft', 'publish', article)).toMatchObject({
			details: { kind: 'validation', vendorCode: 'parameter_not_found', statusCode: 422 },
		});
	});

	test('is not published a second time after a lost answer', async () => {
		stage.sandbox.intercom.tables.articleDrafts.put({ id: articleId, title: 'x' });
		stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
		expect(await fails('articleDraft', 'publish', article)).toMatchObject({
			details: { kind: 'network', mayHaveBeenApplied: true },
		});
		expect(stage.sandbox.received).toHaveLength(1);
	});
});

test('a version in a language that the help center lacks is refused', async () => {
	const failure = await fails('articleVersion', 'getMany', {
		articleId: byId(articleId),
		filters: { locale: 'xx' },
	});
	expect(failure).toMatchObject({
		error: 'Intercom did not accept the request: Unknown locale [item 0]',
		details: { kind: 'validation', statusCode: 400 },
	});
});

describe('a tag is not put on', () => {
	test.each([
		['articleTag', 'add', { articleId: byId('7') }, 'article_not_found'],
		['internalArticle', 'addTag', { internalArticleId: byId('7') }, 'internal_article_not_found'],
		['contentSnippet', 'addTag', { contentSnippetId: byId('7') }, 'content_snippet_not_found'],
	])('what is missing, %s', async (resource, operation, record, vendorCode) => {
		const failure = await fails(resource, operation, { ...record, tagId: tagIds[0] });
		expect(failure).toMatchObject({ details: { kind: 'notFound', vendorCode } });
	});

	test('when it is missing itself', async () => {
		const failure = await fails('internalArticle', 'addTag', {
			internalArticleId: byId(internalArticleId),
			tagId: '7',
		});
		expect(failure).toMatchObject({ details: { kind: 'notFound', vendorCode: 'tag_not_found' } });
	});
});

describe('in the editor', () => {
	const list = (method: string, filter?: string, paginationToken?: string) =>
		stage.engine.listSearch('intercom', method, {
			credentials: stage.credential('intercom'),
			filter,
			paginationToken,
		});

	test.each([
		['searchContentSnippets', [{ name: 'Reset a dimmer', value: contentSnippetId }]],
		['searchInternalArticles', [{ name: 'Refunds', value: internalArticleId }]],
		[
			'searchExternalPages',
			[
				{ name: 'Warranty on lamps', value: externalPageIds[0] },
				{ name: 'Opening hours', value: externalPageIds[1] },
			],
		],
		[
			'searchContentImportSources',
			[
				{ name: 'https://wiki.lanternhouse.example', value: contentImportSourceIds[0] },
				{ name: 'https://www.lanternhouse.example', value: contentImportSourceIds[1] },
			],
		],
	])('%s shows titles, else addresses', async (method, entries) => {
		expect((await list(method)).results).toEqual(entries);
		expect((await list(method, entries[0]?.name)).results).toEqual([entries[0]]);
	});

	test('a list goes on, and calls by its ID what has no title', async () => {
		const { contentSnippets } = stage.sandbox.intercom.tables;
		contentSnippets.addMany(50, { title: null });
		const first = await list('searchContentSnippets');
		const rest = await list('searchContentSnippets', undefined, first.paginationToken as string);
		expect(first.results).toHaveLength(50);
		expect(rest).toEqual({ results: [{ name: '3101', value: '3101' }] });
	});
});
