import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../shared/base/clock';
import { at, isoOrNull, isRecord, textOf } from '../../shared/base/record';
import { simplifiedOf } from '../../shared/run/output';
import { eventItemOf } from '../../shared/trigger/eventItem';
import { simplified as caseFields } from '../resources/case/fields';
import { simplified as messageFields } from '../resources/caseMessage/fields';
import { acquire } from '../vendor';

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

/**
 * An event for Output > Simplified: what it is about has the names that it has in the node, and so has the last message
 * with its noun in front.
 */
export function simplifiedEvent(payload: IDataObject, eventKey: string): IDataObject {
	const { event = null, data } = payload;
	if (!isRecord(data)) return { event, eventKey, data: data ?? null };
	const isOfCase = data.caseId !== undefined;
	const record = recordOf(data);
	const [message] = messagesIn(payload).slice(-1);
	return eventItemOf(
		{ event, eventKey },
		{
			...shown(record, isOfCase ? caseFields : undefined),
			...(message && shown({ message: shown(told(message), messageFields) })),
		},
	);
}

const shown = (record: IDataObject, fields?: readonly string[]): IDataObject =>
	simplifiedOf(record, fields, acquire);

/** A case has its ID under another name than in the node. */
const recordOf = ({ caseId, messages, ...rest }: IDataObject): IDataObject => ({
	...((rest.id ?? caseId) !== undefined && { id: rest.id ?? caseId }),
	...rest,
	...(messages !== undefined && { messages }),
});

/** The time is written as JavaScript does it (inferred from a withdrawn page). */
const told = (message: IDataObject): IDataObject => ({
	...message,
	dateCreated: isoOrNull(message.dateCreated),
});
