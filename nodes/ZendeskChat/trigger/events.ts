import type { IDataObject } from 'n8n-workflow';

import { at, textOf } from '../../shared/base/record';

/** What starts the workflow. The keys are stored in workflows. */
export const events = {
	chatUpdated: 'Chat Ended or Updated',
	chatMissed: 'Chat Missed',
	chatRated: 'Chat Rated',
	offlineMessage: 'New Offline Message',
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
			at: secondOf(textOf(timestamp)),
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
