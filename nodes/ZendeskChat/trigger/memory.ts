import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../shared/base/clock';
import { textOf } from '../../shared/base/record';
import { changedAt, type Event, marksOf, secondOf } from './events';
import type { Position } from './position';

/** How many chats with a mark are remembered when their change lies too far back to be read again. */
export const mostMarked = 500;

/** A version of a chat: the time of its last change and the names of its marks. */
type Version = string[];

/**
 * What the trigger knows. The export shows how a chat is, not what happened to it, so that this decides what is new:
 *
 * - A change is new when its time is not before `position` and is not that of the version in `seen`. All chats that a
 *   coming request can bring again are in there, however many they are.
 * - A mark (missed, rated good, offline message) is new when the version in `seen` lacks it. So that it is told once
 *   although the chat is changed later, marked chats stay in `seen`, up to `mostMarked` of them. Of a chat that is not
 *   there, a mark from before `since` is an old one: from before the begin, or of a chat that was forgotten.
 * - A mark without a time (a rating that left no trace, an unread message), in a chat that is not there, is taken for
 *   new: rather twice than never.
 */
export interface Memory {
	position: Position;
	/** Milliseconds. What happened from then on to a marked chat is in `seen`. */
	since: number;
	seen: Map<string, Version>;
	/** When each chosen event was chosen first, in milliseconds. What happened before it is not told. */
	chosenAt: Map<Event, number>;
}

/** What static data holds; without any, a memory that begins now. */
export function memoryIn(data: IDataObject, chosen: readonly Event[]): Memory {
	const now = Math.floor(clock.now() / 1000);
	// A copy: n8n wraps what it hands out, and wraps it once more when it is stored again.
	const stored = JSON.parse(JSON.stringify(data)) as Partial<ReturnType<typeof storable>>;
	const { startTime = now, startId = '', since = now * 1000, seen = {}, chosenAt = {} } = stored;
	return {
		position: { startTime, startId },
		since,
		seen: new Map(Object.entries(seen)),
		chosenAt: new Map(chosen.map((event) => [event, chosenAt[event] ?? now * 1000])),
	};
}

/** A memory as static data holds it. */
export const storable = ({ position, since, seen, chosenAt }: Memory) => ({
	...position,
	since,
	seen: Object.fromEntries(seen),
	chosenAt: Object.fromEntries(chosenAt) as Partial<Record<Event, number>>,
});

/** What a chat brings that is new; from now on it is known. */
export function newsIn(chat: IDataObject, { position, since, seen, chosenAt }: Memory): Event[] {
	const id = textOf(chat.id);
	const changed = changedAt(chat);
	const time = secondOf(changed);
	const known = seen.get(id);
	const latest = known ? secondOf(known[0] as string) : -Infinity;
	if (time < Math.max(position.startTime * 1000, latest)) return [];
	const marks = marksOf(chat);
	seen.set(id, [changed, ...marks.map(({ name }) => name)]);
	const isNew = known
		? ({ name }: { name: string }) => !known.includes(name)
		: // Neither is a mark whose time is no time an old one.
			({ at = Infinity }: { at?: number }) => !(at < since);
	const news: Event[] = [
		...(known?.[0] === changed ? [] : ['chatUpdated' as const]),
		...marks.filter(isNew).map(({ event }) => event),
	];
	return news.filter((event) => time >= (chosenAt.get(event) ?? Infinity));
}

/** A memory that reading goes on with at this position, without what is not needed any more. */
export function movedOn(memory: Memory, position: Position): Memory {
	const timeOf = ([, [changed]]: [string, Version]) => secondOf(changed as string);
	const all = [...memory.seen].sort((one, other) => timeOf(other) - timeOf(one));
	const comesAgain = (entry: [string, Version]) => timeOf(entry) >= position.startTime * 1000;
	const past = all.filter((entry) => !comesAgain(entry) && entry[1].length > 1);
	const [forgotten] = past.slice(mostMarked);
	return {
		...memory,
		position,
		since: forgotten ? Math.max(memory.since, timeOf(forgotten) + 1) : memory.since,
		seen: new Map([...all.filter(comesAgain), ...past.slice(0, mostMarked)]),
	};
}
