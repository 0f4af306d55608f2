import { samples } from '../../sandbox';
import { badRequest, forbidden, notFound, zendeskStage } from './zendesk.stage';

const { departmentIds, goalId, roleIds, shortcutName, skillId, tokens, triggerId, triggerName } =
	samples.zendesk;
const stage = zendeskStage();

/** For each kind: the key of a seed, changes to it, a new record as it is sent and as it comes back. */
const wave = {
	event: 'chat_requested',
	condition: '["and", ["stillOnSite", 5]]', // As a text, like older ones (observed).
	actions: [['addTag', 'lamps']],
};

const kinds = [
	{
		name: 'departments' as const,
		key: String(departmentIds[0]),
		changes: { description: 'New' },
		body: { name: 'Garden', enabled: 1, members: [4101], settings: { support_group_id: 31 } },
		made: {
			...{ id: departmentIds[1] + 1, name: 'Garden', description: '', enabled: true },
			members: [4101],
			settings: { support_group_id: 31 },
		},
	},
	{
		name: 'skills' as const,
		key: String(skillId),
		changes: { description: 'New' },
		body: { name: 'French', enabled: 0 },
		made: { id: 5205, name: 'French', description: '', enabled: false, members: [] },
	},
	{
		name: 'roles' as const,
		key: String(roleIds[2]),
		changes: { description: 'New' },
		body: { name: 'Guest', permissions: { manage_bans: 'none' } },
		made: {
			...{ id: 41, name: 'Guest', description: '', enabled: true, members_count: 0 },
			permissions: { manage_bans: 'none' },
		},
	},
	{
		name: 'shortcuts' as const,
		key: shortcutName,
		changes: { message: 'New' },
		body: { name: 'thanks', message: 'Thank you!', options: 'Yes/No', scope: 'all' },
		made: {
			...{ id: 'thanks', name: 'thanks', message: 'Thank you!', options: 'Yes/No', scope: 'all' },
			...{ tags: [], departments: [], agents: [] },
		},
	},
	{
		name: 'triggers' as const,
		key: String(triggerId),
		changes: { name: 'New' },
		body: { name: 'Wave', enabled: 1, definition: wave },
		made: { id: 8406, name: 'Wave', description: '', enabled: true, definition: wave },
	},
	{
		name: 'goals' as const,
		key: String(goalId),
		changes: { description: 'New' },
		body: { name: 'Signed up', attribution_model: 'first_touch', attribution_period: 30 },
		made: {
			...{ id: 7303, name: 'Signed up', description: '', enabled: true },
			...{ attribution_model: 'first_touch', attribution_period: 30 },
			settings: {
				conditions: [{ type: 'url', operator: 'contains', value: 'lanternhouse.example/thanks' }],
			},
		},
	},
];

describe.each(kinds)('$name', ({ name, key, body, made, changes }) => {
	const table = () => stage.desk.tables[name];
	const newKey = (): string => table().keyOf(made);

	test('are a bare array without pages', async () => {
		table().addMany(120);
		expect(await stage.bodyOf(`GET /${name}`)).toEqual(table().all());
	});

	test('are made with what is named, and blank elsewhere', async () => {
		const answer = await stage.send(`POST /${name}`, { body });
		expect([answer.status, answer.body]).toEqual([201, made]);
		expect(await stage.bodyOf(`GET /${name}/${newKey()}`)).toEqual(made);
		expect(stage.sandbox.writesOf('zendesk', newKey())).toBe(1);
	});

	test('are changed in what an update names', async () => {
		const after = { ...table().find(key), ...changes };
		const sent = { ...changes, colour: 'red' };
		expect(await stage.bodyOf(`PUT /${name}/${key}`, { body: sent })).toEqual(after);
		expect(await stage.bodyOf(`GET /${name}/${key}`)).toEqual(after);
		expect(stage.sandbox.writesOf('zendesk', key)).toBe(1);
	});

	test('are deleted once', async () => {
		expect(await stage.send(`DELETE /${name}/${key}`)).toMatchObject({ status: 204, text: '' });
		expect(await stage.refusal(`DELETE /${name}/${key}`)).toEqual(notFound);
		expect(await stage.refusal(`GET /${name}/${key}`)).toEqual(notFound);
	});

	test('need a name, and a token that may write', async () => {
		const nameless = { ...body, name: '' };
		expect(await stage.refusal(`POST /${name}`, { body: nameless })).toEqual(
			badRequest('name is required'),
		);
		const token = tokens.readOnly;
		expect(await stage.refusal(`POST /${name}`, { body, token })).toEqual(forbidden);
	});
});

test.each([
	['departments', 'Lighting', departmentIds[0]],
	['skills', 'Norwegian', skillId],
])('%s are reached by name too', async (name, label, id) => {
	const path = `/${name}/name/${label}`;
	expect(await stage.bodyOf(`GET ${path}`)).toMatchObject({ id, name: label });
	const body = { description: 'New' };
	expect(await stage.bodyOf(`PUT ${path}`, { body })).toMatchObject({ id, description: 'New' });
	expect(await stage.send(`DELETE ${path}`)).toMatchObject({ status: 204 });
	expect(await stage.refusal(`GET ${path}`)).toEqual(notFound);
	expect(stage.sandbox.writesOf('zendesk', String(id))).toBe(2);
});

