import type { IDataObject } from 'n8n-workflow';

import { textOrNull } from '../base/record';
import type { Call } from './call';
import { partOf, withPart, type RequestPart } from './requestPart';

/** One request on the way through a list. */
export interface PageRequest {
	/** By default that of the operation. Percent-encoded. */
	path?: string;
	query: IDataObject;
	/** The body of a request that is not a GET; by default that of the operation. */
	body?: IDataObject;
}

/** An answer on the way through a list. */
export interface Page {
	request: PageRequest;
	body: unknown;
	/** The records in it, before any is dropped. */
	rows: IDataObject[];
	/** How many records were still wanted when it was asked for; Infinity for all. */
	remaining: number;
	/** Hosts that a link to the next page may name. */
	hosts: readonly string[];
}

/** Where the size of a page stands, and the largest that the vendor gives. */
export type PageSize = RequestPart & { largest: number };

/** How an operation walks through a list: which request comes first, and which ones follow an answer. */
export interface Listing {
	pageSize?: PageSize;
	/** The first requests. By default one, with the query of the operation and the size of a page. */
	start?: (query: IDataObject, wanted: number, body: IDataObject) => PageRequest[];
	/** The records in an answer. By default those at `output.from`. */
	rows?: (page: Omit<Page, 'rows' | 'hosts'>) => IDataObject[];
	/** The requests that follow from an answer; none after the last page. */
	next: (page: Page) => PageRequest[];
	/** Does a good answer hold the list? By default where `output.from` leads to one. */
	isIn?: (body: unknown) => boolean;
	/** The vendor leaves the list out of the answer where it is empty; otherwise an answer without it is no success. */
	mayBeAbsent?: true;
	/** What makes two rows the same record, so that one which moves to the next page comes once. By default their ID. */
	sameAs?: (row: IDataObject) => string | null;
	/** What a page without anything new means; by default that the vendor leads in circles, which fails. */
	onRepeat?: 'end' | 'goOn';
}

/** A list whose way depends on what the builder chose in the parameter `by`. */
export interface ListingByChoice {
	by: string;
	choices: Record<string, Listing>;
}

/** What tells a record from others: its ID, or null where it has none. */
export const idOf = (row: IDataObject): string | null => textOrNull(row.id);

/** The first requests when this many records are wanted: one, unless the list says otherwise. */
export function firstRequests(
	{ start, pageSize }: Listing,
	{ query, body }: Pick<Call, 'query' | 'body'>,
	wanted: number,
): PageRequest[] {
	if (start) return start(query, wanted, body);
	if (!pageSize) return [{ query }];
	const request = pageSize.query === undefined ? { query, body } : { query };
	return [withPart(request, pageSize, Math.min(wanted, pageSize.largest))];
}

/** How many records the page was asked to hold. */
export const sizeOf = (request: PageRequest, pageSize: PageSize): number =>
	Number(partOf(request, pageSize) ?? pageSize.largest);

/** A request on the way through a list, with all that it has from the operation. */
export const pageCall = (
	call: Call,
	{ path = call.path, query, body = call.body }: PageRequest,
): Call => ({
	...call,
	path,
	query,
	body,
});

/** The way that the builder chose. */
export const chosenList = (
	list: Listing | ListingByChoice,
	read: (name: string) => unknown,
): Listing => ('by' in list ? (list.choices[String(read(list.by))] as Listing) : list);
