import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const [, bram] = samples.zendesk.agentIds;
const [, furnitureId] = samples.zendesk.departmentIds;
const { shortcutName } = samples.zendesk;
const path = '/api/v2/chat/shortcuts';

const openingHours = {
	id: shortcutName,
	name: shortcutName,
	message: 'We are here from nine to five.',
	options: '',
	tags: [],
	scope: 'all',
	departments: [],
	agents: [],
};
const bramGreets = {
	...openingHours,
	id: 'bram-greets',
	name: 'bram-greets',
	message: 'Bram here, good day!',
	scope: 'agent',
	agents: [bram],
};

/** The same in the form Simplified. */
const shown = ({ agents, departments, ...shortcut }: Record<string, unknown>) => ({
	...shortcut,
	agent_ids: agents,
	department_ids: departments,
});

export const shortcutCases: Cases = {
	resource: 'shortcut',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'assembly',
				message: 'Shall we put the shelf together for you?',
				additionalFields: {
					agent: byId(bram),
					answerOptions: 'Yes/No',
					departments: [furnitureId],
					scope: 'department',
					tags: 'shelf, assembly',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'assembly',
					message: 'Shall we put the shelf together for you?',
					agents: [bram],
					options: 'Yes/No',
					departments: [furnitureId],
					scope: 'department',
					tags: ['shelf', 'assembly'],
				},
			},
			gives: [
				{
					id: 'assembly',
					name: 'assembly',
					message: 'Shall we put the shelf together for you?',
					agents: [bram],
					options: 'Yes/No',
					departments: [furnitureId],
					scope: 'department',
					tags: ['shelf', 'assembly'],
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { shortcutName: byId(shortcutName) },
			sends: { method: 'DELETE', path: `${path}/${shortcutName}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.shortcuts.all()).toEqual([bramGreets]);
			},
		},
		{
			operation: 'get',
			parameters: { shortcutName: byId('late delivery?') },
			before: ({ zendesk }) => {
				zendesk.tables.shortcuts.create({ ...openingHours, name: 'late delivery?' });
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/late%20delivery%3F` },
			gives: [{ ...openingHours, name: 'late delivery?' }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [openingHours, bramGreets].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [openingHours].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				shortcutName: byId('bram-greets'),
				updateFields: {
					agent: byId(''),
					departments: [],
					message: 'Good day!',
					scope: 'all',
					tags: '',
				},
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/bram-greets`,
				body: { agents: [], departments: [], message: 'Good day!', scope: 'all', tags: [] },
			},
			gives: [{ ...bramGreets, agents: [], message: 'Good day!', scope: 'all' }].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				shortcutName: byId(shortcutName),
				updateFields: { scope: 'all', tags: ['hours'] },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${shortcutName}` },
				{ method: 'PUT', path: `${path}/${shortcutName}`, body: { tags: ['hours'] } },
			],
			gives: [
				{
					...openingHours,
					tags: ['hours'],
					changed: true,
					changes: { tags: { from: [], to: ['hours'] } },
				},
			].map(shown),
		},
	],
};