test('a trigger is reached by its name in the place of its id', async () => {
	const path = `/triggers/${encodeURIComponent(triggerName)}`;
	expect(await stage.bodyOf(`GET ${path}`)).toMatchObject({ id: triggerId, name: triggerName });
	expect(await stage.refusal('GET /roles/Agent')).toEqual(notFound);
});

test('an update keeps the settings of a department that it does not name', async () => {
	const path = `PUT /departments/${departmentIds[0]}`;
	expect(await stage.bodyOf(path, { body: { settings: { chat_enabled: 0 } } })).toMatchObject({
		settings: {
			...{ chat_enabled: false, support_group_id: departmentIds[0] },
			solved_ticket_reassignment_strategy: '',
		},
	});
});

test.each([
	[
		'departments',
		{ members: ['4101'] },
		'members[0] must be a whole number from 1 to 9007199254740991',
	],
	['departments', { settings: [] }, 'settings must be an object'],
	[
		'departments',
		{ settings: { chat_enabled: 'no' } },
		'settings.chat_enabled must be a boolean or 1 or 0',
	],
	['shortcuts', { name: 'a/b' }, 'name must not hold /, \\ or $'],
	['shortcuts', { scope: 'team' }, 'scope must be one of all, agent, department'],
	['shortcuts', { name: shortcutName }, 'name belongs to another shortcut'],
	['goals', { attribution_period: 31 }, 'attribution_period must be a whole number from 1 to 30'],
	[
		'goals',
		{ attribution_model: 'none' },
		'attribution_model must be one of first_touch, last_touch',
	],
	[
		'goals',
		{ settings: { conditions: [{ operator: 'like' }] } },
		'settings.conditions[0].operator must be one of equals, contains',
	],
	['triggers', { definition: 'x' }, 'definition must be an object'],
	[
		'triggers',
		{ definition: { ...wave, event: 'later' } },
		'definition.event must be one of page_enter, chat_requested, chat_message',
	],
	['triggers', { definition: { ...wave, condition: {} } }, 'definition.condition must be a list'],
	['triggers', { definition: { ...wave, actions: '' } }, 'definition.actions must be a list'],
	[
		'roles',
		{ permissions: { view_monitor: 'own' } },
		'permissions.view_monitor must be one of account, none',
	],
])('%s refuse %j', async (name, wrong, description) => {
	const body = { name: 'New', message: 'Hello', ...wrong };
	expect(await stage.refusal(`POST /${name}`, { body })).toEqual(badRequest(description));
});

test('an update leaves the definition of a trigger alone', async () => {
	const before = stage.desk.tables.triggers.find(triggerId);
	const body = { description: 'New', definition: { event: 'chat_requested' } };
	expect(await stage.bodyOf(`PUT /triggers/${triggerId}`, { body })).toEqual({
		...before,
		description: 'New',
	});
});

describe('a role that is built in', () => {
	test.each([
		[roleIds[0], { name: 'Chief' }, 'name'],
		[roleIds[0], { permissions: { manage_bans: 'none' } }, 'permissions'],
		[roleIds[1], { description: 'New' }, 'description'],
		[roleIds[1], { enabled: false }, 'enabled'],
	])('%i refuses %j', async (id, body, key) => {
		expect(await stage.refusal(`PUT /roles/${id}`, { body })).toEqual(
			badRequest(`${key} of a built-in role cannot be changed`),
		);
	});

	test('changes in what it allows where it is that of agents', async () => {
		const body = { permissions: { manage_bans: 'none' } };
		expect(await stage.bodyOf(`PUT /roles/${roleIds[1]}`, { body })).toMatchObject(body);
	});
});

test('what names a record is not sent in its update', async () => {
	const id = badRequest('id is read-only and must not be sent in the body');
	const name = badRequest('name is read-only and must not be sent in the body');
	expect(await stage.refusal(`PUT /goals/${goalId}`, { body: { id: goalId } })).toEqual(id);
	const body = { name: shortcutName };
	expect(await stage.refusal(`PUT /shortcuts/${shortcutName}`, { body })).toEqual(name);
});

test('a sixth active goal is refused, a sixth one at rest is not', async () => {
	stage.desk.tables.goals.addMany(4);
	const limit = badRequest('Goals limit exceeded');
	expect(await stage.refusal('POST /goals', { body: { name: 'Sixth' } })).toEqual(limit);
	const resting = { name: 'Sixth', enabled: 0 };
	expect(await stage.send('POST /goals', { body: resting })).toMatchObject({ status: 201 });
	expect(await stage.refusal('PUT /goals/7307', { body: { enabled: true } })).toEqual(limit);
	expect(await stage.send(`PUT /goals/${goalId}`, { body: { enabled: 1 } })).toMatchObject({
		status: 200,
	});
});

test('past the cap of shortcuts comes a 429 that no waiting cures', async () => {
	stage.desk.shortcutLimit = 2;
	const body = { name: 'third', message: 'Hello' };
	expect(await stage.send('POST /shortcuts', { body })).toMatchObject({
		status: 429,
		text: 'This account has exceeded the number of shortcuts',
	});
	expect(
		await stage.send(`PUT /shortcuts/${shortcutName}`, { body: { message: 'Hi' } }),
	).toMatchObject({ status: 200 });
});
