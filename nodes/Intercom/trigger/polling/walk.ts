import type { IPollFunctions } from 'n8n-workflow';

import { clock } from '../../../shared/base/clock';
import { nodeError } from '../../../shared/base/errors';
import type { Operation, PageRequest } from '../../../shared/operation';
import { performPage } from '../../../shared/run/perform';
import {
	type Change,
	changesIn,
	type Known,
	knownIn,
	type Stored,
	stored,
	without,
} from '../../../shared/trigger/known';
import type { Reading } from '../../../shared/trigger/records';
import { intercom } from '../../vendor';
import { latestFirst, stampOf } from './search';

/** A search lags by seconds to minutes (documented): so long a change may stay out of sight. */
const lagSeconds = 10 * 60;

/**
 * Searches of contacts compare whole days in the time zone of the workspace (documented up to 2.16): only what is asked
 * for more than the longest day before begins early enough. Others may be exact to the second; nothing depends on it.
 */
const marginSeconds = 26 * 60 * 60;

/** What a walk leaves. */
export interface Left extends Stored {
	/** Where to go on when time was over; `newest` is the latest change of all in seconds. */
	rest?: { request: PageRequest; newest: number };
}

/** Walks that failed when they were gone on with: their cursors may be worth nothing any more, so they begin anew. */
const failed = new Set<string>();

/**
 * Reads the records that were changed, the latest first, back to where the walk before is known to have seen all. That
 * lies so far before the latest change of all that nothing can come into sight behind it: no clock counts but the
 * vendor's. What comes again is known by ID and time of its change.
 */
export async function readChanges(
	context: IPollFunctions,
	search: Operation,
	left: Left | undefined,
	mayGoOn: () => boolean,
): Promise<Reading<Left>> {
	const name = JSON.stringify(left?.rest ?? null);
	const begun = failed.has(name) ? undefined : left?.rest;
	failed.add(name); // Until it has succeeded.
	const read = (request: PageRequest) => performPage(context, intercom, search, {}, request);
	const reading = await walk(left, begun, mayGoOn, read, () => {
		throw nodeError(context.getNode(), {
			kind: 'vendorFault',
			message: 'Intercom gave the same page of the search twice',
			advice: 'Nothing was skipped: the next poll begins anew.',
		});
	});
	failed.delete(name);
	return reading;
}

async function walk(
	left: Left | undefined,
	begun: Left['rest'],
	mayGoOn: () => boolean,
	read: (request: PageRequest) => ReturnType<typeof performPage>,
	isStuck: () => never,
): Promise<Reading<Left>> {
	const known = left ? knownIn(left) : nothingSince(clock.now() / 1000 - marginSeconds);
	let request = begun?.request ?? latestFirst(known.since - marginSeconds);
	let newest = begun?.newest ?? 0;
	const changes: Change[] = [];
	const order = { isKept: true, last: Infinity };
	const requested = new Set<string>();
	for (;;) {
		if (requested.has(JSON.stringify(request))) isStuck();
		requested.add(JSON.stringify(request));
		const { rows, next } = await read(request);
		for (const { changedAt } of rows.map(stampOf)) {
			order.isKept &&= changedAt <= order.last;
			order.last = changedAt;
			newest = Math.max(newest, changedAt);
		}
		changes.push(...changesIn(rows, known, stampOf));
		const end = left ? known.since : newest - lagSeconds;
		// Sorting is documented for contacts alone: without it the whole list is read.
		if (!next || (order.isKept && order.last < end)) {
			return { changes: left ? changes : [], left: stored(without(known, newest - lagSeconds)) };
		}
		request = next;
		if (left && !mayGoOn())
			return { changes, left: { ...stored(known), rest: { request, newest } } };
	}
}

const nothingSince = (seconds: number): Known => ({
	since: Math.floor(seconds),
	changes: new Map(),
});
