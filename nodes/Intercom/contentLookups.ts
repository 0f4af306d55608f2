import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { firstText, textOf } from '../shared/base/record';
import { listSearch } from '../shared/run/lookup';
import { getMany as getArticlesPage, search as searchArticlesPage } from './resources/article';
import { getMany as getCollectionsPage } from './resources/collection';
import { getMany as getHelpCentersPage } from './resources/helpCenter';
import { intercom } from './vendor';

const named = (record: IDataObject, ...words: unknown[]): INodeListSearchItems => ({
	name: firstText(...words) ?? textOf(record.id),
	value: textOf(record.id),
});

export const searchArticles = listSearch(intercom, {
	by: getArticlesPage,
	searchBy: { ...searchArticlesPage, fields: [] },
	entry: (row) => named(row, row.title),
	search: (filter) => ({ query: { phrase: filter, state: 'all', per_page: 50 } }),
	firstPage: { query: { per_page: 50 } },
});

export const searchCollections = listSearch(intercom, {
	by: getCollectionsPage,
	entry: (row) => named(row, row.name),
	firstPage: { query: { per_page: 50 } },
});

export const searchHelpCenters = listSearch(intercom, {
	by: getHelpCentersPage,
	entry: (row) => named(row, row.display_name, row.identifier),
});
