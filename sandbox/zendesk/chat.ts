import type { JsonObject } from '../core/values';
import { without } from './record';

/** What a chat knows of its visitor. */
export interface ChatVisitor {
	id: string;
	name: string;
	email: string;
	phone: string;
	notes: string;
}

export interface HistoryEntry extends JsonObject {
	type: string;
	timestamp: string;
	name?: string;
	msg?: string;
}

/** A chat or an offline message as it is stored; keys are those of the wire. */
export interface Chat {
	id: string;
	type: 'chat' | 'offline_msg';
	timestamp: string;
	/** Shown for chats, and in exports for offline messages too (inferred). */
	update_timestamp: string;
	visitor: ChatVisitor;
	session: JsonObject;
	department_id: number | null;
	department_name: string | null;
	tags: string[];
	unread: boolean;
	deleted: boolean;
	zendesk_ticket_id: number | null;
	/** Of offline messages. */
	message?: string;
	/** From here on: of chats. */
	end_timestamp?: string;
	agent_ids?: string[];
	agent_names?: string[];
	history?: HistoryEntry[];
	webpath?: JsonObject[];
	engagements?: JsonObject[];
	conversions?: JsonObject[];
	count?: { total: number; agent: number; visitor: number };
	response_time?: { first: number; avg: number; max: number } | null;
	duration?: number;
	rating?: 'good' | 'bad' | null;
	comment?: string | null;
	missed?: boolean;
	triggered?: boolean;
	triggered_response?: boolean;
	started_by?: 'visitor' | 'agent' | 'trigger';
	referrer_search_engine?: string;
	referrer_search_terms?: string;
}

/** A chat to be planted; what is left out gets a plausible value. */
export type ChatValues = Partial<Omit<Chat, 'visitor'>> & { visitor?: Partial<ChatVisitor> };

/** A chat as all but the exports show it. */
export function shown(chat: Chat): Partial<Chat> {
	if (chat.type === 'chat') return chat;
	return without(chat, 'update_timestamp');
}
