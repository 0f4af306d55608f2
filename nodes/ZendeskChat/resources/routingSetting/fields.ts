import { choiceInput, type Field, numberInput, switchInput } from '../../../shared/operation';

const whole = (minValue: number, maxValue: number) => ({ minValue, maxValue, numberPrecision: 0 });

const chatLimit = numberInput({
	displayName: 'Chat Limit',
	name: 'chatLimit',
	typeOptions: whole(0, 20),
	default: 3,
	description: 'Maximum number of simultaneous chats of an agent',
	body: 'chat_limit.limit',
});

const chatLimitEnabled = switchInput({
	displayName: 'Chat Limit Enabled',
	name: 'chatLimitEnabled',
	default: true,
	description: 'Whether the number of chats at the same time is limited',
	body: 'chat_limit.enabled',
});

const ofAccountOnly: Field[] = [
	switchInput({
		displayName: 'Chat Limit Override',
		name: 'chatLimitOverride',
		default: true,
		description: 'Whether agents may set a chat limit of their own',
		body: 'chat_limit.allow_agent_override',
	}),
	choiceInput({
		displayName: 'Chat Limit Type',
		name: 'chatLimitType',
		choices: { account: 'Account', agent: 'Agent' },
		description: 'Whether one chat limit holds for all agents, or each agent has one',
		body: 'chat_limit.limit_type',
	}),
];

const routingMode = choiceInput({
	displayName: 'Routing Mode',
	name: 'routingMode',
	choices: { broadcast: 'Broadcast', assigned: 'Assigned', hybrid: 'Hybrid' },
	description: 'Whether chats are offered to all agents, given to one, or a mix of both',
	body: 'routing_mode',
});

const autoOptions: Field[] = [
	switchInput({
		displayName: 'Auto-Accept',
		name: 'autoAccept',
		default: true,
		description: 'Whether chats are accepted without the agent',
		body: 'auto_accept.enabled',
	}),
	switchInput({
		displayName: 'Auto-Idle',
		name: 'autoIdle',
		default: true,
		description: 'Whether the status of an agent who misses chats is changed',
		body: 'auto_idle.enabled',
	}),
	numberInput({
		displayName: 'Auto-Idle After Reassignments',
		name: 'autoIdleAfterReassignments',
		typeOptions: whole(1, 20),
		default: 3,
		description: 'Number of missed chats after which the status of an agent is changed',
		body: 'auto_idle.reassignments_before_idle',
	}),
	choiceInput({
		displayName: 'Auto-Idle Status',
		name: 'autoIdleStatus',
		choices: { away: 'Away', invisible: 'Invisible' },
		description: 'Status that an agent who misses chats gets',
		body: 'auto_idle.new_status',
	}),
];

const reassignment: Field[] = [
	switchInput({
		displayName: 'Reassignment',
		name: 'reassignment',
		default: true,
		description: 'Whether a chat goes to another agent when nobody answers',
		body: 'reassignment.enabled',
	}),
	numberInput({
		displayName: 'Reassignment Timeout (Seconds)',
		name: 'reassignmentTimeout',
		typeOptions: whole(10, 120),
		default: 30,
		description: 'Number of seconds before an unanswered chat goes to another agent',
		body: 'reassignment.timeout',
	}),
];

const skillRouting: Field[] = [
	switchInput({
		displayName: 'Skill Routing',
		name: 'skillRouting',
		default: true,
		description: 'Whether chats go to agents with matching skills first',
		body: 'skill_routing.enabled',
	}),
	numberInput({
		displayName: 'Skill Routing Max Wait (Seconds)',
		name: 'skillRoutingMaxWait',
		typeOptions: whole(5, 300),
		default: 30,
		description: 'Number of seconds that a chat waits for an agent with matching skills',
		body: 'skill_routing.max_wait_time',
	}),
];

/** The settings of the account. */
export const routingOfAccount: Field[] = [
	...autoOptions,
	chatLimit,
	chatLimitEnabled,
	...ofAccountOnly,
	...reassignment,
	routingMode,
	...skillRouting,
];

/** Inferred: the settings of an agent are those of the account, without what only an account can decide. */
export const routingOfAgent: Field[] = [
	...autoOptions,
	chatLimit,
	chatLimitEnabled,
	...reassignment,
	...skillRouting,
];
