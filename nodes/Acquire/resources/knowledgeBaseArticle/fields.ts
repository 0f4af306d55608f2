import type { IDataObject } from 'n8n-workflow';

import { at } from '../../../shared/base/record';
import {
	type Call,
	choiceInput,
	type Field,
	listInput,
	longTextInput,
	recordsInput,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { ofKnowledgeBase } from '../../contentLocators';
import { yesOrNo } from '../../fields';
import { userLocator } from '../../locators';
import { numericId, numericIds } from '../../values';
import { editorContent } from './content';

export const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'Cleaning a paper shade',
	description: 'Title of the article',
	body: 'title',
});

export const slug = textInput({
	displayName: 'Slug',
	name: 'slug',
	example: 'cleaning-a-paper-shade',
	description: 'Name of the article in its address, which no other article should have',
	body: 'articleSlug',
});

/** The table of parameters says `slug`, the sample and all answers say `articleSlug`: both are sent. */
export const withBothSlugs = (call: Call): Call => {
	const { articleSlug } = call.body;
	if (articleSlug === undefined) return call;
	return { ...call, body: { ...call.body, slug: articleSlug } };
};

export const access = {
	displayName: 'Access',
	name: 'access',
	choices: { active: 'Active', internal: 'Internal', protected: 'Protected' },
} as const;

export const status = {
	displayName: 'Status',
	name: 'status',
	choices: { draft: 'Draft', active: 'Active', archive: 'Archived' },
} as const;

const seo = (displayName: string, name: string, example: string) =>
	textInput({
		displayName,
		name,
		example,
		description: 'What search engines are told',
		body: name,
	});

/** What an article may say beyond its title and its place. */
export const details: Field[] = [
	choiceInput({ ...access, description: 'Who can read the article', body: 'access' }),
	userLocator(
		{ displayName: 'Author', name: 'author', description: 'Who wrote the article' },
		{ body: 'author', convert: numericId },
	),
	yesOrNo(
		switchInput({
			displayName: 'Assigned to Bot',
			name: 'botAssigned',
			description: 'Whether the bot may answer with the article',
			body: 'botAssigned',
		}),
	),
	yesOrNo(
		switchInput({
			displayName: 'Automatic Related Articles',
			name: 'autoRelated',
			description: 'Whether Acquire chooses the related articles',
			body: 'autoRelated',
		}),
	),
	ofKnowledgeBase(
		recordsInput({
			displayName: 'Category Names or IDs',
			name: 'articleCategories',
			list: 'getCategories',
			body: 'articleCategories',
			convert: numericIds,
		}),
	),
	longTextInput({
		displayName: 'Content',
		name: 'content',
		example: 'Use a dry brush, never water.',
		description:
			'Text of the article, a paragraph on each line. JSON with blocks, as Get gives it in jsonContent, goes out as it is.',
		body: 'jsonContent',
		convert: editorContent,
	}),
	recordsInput({
		displayName: 'Department Names or IDs',
		name: 'departmentIds',
		list: 'getDepartments',
		body: 'departmentIds',
		convert: numericIds,
	}),
	textInput({
		displayName: 'Description',
		name: 'description',
		example: 'How to keep paper white',
		description: 'What the article is about',
		body: 'description',
	}),
	textInput({
		displayName: 'Image',
		name: 'featuresImage',
		example: 'https://bluekite.example/shade.png',
		description: 'Address of the picture of the article',
		body: 'featuresImage',
	}),
	listInput({
		displayName: 'New Categories',
		name: 'addCategory',
		example: 'Paper, Silk',
		description: 'Names of categories to create for the article, separated by commas',
		body: 'addCategory',
	}),
	ofKnowledgeBase(
		recordsInput({
			displayName: 'Related Article Names or IDs',
			name: 'relatedArtIds',
			list: 'getArticles',
			body: 'relatedArtIds',
			convert: numericIds,
		}),
	),
	seo('SEO Description', 'seoDescription', 'Dry brushes keep paper shades clean'),
	seo('SEO Keywords', 'seoKeywords', 'paper, shade, brush'),
	seo('SEO Title', 'seoTitle', 'Cleaning paper shades'),
	choiceInput({ ...status, description: 'Whether the article is published', body: 'status' }),
	listInput({
		displayName: 'Tag IDs',
		name: 'tags',
		example: '4, 7',
		description: 'IDs of tags of articles, separated by commas',
		body: 'tags',
		convert: numericIds,
	}),
];

/** IDs where records are read (documented) and IDs are written. */
const idsIn = (records: unknown): unknown[] =>
	Array.isArray(records) ? records.map((one: unknown) => at(one, 'id') ?? one) : [];

/** A stored article in the form of the body of an update. */
export const inBodyForm = (article: IDataObject): IDataObject => ({
	...article,
	slug: article.articleSlug,
	articleCategories: idsIn(article.category),
	departmentIds: idsIn(article.departments),
	relatedArtIds: idsIn(article.relatedArticles),
	tags: idsIn(article.tags),
	seoTitle: at(article, 'seo.title') as string,
	seoDescription: at(article, 'seo.description') as string,
	seoKeywords: at(article, 'seo.keywords') as string,
});
