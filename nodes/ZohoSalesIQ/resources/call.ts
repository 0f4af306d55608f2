import {
	choiceInput,
	choicesInput,
	commaList,
	emailAddress,
	field,
	type Field,
	filters,
	listInput,
	milliseconds,
	type Resource,
	returnAllOrLimit,
	timeInput,
} from '../../shared/operation';
import { amongRecords, withCommas } from '../commas';
import { callRows } from '../paging';
import { callId } from '../settingLocators';
import { order, sortBy, withOrder } from '../sorting';
import { operation } from '../vendor';
import { conversationId } from './conversation/fields';
import { threadNumber } from './conversation/threads';

const conversationCalls = '/api/v2/{screenName}/conversations/{conversationId}';
const fromTheFirst = { index: '0' }; // Rows are counted from 0 here (documented).

const output = {
	from: 'data',
	simplified: [
		'id',
		'type',
		'status',
		'brand_id',
		'brand_name',
		'department_id',
		'department_name',
		'conversation_id',
		'conversation_reference_id',
		'initiated_by_id',
		'initiated_by_type',
		'last_attender_id',
		'last_attender_name',
		'ended_by_id',
		'ended_by_type',
		'attachments',
		'recording_available',
		'created_time',
		'pickup_time',
		'connected_time',
		'end_time',
		'missed_time',
	],
};

const parts = { brand: 'Brand', conversation: 'Conversation', department: 'Department' };

const includeFields = (choices: Record<string, string>): Field =>
	withCommas(
		choicesInput({
			displayName: 'Include Fields',
			name: 'includeFields',
			choices,
			description: 'Additional information to return for each call',
			query: 'include_fields',
		}),
	);

const included = includeFields(parts);
const includedWithAttachments = includeFields({ attachments: 'Attachments', ...parts });

const status = choiceInput({
	displayName: 'Status',
	name: 'status',
	choices: {
		ended: 'Ended',
		accepted: 'Accepted',
		cancelled: 'Cancelled',
		connected: 'Connected',
		initiated: 'Initiated',
		missed: 'Missed',
		rejected: 'Rejected',
	},
	description: 'Return only calls in this state',
	query: 'status',
});

const when = [
	timeInput({
		displayName: 'Made After',
		name: 'madeAfter',
		description: 'Return only calls made at this time or later',
		query: 'from_time',
		convert: milliseconds,
	}),
	timeInput({
		displayName: 'Made Before',
		name: 'madeBefore',
		description: 'Return only calls made at this time or earlier',
		query: 'to_time',
		convert: milliseconds,
	}),
] as const;

const inOrder = [
	order,
	sortBy({
		initiated_time: 'Start Time',
		end_time: 'End Time',
		missed_time: 'Missed Time',
		pickup_time: 'Pickup Time',
	}),
] as const;

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a call',
	description: 'Get an audio or video call by ID',
	request: { method: 'GET', path: '/api/v2/{screenName}/calls/{callId}', scope: 'media.READ' },
	resend: 'safe',
	fields: [
		callId,
		included, // Inferred: that a single call takes it as well.
	],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many calls',
	description: 'Get a list of the audio and video calls with visitors',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/calls',
		scope: 'media.READ',
		query: fromTheFirst,
	},
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		included,
		filters([
			amongRecords('Brand', 'brandIds', 'getBrands', 'brand_ids'),
			listInput({
				displayName: 'Conversation IDs',
				name: 'conversationIds',
				example: '731900000004821077, 731900000004821093',
				description: 'Return only calls in these conversations, by their IDs, separated by commas',
				query: 'conversation_ids',
				convert: commaList(),
			}),
			amongRecords('Department', 'departmentIds', 'getDepartments', 'department_ids'),
			...when,
			amongRecords('Operator', 'operatorIds', 'getOperators', 'attender_ids'),
			...inOrder,
			status,
			field({
				displayName: 'Visitor Email',
				name: 'email',
				type: 'string',
				default: '',
				placeholder: 'name@email.com',
				description: 'Return only calls with the visitor with this email address',
				query: 'email',
				convert: emailAddress,
			}),
			choiceInput({
				displayName: 'Visitor Type',
				name: 'visitorType',
				choices: { contact: 'Contact', lead: 'Lead' },
				description: 'Return only calls with contacts, or only those with leads',
				query: 'visitor_type',
			}),
		]),
	],
	adjust: withOrder,
	list: callRows,
	output,
});

const getManyByConversation = operation({
	value: 'getManyByConversation',
	name: 'Get Many by Conversation',
	action: 'Get many calls of a conversation',
	description: 'Get a list of the calls in one conversation',
	request: {
		method: 'GET',
		path: `${conversationCalls}/calls`,
		scope: 'media.READ',
		query: fromTheFirst,
	},
	resend: 'safe',
	fields: [
		conversationId,
		...returnAllOrLimit,
		includedWithAttachments,
		filters([...when, ...inOrder, status]),
	],
	adjust: withOrder,
	list: callRows,
	output,
});

const getManyByThread = operation({
	value: 'getManyByThread',
	name: 'Get Many by Thread',
	action: 'Get many calls of a thread',
	description: 'Get a list of the calls in one thread of a conversation',
	request: {
		method: 'GET',
		path: `${conversationCalls}/threads/{threadNumber}/calls`,
		scope: 'media.READ',
		query: fromTheFirst,
	},
	resend: 'safe',
	fields: [conversationId, threadNumber, ...returnAllOrLimit, includedWithAttachments],
	list: callRows,
	output,
});

export const call: Resource = {
	value: 'call',
	name: 'Call',
	operations: [get, getMany, getManyByConversation, getManyByThread],
};
