import type { IDataObject } from 'n8n-workflow';

import { at, isRecord, textOf } from '../../../shared/base/record';
import { inChunks, type Listing, type Page } from '../../../shared/operation';

/** Public clients send 40 to 50 (observed); no figure is documented. */
export const idsPerRequest = 50;

const idsIn = (query: IDataObject) => textOf(query.ids).split(',');

const start = (query: IDataObject) =>
	inChunks(idsIn(query), idsPerRequest).map((ids) => ({ query: { ids: ids.join(',') } }));

/** The answer is a map, in which an unknown ID is null or absent (documented). */
const chatOf = (body: unknown, id: string) => {
	const docs = at(body, 'docs');
	const chat = isRecord(docs) ? docs[id] : undefined;
	return isRecord(chat) ? chat : undefined;
};

/** Chats come as an object by their IDs. */
export const holdsChats = (body: unknown) =>
	typeof at(body, 'docs') === 'object' && at(body, 'docs') !== null;

/** The chats in an answer, in the order in which they were asked for. */
export const chatsIn = ({ request, body }: Pick<Page, 'request' | 'body'>): IDataObject[] =>
	idsIn(request.query)
		.map((id) => chatOf(body, id))
		.filter((chat) => chat !== undefined);

/** Reads chats by their IDs, many with one request; says of each whether it is there. */
export const chatsById: Listing = {
	start,
	isIn: holdsChats,
	rows: ({ request, body }) =>
		idsIn(request.query).map((id) => {
			const chat = chatOf(body, id);
			return chat ? { ...chat, found: true } : { id, found: false };
		}),
	next: () => [],
};

/** Deletes chats by their IDs. The answer is passed on, since its form is not documented. */
export const deletingById: Listing = {
	start,
	rows: ({ request, body }) => [
		{
			deleted: true,
			ids: idsIn(request.query),
			...(body !== '' && { answer: body as IDataObject }),
		},
	],
	next: () => [],
	sameAs: () => null,
};
