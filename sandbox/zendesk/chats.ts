import type { Chat } from './chat';
import { isoOf } from './time';

const descending = (one: string, other: string): number => (one < other ? 1 : -1);

/** All chats and offline messages; a deleted one is only seen by exports. */
export class Chats {
	readonly #chats = new Map<string, Chat>();
	#newestFirst: readonly Chat[] | undefined;

	constructor(private readonly now: () => number) {}

	clear(): void {
		this.#chats.clear();
		this.#newestFirst = undefined;
	}

	put(chat: Chat): Chat {
		this.#chats.set(chat.id, chat);
		this.#newestFirst = undefined;
		return chat;
	}

	find(id: string | undefined): Chat | undefined {
		const chat = this.#chats.get(id ?? '');
		return chat?.deleted ? undefined : chat;
	}

	/** Deleted ones too. */
	all(): Chat[] {
		return [...this.#chats.values()];
	}

	/** Sorted once for all the pages of a long list. The order is inferred. */
	newestFirst(): readonly Chat[] {
		this.#newestFirst ??= this.all()
			.filter(({ deleted }) => !deleted)
			.sort((one, other) =>
				one.timestamp === other.timestamp
					? descending(one.id, other.id)
					: descending(one.timestamp, other.timestamp),
			);
		return this.#newestFirst;
	}

	/** Every change makes the exports show the chat again. */
	change(chat: Chat, changes: Partial<Chat>): Chat {
		const update_timestamp = isoOf(this.now());
		return this.put({ ...chat, update_timestamp, ...changes });
	}

	/** The transcript is gone; that there was a chat remains (inferred). */
	remove(chat: Chat): void {
		const { history, message } = chat;
		this.change(chat, {
			deleted: true,
			...(history && { history: [] }),
			...(message !== undefined && { message: '' }),
		});
	}
}
