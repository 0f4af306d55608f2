import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Query } from '../../core/vendor';
import {
	appOf,
	attenderOf,
	departmentOf,
	startOf,
	statusOf,
	type ZohoConversation,
	type ZohoStatus,
} from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { listIn, numberIn, wordIn } from '../input';

type Test = (conversation: ZohoConversation) => boolean;

// `attended` is observed; which states a word covers is inferred.
const statesOf: Record<string, readonly ZohoStatus[]> = {
	open: ['waiting', 'connected'],
	waiting: ['waiting'],
	connected: ['connected'],
	missed: ['missed'],
	closed: ['closed', 'missed'],
	end: ['closed'],
	attended: ['connected', 'closed'],
};

const timeParams: Record<string, (time: number) => Test> = {
	from_time: (time) => (conversation) => startOf(conversation) >= time,
	to_time: (time) => (conversation) => startOf(conversation) <= time,
	updated_from_time:
		(time) =>
		({ modifiedAt }) =>
			modifiedAt >= time,
	updated_till_time:
		(time) =>
		({ modifiedAt }) =>
			modifiedAt <= time,
};

const equals = (wanted: string | undefined, read: (row: ZohoConversation) => unknown): Test[] =>
	wanted === undefined ? [] : [(row) => read(row) === wanted];

/** What all rows of a list must meet. Without a department it is the operator's own (documented). */
export function conversationTest(desk: ZohoDesk, { query }: IncomingRequest): Test {
	const [own] = desk.self.departments as string[];
	const status = wordIn(query, 'status', Object.keys(statesOf));
	const states = status === undefined ? undefined : statesOf[status];
	const tests: Test[] = [
		...equals(first(query, 'department_id') ?? own, departmentOf),
		...equals(first(query, 'attender_id'), attenderOf),
		...equals(first(query, 'app_id'), appOf),
		...equals(first(query, 'email'), ({ visitor }) => visitor.email),
		...equals(wordIn(query, 'visitor_type', ['lead', 'contact']), ({ visitor }) => visitor.type),
	];
	if (states) tests.push((row) => states.includes(statusOf(row)));
	for (const [param, test] of Object.entries(timeParams)) {
		if (first(query, param) !== undefined) tests.push(test(numberIn(query, param, 0, anyTime)));
	}
	return (conversation) => tests.every((test) => test(conversation));
}

const anyTime = [0, Number.MAX_SAFE_INTEGER] as const;

const sortKeys: Record<string, (row: ZohoConversation) => number> = {
	in_time: startOf,
	end_time: ({ endedAt = 0 }) => endedAt,
	updated_time: ({ modifiedAt }) => modifiedAt,
};

/** The order asked for, the newest first (inferred); otherwise the order they came in. */
export function inOrder(
	rows: Iterable<ZohoConversation>,
	query: Query,
): Iterable<ZohoConversation> {
	const key = sortKeys[wordIn(query, 'sort_by', Object.keys(sortKeys)) ?? ''];
	return key ? [...rows].sort((one, other) => key(other) - key(one)) : rows;
}

const fieldKeys: Record<string, string> = {
	...{ visitor: 'visitor', department: 'department', question: 'question', owner: 'owner' },
	...{ start_time: 'start_time', attended_time: 'attended_time', missed_time: 'missed_time' },
	...{ end_time: 'end_time', attender: 'attender', supervisors: 'supervisors' },
	...{ participants: 'participants', status: 'chat_status' },
};

/** Cuts a row down to what `fields` names; the id always stays (inferred). */
export function fieldPicker(query: Query): (row: JsonObject) => JsonObject {
	const fields = listIn(query, 'fields');
	if (!fields) return (row) => row;
	const keys = fields.map((field) => fieldKeys[field] ?? refuse(1011, { param: 'fields' }));
	return (row) =>
		Object.fromEntries(Object.entries(row).filter(([key]) => key === 'id' || keys.includes(key)));
}
