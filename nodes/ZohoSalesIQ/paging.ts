import type { IDataObject } from 'n8n-workflow';

import { at, isRecord, textOf, textOrNull } from '../shared/base/record';
import {
	type PageRequest,
	byCursor,
	byPageNumber,
	byRowNumber,
	type Listing,
	type Page,
} from '../shared/operation';

/** Conversations: at most 99 a page (documented); the answer says whether there are more (observed). */
export const conversationPages = byPageNumber({
	page: { query: 'page' },
	pageSize: { query: 'limit', largest: 99 },
	isLast: ({ body }) => at(body, 'more_data_available') === false,
});

/** Pages with numbers and at most 99 rows; without a size the vendor cuts a list at its default, and tells nothing (documented). */
export const pagesOf99 = byPageNumber({
	page: { query: 'page' },
	pageSize: { query: 'limit', largest: 99 },
});

/** Threads of a conversation: at most 50 a page (documented). */
export const threadPages = byPageNumber({
	page: { query: 'page' },
	pageSize: { query: 'limit', largest: 50 },
});

/**
 * Canned responses: while there are more, a page holds one row too many (documented). Inferred: that it is the first one
 * of the next page, where it comes again and is dropped.
 */
export const cannedResponsePages: Listing = {
	pageSize: { query: 'limit', largest: 99 },
	next: ({ request, rows }) => {
		const page = Number(request.query.page ?? 1) + 1;
		return rows.length > Number(request.query.limit)
			? [{ ...request, query: { ...request.query, page } }]
			: [];
	},
};

/**
 * Rows with numbers from 0, which the operation begins with (documented). Should a list count otherwise, a row that comes
 * twice is dropped, and a page without a new one is the end.
 */
const rowsFromZero = (largest: number): Listing => ({
	...byRowNumber({ row: { query: 'index' }, pageSize: { query: 'limit', largest } }),
	onRepeat: 'end',
});

/** Categories of articles: at most 99 a page (documented). */
export const categoryRows = rowsFromZero(99);

/** Calls: at most ten a page, as it is documented for those of a conversation and of a thread. */
export const callRows = rowsFromZero(10);

/** Feedbacks of all conversations: for these no more than the default of 20 is documented. */
export const feedbackRows = byRowNumber({
	row: { query: 'index' },
	pageSize: { query: 'limit', largest: 20 },
});

/** Feedbacks of one conversation: at most 99 a page (documented). */
export const conversationFeedbackRows = byRowNumber({
	row: { query: 'index' },
	pageSize: { query: 'limit', largest: 99 },
});

/** Which of the two keys leads the way; the builder chose it with the direction. */
const keyNameOf = ({ query }: PageRequest) => ('prev_key' in query ? 'prev_key' : 'next_key');

/** Visitors, visits and events: a key leads from page to page. The first one is a time (documented). */
export const keyedPages: Listing = {
	...byCursor({
		pageSize: { query: 'limit', largest: 200 },
		cursor: (request) => ({ query: keyNameOf(request) }),
		// Inferred: the place of the key in the answer is not stated.
		cursorIn: ({ body, request }) =>
			at(body, keyNameOf(request)) ?? at(body, `data.${keyNameOf(request)}`),
	}),
	// Inferred: a key that still names the last row brings it once more.
	onRepeat: 'end',
};

/** Events have no ID: a UUID tells them apart (documented). */
export const eventPages: Listing = { ...keyedPages, sameAs: ({ uuid }) => textOrNull(uuid) };

/** The rows of a keyed list. Inferred: they are `data` itself, or the one list in it. */
export function keyedRows(body: unknown): unknown {
	const data = at(body, 'data');
	return isRecord(data) ? (Object.values(data).find(Array.isArray) ?? []) : data;
}

/** Visitors of a view: 100 a page (documented). */
export const viewPages = byCursor({
	cursor: { query: 'startkey' },
	cursorIn: ({ body }) => at(body, 'data.startkey'),
});

/**
 * Messages: the bound of time moves on with each page (documented), and what stands on it comes twice. From a beginning
 * the way leads forward, otherwise from the newest message backward.
 */
export const messagePages: Listing = {
	// No largest page is documented, so a short page is no sign of the end; 99 is that of the conversations (inferred).
	pageSize: { query: 'limit', largest: 99 },
	onRepeat: 'end',
	next: (page) => {
		const bound = boundAfter(page);
		return bound ? [{ ...page.request, query: { ...page.request.query, ...bound } }] : [];
	},
};

function boundAfter({ request, rows }: Page): IDataObject | undefined {
	const times = rows.map(({ time }) => Number(textOf(time) || NaN)).filter(Number.isFinite);
	if (times.length === 0) return undefined;
	const [oldest, newest] = [Math.min(...times), Math.max(...times)];
	// A page of a single moment would come again and again.
	const step = oldest === newest ? 1 : 0;
	return 'from_time' in request.query ? { from_time: newest + step } : { to_time: oldest - step };
}
