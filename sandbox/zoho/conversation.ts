import type { RecordValues } from '../core/vendor';
import type { JsonObject } from '../core/values';
import { samples } from '../samples';

export interface ZohoVisitor {
	id: string;
	name: string;
	email: string;
	phone: string;
	type: 'lead' | 'contact';
}

export const statuses = ['waiting', 'connected', 'missed', 'closed'] as const;
export type ZohoStatus = (typeof statuses)[number];

/** What is absent is as in every sample: a hundred thousand conversations stay cheap. */
export interface ZohoConversation {
	id: string;
	question: string;
	visitor: ZohoVisitor;
	customInfo: Readonly<Record<string, unknown>>;
	modifiedAt: number;
	departmentId?: string;
	appId?: string;
	status?: ZohoStatus;
	attenderId?: string;
	startedAt?: number;
	attendedAt?: number;
	endedAt?: number;
	channel?: string;
	referenceId?: string;
	/** The visitor's own id for himself, where he opened the chat through the API. */
	userId?: string;
	/** A transfer that nobody has accepted yet. */
	transfer?: { departmentId: string; operatorId?: string; note?: string };
}

/** What `add` takes besides the words of all vendors. */
export interface ZohoValues extends RecordValues {
	question?: string;
	visitorId?: string;
	departmentId?: string;
	appId?: string;
	status?: ZohoStatus;
	attenderId?: string;
	startedAt?: number;
	modifiedAt?: number;
	endedAt?: number;
	channel?: string;
}

export interface ZohoMessage extends JsonObject {
	id: string;
	sequence_id: string;
	type: string;
	time: string;
	sender: { id: string; name: string; type: string };
	message: JsonObject;
}

export const startedAt = 1_720_500_000_000;
export const visitorUserId = '$5218836641029375502';

export const statusOf = ({ status = 'connected' }: ZohoConversation): ZohoStatus => status;
export const startOf = (conversation: ZohoConversation): number =>
	conversation.startedAt ?? startedAt;
export const departmentOf = (conversation: ZohoConversation): string =>
	conversation.departmentId ?? samples.zoho.departmentId;
export const appOf = (conversation: ZohoConversation): string =>
	conversation.appId ?? samples.zoho.appId;

/** Whom the chat has; nobody while it waits or when it was missed. */
export function attenderOf(conversation: ZohoConversation): string | undefined {
	if (conversation.attenderId !== undefined) return conversation.attenderId;
	const status = statusOf(conversation);
	return status === 'waiting' || status === 'missed' ? undefined : samples.zoho.operatorId;
}

/** The visitor's id in the tracking. */
export const uuidOf = ({ visitor }: ZohoConversation): string =>
	`9d4e1f60-27bb-4c1a-8e35-${visitor.id.slice(-12).padStart(12, '0')}`;

/** The id of a conversation on visitor routes; it can be read back into the numeric one. */
export const hexIdOf = (id: string): string => Buffer.from(id).toString('hex');

/** The numeric id of a hex one. */
export const idOfHex = (hex: string): string => Buffer.from(hex, 'hex').toString();
