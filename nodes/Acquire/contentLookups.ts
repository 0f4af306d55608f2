import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { at, textOf } from '../shared/base/record';
import { listSearch, optionsOf } from '../shared/run/lookup';
import { firstPage, named } from './lookups';
import { getCustomReports } from './resources/analytics';
import { getMany as getBotGroups } from './resources/botGroup';
import { getMany as getQuestions } from './resources/botQna';
import { getMany as getSequences } from './resources/botSequence';
import { listBranches } from './resources/botSequence/branches';
import { getNumbers } from './resources/caseMessage';
import { getMany as getChannels } from './resources/channel';
import { getMany as getArticlesPage } from './resources/knowledgeBaseArticle';
import { getMany as getCategoriesPage } from './resources/knowledgeBaseCategory';
import { getMany as getKnowledgeBases } from './resources/knowledgeBaseGroup';
import { acquire } from './vendor';

const titled = ({ id, title }: IDataObject) => named({ id, name: title });

/** A question is known by the first way to ask it. */
const questionEntry = ({ id, qnaMainQuestions }: IDataObject) => {
	const [first] = [qnaMainQuestions].flat();
	return named({ id, name: at(first, 'question') as string });
};

const reportEntry = ({ reportKey, reportName }: IDataObject) =>
	named({ id: reportKey, name: reportName });

const numberEntry = ({ name, number }: IDataObject): INodeListSearchItems =>
	named({ id: number, name: [textOf(name), textOf(number)].filter(Boolean).join(', ') });

const ofKnowledgeBase = {
	firstPage,
	dependsOn: ['knowledgeBaseGroupId'],
	search: (filter: string) => ({ query: { search: filter } }),
};

const articles = { ...ofKnowledgeBase, by: getArticlesPage, entry: titled };

const categories = { ...ofKnowledgeBase, by: getCategoriesPage, entry: named };

/** The lists of the locators for the knowledge base, bots, channels, reports and numbers. */
export const contentSearches = {
	searchArticles: listSearch(acquire, articles),
	searchBotGroups: listSearch(acquire, { by: getBotGroups, entry: titled }),
	searchBranches: listSearch(acquire, {
		by: listBranches,
		entry: titled,
		dependsOn: ['sequenceId'],
	}),
	searchCategories: listSearch(acquire, categories),
	searchChannels: listSearch(acquire, { by: getChannels, entry: named, firstPage }),
	searchCustomReports: listSearch(acquire, { by: getCustomReports, entry: reportEntry }),
	searchKnowledgeBaseGroups: listSearch(acquire, { by: getKnowledgeBases, entry: named }),
	searchNumbers: listSearch(acquire, { by: getNumbers, entry: numberEntry }),
	searchQuestions: listSearch(acquire, {
		by: getQuestions,
		entry: questionEntry,
		firstPage,
		values: { type: 'all' }, // Whether they are published or not.
		dependsOn: ['botGroupId'],
	}),
	searchSequences: listSearch(acquire, { by: getSequences, entry: titled, firstPage }),
};

/** The same as drop-downs of several. */
export const contentOptions = {
	getArticles: optionsOf(acquire, articles),
	getCategories: optionsOf(acquire, categories),
};
