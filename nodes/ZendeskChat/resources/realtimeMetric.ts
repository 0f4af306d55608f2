import { choiceInput, filters, type Output, type Resource } from '../../shared/operation';
import { departmentId, inQuery } from '../locators';
import { enterpriseOnly } from '../notices';
import { operation } from '../vendor';

const output: Output = { from: 'content.data' };

const department = {
	...inQuery(departmentId, 'department_id'),
	description: 'Only figures of this department',
	required: undefined,
};

const ofDepartment = filters([department]);

const windows = { 30: 'Last 30 Minutes', 60: 'Last 60 Minutes' };

const withWindow = {
	missed_chats: 'Missed Chats',
	satisfaction_bad: 'Satisfaction: Bad',
	satisfaction_good: 'Satisfaction: Good',
};

const chatMetric = choiceInput({
	displayName: 'Metric',
	name: 'metric',
	choices: {
		active_chats: 'Active Chats',
		assigned_chats: 'Assigned Chats',
		chat_duration_avg: 'Chat Duration: Average',
		chat_duration_max: 'Chat Duration: Longest',
		incoming_chats: 'Incoming Chats',
		response_time_avg: 'Response Time: Average',
		response_time_max: 'Response Time: Longest',
		waiting_time_avg: 'Waiting Time: Average',
		waiting_time_max: 'Waiting Time: Longest',
		...withWindow,
	},
	description: 'Metric to get',
	path: true,
});

const window = choiceInput({
	displayName: 'Window',
	name: 'window',
	choices: windows,
	description: 'Period over which to count',
	displayOptions: { show: { metric: Object.keys(withWindow) } },
	query: 'window',
});

// Observed.
const agentMetric = choiceInput({
	displayName: 'Metric',
	name: 'metric',
	choices: {
		agents_online: 'Agents Online',
		agents_away: 'Agents Away',
		agents_invisible: 'Agents Invisible',
	},
	description: 'Metric to get',
	path: true,
});

/** Without a window the figures of both come (observed). */
const ofDepartmentAndWindow = filters([
	department,
	choiceInput({
		displayName: 'Window',
		name: 'window',
		choices: windows,
		description:
			'Period over which missed chats and satisfaction are counted; by default both are returned',
		query: 'window',
	}),
]);

const getAgentMetric = operation({
	value: 'getAgentMetric',
	name: 'Get Agent Metric',
	action: 'Get a metric of agents',
	description: 'Get one figure about the agents at this moment',
	request: { method: 'GET', path: '/stream/agents/{metric}', address: 'realTimeUrl' },
	resend: 'safe',
	fields: [enterpriseOnly, agentMetric, ofDepartment],
	output,
});

const getAgentMetrics = operation({
	value: 'getAgentMetrics',
	name: 'Get Agent Metrics',
	action: 'Get many metrics of agents',
	description: 'Get all figures about the agents at this moment',
	request: { method: 'GET', path: '/stream/agents', address: 'realTimeUrl' },
	resend: 'safe',
	fields: [enterpriseOnly, ofDepartment],
	output,
});

const getChatMetric = operation({
	value: 'getChatMetric',
	name: 'Get Chat Metric',
	action: 'Get a metric of chats',
	description: 'Get one figure about the chats at this moment',
	request: { method: 'GET', path: '/stream/chats/{metric}', address: 'realTimeUrl' },
	resend: 'safe',
	fields: [enterpriseOnly, chatMetric, window, ofDepartment],
	output,
});

const getChatMetrics = operation({
	value: 'getChatMetrics',
	name: 'Get Chat Metrics',
	action: 'Get many metrics of chats',
	description: 'Get all figures about the chats at this moment',
	request: { method: 'GET', path: '/stream/chats', address: 'realTimeUrl' },
	resend: 'safe',
	fields: [enterpriseOnly, ofDepartmentAndWindow],
	output,
});

export const realtimeMetric: Resource = {
	value: 'realtimeMetric',
	name: 'Real-Time Metric',
	operations: [getAgentMetric, getAgentMetrics, getChatMetric, getChatMetrics],
};
