import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { told } from './told';

const [tove, bram] = samples.zendesk.agentIds;
const path = '/api/v2/chat/routing_settings';

const settings = {
	routing_mode: 'assigned',
	chat_limit: { enabled: true, limit: 4, limit_type: 'account', allow_agent_override: false },
	skill_routing: { enabled: false, max_wait_time: 40 },
	reassignment: { enabled: true, timeout: 25 },
	auto_idle: { enabled: true, reassignments_before_idle: 2, new_status: 'away' },
	auto_accept: { enabled: false },
};
const settingsOf = (agentId: number) => ({ agent_id: agentId, ...settings });
const newAgents = Array.from({ length: 100 }, (_, index) => bram + 1 + index);

const ofAgent = {
	autoAccept: true,
	autoIdle: false,
	autoIdleAfterReassignments: 20,
	autoIdleStatus: 'invisible',
	chatLimit: 0,
	chatLimitEnabled: false,
	reassignment: false,
	reassignmentTimeout: 120,
	skillRouting: true,
	skillRoutingMaxWait: 5,
};
const changesOfAgent = {
	chat_limit: { enabled: false, limit: 0 },
	skill_routing: { enabled: true, max_wait_time: 5 },
	reassignment: { enabled: false, timeout: 120 },
	auto_idle: { enabled: false, reassignments_before_idle: 20, new_status: 'invisible' },
	auto_accept: { enabled: true },
};
const changesOfAccount = {
	...changesOfAgent,
	routing_mode: 'hybrid',
	chat_limit: { enabled: false, limit: 0, limit_type: 'agent', allow_agent_override: true },
};

/** The same in the form Simplified. */
function shown({
	chat_limit: { limit, limit_type, ...chatLimit } = {},
	skill_routing,
	reassignment,
	auto_idle,
	auto_accept,
	...rest
}: IDataObject & { chat_limit?: IDataObject }): IDataObject {
	return {
		...rest,
		...told('chat_limit', chatLimit),
		chat_limit: limit,
		...(limit_type !== undefined && { chat_limit_type: limit_type }),
		...told('skill_routing', skill_routing),
		...told('reassignment', reassignment),
		...told('auto_idle', auto_idle),
		...told('auto_accept', auto_accept),
	};
}

export const routingSettingCases: Cases = {
	resource: 'routingSetting',
	cases: [
		{
			operation: 'getAccount',
			sends: { method: 'GET', path: `${path}/account` },
			gives: [settings].map(shown),
		},
		{
			operation: 'getAgent',
			parameters: { agentId: String(bram) },
			sends: { method: 'GET', path: `${path}/agents/${bram}` },
			gives: [settingsOf(bram)].map(shown),
		},
		{
			operation: 'getManyAgents',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.addAgents(newAgents.length);
				return undefined;
			},
			sends: [
				{ method: 'GET', path: `${path}/agents`, query: { limit: '100' } },
				{
					method: 'GET',
					path: `${path}/agents`,
					query: { limit: '100', since_id: String(bram + 99) },
				},
				{
					method: 'GET',
					path: `${path}/agents`,
					query: { limit: '100', since_id: String(bram + 101) },
				},
			],
			gives: [tove, bram, ...newAgents].map(settingsOf).map(shown),
		},
		{
			operation: 'getManyAgents',
			parameters: { limit: 3 },
			before: ({ zendesk }) => {
				zendesk.addAgents(newAgents.length);
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/agents`, query: { limit: '3' } },
			gives: [tove, bram, bram + 1].map(settingsOf).map(shown),
		},
		{
			operation: 'getMe',
			sends: { method: 'GET', path: `${path}/agents/me` },
			gives: [settingsOf(tove)].map(shown),
		},
		{
			operation: 'updateAccount',
			parameters: {
				updateFields: {
					...ofAgent,
					chatLimitOverride: true,
					chatLimitType: 'agent',
					routingMode: 'hybrid',
				},
			},
			sends: { method: 'PATCH', path: `${path}/account`, body: changesOfAccount },
			gives: [changesOfAccount].map(shown),
		},
		{
			operation: 'updateAccount',
			parameters: {
				updateFields: { routingMode: 'assigned', reassignmentTimeout: 10 },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/account` },
				{
					method: 'PATCH',
					path: `${path}/account`,
					body: { reassignment: { timeout: 10 } },
				},
			],
			gives: [
				{
					...settings,
					reassignment: { enabled: true, timeout: 10 },
					changed: true,
					changes: { 'reassignment.timeout': { from: 25, to: 10 } },
				},
			].map(shown),
		},
		{
			operation: 'updateAgent',
			parameters: { agentId: String(bram), updateFields: ofAgent },
			sends: { method: 'PATCH', path: `${path}/agents/${bram}`, body: changesOfAgent },
			gives: [
				{
					...settingsOf(bram),
					...changesOfAgent,
					chat_limit: { ...settings.chat_limit, enabled: false, limit: 0 },
				},
			].map(shown),
		},
		{
			operation: 'updateAgent',
			parameters: {
				agentId: String(bram),
				updateFields: { chatLimit: 4 },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/agents/${bram}` },
			gives: [{ ...settingsOf(bram), changed: false, changes: {} }].map(shown),
		},
		{
			operation: 'updateManyAgents',
			parameters: {
				batch: `{ "data": [{ "agent_id": ${bram}, "chat_limit": { "limit": 2 } }] }`,
			},
			sends: {
				method: 'PATCH',
				path: `${path}/agents`,
				body: { data: [{ agent_id: bram, chat_limit: { limit: 2 } }] },
			},
			gives: [{ ...settingsOf(bram), chat_limit: { ...settings.chat_limit, limit: 2 } }].map(shown),
		},
		{
			operation: 'updateMe',
			parameters: { updateFields: { chatLimit: 20 } },
			sends: {
				method: 'PATCH',
				path: `${path}/agents/me`,
				body: { chat_limit: { limit: 20 } },
			},
			gives: [{ ...settingsOf(tove), chat_limit: { ...settings.chat_limit, limit: 20 } }].map(
				shown,
			),
		},
	],
};
