import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../base/errors';
import type { Call } from '../operation/call';
import {
	firstRequests,
	idOf,
	type Listing,
	pageCall,
	type Page,
	type PageRequest,
} from '../operation/listing';
import type { Output } from '../operation/operation';
import type { Connection } from '../sending/connection';
import type { Policy, Sent } from '../sending/send';
import { type Before, sendNext } from './continued';
import { recordsAt } from './output';

/** A list on its way. */
export interface Reading {
	connection: Connection;
	call: Call;
	list: Listing;
	output: Output;
	policy: Policy;
}

/** What a list came to. */
export interface ListResult {
	rows: IDataObject[];
	/** All its requests as if they were one, with the last answer. */
	sent: Sent;
}

/** One page of a list, and the requests that follow from it. */
export interface PageResult extends Before {
	sent: Sent;
	body: unknown;
	rows: IDataObject[];
	next: PageRequest[];
}

/**
 * Reads one page.
 * @param remaining how many records are still wanted; Infinity for all
 * @throws CallFailure
 */
export async function readPage(
	{ connection, call, list, output, policy }: Reading,
	request: PageRequest,
	remaining: number,
	before: Before = { hasWritten: false },
): Promise<PageResult> {
	const after = await sendNext(connection, pageCall(call, request), policy, before);
	const { body } = after.sent.answer;
	const rows = list.rows?.({ request, body, remaining }) ?? recordsAt(body, output);
	const page: Page = { request, body, rows, remaining, hosts: connection.hosts };
	return { ...after, body, rows, next: list.next(page) };
}

/**
 * Goes through a list until `wanted` records are there or the list ends.
 * @param wanted Infinity for all
 * @throws CallFailure, also when the vendor leads in circles
 */
export async function readPages(reading: Reading, wanted: number): Promise<ListResult> {
	const { connection, call, list } = reading;
	const ahead = firstRequests(list, call, wanted);
	const known = new Set<string>();
	const requested = new Set<string>();
	const rows: IDataObject[] = [];
	let page: PageResult | undefined;
	for (let next = ahead.shift(); next && rows.length < wanted; next = ahead.shift()) {
		const { path, query, body } = pageCall(call, next);
		const name = JSON.stringify([path, query, body]);
		if (requested.has(name)) throw leadsInCircles(connection);
		requested.add(name);
		page = await readPage(reading, next, wanted - rows.length, page);
		const fresh = page.rows.filter((row) => isNew(row, known, list));
		rows.push(...fresh);
		if (page.rows.length > 0 && fresh.length === 0) {
			if (list.onRepeat === 'end') continue;
			if (list.onRepeat === undefined) throw leadsInCircles(connection);
		}
		ahead.unshift(...page.next);
	}
	return { rows: rows.slice(0, wanted), sent: (page as PageResult).sent };
}

function isNew(row: IDataObject, known: Set<string>, { sameAs = idOf }: Listing): boolean {
	const key = sameAs(row);
	if (key === null) return true;
	if (known.has(key)) return false;
	known.add(key);
	return true;
}

const leadsInCircles = ({ vendor }: Connection) =>
	new CallFailure({
		kind: 'vendorFault',
		message: `${vendor.displayName} gave the same page of the list twice`,
		advice: 'The list may be incomplete. Set Return All to false, or narrow the list with filters.',
	});
