import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../shared/base/clock';
import { at, isoOrNull, isRecord, textOf } from '../../shared/base/record';
import { simplified } from '../values';

const messagesIn = (payload: IDataObject): IDataObject[] => {
	const messages = at(payload, 'data.messages');
	return (Array.isArray(messages) ? (messages as unknown[]) : []).filter(isRecord);
};

/** How long the same bytes are taken for the same event where nothing else tells events apart. */
const repetitionMs = 60_000;

/**
 * What makes two deliveries the same event. Acquire gives an event neither an ID nor a time, so that a case is told by
 * its status and its last message (inferred). What concerns no case may well happen twice in the same form, such as an
 * agent who comes and goes: rather twice than never.
 */
export function identityOf(payload: IDataObject, raw: Buffer): string {
	const caseId = textOf(at(payload, 'data.caseId'));
	if (caseId === '') return `${Math.floor(clock.now() / repetitionMs)} ${raw.toString()}`;
	const [last] = messagesIn(payload).slice(-1);
	return JSON.stringify([
		textOf(payload.event),
		caseId,
		textOf(at(payload, 'data.status')),
		textOf(last?.id),
	]);
}

/** An event for Output > Simplified: IDs are texts, times ISO 8601, and the last message stands by itself. */
export function simplifiedEvent(payload: IDataObject, eventKey: string): IDataObject {
	const { event = null, data } = payload;
	const messages = messagesIn(payload).map((message) => ({
		...simplified(message),
		// Written as JavaScript does it (inferred from a withdrawn page).
		dateCreated: isoOrNull(message.dateCreated),
	}));
	return {
		event,
		eventKey,
		...(isRecord(data) ? simplified(data) : { data: data ?? null }),
		...(messages.length > 0 && { messages, lastMessage: messages.slice(-1)[0] }),
	};
}
