import type { IDataObject } from 'n8n-workflow';

import { isoOrNull, isRecord, textOrNull } from '../shared/base/record';

/** A visitor and the contact that it becomes, in one form. */
export function visitorOf(record: IDataObject) {
	return {
		id: textOrNull(record.id),
		externalId: textOrNull(record.external_id ?? record.user_id),
		name: unescape(textOrNull(record.name)),
		email: textOrNull(record.email),
		phone: textOrNull(record.phone),
		customInfo: isRecord(record.custom_attributes) ? record.custom_attributes : {},
		createdAt: isoOrNull(record.created_at, 1000),
		updatedAt: isoOrNull(record.updated_at, 1000),
	};
}

const entities: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/** Texts come back escaped for HTML (observed), which an editor or another vendor would show as they are. */
export const unescape = (text: string | null) =>
	text?.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] as string) ?? null;
