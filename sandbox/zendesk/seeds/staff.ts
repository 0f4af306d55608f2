import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { Table } from '../table';

const { agentIds, departmentIds, roleIds, skillId } = samples.zendesk;
const [departmentId, otherDepartmentId] = departmentIds;
const [administrator, agentRole, showroomRole] = roleIds;

const agentDefaults = {
	enabled: true,
	role_id: agentRole as number,
	roles: { owner: false, administrator: false },
	create_date: '2023-05-02T08:30:00Z',
	last_login: '2024-07-09T07:55:00Z',
	login_count: 187,
};

const agent = (first: string, last: string): JsonObject => ({
	email: `${first.toLowerCase()}@lanternhouse.example`,
	display_name: first,
	first_name: first,
	last_name: last,
	...structuredClone(agentDefaults),
});

const owner = { role_id: administrator, roles: { owner: false, administrator: true } };

/** On an account with Support a department has the number of its group (observed). */
const withGroup = (id: number, name: string, members: number[]): JsonObject => {
	const { settings, ...defaults } = departmentDefaults();
	return {
		...{ id, ...defaults, name, members },
		settings: { ...(settings as JsonObject), support_group_id: id },
	};
};

const departmentDefaults = (): JsonObject => ({
	description: '',
	enabled: true,
	members: [],
	settings: {
		chat_enabled: true,
		support_group_id: null,
		solved_ticket_reassignment_strategy: '',
	},
});

const skillDefaults = (): JsonObject => ({ description: '', enabled: true, members: [] });

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

const roleDefaults = (): JsonObject => ({
	description: '',
	enabled: true,
	members_count: 0,
	permissions: structuredClone(permissions),
});

/** The people of Lantern House and how they are grouped. */
export const staffTables = () => ({
	agents: new Table({
		seeds: [
			{ id: agentIds[0], ...agent('Tove', 'Lindh'), ...owner },
			{ id: agentIds[1], ...agent('Bram', 'Okafor') },
		],
		example: (n) => agent(`Agent${n}`, 'Holm'),
	}),
	departments: new Table({
		seeds: [
			{
				...withGroup(departmentId, 'Lighting', [...agentIds]),
				description: 'Lamps and what belongs to them',
			},
			withGroup(otherDepartmentId, 'Furniture', [agentIds[1]]),
		],
		example: (n) => ({ name: `Department ${n}`, ...departmentDefaults() }),
	}),
	skills: new Table({
		seeds: [{ id: skillId, ...skillDefaults(), name: 'Norwegian', members: [agentIds[0]] }],
		example: (n) => ({ name: `Skill ${n}`, ...skillDefaults() }),
	}),
	roles: new Table({
		seeds: [
			{ id: administrator, ...roleDefaults(), name: 'Administrator', members_count: 1 },
			{ id: agentRole, ...roleDefaults(), name: 'Agent', members_count: 1 },
			{ id: showroomRole, ...roleDefaults(), name: 'Showroom' },
		],
		example: (n) => ({ name: `Role ${n}`, ...roleDefaults() }),
	}),
});

/** What a new record has unless its creator says otherwise. */
export const staffDefaults = {
	agent: (): JsonObject => ({ ...structuredClone(agentDefaults), login_count: 0 }),
	department: departmentDefaults,
	skill: skillDefaults,
	role: roleDefaults,
};
