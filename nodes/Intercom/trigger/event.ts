import type { IDataObject } from 'n8n-workflow';

import { at, isoOrNull, isRecord, textOf, textOrNull } from '../../shared/base/record';
import { shape } from '../../shared/run/output';
import { contactFields } from '../fields';
import { conversationFields, partFields, ticketFields } from '../simplified';
import { intercom } from '../vendor';

/** A notification for Output > Simplified: what it is about has the names that it has in the node. */
export function simplifiedEvent(notification: IDataObject, eventKey: string): IDataObject {
	const { topic, id, app_id: appId, created_at: time, delivery_attempts: attempts } = notification;
	const item = at(notification, 'data.item');
	return {
		topic,
		notificationId: textOrNull(id),
		createdAt: isoOrNull(time, 1000),
		deliveryAttempts: attempts ?? null,
		appId: textOrNull(appId),
		eventKey,
		...(isRecord(item) && told(item, textOf(topic))),
	};
}

/** What the notification is about, under its noun. */
function told(item: IDataObject, topic: string): IDataObject {
	const [noun] = (textOf(item.type) || topic).split('.') as [string];
	// A tag and who got it stand in one record (documented), each under its own noun.
	if (noun.endsWith('_tag')) return partsOf(item);
	const record = simplify(item, noun);
	return noun === 'conversation' ? { [noun]: record, part: latestPart(item) } : { [noun]: record };
}

function partsOf(record: IDataObject): IDataObject {
	const entries = Object.entries(record)
		.filter(([key]) => key !== 'type')
		.map(([key, value]) => [key, isRecord(value) ? simplify(value, key) : value]);
	return Object.fromEntries(entries) as IDataObject;
}

/** What a conversation was told of for. */
function latestPart(conversation: IDataObject): IDataObject | null {
	const parts = at(conversation, 'conversation_parts.conversation_parts');
	const [part] = (Array.isArray(parts) ? (parts as IDataObject[]) : []).slice(-1);
	return part ? simplify(part, 'conversation_part') : null;
}

const fieldsOf: Record<string, readonly string[]> = {
	contact: [...contactFields, 'merged_from'],
	conversation: conversationFields,
	conversation_part: partFields,
	ticket: ticketFields,
};

/** A record for Output > Simplified, as the node gives it. */
export function simplify(record: IDataObject, noun: string): IDataObject {
	const [simplified] = shape([record], { simplified: fieldsOf[noun] }, 'simplified', intercom) as [
		IDataObject,
	];
	return simplified;
}
