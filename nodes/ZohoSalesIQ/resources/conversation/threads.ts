import {
	choicesInput,
	conversionOf,
	type Convert,
	type Output,
	returnAllOrLimit,
	textInput,
} from '../../../shared/operation';
import { threadPages } from '../../paging';
import { operation } from '../../vendor';
import { conversationId } from './fields';

const threads = '/api/v2/{screenName}/conversations/{conversationId}/threads';

export const threadNumber = textInput({
	displayName: 'Thread Number',
	name: 'threadNumber',
	required: true,
	example: '1',
	description: 'Number of the thread in its conversation, counted from 1',
	path: true,
});

const chosen = choicesInput({
	displayName: 'Include Fields',
	name: 'includeFields',
	choices: {
		attender: 'Attender',
		brand: 'Brand',
		department: 'Department',
		metrics: 'Metrics',
		transfer_details: 'Transfer Details',
	},
	description: 'Additional information to return for each thread',
	query: 'include_fields',
});

/** Threads want a list in JSON here, calls one with commas (documented). */
const includeFields = {
	...chosen,
	convert: ((value, input) => {
		const fields = conversionOf(chosen)(value, input);
		return fields && JSON.stringify(fields);
	}) satisfies Convert,
};

const output: Output = {
	from: 'data',
	simplified: [
		'id',
		'thread_number',
		'conversation_id',
		'reference_id',
		'question',
		'status',
		'brand_id',
		'brand_name',
		'department_id',
		'department_name',
		'attender_id',
		'attender_name',
		'initiated_by',
		'ended_by',
		'metrics',
		'transfer_details',
		'from_time',
		'to_time',
	],
};

export const getThread = operation({
	value: 'getThread',
	name: 'Get Thread',
	action: 'Get a thread of a conversation',
	description: 'Get one thread of a conversation, by its number',
	request: { method: 'GET', path: `${threads}/{threadNumber}`, scope: 'conversations.READ' },
	resend: 'safe',
	fields: [conversationId, threadNumber, includeFields],
	output,
});

export const getThreads = operation({
	value: 'getThreads',
	name: 'Get Many Threads',
	action: 'Get many threads of a conversation',
	description: 'Get a list of the threads of a conversation, one for each time it was taken up',
	request: { method: 'GET', path: threads, scope: 'conversations.READ' },
	resend: 'safe',
	fields: [conversationId, ...returnAllOrLimit, includeFields],
	list: threadPages,
	output,
});
