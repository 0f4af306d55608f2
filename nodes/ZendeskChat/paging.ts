import type { IDataObject } from 'n8n-workflow';

import { at, isRecord, textOf } from '../shared/base/record';
import { byLink, type Listing } from '../shared/operation';

const recordsIn = (value: unknown): IDataObject[] =>
	Array.isArray(value) ? value.filter(isRecord) : [];

const kinds = ['ip_address', 'visitor'];

const numberOf = ({ id }: IDataObject) => Number(id);

/** Bans come as two lists, by what is banned; joined in the order of their IDs. */
export const bansIn = (body: unknown): IDataObject[] =>
	kinds
		.flatMap((kind) => recordsIn(at(body, kind)))
		.sort((one, other) => numberOf(one) - numberOf(other));

/**
 * Bans in the order of their IDs, up to an empty page. Whether the size of a page counts both kinds together is not
 * known: where there are more rows than asked for, it does not, and a kind that fills its page has more of them.
 */
export const byBan: Listing = {
	pageSize: { query: 'limit', largest: 1000 },
	next: ({ request, body, rows }) => {
		const size = Number(request.query.limit);
		const full =
			rows.length > size
				? kinds.map((kind) => recordsIn(at(body, kind))).filter(({ length }) => length >= size)
				: [];
		const lists = full.length > 0 ? full : [rows];
		const ends = lists.map((list) => Math.max(...list.map(numberOf)));
		const last = Math.min(...ends);
		return Number.isFinite(last)
			? [{ ...request, query: { ...request.query, since_id: last + 1 } }]
			: [];
	},
};

/**
 * What has changed since a time. The link to the next page is there also on the last one, which has fewer records than
 * asked for (observed).
 * @param sameAs tells the versions of a record apart
 */
export const byTimeOfChange = (sameAs: Listing['sameAs']): Listing => ({
	pageSize: { query: 'limit', largest: 1000 },
	sameAs,
	onRepeat: 'goOn', // A page may begin with what ended the last one.
	next: (page) => {
		const { request, body, rows } = page;
		if (Number(at(body, 'count') ?? rows.length) < Number(request.query.limit)) return [];
		const time = textOf(at(body, 'end_time'));
		if (time === '') return byLink('next_page').next(page);
		// Without the ID a second with more records than a page has would never end (observed).
		const id = textOf(at(body, 'end_id')) || undefined;
		return [{ ...request, query: { ...request.query, start_time: time, start_id: id } }];
	},
});
