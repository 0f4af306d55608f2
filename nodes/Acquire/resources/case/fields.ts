import type { IDataObject } from 'n8n-workflow';

import { at, isRecord, textOf } from '../../../shared/base/record';
import {
	choiceInput,
	type Field,
	longTextInput,
	type Output,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { recordIn } from '../../answers';
import { include, mentions } from '../../fields';
import { userLocator } from '../../locators';
import { numericId } from '../../values';

/** What most workflows need. Sending a text message needs `threadId` and `timelineId`. */
export const simplified = [
	'id',
	'title',
	'contactId',
	'contactName',
	'contactEmail',
	'contactPhone',
	'status',
	'channel',
	'userId',
	'userIds',
	'threadId',
	'timelineId',
	'parentId',
	'closedBy',
	'closingState',
	'caseIds',
	'messageIds',
	'feedbackIds',
	'tagIds',
	'tagNames',
	'waitTime',
	'fields',
	'dateCreated',
	'dateClosed',
	'dateUpdated',
];

export const output: Output = { from: recordIn, simplified };

export const related = include('case', {
	cases: 'Cases',
	contact: 'Contact',
	feedbacks: 'Feedback',
	messages: 'Messages',
	parent: 'Parent',
	tags: 'Tags',
	timeline: 'Timeline',
	users: 'Users',
});

export const statuses = {
	active: 'Active',
	closed: 'Closed',
	pending: 'Pending',
	queue: 'Queue',
};

export const firstMessage = longTextInput({
	displayName: 'Message',
	name: 'message',
	example: 'Hello, is the offer still valid?',
	description: 'The first message of the conversation',
	body: 'message.message',
});

/** What a new conversation may say besides. */
export const conversation: Field[] = [
	userLocator(
		{ displayName: 'Agent', name: 'agentId', description: 'The agent of the conversation' },
		{ body: 'agentId', convert: numericId },
	),
	choiceInput({
		displayName: 'Channel',
		name: 'channel',
		choices: { chat: 'Chat' },
		description: 'Channel to use; only Chat is documented here',
		body: 'channel',
	}),
	switchInput({
		displayName: 'From Cobrowse',
		name: 'isFromCobrowse',
		description: 'Whether the conversation comes out of a shared browser',
		body: 'isFromCobrowse',
	}),
	textInput({
		displayName: 'Language',
		name: 'translateLangKey',
		example: 'en',
		description: 'Language of the message, for the translation',
		body: 'message.translateLangKey',
	}),
	mentions('mentionUsers'),
	userLocator(
		{
			displayName: 'Route to Agent',
			name: 'routeAgentId',
			description: 'The agent whom the conversation goes to',
		},
		{ body: 'routeAgentId', convert: numericId },
	),
	textInput({
		displayName: 'Source',
		name: 'source',
		example: 'firstMessage',
		description: 'Where the conversation comes from, as Acquire names it',
		body: 'source',
	}),
	textInput({
		displayName: 'Title',
		name: 'title',
		example: 'Question about the offer',
		description: 'Title of the case',
		body: 'title',
	}),
];

/** What closing answers: an entry for each case under its number, and who closed it beside them (documented). */
export function closedIn(body: unknown): IDataObject[] | undefined {
	const data = at(body, 'data');
	if (!isRecord(data)) return undefined;
	const { userId, userType } = data;
	const closed = Object.entries(data)
		.filter(([key, value]) => /^\d+$/.test(key) && isRecord(value))
		.map(([, value]) => ({ ...(value as IDataObject), userId, userType }));
	return closed.length > 0 ? closed : undefined;
}

/** Who was invited: a map of users by their ID (documented). */
export function invitedIn(body: unknown): IDataObject | undefined {
	const data = at(body, 'data');
	return isRecord(data) ? { invited: Object.values(data).filter(isRecord) } : undefined;
}

/** Who was not reached by an invitation. */
export function notInvited({ invited }: IDataObject): string | undefined {
	const missed = (invited as IDataObject[]).filter(({ sent }) => sent === false);
	const names = missed.map(({ userId }) => textOf(userId)).join(', ');
	if ((invited as IDataObject[]).length === 0) return 'Acquire invited nobody.';
	return missed.length > 0 ? `Acquire did not invite the users ${names}.` : undefined;
}
