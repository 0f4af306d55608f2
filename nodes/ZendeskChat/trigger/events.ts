import type { IDataObject } from 'n8n-workflow';

import { at, textOf } from '../../shared/base/record';

/** What starts the workflow. The keys are stored in workflows. */
export const events = {
	chatUpdated: {
		name: 'Chat Ended or Updated',
		description:
			'A chat ended, or anything in a chat or offline message changed: small edits, such as a tag, a note or a message that is read, start the workflow again',
	},
	chatMissed: { name: 'Chat Missed', description: 'A visitor waited for an agent in vain' },
	chatRated: {
		name: 'Chat Rated',
		description: 'A visitor rated a chat, or changed the rating',
	},
	offlineMessage: {
		name: 'New Offline Message',
		description:
			'A message was left, or came in later with an earlier time and is unread; one that was read before the poll is told only if it was left since the activation',
	},
} as const;

export type Event = keyof typeof events;

/** Something that happens to a chat and from then on shows in it, however often the chat is changed later. */
export interface Mark {
	event: Event;
	/** Tells it from what may happen to the chat another time: a chat can be rated anew. */
	name: string;
	/** When it happened, in milliseconds; undefined where the chat does not say. */
	at?: number;
}

/** The time in a text; NaN where it is none. Whole seconds, since the time of a change has no more. */
export const secondOf = (text: string): number => Math.floor(Date.parse(text) / 1000) * 1000;

/** When a chat was changed last. An offline message may have but the time it was written (observed). */
export const changedAt = ({ update_timestamp: changed, timestamp }: IDataObject): string =>
	textOf(changed) || textOf(timestamp);

/** What has happened to a chat. */
export function marksOf(chat: IDataObject): Mark[] {
	const { type, missed, timestamp, end_timestamp: ended } = chat;
	const rating = textOf(chat.rating);
	const marks: Array<Mark | false> = [
		type === 'offline_msg' && {
			event: 'offlineMessage',
			name: 'offlineMessage',
			// Whoever imports a message gives it any time: what is unread is new, whatever that says (inferred).
			at: isUnread(chat) ? undefined : secondOf(textOf(timestamp)),
		},
		missed === true && {
			event: 'chatMissed',
			name: 'chatMissed',
			at: secondOf(textOf(ended) || textOf(timestamp)),
		},
		rating !== '' && {
			event: 'chatRated',
			name: `chatRated ${rating}`,
			at: ratedAt(chat, rating),
		},
	];
	return marks.filter((mark) => mark !== false);
}

/** A boolean as a rule, a number here and there (observed). */
const isUnread = ({ unread }: IDataObject) => unread === true || unread === 1;

/**
 * The transcript tells when a visitor rated; a rating from elsewhere may leave no trace there (inferred). A rating that
 * was given during the chat shows when the chat has ended.
 */
function ratedAt({ history, end_timestamp: ended }: IDataObject, rating: string) {
	const entries: unknown[] = Array.isArray(history) ? history : [];
	const [entry] = entries.filter((one) => at(one, 'type') === 'chat.rating').slice(-1);
	if (at(entry, 'new_rating') !== rating) return undefined;
	return Math.max(secondOf(textOf(at(entry, 'timestamp'))), secondOf(textOf(ended)));
}

/** All that a chat stands for, whatever was told of it before. */
export const eventsOf = (chat: IDataObject): Event[] => [
	'chatUpdated',
	...marksOf(chat).map(({ event }) => event),
];
