import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { textOf } from '../../shared/base/record';
import { performPage } from '../../shared/run/perform';
import { getChats } from '../resources/incrementalExport';
import { zendeskChat } from '../vendor';
import type { Position } from './position';

/**
 * One page of the chats that ended or changed, the oldest change first.
 * @returns the chats, and where the page ended if it was full
 * @throws NodeApiError
 */
export async function readChats(
	context: IPollFunctions,
	{ startTime, startId }: Position,
): Promise<{ chats: IDataObject[]; end: Position | undefined }> {
	const { rows, next } = await performPage(
		context,
		zendeskChat,
		getChats,
		{},
		{
			query: {
				limit: 1000, // Documented as the most.
				start_time: startTime,
				start_id: startId || undefined,
			},
		},
	);
	const end = next && {
		startTime: Number(next.query.start_time),
		startId: textOf(next.query.start_id),
	};
	return { chats: rows, end };
}
