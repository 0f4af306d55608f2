import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../../../shared/base/record';
import type { Operation, PageRequest } from '../../../shared/operation';
import type { Stamp } from '../../../shared/trigger/known';
import { search as searchContacts } from '../../resources/contact/search';
import { search as searchConversations } from '../../resources/conversation/search';
import { search as searchTickets } from '../../resources/ticket/search';

/** A search whose query is made here. */
const plain = (search: Operation): Operation => ({ ...search, fields: [], adjust: undefined });

const searches: Record<string, Operation> = {
	contact: plain(searchContacts),
	conversation: plain(searchConversations),
	ticket: plain(searchTickets),
};

/** The search of a kind of record, which is one that the trigger offers. */
export const searchOf = (kind: string): Operation => searches[kind] as Operation;

/**
 * A search for what was changed after a time in seconds, the latest change first (documented for contacts, observed for
 * conversations and tickets).
 */
export const latestFirst = (after: number, perPage = 150): PageRequest => ({
	query: {},
	body: {
		query: { field: 'updated_at', operator: '>', value: after },
		sort: { field: 'updated_at', order: 'descending' },
		pagination: { per_page: perPage },
	},
});

/** Times are Unix seconds (documented). */
export const stampOf = ({ id, created_at, updated_at }: IDataObject): Stamp => ({
	id: textOf(id),
	createdAt: Number(created_at) || 0,
	changedAt: Number(updated_at ?? created_at) || 0,
});
