import { dependingOn, type Field, locator } from '../shared/operation';
import { inPath, urlOf } from './locators';

const ofApi = 'https://5mkg3t.acquire.io/api/v1';

/** An input whose list is that of the chosen knowledge base. */
export const ofKnowledgeBase = (input: Field): Field => ({
	...input,
	typeOptions: { ...input.typeOptions, ...dependingOn(['knowledgeBaseGroupId']) },
});

export const knowledgeBaseGroupId = {
	...locator({
		displayName: 'Knowledge Base',
		name: 'knowledgeBaseGroupId',
		description: 'The knowledge base, which Acquire also calls a group',
		list: 'searchKnowledgeBaseGroups',
		id: '27',
		url: { example: `${ofApi}/kb/group?id=27`, pattern: '/kb/group\\?id=(\\d+)' },
	}),
	...inPath,
};

export const articleId = {
	...locator({
		displayName: 'Article',
		name: 'articleId',
		description: 'The article of the knowledge base',
		list: 'searchArticles',
		id: '86',
		url: {
			example: `${ofApi}/kb/article/single/27/86`,
			pattern: '/kb/article/single/\\d+/(\\d+)',
		},
		dependsOn: ['knowledgeBaseGroupId'],
	}),
	...inPath,
};

export const categoryId = {
	...locator({
		displayName: 'Category',
		name: 'categoryId',
		description: 'The category of the knowledge base',
		list: 'searchCategories',
		id: '69',
		url: urlOf('kb/category/update', '69'),
		dependsOn: ['knowledgeBaseGroupId'],
	}),
	...inPath,
};

export const botGroupId = {
	...locator({
		displayName: 'Bot Group',
		name: 'botGroupId',
		description: 'The group of questions of the conversational bot',
		list: 'searchBotGroups',
		id: '3',
		url: urlOf('bot/group', '3'),
	}),
	...inPath,
};

export const questionId = {
	...locator({
		displayName: 'Question',
		name: 'questionId',
		description: 'The question with its answers',
		list: 'searchQuestions',
		id: '3781',
		url: urlOf('bot/qna/detail', '3781'),
		dependsOn: ['botGroupId'],
	}),
	...inPath,
};

export const sequenceId = {
	...locator({
		displayName: 'Sequence',
		name: 'sequenceId',
		description: 'The sequence of the sequence bot',
		list: 'searchSequences',
		id: '137',
		url: urlOf('bot/lead', '137'),
	}),
	...inPath,
};

export const branchId = {
	...locator({
		displayName: 'Branch',
		name: 'branchId',
		description: 'The branch, which is one step of a sequence',
		list: 'searchBranches',
		id: '919',
		url: urlOf('bot/lead/branch', '919'),
		dependsOn: ['sequenceId'],
	}),
	...inPath,
};

/** The ID of a channel is a word (documented on a withdrawn page). */
export const channelId = {
	...locator({
		displayName: 'Channel',
		name: 'channelId',
		description: 'The channel',
		list: 'searchChannels',
		id: 'private-form',
		url: {
			example: `${ofApi}/crm/channel/private-form`,
			pattern: '/crm/channel/([\\w-]+)',
		},
	}),
	...inPath,
};

export const reportKey = locator({
	displayName: 'Custom Report',
	name: 'reportKey',
	description: 'The report, which has a key instead of an ID',
	list: 'searchCustomReports',
	id: 'night-shift',
});

/** The number that text messages are sent from, which is its own ID. */
export const senderNumber = locator({
	displayName: 'From Number',
	name: 'from',
	description: 'The number to send from, which must be connected to Acquire',
	list: 'searchNumbers',
	id: '+12025550160',
});
