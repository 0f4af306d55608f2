import type { JsonObject } from '../core/values';
import { startOf, visitorUserId } from './conversation';
import type { ZohoConversation, ZohoMessage } from './conversation';

interface Said {
	conversation: ZohoConversation;
	by: ZohoMessage['sender'];
	message: JsonObject;
	type?: string;
	at: number;
}

const tove = { id: '804500000000310009', name: 'Tove Lindh', type: 'operator' };

/** The visitor as the sender of a message: the id begins with a dollar sign (documented). */
export const visitorAsSender = ({ visitor, userId }: ZohoConversation): ZohoMessage['sender'] => ({
	id: userId === undefined ? visitorUserId : `$${userId}`,
	name: visitor.name,
	type: 'visitor',
});

/** The messages of all conversations. */
export class Transcripts {
	readonly #messages = new Map<string, ZohoMessage[]>();
	#made = 0;

	reset(): void {
		this.#messages.clear();
		this.#made = 0;
	}

	/** The transcript of the first sample. */
	seed(conversation: ZohoConversation | undefined): void {
		if (!conversation) return;
		const by = visitorAsSender(conversation);
		const texts = [
			conversation.question,
			'It does, for any bulb up to 40 W.',
			'Perfect, thank you!',
		];
		texts.forEach((text, index) => {
			const at = startOf(conversation) + (index + 1) * 60_000;
			this.add({ conversation, by: index === 1 ? tove : by, message: { text }, at });
		});
	}

	of(conversationId: string): readonly ZohoMessage[] {
		return this.#messages.get(conversationId) ?? [];
	}

	add({ conversation, by, message, type = 'text', at }: Said): ZohoMessage {
		this.#made += 1;
		const said = this.#messages.get(conversation.id) ?? [];
		const added: ZohoMessage = {
			id: `${at}_${String(this.#made).padStart(13, '0')}`,
			sequence_id: String(said.length + 1),
			type,
			time: String(at),
			sender: by,
			message,
		};
		said.push(added);
		this.#messages.set(conversation.id, said);
		return added;
	}

	addMany(conversation: ZohoConversation, count: number): string[] {
		const last = this.of(conversation.id).at(-1);
		const from = last ? Number(last.time) : startOf(conversation);
		const visitor = visitorAsSender(conversation);
		return Array.from({ length: count }, (_, index) => {
			const by = index % 2 === 0 ? visitor : tove;
			const message = { text: `Message ${index + 1}` };
			return this.add({ conversation, by, message, at: from + (index + 1) * 1000 }).id;
		});
	}

	remove(conversationId: string): void {
		this.#messages.delete(conversationId);
	}
}
