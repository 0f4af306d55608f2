import { at, textOf } from '../../shared/base/record';
import {
	additionalFields,
	choiceInput,
	type Field,
	listInput,
	longTextInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	rowsInput,
	seconds,
	switchInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { numericId } from '../fields';
import { adminId, inBody } from '../locators';
import { byPageNumberOrNext } from '../paging';
import { newsfeedId, newsItemId } from '../settingLocators';
import { operation } from '../vendor';

/** The fields of a news item that most workflows need. */
export const output = {
	simplified: [
		'id',
		'title',
		'body',
		'state',
		'sender_id',
		'labels',
		'reactions',
		'deliver_silently',
		'cover_image_url',
		'newsfeed_ids',
		'created_at',
		'updated_at',
	],
};

const title = textInput({
	displayName: 'Title',
	name: 'title',
	required: true,
	example: 'Lamps for the garden',
	description: 'Title of the news item',
	body: 'title',
});

const sender: Field = {
	...inBody(adminId, 'sender_id'),
	displayName: 'Sender',
	name: 'senderId',
	required: true,
	convert: numericId, // Documented as an integer.
	hint: 'The teammate who announces it',
};

const assignments = rowsInput({
	displayName: 'Newsfeeds',
	name: 'newsfeedAssignments',
	description: 'Newsfeeds in which it appears; others are removed',
	row: 'Newsfeed',
	clear: [],
	values: [
		{ ...newsfeedId, path: undefined },
		{
			displayName: 'Published At',
			name: 'publishedAt',
			type: 'dateTime',
			default: '',
			description: 'A time in the past, such as that of a news item from elsewhere',
		},
	],
	body: 'newsfeed_assignments',
	write: ({ newsfeedId: chosen, publishedAt }, input) => [
		{
			newsfeed_id: numericId(textOf(at(chosen, 'value') ?? chosen), input), // Documented as an integer.
			...(publishedAt && { published_at: seconds(publishedAt, input) }),
		},
	],
});

const details: Field[] = [
	longTextInput({
		displayName: 'Body',
		name: 'body',
		example: '<p>They are here.</p>',
		description: 'Text of the news item; HTML is accepted',
		body: 'body',
	}),
	switchInput({
		displayName: 'Deliver Silently',
		name: 'deliverSilently',
		default: true,
		description: 'Whether it appears without a badge that notifies',
		body: 'deliver_silently',
	}),
	{
		...listInput({
			displayName: 'Labels',
			name: 'labels',
			example: 'New, Product',
			description: 'Names of labels that people see, separated by commas',
			body: 'labels',
		}),
		clear: [],
	},
	assignments,
	{
		...listInput({
			displayName: 'Reactions',
			name: 'reactions',
			example: '👍, 🎉',
			description: 'Emojis to react with, in their order; without any nobody can react',
			body: 'reactions',
		}),
		clear: [],
	},
	choiceInput({
		displayName: 'State',
		name: 'state',
		choices: { draft: 'Draft', live: 'Live' },
		description: 'Whether people see it in its newsfeeds',
		body: 'state',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a news item',
	description: 'Create a news item, which people see once it is live in a newsfeed',
	request: { method: 'POST', path: '/news/news_items' },
	resend: 'unsafe', // A second request makes a second news item.
	fields: [title, sender, additionalFields(details)],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a news item',
	description: 'Get a news item by ID',
	request: { method: 'GET', path: '/news/news_items/{newsItemId}' },
	resend: 'safe',
	fields: [newsItemId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many news items',
	description: 'Get a list of news items, drafts among them',
	request: { method: 'GET', path: '/news/news_items' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byPageNumberOrNext(50), // The largest page is inferred.
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a news item',
	description: 'Change a news item; Intercom wants its title and its sender with every change',
	request: { method: 'PUT', path: '/news/news_items/{newsItemId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same news item.
	updates: true,
	fields: [
		newsItemId,
		title,
		sender,
		updateFields('Other fields to update; those you leave out stay unchanged', details),
	],
	output,
});

const remove = operation({
	...removeById('a news item'),
	request: { method: 'DELETE', path: '/news/news_items/{newsItemId}' },
	fields: [newsItemId],
});

export const newsItem: Resource = {
	value: 'newsItem',
	name: 'News Item',
	operations: [create, remove, get, getMany, update],
};
