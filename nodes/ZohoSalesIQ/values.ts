import type { IDataObject } from 'n8n-workflow';

import { isoOrNull, isRecord } from '../shared/base/record';

// What a visitor's custom information holds is the builder's own.
const left = ['customer_info', 'message', 'text', 'name', 'title', 'content', 'feedback'];
const isTime = /(^|_)time$/;
const isCount = /^\d{12,14}$/;

/**
 * Values as the vendor means them: "true" and "false" are booleans (documented), and a time in milliseconds, mostly as
 * a text (documented), becomes ISO 8601. IDs stay texts.
 */
export const meantValues = (record: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, meant(key, value)]));

function meant(key: string, value: unknown): IDataObject[string] {
	if (left.includes(key)) return value as IDataObject;
	if (Array.isArray(value)) return value.map((entry) => meant(key, entry)) as IDataObject[];
	if (isRecord(value)) return meantValues(value);
	// So webhooks write a time that is not yet (inferred).
	if (isTime.test(key) && value === '') return null;
	if (value === 'true' || value === 'false') return value === 'true';
	const isMilliseconds = isTime.test(key) && isCount.test(String(value));
	return (isMilliseconds ? isoOrNull(value) : value) as IDataObject[string];
}
