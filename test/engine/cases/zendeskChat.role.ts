import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const [administratorId, agentRoleId, showroomId] = samples.zendesk.roleIds;
const path = '/api/v2/chat/roles';

const permissions = {
	visitors_seen: 'account',
	proactive_chatting: 'listen-join',
	edit_visitor_information: true,
	edit_visitor_notes: true,
	edit_chat_tags: true,
	view_past_chats: 'account',
	manage_bans: 'account',
	access_analytics: 'account',
	view_monitor: 'account',
	edit_department_agents: 'account',
	set_agent_chat_limit: 'account',
	manage_shortcuts: 'account',
};
const administrator = {
	id: administratorId,
	name: 'Administrator',
	description: '',
	enabled: true,
	members_count: 1,
	permissions,
};
const agentRole = { ...administrator, id: agentRoleId, name: 'Agent' };
const showroomRole = { ...administrator, id: showroomId, name: 'Showroom', members_count: 0 };
const showroom = {
	visitors_seen: 'department',
	proactive_chatting: 'own',
	edit_visitor_information: false,
	edit_visitor_notes: false,
	edit_chat_tags: false,
	view_past_chats: 'own',
	manage_bans: 'none',
	access_analytics: 'none',
	view_monitor: 'none',
	edit_department_agents: 'none',
	set_agent_chat_limit: 'none',
	manage_shortcuts: 'none',
};

export const roleCases: Cases = {
	resource: 'role',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Shop floor',
				permissions: {
					accessAnalytics: 'none',
					editChatTags: false,
					editDepartmentAgents: 'none',
					editVisitorInformation: false,
					editVisitorNotes: false,
					manageBans: 'none',
					proactiveChatting: 'own',
					setAgentChatLimit: 'none',
					viewMonitor: 'none',
					viewPastChats: 'own',
					visitorsSeen: 'department',
				},
				otherPermissions: '{ "manage_shortcuts": "none" }',
				additionalFields: { description: 'Agents beside the lamps', enabled: false },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Shop floor',
					description: 'Agents beside the lamps',
					enabled: false,
					permissions: showroom,
				},
			},
			gives: [
				{
					id: showroomId + 1,
					name: 'Shop floor',
					description: 'Agents beside the lamps',
					enabled: false,
					members_count: 0,
					permissions: showroom,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { roleId: byId(showroomId) },
			sends: { method: 'DELETE', path: `${path}/${showroomId}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.roles.all()).toEqual([administrator, agentRole]);
			},
		},
		{
			operation: 'get',
			parameters: { roleId: byId(agentRoleId) },
			sends: { method: 'GET', path: `${path}/${agentRoleId}` },
			gives: [agentRole],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [administrator, agentRole, showroomRole],
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [administrator],
		},
		{
			operation: 'update',
			parameters: {
				roleId: byId(showroomId),
				permissions: { viewPastChats: 'none' },
				updateFields: { name: 'Team' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${showroomId}`,
				body: { name: 'Team', permissions: { view_past_chats: 'none' } },
			},
			gives: [
				{ ...showroomRole, name: 'Team', permissions: { ...permissions, view_past_chats: 'none' } },
			],
		},
		{
			operation: 'update',
			parameters: {
				roleId: byId(agentRoleId),
				permissions: { editChatTags: true },
				otherPermissions: { manage_shortcuts: 'none' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${agentRoleId}` },
				{
					method: 'PUT',
					path: `${path}/${agentRoleId}`,
					body: { permissions: { manage_shortcuts: 'none' } },
				},
			],
			gives: [
				{
					...agentRole,
					permissions: { ...permissions, manage_shortcuts: 'none' },
					changed: true,
					changes: { 'permissions.manage_shortcuts': { from: 'account', to: 'none' } },
				},
			],
		},
	],
};
