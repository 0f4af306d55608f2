import type { IDataObject } from 'n8n-workflow';

import { textOf } from '../../../shared/base/record';
import { type Output, type Resource, returnAllOrLimit, textInput } from '../../../shared/operation';
import { notInEveryPlan } from '../../notices';
import { byTimeOfChange } from '../../paging';
import { operation } from '../../vendor';
import { chatFields } from '../chat/fields';
import { startInMicroseconds, startInSeconds } from './start';

// A chat comes again with each change: that is no repetition.
const chatVersion = ({ id, update_timestamp: changed }: IDataObject) =>
	`${textOf(id)} ${textOf(changed)}`;

// Small rows, of which some have no ID.
const wholeRow = (row: IDataObject) => JSON.stringify(row);

const chatOutput: Output = {
	from: 'chats',
	simplified: [...chatFields, 'deleted'],
};

const startId = textInput({
	displayName: 'Start ID',
	name: 'startId',
	example: '2051.4820193.VbN3xKqLr8TtY',
	description:
		'ID of the last record that an earlier export gave, to go on behind it where several records have the Start Time',
	query: 'start_id',
});

/** Without `fields` hardly more than IDs come (documented). */
export const getChats = operation({
	value: 'getChats',
	name: 'Get Chats',
	action: 'Get many changed chats',
	description: 'Get the chats and offline messages that ended or changed since a time',
	request: {
		method: 'GET',
		path: '/api/v2/chat/incremental/chats',
		query: { fields: 'chats(*)' },
	},
	resend: 'safe',
	fields: [startInSeconds, startId, ...returnAllOrLimit],
	list: byTimeOfChange(chatVersion),
	output: chatOutput,
});

const getAgentTimeline = operation({
	value: 'getAgentTimeline',
	name: 'Get Agent Timeline',
	action: 'Get many entries of the agent timeline',
	description: 'Get the times that agents spent in each status since a time',
	request: {
		method: 'GET',
		path: '/api/v2/chat/incremental/agent_timeline',
		query: { fields: 'agent_timeline(*)' },
	},
	resend: 'safe',
	fields: [notInEveryPlan, startInMicroseconds, startId, ...returnAllOrLimit],
	list: byTimeOfChange(wholeRow, 1_000_000),
	output: { from: 'agent_timeline' },
});

const getConversions = operation({
	value: 'getConversions',
	name: 'Get Conversions',
	action: 'Get many conversions',
	description: 'Get the goals that visitors reached since a time',
	request: {
		method: 'GET',
		path: '/api/v2/chat/incremental/conversions',
		query: { fields: 'conversions(*)' },
	},
	resend: 'safe',
	fields: [startInSeconds, startId, ...returnAllOrLimit],
	list: byTimeOfChange(wholeRow),
	output: { from: 'conversions' },
});

const getDepartmentEvents = operation({
	value: 'getDepartmentEvents',
	name: 'Get Department Events',
	action: 'Get many department events',
	description: 'Get the changes of departments since a time',
	request: {
		method: 'GET',
		path: '/api/v2/chat/incremental/department_events',
		query: { fields: 'department_events(*)' },
	},
	resend: 'safe',
	fields: [startInSeconds, startId, ...returnAllOrLimit],
	list: byTimeOfChange(wholeRow),
	output: { from: 'department_events' },
});

const getAgentEvents = operation({
	value: 'getAgentEvents',
	name: 'Get Agent Events',
	action: 'Get many agent events',
	description: 'Get the changes of the status and the engagements of agents since a time',
	request: {
		method: 'GET',
		path: '/api/v2/chat/incremental/agent_events',
		query: { fields: 'agent_events(*)' },
	},
	resend: 'safe',
	fields: [startInSeconds, startId, ...returnAllOrLimit],
	list: byTimeOfChange(wholeRow),
	output: { from: 'agent_events' },
});

export const incrementalExport: Resource = {
	value: 'incrementalExport',
	name: 'Incremental Export',
	operations: [getAgentEvents, getAgentTimeline, getChats, getConversions, getDepartmentEvents],
};
