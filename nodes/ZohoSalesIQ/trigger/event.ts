import type { IDataObject } from 'n8n-workflow';

import { at, isoOrNull, isRecord, textOf, textOrNull } from '../../shared/base/record';
import { simplifiedOf } from '../../shared/run/output';
import { eventItemOf } from '../../shared/trigger/eventItem';
import { conversationFields } from '../resources/conversation/fields';
import { messageFields } from '../resources/conversation/messages';
import { departmentFields } from '../resources/department/fields';
import { operatorFields } from '../resources/operator/fields';
import { visitorFields } from '../resources/visitor/lists';
import { zohoSalesIQ } from '../vendor';

/** What makes two deliveries the same event, whatever their attempt. */
export const identityOf = ({ event, entity_id: id, event_time: time, entity }: IDataObject) =>
	JSON.stringify([
		textOf(event),
		textOf(id),
		textOf(time),
		// Several messages may come in one moment; and without a time only the content tells.
		textOf(time) === '' ? entity : textOf(at(entity, 'message.msgid')),
	]);

/** An event without a time may look like an earlier one and be new; then the vendor sends it for the first time. */
export const isRepetition = ({ event_time: time, attempt }: IDataObject): boolean =>
	textOf(time) !== '' || textOf(attempt) !== '1';

/** What conversations hold in some events, besides the fields of the other node. */
const moreOfConversation = [
	'rating',
	'feedback',
	'ended_by_id',
	'ended_by_name',
	'participant_ids',
	'participant_names',
	'supervisor_ids',
	'supervisor_names',
];

/** The fields of what an event is about, by the first word of its name. */
const fieldsOf: Record<string, readonly string[]> = {
	conversation: [...conversationFields, ...moreOfConversation],
	department: departmentFields,
	operator: operatorFields,
	visitor: [...visitorFields, 'modifier_id', 'modifier_name', 'modifier_email'],
};

/** An event for Output > Simplified: what happened, then the fields that the other node gives of the same record. */
export function simplifiedEvent(payload: IDataObject, eventKey: string): IDataObject {
	const { event, event_time: time, entity_id: id, attempt } = payload;
	const { message, app_id: brandId, ...entity } = isRecord(payload.entity) ? payload.entity : {};
	const noun = textOf(event).replace(/\..*/, '');
	const record = { ...entity, id: textOrNull(entity.id ?? id) };
	return eventItemOf(
		{
			event,
			event_time: isoOrNull(time),
			attempt: attempt === undefined ? null : Number(attempt),
			brand_id: textOrNull(payload.app_id ?? brandId),
			eventKey,
		},
		{
			...shaped(withVisitorName(record, noun), fieldsOf[noun]),
			...(isRecord(message) && withNoun(shaped(message, messageFields))),
		},
	);
}

const shaped = (record: IDataObject, fields: readonly string[] | undefined) =>
	simplifiedOf(record, fields, zohoSalesIQ);

function withVisitorName(record: IDataObject, noun: string): IDataObject {
	if (noun === 'visitor') return withName(record);
	return isRecord(record.visitor) ? { ...record, visitor: withName(record.visitor) } : record;
}

/** A person with the whole name; some events tell its parts alone. */
function withName(person: IDataObject): IDataObject {
	const parts = [person.first_name, person.last_name].map(textOf).filter((text) => text !== '');
	return { ...person, name: textOrNull(person.name) ?? textOrNull(parts.join(' ')) };
}

/** The fields of a message in a conversation. */
const withNoun = (message: IDataObject) =>
	Object.fromEntries(Object.entries(message).map(([key, value]) => [`message_${key}`, value]));
