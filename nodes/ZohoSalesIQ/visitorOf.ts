import type { IDataObject } from 'n8n-workflow';

import { at, isoOrNull, isRecord, textOrNull } from '../shared/base/record';

const infoIn = ({ customer_info: info }: IDataObject) => (isRecord(info) ? info : {});

/** The visitor of a conversation. SalesIQ has no id of your own system and tells no time of creation. */
export const visitorOf = (conversation: IDataObject) => ({
	id: textOrNull(at(conversation, 'visitor.id')),
	externalId: null,
	name: textOrNull(at(conversation, 'visitor.name')),
	email: textOrNull(at(conversation, 'visitor.email')),
	phone: textOrNull(at(conversation, 'visitor.phone')),
	customInfo: infoIn(conversation),
	createdAt: isoOrNull(conversation.start_time),
	updatedAt: isoOrNull(conversation.last_modified_time),
});

/** A row of a list of visitors. The two versions of the API name the times differently, and one knows no first visit (documented). */
export const visitorInList = (row: IDataObject) => ({
	id: textOrNull(row.id),
	externalId: null,
	name: textOrNull(row.name),
	email: textOrNull(row.email),
	phone: textOrNull(row.phone),
	customInfo: infoIn(row),
	createdAt: isoOrNull(row.first_accessed_time),
	updatedAt: isoOrNull(row.last_accessed_time ?? row.lastvisit_time),
});
