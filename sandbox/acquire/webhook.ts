import { createHmac } from 'node:crypto';
import type { JsonObject } from '../core/values';
import type { AcquireDesk } from './desk';

/** Where events go, and what they are signed with; both are entered by hand in the settings. */
export interface Webhook {
	url: string;
	secret: string;
}

/** How an event is sent. */
export interface Sending {
	/** Bodies are sent as they are signed unless told otherwise. */
	bytes?: (body: string) => string;
	signature?: 'good' | 'wrong' | 'missing';
	type?: string;
}

/** What the vendor's log of deliveries shows. */
export interface Logged {
	status: number;
	body: string;
}

/** Documented: HMAC with SHA-256 over the body as JavaScript writes it, in lower-case hexadecimal digits. */
export const signatureOf = (body: string, secret: string): string =>
	createHmac('sha256', secret).update(body).digest('hex');

/** Ids are texts here, and times are written as JavaScript does it (inferred from a withdrawn page). */
const textual = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** What an event says about a case as it is now. */
export function told(desk: AcquireDesk, event: string, caseId: number): JsonObject {
	const row = desk.tables.cases.find(caseId) ?? { id: caseId };
	const contact = desk.contact(String(row.contactId));
	const messages = desk.tables.messages
		.all()
		.filter((message) => message.caseId === caseId)
		.map(({ id, channel, senderId, senderType, type, message, seen, dateCreated }) => ({
			...{ id: textual(id), channel, senderId: textual(senderId), senderType, type, message, seen },
			dateCreated: new Date(String(dateCreated)).toString(),
		}));
	return {
		event,
		data: {
			caseId: textual(row.id),
			status: row.status,
			fields: {},
			...(contact && { contact: { id: contact.id, fields: contact.fields } }),
			messages,
		},
	};
}

/** Posts a payload once. Whether a delivery that fails is repeated is not documented. */
export async function deliverTo(
	{ url, secret }: Webhook,
	payload: unknown,
	{ bytes = (body) => body, signature = 'good', type = 'application/json' }: Sending = {},
): Promise<Logged> {
	const canonical = JSON.stringify(payload);
	const signed = signatureOf(canonical, signature === 'wrong' ? `${secret}?` : secret);
	const headers = {
		'content-type': type,
		...(signature !== 'missing' && { 'x-acquire-signature': signed }),
	};
	const response = await fetch(url, { method: 'POST', headers, body: bytes(canonical) });
	return { status: response.status, body: await response.text() };
}
