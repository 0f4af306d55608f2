import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../base/errors';
import type { Call } from '../operation/call';
import { pageCall, firstRequests, idOf, type Listing } from '../operation/listing';
import type { Output } from '../operation/operation';
import type { Connection } from '../sending/connection';
import { type Policy, send, type Sent } from '../sending/send';
import { recordsAt } from './output';

/** What a walk through a list came to. */
export interface ListResult {
	rows: IDataObject[];
	/** All its requests as if they were one, with the last answer. */
	sent: Sent;
}

/**
 * Walks through a list until `wanted` records are there or the list ends.
 * @param wanted Infinity for all
 * @throws CallFailure, also when the vendor leads in circles
 */
export async function readPages(
	connection: Connection,
	call: Call,
	{ list, output, policy }: { list: Listing; output: Output; policy: Policy },
	wanted: number,
): Promise<ListResult> {
	const rowsIn = list.rows ?? (({ body }) => recordsAt(body, output));
	const ahead = firstRequests(list, call, wanted);
	const known = new Set<string>();
	const sentBefore = new Set<string>();
	const rows: IDataObject[] = [];
	let sent: Sent | undefined;
	for (let next = ahead.shift(); next && rows.length < wanted; next = ahead.shift()) {
		const request = pageCall(call, next);
		const name = JSON.stringify([request.path, request.query, request.body]);
		if (sentBefore.has(name)) throw leadsInCircles(connection);
		sentBefore.add(name);
		sent = joined(sent, await sendNext(connection, request, policy, sent));
		const page = { request: next, body: sent.answer.body, remaining: wanted - rows.length };
		const found = rowsIn(page);
		const fresh = found.filter((row) => isNew(row, known, list));
		rows.push(...fresh);
		if (found.length > 0 && fresh.length === 0) {
			if (list.onRepeat === 'end') continue;
			if (list.onRepeat === undefined) throw leadsInCircles(connection);
		}
		ahead.unshift(...list.next({ ...page, rows: found, hosts: connection.hosts }));
	}
	return { rows: rows.slice(0, wanted), sent: sent as Sent };
}

function isNew(row: IDataObject, known: Set<string>, { sameAs = idOf }: Listing): boolean {
	const key = sameAs(row);
	if (key === null) return true;
	if (known.has(key)) return false;
	known.add(key);
	return true;
}

const joined = (before: Sent | undefined, sent: Sent): Sent => ({
	answer: sent.answer,
	attempts: (before?.attempts ?? 0) + sent.attempts,
	waitedMs: (before?.waitedMs ?? 0) + sent.waitedMs,
});

/** What the earlier requests of a write have done stays done, whatever becomes of the next one. */
async function sendNext(
	connection: Connection,
	call: Call,
	policy: Policy,
	before: Sent | undefined,
): Promise<Sent> {
	if (before === undefined) return await send(connection, call, policy);
	try {
		return await send(connection, call, { ...policy, isContinued: true });
	} catch (error) {
		throw afterPart(error, call, policy);
	}
}

function afterPart(error: unknown, { reads }: Call, { resend }: Policy): unknown {
	if (reads || !(error instanceof CallFailure)) return error;
	const { facts } = error;
	return new CallFailure({
		...facts,
		message: `${facts.message} (a part had been carried out before)`,
		mayHaveBeenApplied: true,
		harmlessToRepeat: resend === 'safe',
	});
}

const leadsInCircles = ({ vendor }: Connection) =>
	new CallFailure({
		kind: 'vendorFault',
		message: `${vendor.displayName} gave the same page of the list twice`,
		advice: 'The list may be incomplete. Set Return All to false, or narrow the list with filters.',
	});
