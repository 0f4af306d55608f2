import type { IDataObject } from 'n8n-workflow';

import { at, isoOrNull, isRecord, textOf, textOrNull } from '../../shared/base/record';
import { simplifiedOf } from '../../shared/run/output';
import { eventItemOf } from '../../shared/trigger/eventItem';
import { companyFields, contactFields } from '../fields';
import { conversationFields, partFields, ticketFields } from '../simplified';
import { intercom } from '../vendor';

/** A notification for Output > Simplified: what it is about has the names that it has in the node. */
export function simplifiedEvent(notification: IDataObject, eventKey: string): IDataObject {
	const { topic, id, app_id: appId, created_at: time, delivery_attempts: attempts } = notification;
	const item = at(notification, 'data.item');
	const event = {
		topic,
		event_time: isoOrNull(time, 1000),
		notification_id: textOrNull(id),
		delivery_attempts: attempts ?? null,
		app_id: textOrNull(appId),
		eventKey,
	};
	return eventItemOf(event, isRecord(item) ? told(item, textOf(topic)) : {});
}

/** What the notification is about; a second record has its noun in front. */
function told(item: IDataObject, topic: string): IDataObject {
	const [noun] = (textOf(item.type) || topic).split('.') as [string];
	// A tag and who got it stand in one record (documented).
	if (noun.endsWith('_tag')) return tagged(item, noun.replace(/_tag$/, ''));
	const record = simplify(item, noun);
	return noun === 'conversation' ? { ...record, ...latestPart(item) } : record;
}

function tagged(item: IDataObject, noun: string): IDataObject {
	const { type, created_at: time, tag, [noun]: record, ...others } = item;
	return {
		...(isRecord(record) && simplify(record, noun)),
		...simplify({ ...others, tag: { ...(tag as IDataObject), applied_at: time } }, textOf(type)),
	};
}

/** What a conversation was told of for: a message, a note, an action. */
function latestPart(conversation: IDataObject): IDataObject {
	const parts = at(conversation, 'conversation_parts.conversation_parts');
	const [part] = (Array.isArray(parts) ? (parts as IDataObject[]) : []).slice(-1);
	return part ? simplify({ part: simplify(part, 'conversation_part') }, '') : {};
}

const fieldsOf: Record<string, readonly string[]> = {
	company: companyFields,
	contact: [...contactFields, 'merged_from_id'],
	conversation: conversationFields,
	conversation_part: partFields,
	ticket: ticketFields,
};

/** A record for Output > Simplified, as the node gives it. */
export const simplify = (record: IDataObject, noun: string): IDataObject =>
	simplifiedOf(record, fieldsOf[noun], intercom);
