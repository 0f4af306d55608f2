import { locator, recordInput } from '../shared/operation';

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

export const collectionId = recordInput({
	displayName: 'Collection Name or ID',
	name: 'collectionId',
	list: 'getCollections',
});

export const helpCenterId = recordInput({
	displayName: 'Help Center Name or ID',
	name: 'helpCenterId',
	list: 'getHelpCenters',
});
