import {
	choiceInput,
	type Field,
	iso,
	jsonInput,
	jsonObject,
	listInput,
	listOf,
	longTextInput,
	switchInput,
	textInput,
	timeInput,
} from '../../shared/operation';
import { numericId } from '../fields';

/** The fields of an article that most workflows need. */
export const articleFields = [
	'id',
	'title',
	'description',
	'body',
	'state',
	'author_id',
	'parent_id',
	'parent_type',
	'url',
	'created_at',
	'updated_at',
];

/** Who sees it. */
export const audienceIds: Field = {
	...listInput({
		displayName: 'Audience IDs',
		name: 'audienceIds',
		example: '5014, 5015',
		description: 'IDs of the audiences that see it',
		body: 'audience_ids',
	}),
	clear: [],
	convert: listOf(numericId),
};

/** Which of the vendor's AI answers from it. */
export const aiAvailability: Field[] = [
	switchInput({
		displayName: 'Available to AI Chatbot',
		name: 'aiChatbot',
		default: true,
		description: 'Whether the AI agent answers from it',
		body: 'ai_chatbot_availability',
	}),
	switchInput({
		displayName: 'Available to AI Copilot',
		name: 'aiCopilot',
		default: true,
		description: 'Whether the assistant of teammates answers from it',
		body: 'ai_copilot_availability',
	}),
	switchInput({
		displayName: 'Available to AI Sales Agent',
		name: 'aiSalesAgent',
		default: true,
		description: 'Whether the AI agent for sales answers from it',
		body: 'ai_sales_agent_availability',
	}),
];

/** The title of an article, public or internal. */
export const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'How to change a bulb',
	description: 'Title of the article',
	body: 'title',
});

/** The text of an article, in one of two forms. */
export const bodies: Field[] = [
	longTextInput({
		displayName: 'Body',
		name: 'body',
		example: '<p>Switch the lamp off first.</p>',
		description: 'Text of the article as HTML',
		body: 'body',
	}),
	longTextInput({
		displayName: 'Body (Markdown)',
		name: 'bodyMarkdown',
		example: 'Switch the lamp off **first**.',
		description: 'Text of the article as Markdown, instead of Body',
		body: 'body_markdown',
	}),
];

/** What an article says besides its title. */
export const texts: Field[] = [
	...bodies,
	textInput({
		displayName: 'Description',
		name: 'description',
		example: 'In four steps',
		description: 'What the article is about',
		body: 'description',
	}),
	jsonInput({
		displayName: 'Translations (JSON)',
		name: 'translatedContent',
		example: '{ "de": { "title": "Birne wechseln", "body": "<p>…</p>" } }',
		description: 'Title, description and body by language',
		body: 'translated_content',
		convert: jsonObject,
	}),
];

/** What an article can hold besides its title, its author and its place. */
export const details: Field[] = [
	...texts,
	audienceIds,
	...aiAvailability,
	timeInput({
		displayName: 'Publish At',
		name: 'publishAt',
		description: 'Time at which it is published automatically',
		body: 'scheduled_publish_at',
		convert: iso,
	}),
	choiceInput({
		displayName: 'State',
		name: 'state',
		choices: { draft: 'Draft', published: 'Published' },
		description: 'Whether it is published',
		body: 'state',
	}),
	timeInput({
		displayName: 'Unpublish At',
		name: 'unpublishAt',
		description: 'Time at which it is unpublished automatically',
		body: 'scheduled_unpublish_at',
		convert: iso,
	}),
];
