import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../../shared/base/record';
import type { Operation, Values } from '../../shared/operation';
import { perform, performPage } from '../../shared/run/perform';
import { simplifiedOf } from '../../shared/run/output';
import { eventItemOf } from '../../shared/trigger/eventItem';
import { changesIn, knownIn, latestOf, type Stamp, stored } from '../../shared/trigger/known';
import type { Records } from '../../shared/trigger/records';
import { getMany as getCases } from '../resources/case';
import { getMany as getContacts } from '../resources/contact';
import { isoOf } from '../values';
import { acquire } from '../vendor';
import { pollEvents } from './inputs';

/** Of how many records of a kind it is known when they were changed last. */
const mostKnown = 5000;

interface List {
	operation: Operation;
	values: Values;
}

const lists: Record<string, List> = {
	contact: { operation: getContacts, values: {} },
	case: { operation: getCases, values: { relations: ['contact'] } },
};

/** The list of a kind of record, which is one that the trigger offers. */
const listOf = (kind: string): List => lists[kind] as List;

/** All that may tell of a change: whether `dateUpdated` of a case follows its status is not documented (inferred). */
const dates = [
	'dateCreated',
	'dateUpdated',
	'dateQueue',
	'datePending',
	'dateActive',
	'dateClosed',
];

const timeOf = (value: unknown) => Date.parse(isoOf(value) ?? '') || 0;

function stampOf(record: IDataObject): Stamp {
	return {
		id: textOf(record.id),
		createdAt: timeOf(record.dateCreated),
		changedAt: Math.max(...dates.map((key) => timeOf(record[key]))),
	};
}

/**
 * Contacts and cases that are new or were changed. Neither a condition on dates nor an order is documented, so each poll
 * reads the whole list and compares it with what is known of it. As long as that is all, a record is also noticed whose
 * dates lie in the past.
 */
export const records: Records = {
	triggerOn: pollEvents,
	read: async (context, kind, left) => {
		const { operation, values } = listOf(kind);
		const known = left ? knownIn(left) : { since: 0, changes: new Map<string, number>() };
		const changes = changesIn(await perform(context, acquire, operation, values), known, stampOf);
		return { changes: left ? changes : [], left: stored(latestOf(known, mostKnown)) };
	},
	readSome: async (context, kind) => {
		const { operation, values } = listOf(kind);
		const { rows } = await performPage(context, acquire, operation, values, {
			query: { limit: 50 },
		});
		return rows;
	},
	stampOf,
	// An event of a webhook has `event` and `data` as well.
	itemOf: ({ event, kind, record, eventKey }, form) => {
		if (form === 'raw') return { event, data: record };
		const { simplified } = listOf(kind).operation.output;
		return eventItemOf({ event, eventKey }, simplifiedOf(record, simplified, acquire));
	},
};
