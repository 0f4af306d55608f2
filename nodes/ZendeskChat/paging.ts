import type { IDataObject } from 'n8n-workflow';

import { clock } from '../shared/base/clock';
import { at, isRecord, textOf } from '../shared/base/record';
import { byLink, type Listing } from '../shared/operation';
import { settledAgeMs } from './resources/incrementalExport/start';

const recordsIn = (value: unknown): IDataObject[] =>
	Array.isArray(value) ? value.filter(isRecord) : [];

const kinds = ['ip_address', 'visitor'];

const numberOf = ({ id }: IDataObject) => Number(id);

/** Bans come as two lists, by what is banned; joined in the order of their IDs. */
export const bansIn = (body: unknown): IDataObject[] =>
	kinds
		.flatMap((kind) => recordsIn(at(body, kind)))
		.sort((one, other) => numberOf(one) - numberOf(other));

const holdsBans = (body: unknown) => kinds.some((kind) => Array.isArray(at(body, kind)));

/**
 * Bans in the order of their IDs, up to an empty page. Whether the size of a page counts both kinds together is not
 * known: where there are more rows than asked for, it does not, and a kind that fills its page has more of them.
 */
export const byBan: Listing = {
	isIn: holdsBans,
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
 * asked for (observed). A page that ends where the export may still grow is the last as well: the request for what
 * follows would be refused (inferred).
 * @param sameAs tells the versions of a record apart
 * @param unitsPerSecond how finely the export counts time
 */
export const byTimeOfChange = (sameAs: Listing['sameAs'], unitsPerSecond = 1): Listing => ({
	pageSize: { query: 'limit', largest: 1000 },
	sameAs,
	onRepeat: 'goOn', // A page may begin with what ended the last one.
	next: (page) => {
		const { request, body, rows } = page;
		if (Number(at(body, 'count') ?? rows.length) < Number(request.query.limit)) return [];
		const [start] =
			startBehind(body) ??
			byLink('next_page')
				.next(page)
				.map(({ query }) => query);
		const settled = ((clock.now() - settledAgeMs) / 1000) * unitsPerSecond;
		if (start === undefined || Number(start.start_time) > settled) return [];
		// The link lacks the fields (observed), so that it only adds to what was asked.
		return [{ ...request, query: { ...request.query, start_id: undefined, ...start } }];
	},
});

/** Where the next page starts; undefined where this one ends at no whole number, as it may for agent events (observed). */
function startBehind(body: unknown): IDataObject[] | undefined {
	const time = textOf(at(body, 'end_time'));
	if (!/^\d+$/.test(time)) return undefined;
	// Without the ID a second with more records than a page has would never end (observed).
	return [{ start_time: time, start_id: textOf(at(body, 'end_id')) || undefined }];
}
