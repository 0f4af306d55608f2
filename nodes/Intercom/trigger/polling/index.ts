import { performPage } from '../../../shared/run/perform';
import { eventItemOf } from '../../../shared/trigger/eventItem';
import type { Records } from '../../../shared/trigger/records';
import { intercom } from '../../vendor';
import { simplify } from '../event';
import { pollEvents } from '../inputs';
import { latestFirst, searchOf, stampOf } from './search';
import { type Left, readChanges } from './walk';

/** Contacts, conversations and tickets that are new or were changed. */
export const records: Records<Left> = {
	triggerOn: pollEvents,
	read: async (context, kind, left, mayGoOn) =>
		await readChanges(context, searchOf(kind), left, mayGoOn),
	readSome: async (context, kind) => {
		const { rows } = await performPage(context, intercom, searchOf(kind), {}, latestFirst(0, 20));
		return rows;
	},
	stampOf,
	// A notification has the record in the same place.
	itemOf: ({ event: topic, kind, record, eventKey }, form) =>
		form === 'raw'
			? { topic, data: { item: record } }
			: eventItemOf({ topic, eventKey }, simplify(record, kind)),
};
