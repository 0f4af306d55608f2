import type { IPollFunctions } from 'n8n-workflow';

import { clock } from '../../../shared/base/clock';
import type { Operation, PageRequest } from '../../../shared/operation';
import { performPage } from '../../../shared/run/perform';
import {
	type Change,
	changesIn,
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

/** For how long a walk that ran out of time may be gone on with. */
const restSeconds = 24 * 60 * 60;

/** What a walk leaves. */
export interface Left extends Stored {
	/** Where to go on when time was over; `newest` is the latest change of all in seconds, `at` the present. */
	rest?: { request: PageRequest; newest: number; at: number };
}

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
	const now = Math.floor(clock.now() / 1000);
	const known = left
		? knownIn(left)
		: { since: now - marginSeconds, changes: new Map<string, number>() };
	const begun = left?.rest && now - left.rest.at < restSeconds ? left.rest : undefined;
	let { request, newest } = begun ?? {
		request: latestFirst(known.since - marginSeconds),
		newest: 0,
	};
	const changes: Change[] = [];
	const order = { isKept: true, last: Infinity };
	for (;;) {
		const { rows, next } = await performPage(context, intercom, search, {}, request);
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
		if (left && !mayGoOn()) {
			return { changes, left: { ...stored(known), rest: { request, newest, at: now } } };
		}
	}
}
