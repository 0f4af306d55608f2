import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const [tove, bram] = samples.zendesk.agentIds;
const { skillId } = samples.zendesk;
const path = '/api/v2/chat/skills';

const norwegian = {
	id: skillId,
	name: 'Norwegian',
	description: '',
	enabled: true,
	members: [tove],
};

/** The same in the form Simplified. */
const shown = ({ members, ...skill }: Record<string, unknown>) => ({
	...skill,
	member_ids: members,
});

export const skillCases: Cases = {
	resource: 'skill',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Wiring',
				additionalFields: {
					description: 'Knows which lamp fits which wall',
					enabled: true,
					members: [bram],
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Wiring',
					description: 'Knows which lamp fits which wall',
					enabled: 1,
					members: [bram],
				},
			},
			gives: [
				{
					id: skillId + 1,
					name: 'Wiring',
					description: 'Knows which lamp fits which wall',
					enabled: true,
					members: [bram],
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { skillId: byId(skillId) },
			sends: { method: 'DELETE', path: `${path}/${skillId}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.skills.size).toBe(0);
			},
		},
		{
			operation: 'deleteByName',
			parameters: { skillName: 'Norwegian' },
			sends: { method: 'DELETE', path: `${path}/name/Norwegian` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.skills.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { skillId: byId(String(skillId)) },
			sends: { method: 'GET', path: `${path}/${skillId}` },
			gives: [norwegian].map(shown),
		},
		{
			operation: 'getByName',
			parameters: { skillName: 'Norwegian' },
			sends: { method: 'GET', path: `${path}/name/Norwegian` },
			gives: [norwegian].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.tables.skills.create({ ...norwegian, id: 5300, name: 'Danish' });
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [norwegian, { ...norwegian, id: 5300, name: 'Danish' }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			before: ({ zendesk }) => {
				zendesk.tables.skills.addMany(2, { name: 'Danish' });
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [
				norwegian,
				{ id: skillId + 1, name: 'Danish', description: '', enabled: true, members: [] },
			].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				skillId: byId(skillId),
				updateFields: { name: 'Scandinavian', members: `${tove}, ${bram}` },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${skillId}`,
				body: { name: 'Scandinavian', members: [tove, bram] },
			},
			gives: [{ ...norwegian, name: 'Scandinavian', members: [tove, bram] }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				skillId: byId(skillId),
				updateFields: { enabled: false, name: 'Norwegian' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${skillId}` },
				{ method: 'PUT', path: `${path}/${skillId}`, body: { enabled: 0 } },
			],
			gives: [
				{ ...norwegian, enabled: false, changed: true, changes: { enabled: { from: 1, to: 0 } } },
			].map(shown),
		},
		{
			operation: 'updateByName',
			parameters: { skillName: 'Norwegian', updateFields: { description: 'Speaks Norwegian' } },
			sends: {
				method: 'PUT',
				path: `${path}/name/Norwegian`,
				body: { description: 'Speaks Norwegian' },
			},
			gives: [{ ...norwegian, description: 'Speaks Norwegian' }].map(shown),
		},
	],
};
