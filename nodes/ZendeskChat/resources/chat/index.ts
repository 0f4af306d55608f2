import type { IDataObject } from 'n8n-workflow';

import { isRecord, textOf } from '../../../shared/base/record';
import {
	byLink,
	choiceInput,
	commaList,
	type Field,
	listInput,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { replacing } from '../../fields';
import { chatId } from '../../locators';
import { operation } from '../../vendor';
import { chatsById, deletingById } from './byId';
import { chatFields, visitorEmail, visitorName, visitorNotes, visitorPhone } from './fields';
import { search } from './getBySearch';
import { createOfflineMessage } from './offlineMessage';

const output: Output = { simplified: chatFields };

const chatIds = listInput({
	displayName: 'Chat IDs',
	name: 'chatIds',
	required: true,
	example: '2051.4820193.VbN3xKqLr8TtY, 2051.4820193.VbN4aaPlr1ZtQ',
	description: 'IDs separated by commas, or an expression that returns a list',
	query: 'ids',
	identifies: true,
	convert: commaList(),
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many chats',
	description: 'Get a list of chats and offline messages',
	request: { method: 'GET', path: '/api/v2/chat/chats' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byLink('next_url'), // 40 a page (observed); the size cannot be asked for.
	output: { ...output, from: 'chats' },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a chat',
	description: 'Get a chat by ID, with all its messages',
	request: { method: 'GET', path: '/api/v2/chat/chats/{chatId}' },
	resend: 'safe',
	fields: [chatId],
	output: { simplified: [...chatFields, 'history'] },
});

/** The lists in the editor use it. */
export const getManyByIds = operation({
	value: 'getManyByIds',
	name: 'Get Several',
	action: 'Get several chats by ID',
	description: 'Get chats by their IDs, up to 50 with one request',
	request: { method: 'GET', path: '/api/v2/chat/chats' },
	resend: 'safe',
	fields: [chatIds],
	list: chatsById,
	output: {
		simplified: ['found', ...chatFields, 'history'],
		partialFailure: ({ found, id }) => (found ? undefined : `There is no chat ${textOf(id)}.`),
	},
});

const mayBeIgnored = (input: Field): Field => ({
	...input,
	hint: 'Zendesk Chat may ignore it here; Visitor > Update is the sure way',
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a chat',
	description:
		'Change the tags, the rating or the visitor of a chat; of an offline message only Unread can be changed',
	// Observed in one client: what belongs to the visitor goes into keys with a dot. The page calls it read-only.
	request: { method: 'PUT', path: '/api/v2/chat/chats/{chatId}', dottedKeys: true },
	resend: 'safe', // The values are set: the same request twice leaves the same chat.
	updates: true,
	current: { read: get, inBodyForm: withDottedKeys },
	fields: [
		chatId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			textInput({
				displayName: 'Comment',
				name: 'comment',
				example: 'Helped me at once',
				description: 'Comment of the visitor on the chat',
				body: 'comment',
			}),
			choiceInput({
				displayName: 'Rating',
				name: 'rating',
				choices: { good: 'Good', bad: 'Bad' },
				description: 'Rating of the chat by the visitor',
				body: 'rating',
			}),
			// Inferred: the list replaces the stored one.
			listInput({
				displayName: 'Tags',
				name: 'tags',
				example: 'delivery, lamps',
				description: 'All tags of the chat, separated by commas; they replace the existing ones',
				body: 'tags',
				convert: replacing(),
				clear: [],
			}),
			switchInput({
				displayName: 'Unread',
				name: 'unread',
				description: 'Whether the chat counts as not read yet',
				body: 'unread',
			}),
			...[visitorEmail, visitorName, visitorNotes, visitorPhone].map(mayBeIgnored),
		]),
	],
	output,
});

/** A stored chat in the form of the update. */
function withDottedKeys({ visitor, ...chat }: IDataObject): IDataObject {
	const details = Object.entries(isRecord(visitor) ? visitor : {});
	return {
		...chat,
		...Object.fromEntries(details.map(([key, value]) => [`visitor.${key}`, value])),
	};
}

const remove = operation({
	...removeById('a chat', 'Delete a chat with its transcript for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v2/chat/chats/{chatId}' },
	fields: [chatId],
});

const deleteMany = operation({
	value: 'deleteMany',
	name: 'Delete Several',
	action: 'Delete several chats by ID',
	description:
		'Delete chats with their transcripts for good, which cannot be undone; up to 50 with one request',
	request: { method: 'DELETE', path: '/api/v2/chat/chats' },
	resend: 'safe',
	fields: [chatIds],
	list: deletingById,
	output: { confirmed: true }, // A result for each ID, or nothing (not documented).
});

export const chat: Resource = {
	value: 'chat',
	name: 'Chat',
	operations: [
		createOfflineMessage,
		remove,
		deleteMany,
		get,
		getMany,
		getManyByIds,
		search,
		update,
	],
};
