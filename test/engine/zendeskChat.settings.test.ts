import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { setStage, type Stage } from './stage';

const { skillId, goalId, roleIds, shortcutName, triggerId } = samples.zendesk;
const [agentId] = samples.zendesk.agentIds;
const ordered = { name: 'Ordered', conditions: { field: [{ value: '/ordered' }] } };
const definition = { event: 'page_enter', condition: ['and'], actions: [['addTag', 'lamps']] };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const run = (resource: string, operation: string, parameters: INodeParameters) =>
	stage.run('zendeskChat', { resource, operation, ...parameters });

describe('a bad value is named and nothing is sent', () => {
	test.each<[string, string, INodeParameters, string]>([
		['shortcut', 'create', { name: 'a/b', message: 'Hello' }, 'Name is "a/b"'],
		['shortcut', 'create', { name: 'hello', message: '={{ "" }}' }, 'Message is empty'],
		[
			'trigger',
			'create',
			{ name: 'Greet', criteriaInput: 'json', definition: '{ "event": ' },
			'Definition (JSON) is not valid JSON',
		],
		[
			'trigger',
			'create',
			{ name: 'Greet', criteriaInput: 'json', definition: '' },
			'Definition (JSON) is empty',
		],
		[
			'trigger',
			'create',
			{ name: 'Greet', criteriaInput: 'json', definition: { ...definition, actions: [] } },
			'Definition (JSON) has no actions',
		],
		[
			'goal',
			'create',
			{ name: 'Ordered', conditions: { field: [{ operator: 'equals', value: '' }] } },
			'Conditions, row 1, has no value',
		],
		['goal', 'create', { name: 'Ordered' }, 'Conditions is empty'],
		[
			'trigger',
			'create',
			{ name: 'Greet', conditions: { field: [{ field: 'stillOnSite', value: '30' }] } },
			'Actions is empty',
		],
		[
			'trigger',
			'create',
			{ name: 'Greet', conditions: { field: [{ field: 'stillOnSite', value: 'long' }] } },
			'Conditions, row 1, is not a number',
		],
		[
			'goal',
			'update',
			{ goalId: String(goalId), updateFields: { attributionPeriod: 31 } },
			'Attribution Period (Days) is 31',
		],
		[
			'goal',
			'update',
			{ goalId: String(goalId) },
			'Conditions or Update Fields holds nothing to change',
		],
		[
			'role',
			'update',
			{ roleId: roleIds[0], otherPermissions: { view_monitor: 'none' } },
			'Other Permissions (JSON) sets "view_monitor"',
		],
		[
			'role',
			'update',
			{ roleId: roleIds[0], permissions: { manageBans: 'own' } },
			'Manage Bans is none of its options',
		],
		[
			'skill',
			'update',
			{ skillId, updateFields: { members: ['Tove'] } },
			'Member Names or IDs holds "Tove"',
		],
		['department', 'getByName', { departmentName: '..' }, 'Department Name is ".."'],
		['account', 'update', { updateFields: { email: 'Oslo' } }, 'Email is not an email address'],
		['account', 'update', {}, 'Update Fields holds nothing to change'],
		['routingSetting', 'updateManyAgents', { batch: '[]' }, 'Body (JSON) is not an object'],
		['routingSetting', 'updateManyAgents', { batch: '' }, 'Body (JSON) is empty'],
		[
			'routingSetting',
			'updateAgent',
			{ agentId: String(agentId), updateFields: { reassignmentTimeout: 9 } },
			'Reassignment Timeout (Seconds) is 9',
		],
	])('%s %s %j: %s', async (resource, operation, parameters, message) => {
		const { error } = await run(resource, operation, parameters);
		expect(error?.message).toContain(message);
		expect(stage.sandbox.received).toEqual([]);
	});
});

test('settings of many agents come back as the vendor answers them, in data or not', async () => {
	const body = { updated: 2 };
	stage.sandbox.plant({ fault: 'status', status: 200, body });
	const { items } = await run('routingSetting', 'updateManyAgents', { batch: { agents: [1, 2] } });
	expect(items.map(({ json }) => json)).toEqual([body]);
	expect(stage.sandbox.received.map((request) => request.body)).toEqual([{ agents: [1, 2] }]);
});

describe('what an account has no room for is a matter of its plan', () => {
	test('one more shortcut is refused once, although the status is 429', async () => {
		stage.sandbox.zendesk.shortcutLimit = 2;
		const { error } = await run('shortcut', 'create', { name: 'hello', message: 'Hello' });
		expect(error?.message).toContain('exceeded the number of shortcuts');
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test('a sixth goal that is enabled is refused in the words of the vendor', async () => {
		stage.sandbox.zendesk.tables.goals.addMany(4);
		const { error } = await run('goal', 'create', { ...ordered, enabled: true });
		expect(error?.message).toContain('Goals limit exceeded');
		expect(stage.sandbox.received).toHaveLength(1);
	});
});

describe('a lost answer', () => {
	test.each<[string, INodeParameters]>([
		['shortcut', { shortcutName }],
		['trigger', { triggerId }],
		['skill', { skillId }],
	])(
		'to a delete of a %s counts as deleted when the record is gone',
		async (resource, parameters) => {
			stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
			const { items, error } = await run(resource, 'delete', parameters);
			expect(error).toBeUndefined();
			expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]);
			expect(stage.sandbox.received).toHaveLength(2);
		},
	);

	test('to a create is not asked for again', async () => {
		stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
		const { error } = await run('goal', 'create', ordered);
		expect(error?.description).toContain('The request may have been carried out');
		expect(stage.sandbox.zendesk.tables.goals.size).toBe(2);
	});
});
