import {
	field,
	type Field,
	filters,
	milliseconds,
	returnAllOrLimit,
} from '../../../shared/operation';
import { operation } from '../../vendor';
import { chatFields } from './fields';
import { searching, searchingWhole, searchQuery } from './search';

/** A term of the search, such as `rating:good`. */
const term = (name: string, input: Pick<Field, 'displayName' | 'name'> & Partial<Field>): Field =>
	field({ type: 'string', default: '', ...input, query: name });

const sentAfter = field({
	displayName: 'Sent After',
	name: 'sentAfter',
	type: 'dateTime',
	default: '',
	description: 'Return only chats that began, and messages that were left, at this time or later',
	query: 'from',
	convert: milliseconds,
});

const sentBefore = field({
	displayName: 'Sent Before',
	name: 'sentBefore',
	type: 'dateTime',
	default: '',
	description: 'Return only chats that began, and messages that were left, at this time or earlier',
	query: 'to',
	convert: milliseconds,
});

const searchFilters = filters([
	term('agent_names', {
		displayName: 'Agent Name',
		name: 'agentName',
		placeholder: 'e.g. Tove',
		description: 'Return only chats that this agent took part in',
	}),
	term('department_name', {
		displayName: 'Department Name',
		name: 'departmentName',
		placeholder: 'e.g. Lighting',
		description: 'Return only chats of this department',
	}),
	term('words', {
		displayName: 'Keywords',
		name: 'keywords',
		placeholder: 'e.g. dimmer',
		description: 'Words that stand anywhere in the chat; several words are searched as one phrase',
	}),
	term('query', {
		displayName: 'Query',
		name: 'query',
		placeholder: 'e.g. type:chat AND rating:bad',
		description: 'A search in the language of Zendesk Chat; the other filters are added to it',
	}),
	term('rating', {
		displayName: 'Rating',
		name: 'rating',
		type: 'options',
		options: [
			{ name: 'Bad', value: 'bad' },
			{ name: 'Good', value: 'good' },
		],
		default: 'bad',
		description: 'Return only chats that the visitor rated so',
	}),
	sentAfter,
	sentBefore,
	term('tags', {
		displayName: 'Tag',
		name: 'tag',
		placeholder: 'e.g. delivery',
		description: 'Return only chats with this tag',
	}),
	term('type', {
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'Chat', value: 'chat' },
			{ name: 'Offline Message', value: 'offline_msg' },
		],
		default: 'chat',
		description: 'Return only chats, or only messages that were left while nobody was there',
	}),
	term('unread', {
		displayName: 'Unread',
		name: 'unread',
		type: 'boolean',
		default: true,
		description:
			'Whether to find only chats that nobody has read yet, or only those that were read',
	}),
	term('visitor_email', {
		displayName: 'Visitor Email',
		name: 'visitorEmail',
		placeholder: 'name@email.com',
		description: 'Return only chats of the visitor with this email address',
	}),
	term('visitor_name', {
		displayName: 'Visitor Name',
		name: 'visitorName',
		placeholder: 'e.g. Avery Stone',
		description: 'Return only chats of visitors with this name',
	}),
]);

export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many chats',
	description: 'Search chats and offline messages by text, visitor, agent, tag and more',
	request: { method: 'GET', path: '/api/v2/chat/chats/search' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		{
			displayName: 'Return Whole Chats',
			name: 'returnWholeChats',
			type: 'boolean',
			default: true,
			description:
				'Whether to read each chat that is found, 40 with one request more, instead of returning only its ID, type and time',
		},
		searchFilters,
	],
	adjust: searchQuery,
	list: { by: 'returnWholeChats', choices: { true: searchingWhole, false: searching } },
	output: { simplified: [...chatFields, 'preview'] },
});
