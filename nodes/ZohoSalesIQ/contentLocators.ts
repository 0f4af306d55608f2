import { locator } from '../shared/operation';

const inPath = { path: true } as const;

export const articleId = {
	...locator({
		displayName: 'Article',
		name: 'articleId',
		description: 'The article',
		list: 'searchArticles',
		id: '731900000004960033',
	}),
	...inPath,
};

export const cannedResponseId = {
	...locator({
		displayName: 'Canned Response',
		name: 'cannedResponseId',
		description: 'The canned response',
		list: 'searchCannedResponses',
		id: '731900000005060011',
	}),
	...inPath,
};

export const articleCategoryId = {
	...locator({
		displayName: 'Category',
		name: 'categoryId',
		description: 'The category of articles',
		list: 'searchArticleCategories',
		id: '731900000004960008',
	}),
	...inPath,
};

export const cannedResponseCategoryId = {
	...locator({
		displayName: 'Category',
		name: 'categoryId',
		description: 'The category of canned responses',
		list: 'searchCannedResponseCategories',
		id: '731900000005060002',
	}),
	...inPath,
};
