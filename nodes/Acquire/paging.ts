import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../shared/base/errors';
import { textOrNull } from '../shared/base/record';
import { idOf, type Listing, type Page, type PageRequest } from '../shared/operation';
import { countIn, rowsIn } from './answers';

/** The largest page that is asked for (inferred: no maximum is stated, samples have 20). */
export const largestPage = 100;

/** What has come so far on the way through a list. */
interface Progress {
	/** The keys of the rows, which the vendor counts. */
	rows: Set<string>;
	/** The keys of the records; several rows may stand for one. */
	records: Set<string>;
	/** The next answer is that of a request for all that there is. */
	asksForAll?: true;
}

/** A request on the way; one of a list in the editor knows of no others. */
interface Step extends PageRequest {
	progress?: Progress;
}

interface Pages {
	/** The number of the first page; undefined where the vendor names no pages. */
	first?: 0 | 1;
	/** Where number and size stand. */
	into?: 'query' | 'body';
	/** What tells rows apart; by default what tells records apart. */
	rowKey?: (row: IDataObject) => string | null;
	/** What tells records apart; by default their ID. */
	sameAs?: (row: IDataObject) => string | null;
}

/** Adds the keys that are new. @returns how many they are */
function add(keys: Set<string>, rows: IDataObject[], keyOf: (row: IDataObject) => string | null) {
	const before = keys.size;
	for (const row of rows) keys.add(keyOf(row) ?? JSON.stringify(row));
	return keys.size - before;
}

/**
 * Pages up to the count that each answer tells. Whether `page` has an effect is mostly not documented (inferred), so a
 * page that repeats another one is no end: the list is then asked for once as a whole, and when that falls short too, it
 * fails rather than pass off a part of the list as all of it.
 */
function pages({ first, into = 'query', sameAs = idOf, rowKey = sameAs }: Pages): Listing {
	const asking = (request: PageRequest, values: IDataObject): PageRequest => ({
		...request,
		[into]: { ...request[into], ...values },
	});
	const following = ({ request }: Page, progress?: Progress): Step => {
		const number = Number(request[into]?.page ?? first);
		return { ...asking(request, { page: number + 1 }), progress };
	};
	const asWhole = ({ request }: Page, progress: Progress, count: number): Step => ({
		...asking(request, { page: undefined, limit: count }),
		progress: { ...progress, asksForAll: true },
	});
	return {
		start: (query, wanted, body): Step[] => {
			const request = into === 'body' ? { query, body } : { query };
			const progress = { rows: new Set<string>(), records: new Set<string>() };
			const size = { page: first, limit: Math.min(wanted, largestPage) };
			return [{ ...asking(request, first === undefined ? {} : size), progress }];
		},
		sameAs,
		onRepeat: 'goOn', // `next` decides what a repeated page means.
		next: (page) => {
			const { progress } = page.request as Step;
			const count = countIn(page.body);
			const size = Number(page.request[into]?.limit ?? largestPage);
			const isShort = (rowsIn(page.body) as IDataObject[]).length < size;
			if (!progress) {
				return first === undefined || isShort ? [] : [following(page)];
			}
			const freshRows = add(progress.rows, page.rows, rowKey);
			const freshRecords = add(progress.records, page.rows, sameAs);
			if (freshRecords >= page.remaining) return [];
			if (count === undefined) {
				if (first === undefined || isShort) return [];
				if (freshRows === 0) throw fallsShort(progress, count);
				return [following(page, progress)];
			}
			// What is counted where several rows stand for one record is not known: a full page may be followed by another.
			const mayBeAll = rowKey === sameAs || isShort || freshRows === 0;
			if (progress.rows.size >= count && mayBeAll) return [];
			if (progress.asksForAll) throw fallsShort(progress, count);
			return first !== undefined && freshRows > 0
				? [following(page, progress)]
				: [asWhole(page, progress, count)];
		},
	};
}

const fallsShort = ({ records }: Progress, count: number | undefined) =>
	new CallFailure({
		kind: 'vendorFault',
		message:
			count === undefined
				? 'Acquire gave the same page of the list twice'
				: `Acquire gave ${records.size} of the ${count} records of the list and then repeated itself`,
		advice:
			'The rest cannot be read this way. Narrow the list with filters, or set Return All to false with a Limit that it reaches.',
	});

/** Lists of contacts, companies, cases and attributes (inferred: their answers begin with page 0). */
export const pagesFromZero = pages({ first: 0 });

/** Lists of notes, the audit log, the knowledge base (documented or from samples: pages from 1). */
export const pagesFromOne = pages({ first: 1 });

/** Lists for which no pages are documented: all rows come at once (inferred), and the count tells whether they do. */
export const allAtOnce = pages({});

/** The ID of the contact that a row of the search belongs to (inferred: safe in whichever way the row is joined). */
export const contactIdOf = ({ mainContactId, contactId, id }: IDataObject): string | null =>
	textOrNull(mainContactId ?? contactId ?? id);

/** The rows of the search, each under the ID of its contact. */
export const contactsIn = (body: unknown): IDataObject[] | undefined =>
	rowsIn(body)?.map((row) => ({ ...row, id: row.mainContactId ?? row.contactId ?? row.id }));

/** The contacts in an answer of the search, each once. */
export const distinctContactsIn = (body: unknown): IDataObject[] | undefined => {
	const rows = contactsIn(body);
	return rows && [...new Map(rows.map((row) => [contactIdOf(row), row])).values()];
};

/** The search of contacts, whose rows are matched values: several may belong to one contact. */
export const matchedContacts = pages({
	first: 0,
	into: 'body',
	sameAs: contactIdOf,
	rowKey: (row) => [contactIdOf(row), row.field_id, row.key].map(textOrNull).join(),
});
