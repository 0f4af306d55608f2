import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import { clock } from '../../shared/base/clock';
import { type Chosen, isWanted, itemOf } from './chosen';
import { eventsOf } from './events';
import { readChats } from './export';

/** How far back a test looks: the second range only where the first gives nothing. */
const daysBack = [1, 30];

/** How many examples a test shows of each event. */
const mostOfEach = 3;

/** The latest chats of each chosen event, the newest first, for a test in the editor. */
export async function sample(
	context: IPollFunctions,
	chosen: Chosen,
): Promise<INodeExecutionData[]> {
	for (const days of daysBack) {
		const startTime = Math.floor(clock.now() / 1000) - days * 24 * 60 * 60;
		const { chats } = await readChats(context, { startTime, startId: '' });
		const newestFirst = chats.filter((chat) => isWanted(chat, chosen)).reverse();
		const items = chosen.events.flatMap((event) =>
			newestFirst
				.filter((chat) => eventsOf(chat).includes(event))
				.slice(0, mostOfEach)
				.map((chat) => itemOf(chat, event, chosen)),
		);
		if (items.length > 0) return items;
	}
	return [];
}
