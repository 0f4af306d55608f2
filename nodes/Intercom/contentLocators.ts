import { locator, optionalLocator } from '../shared/operation';

/** An article in the path. Where its ID stands in an address of the web app is inferred. */
export const articleId = {
	...locator({
		displayName: 'Article',
		name: 'articleId',
		list: 'searchArticles',
		id: '39512',
		url: {
			example: 'https://app.intercom.com/a/apps/h4rb0ur1/articles/articles/39512/show',
			pattern: '/articles/(\\d+)',
		},
		description: 'The article',
	}),
	path: true,
} as const;

export const collectionId = optionalLocator({
	displayName: 'Collection',
	name: 'collectionId',
	description: 'The collection of articles',
	list: 'searchCollections',
	id: '6201',
});

export const helpCenterId = optionalLocator({
	displayName: 'Help Center',
	name: 'helpCenterId',
	description: 'The help center',
	list: 'searchHelpCenters',
	id: '5501',
});
