import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { firstText, textOf } from '../shared/base/record';
import type { Operation } from '../shared/operation';
import { listSearch } from '../shared/run/lookup';
import { getMany as getSourcesPage } from './resources/contentImportSource';
import { getMany as getSnippetsPage } from './resources/contentSnippet';
import { getMany as getPagesPage } from './resources/externalPage';
import { getMany as getInternalArticlesPage } from './resources/internalArticle';
import { intercom } from './vendor';

const titled = ({ id, title, url }: IDataObject): INodeListSearchItems => ({
	name: firstText(title, url) ?? textOf(id),
	value: textOf(id),
});

const searchTitles = (by: Operation) =>
	listSearch(intercom, { by, entry: titled, firstPage: { query: { per_page: 50 } } });

/** They have no title: their address says what they are. */
export const searchContentImportSources = searchTitles(getSourcesPage);

export const searchContentSnippets = searchTitles(getSnippetsPage);

export const searchExternalPages = searchTitles(getPagesPage);

export const searchInternalArticles = searchTitles(getInternalArticlesPage);
