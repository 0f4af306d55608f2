import { clock } from '../base/clock';
import { eventKeyOf } from './eventKey';

/** How long an event is remembered: much longer than vendors send one again. */
export const rememberedMs = 60 * 60 * 1000;
/** How many events this process remembers at most, of all triggers together. */
export const mostRemembered = 100_000;

/** What is used of Node.js's response. */
export interface Response {
	statusCode: number;
	writableEnded: boolean;
	once: (event: 'close', listener: () => void) => unknown;
}

interface Event {
	at: number;
	/** The response, as long as it is not known whether it tells of a started execution. */
	response?: Response;
	/** The sender is gone. */
	isClosed?: true;
}

/** What this process took, in the order of time. */
const events = new Map<string, Event>();

/**
 * Was this event taken before? From now on it was, unless n8n answers that it could not start an execution.
 * @param identity what makes two deliveries the same event
 */
export function take(identity: string, response: Response): boolean {
	const key = eventKeyOf(identity);
	const known = events.get(key);
	if (known && counts(known)) return true;
	const event: Event = { at: clock.now(), response };
	events.delete(key);
	events.set(key, event);
	forgetOld();
	response.once('close', () => {
		event.isClosed = true;
		// The sender hung up before n8n was done: what becomes of it is seen when the event comes again.
		if (!response.writableEnded) return;
		if (!counts(event)) events.delete(key);
		event.response = undefined;
	});
	return false;
}

/** Its execution has started, or is about to. */
const counts = ({ response, isClosed }: Event) => {
	if (!response) return true;
	return response.writableEnded ? response.statusCode < 300 : !isClosed;
};

function forgetOld(): void {
	const oldest = clock.now() - rememberedMs;
	for (const [key, { at }] of events) {
		if (at > oldest && events.size <= mostRemembered) return;
		events.delete(key);
	}
}
