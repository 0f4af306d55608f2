import type { IDataObject } from 'n8n-workflow';

import { at } from '../../../shared/base/record';
import {
	jsonInput,
	jsonObject,
	type Output,
	type Resource,
	returnAllOrLimit,
	updateFields,
} from '../../../shared/operation';
import { agentId } from '../../locators';
import { notInEveryPlan } from '../../notices';
import { operation } from '../../vendor';
import { routingOfAccount, routingOfAgent } from './fields';
import { byAgentId } from './paging';

/** Answers hold the settings inside `data`; a change goes out without it (observed for the account, inferred for agents). */
const output: Output = { from: 'data' };

const whatToChange = 'Fields to update; those you leave out stay unchanged';

const getAccount = operation({
	value: 'getAccount',
	name: 'Get Account Settings',
	action: 'Get the routing settings of an account',
	description: 'Get how chats find their agents in the account',
	request: { method: 'GET', path: '/api/v2/chat/routing_settings/account' },
	resend: 'safe',
	fields: [notInEveryPlan],
	output,
});

const updateAccount = operation({
	value: 'updateAccount',
	name: 'Update Account Settings',
	action: 'Update the routing settings of an account',
	description: 'Change how chats find their agents in the account',
	request: { method: 'PATCH', path: '/api/v2/chat/routing_settings/account' },
	resend: 'safe', // The values are set: the same request twice leaves the same settings.
	updates: true,
	current: { read: getAccount },
	fields: [notInEveryPlan, updateFields(whatToChange, routingOfAccount)],
	output,
});

const getManyAgents = operation({
	value: 'getManyAgents',
	name: 'Get Many Agent Settings',
	action: 'Get many routing settings of agents',
	description: 'Get a list of the routing settings of all agents',
	request: { method: 'GET', path: '/api/v2/chat/routing_settings/agents' },
	resend: 'safe',
	fields: [notInEveryPlan, ...returnAllOrLimit],
	list: byAgentId,
	output,
});

const getAgent = operation({
	value: 'getAgent',
	name: 'Get Agent Settings',
	action: 'Get the routing settings of an agent',
	description: 'Get how chats find one agent',
	request: { method: 'GET', path: '/api/v2/chat/routing_settings/agents/{agentId}' },
	resend: 'safe',
	fields: [notInEveryPlan, agentId],
	output,
});

const updateAgent = operation({
	value: 'updateAgent',
	name: 'Update Agent Settings',
	action: 'Update the routing settings of an agent',
	description: 'Change how chats find one agent',
	request: { method: 'PATCH', path: '/api/v2/chat/routing_settings/agents/{agentId}' },
	resend: 'safe',
	updates: true,
	current: { read: getAgent },
	fields: [notInEveryPlan, agentId, updateFields(whatToChange, routingOfAgent)],
	output,
});

const getMe = operation({
	value: 'getMe',
	name: 'Get My Settings',
	action: 'Get own routing settings as an agent',
	description: 'Get how chats find the agent to whom the credential belongs',
	request: { method: 'GET', path: '/api/v2/chat/routing_settings/agents/me' },
	resend: 'safe',
	fields: [notInEveryPlan],
	output,
});

const updateMe = operation({
	value: 'updateMe',
	name: 'Update My Settings',
	action: 'Update own routing settings as an agent',
	description: 'Change how chats find the agent to whom the credential belongs',
	request: { method: 'PATCH', path: '/api/v2/chat/routing_settings/agents/me' },
	resend: 'safe',
	updates: true,
	current: { read: getMe },
	fields: [notInEveryPlan, updateFields(whatToChange, routingOfAgent)],
	output,
});

// Neither the body nor the answer is documented: the one goes out as it is typed, the other comes back as it is.
const updateManyAgents = operation({
	value: 'updateManyAgents',
	name: 'Update Many Agent Settings',
	action: 'Update many routing settings of agents',
	description:
		'Change how chats find several agents with one request, whose form Zendesk does not document',
	request: { method: 'PATCH', path: '/api/v2/chat/routing_settings/agents' },
	resend: 'safe', // The values are set: the same request twice leaves the same settings (inferred).
	fields: [
		notInEveryPlan,
		jsonInput({
			displayName: 'Body (JSON)',
			name: 'batch',
			required: true,
			example: '{ "data": [{ "agent_id": 3301, "chat_limit": { "limit": 4 } }] }',
			description:
				'The whole body of the request, an object, which is sent as it stands. Its form is not documented, the example included; Update Agent Settings changes agents one by one.',
			body: 'batch',
			convert: jsonObject,
		}),
	],
	adjust: (call) => ({ ...call, body: call.body.batch as IDataObject }),
	output: { from: (body) => at(body, 'data') ?? body, confirmed: true },
});

export const routingSetting: Resource = {
	value: 'routingSetting',
	name: 'Routing Setting',
	operations: [
		getAccount,
		getAgent,
		getManyAgents,
		getMe,
		updateAccount,
		updateAgent,
		updateManyAgents,
		updateMe,
	],
};
