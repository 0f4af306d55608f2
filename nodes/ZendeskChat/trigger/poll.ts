import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import { nodeError } from '../../shared/base/errors';
import { leave, leftBefore, oneAtATime, pollBudget } from '../../shared/trigger/poll';
import { choiceOf, type Chosen, isWanted, itemOf } from './chosen';
import { readChats } from './export';
import { memoryIn, movedOn, newsIn, storable } from './memory';
import { readOn } from './position';
import { sample } from './sample';

/** What has happened since the last poll; null when it is nothing. */
export async function poll(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const chosen = choiceOf(context);
	const isTest = context.getMode() === 'manual';
	const items = isTest
		? await sample(context, chosen)
		: await oneAtATime(context, () => readNews(context, chosen));
	return items && items.length > 0 ? [items] : null;
}

async function readNews(context: IPollFunctions, chosen: Chosen): Promise<INodeExecutionData[]> {
	const left = leftBefore(context, ({ startTime }) => startTime !== undefined);
	const memory = memoryIn(left ?? {}, chosen.events);
	const items: INodeExecutionData[] = [];
	const next = await readOn(
		memory.position,
		async (from) => {
			const { chats, end } = await readChats(context, from);
			for (const chat of chats) {
				const news = newsIn(chat, memory);
				if (isWanted(chat, chosen)) items.push(...news.map((event) => itemOf(chat, event, chosen)));
			}
			return end;
		},
		pollBudget(context),
		() => {
			throw nodeError(context.getNode(), {
				kind: 'vendorFault',
				message: 'Zendesk Chat gave the same page of the export twice',
				advice: 'Nothing was skipped: the next poll asks for this page again.',
			});
		},
	);
	leave(context, storable(movedOn(memory, next)), left === undefined);
	// What the first poll of all finds was there before.
	return left ? items : [];
}
