import { samples, type Sandbox } from '../../../sandbox';
import { byId, type Cases } from './case';

const [toveId, bramId] = samples.zendesk.agentIds;
const { departmentIds, roleIds, skillId } = samples.zendesk;
const [lighting] = departmentIds;
const path = '/api/v2/chat/agents';

const agent = (id: number, first: string, last: string, role_id: number) => ({
	id,
	email: `${first.toLowerCase()}@lanternhouse.example`,
	display_name: first,
	first_name: first,
	last_name: last,
	enabled: true,
	role_id,
	last_login: '2024-07-09T07:55:00Z',
	departments: [] as number[],
	skills: [] as number[],
});
const tove = {
	...agent(toveId, 'Tove', 'Lindh', roleIds[0]),
	departments: [lighting],
	skills: [skillId],
};
const bram = { ...agent(bramId, 'Bram', 'Okafor', roleIds[1]), departments: departmentIds };

const standAlone = ({ zendesk }: Sandbox): undefined => {
	zendesk.integrated = false;
	return undefined;
};

/** The same in the form Simplified. */
const shown = ({ departments, skills, ...agent }: Record<string, unknown>) => ({
	...agent,
	department_ids: departments,
	skill_ids: skills,
});

export const agentCases: Cases = {
	resource: 'agent',
	cases: [
		{
			operation: 'create',
			before: standAlone,
			parameters: {
				email: 'liv@lanternhouse.example',
				firstName: 'Liv',
				lastName: 'Aas',
				displayName: 'Liv',
				password: 'a long phrase of her own',
				roleId: byId(String(roleIds[1])),
				enabled: false,
			},
			sends: {
				method: 'POST',
				path,
				body: {
					email: 'liv@lanternhouse.example',
					first_name: 'Liv',
					last_name: 'Aas',
					display_name: 'Liv',
					password: 'a long phrase of her own',
					role_id: roleIds[1],
					enabled: 0,
				},
			},
			gives: [
				{
					id: bramId + 1,
					email: 'liv@lanternhouse.example',
					display_name: 'Liv',
					first_name: 'Liv',
					last_name: 'Aas',
					enabled: false,
					role_id: roleIds[1],
					departments: [],
					skills: [],
					last_login: null,
				},
			].map(shown),
		},
		{
			operation: 'delete',
			before: standAlone,
			parameters: { agentId: { __rl: true, mode: 'list', value: String(bramId) } },
			sends: { method: 'DELETE', path: `${path}/${bramId}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.agents.all().map(({ id }) => id)).toEqual([toveId]);
			},
		},
		{
			operation: 'deleteShortcuts',
			parameters: { agentId: String(bramId) },
			sends: { method: 'DELETE', path: `${path}/${bramId}/shortcuts` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.shortcuts.all().map(({ name }) => name)).toEqual([
					samples.zendesk.shortcutName,
				]);
			},
		},
		{
			operation: 'get',
			parameters: { agentId: { __rl: true, mode: 'id', value: bramId } },
			sends: { method: 'GET', path: `${path}/${bramId}` },
			gives: [bram].map(shown),
		},
		{
			operation: 'getByEmail',
			parameters: { email: ' bram@lanternhouse.example ' },
			sends: { method: 'GET', path: `${path}/email/bram%40lanternhouse.example` },
			gives: [bram].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.addAgents(110);
				return undefined;
			},
			sends: [0, bramId + 99, bramId + 111].map((since) => ({
				method: 'GET',
				path,
				query: { limit: '100', ...(since > 0 && { since_id: String(since) }) },
			})),
			gives: [
				tove,
				bram,
				...Array.from({ length: 110 }, (_, index) => ({
					...agent(bramId + 1 + index, `Agent${index + 3}`, 'Holm', roleIds[1]),
				})),
			].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path, query: { limit: '1' } },
			gives: [tove].map(shown),
		},
		{
			operation: 'getMe',
			sends: { method: 'GET', path: `${path}/me` },
			gives: [tove].map(shown),
		},
		{
			operation: 'update',
			before: standAlone,
			parameters: {
				agentId: String(bramId),
				updateFields: {
					displayName: 'Bram O.',
					email: 'bram.okafor@lanternhouse.example',
					enabled: false,
					firstName: 'Abraham',
					lastName: 'Okafor-Holm',
					roleId: byId(String(roleIds[0])),
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${bramId}`,
				body: {
					display_name: 'Bram O.',
					email: 'bram.okafor@lanternhouse.example',
					enabled: 0,
					first_name: 'Abraham',
					last_name: 'Okafor-Holm',
					role_id: roleIds[0],
				},
			},
			gives: [
				{
					...bram,
					display_name: 'Bram O.',
					email: 'bram.okafor@lanternhouse.example',
					enabled: false,
					first_name: 'Abraham',
					last_name: 'Okafor-Holm',
					role_id: roleIds[0],
				},
			].map(shown),
		},
		{
			operation: 'update',
			before: standAlone,
			parameters: {
				agentId: String(bramId),
				updateFields: { enabled: true, lastName: 'Holm' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${bramId}` },
				{ method: 'PUT', path: `${path}/${bramId}`, body: { last_name: 'Holm' } },
			],
			gives: [
				{
					...bram,
					last_name: 'Holm',
					changed: true,
					changes: { last_name: { from: 'Okafor', to: 'Holm' } },
				},
			].map(shown),
		},
		{
			operation: 'updateMe',
			parameters: {
				updateFields: {
					displayName: 'Tove L.',
					email: 'tove.lindh@lanternhouse.example',
					firstName: 'Tove Marie',
					lastName: 'Lind',
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/me`,
				body: {
					display_name: 'Tove L.',
					email: 'tove.lindh@lanternhouse.example',
					first_name: 'Tove Marie',
					last_name: 'Lind',
				},
			},
			gives: [
				{
					...tove,
					display_name: 'Tove L.',
					email: 'tove.lindh@lanternhouse.example',
					first_name: 'Tove Marie',
					last_name: 'Lind',
				},
			].map(shown),
		},
	],
};
