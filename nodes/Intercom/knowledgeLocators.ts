import { locator } from '../shared/operation';

/** A source of external pages in the path. */
export const contentImportSourceId = {
	...locator({
		displayName: 'Content Import Source',
		name: 'contentImportSourceId',
		list: 'searchContentImportSources',
		id: '33',
		description: 'The source from which external pages come',
	}),
	path: true,
} as const;

/** An external page in the path. */
export const externalPageId = {
	...locator({
		displayName: 'External Page',
		name: 'externalPageId',
		list: 'searchExternalPages',
		id: '19',
		description: 'The page, by the ID that Intercom gave it',
	}),
	path: true,
} as const;

/** An internal article in the path. */
export const internalArticleId = {
	...locator({
		displayName: 'Internal Article',
		name: 'internalArticleId',
		list: 'searchInternalArticles',
		id: '6871119',
		description: 'The article for teammates',
	}),
	path: true,
} as const;

/** A content snippet in the path, whose address the web app forms from its ID (documented). */
export const contentSnippetId = {
	...locator({
		displayName: 'Content Snippet',
		name: 'contentSnippetId',
		list: 'searchContentSnippets',
		id: '3234924',
		url: {
			example:
				'https://app.intercom.com/a/apps/h4rb0ur1/fin-ai-agent/content?content=content_snippet&id=3234924',
			pattern: 'content_snippet&id=(\\d+)',
		},
		description: 'The snippet',
	}),
	path: true,
} as const;
