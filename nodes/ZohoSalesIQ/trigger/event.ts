import type { IDataObject } from 'n8n-workflow';

import { at, isoOrNull, isRecord, textOf, textOrNull } from '../../shared/base/record';
import { simplified } from '../values';

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

/** An event for Output > Simplified: the names of fields are those of the REST API. */
export function simplifiedEvent(payload: IDataObject, eventKey: string): IDataObject {
	const { event, event_time: time, entity_id: id, attempt, app_id: brandId } = payload;
	const entity = isRecord(payload.entity) ? payload.entity : {};
	return {
		event,
		eventTime: isoOrNull(time),
		entityId: textOrNull(id ?? entity.id),
		attempt: attempt === undefined ? null : Number(attempt),
		brandId: textOrNull(brandId ?? entity.app_id),
		eventKey,
		...told(textOf(event).split('.')[0] as string, entity),
	};
}

/** What the event is about, under its noun. */
function told(noun: string, entity: IDataObject): IDataObject {
	if (noun === 'visitor') {
		return { visitor: { customer_info: {}, ...visitorIn(entity) } };
	}
	// Operators have their `email_id` in the REST API as well.
	if (noun !== 'conversation') return { [noun]: simplified(entity) };
	const { visitor, message, ...conversation } = entity;
	return {
		conversation: simplified(asRest(conversation)),
		visitor: isRecord(visitor) ? visitorIn(visitor) : null,
		...(message !== undefined && { message }),
	};
}

function visitorIn(person: IDataObject): IDataObject {
	const { id, name, email, phone, ...rest } = asRest(person);
	const names = [rest.first_name, rest.last_name].map(textOf).filter((text) => text !== '');
	return simplified({
		id: textOrNull(id),
		name: textOrNull(name) ?? textOrNull(names.join(' ')),
		email: textOrNull(email),
		phone: textOrNull(phone),
		...rest,
	});
}

/** Webhooks say `email_id` where REST says `email` (documented), and write a time that is not yet as "" (inferred). */
function asRest(record: IDataObject): IDataObject {
	const entries = Object.entries(record).map(([key, value]) => {
		// Custom information is the builder's own.
		if (key === 'customer_info') return [key, value];
		if (key.endsWith('_time') && value === '') return [key, null];
		return [key === 'email_id' ? 'email' : key, inside(value)];
	});
	return Object.fromEntries(entries) as IDataObject;
}

const inside = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(inside);
	return isRecord(value) ? asRest(value) : value;
};
