import { samples } from '../../sandbox';
import { badField, badRequest, forbidden, notFound, zendeskStage } from './zendesk.stage';

const [tove, bram] = samples.zendesk.agentIds;
const { departmentIds, skillId } = samples.zendesk;
const stage = zendeskStage({ now: () => Date.UTC(2024, 6, 20, 9) });

const visible = {
	email: 'pia@lanternhouse.example',
	...{ first_name: 'Pia', last_name: 'Ross', display_name: 'Pia' },
	...{ enabled: 1, role_id: 3 },
};
const newAgent = { ...visible, password: 'only-made-up' };

const idsOf = (body: unknown): number[] => (body as { id: number }[]).map(({ id }) => id);

test('a page has a hundred agents unless told otherwise', async () => {
	stage.desk.addAgents(120);
	expect(idsOf(await stage.bodyOf('GET /agents'))).toHaveLength(100);
	expect(idsOf(await stage.bodyOf(`GET /agents?since_id=${bram + 99}`))).toHaveLength(22);
	expect(idsOf(await stage.bodyOf(`GET /agents?max_id=${bram + 2}&limit=2`))).toEqual([
		bram + 1,
		bram + 2,
	]);
	expect(idsOf(await stage.bodyOf(`GET /agents?since_id=${bram + 121}`))).toEqual([]);
});

test('an agent is found by id and by e-mail', async () => {
	expect(await stage.bodyOf(`GET /agents/${bram}`)).toEqual({
		...{ id: bram, email: 'bram@lanternhouse.example', enabled: true, role_id: 3 },
		...{ display_name: 'Bram', first_name: 'Bram', last_name: 'Okafor', skills: [] },
		roles: { owner: false, administrator: false },
		...{ departments: departmentIds, enabled_departments: departmentIds },
		...{
			create_date: '2023-05-02T08:30:00Z',
			last_login: '2024-07-09T07:55:00Z',
			login_count: 187,
		},
	});
	const email = encodeURIComponent('tove@lanternhouse.example');
	expect(await stage.bodyOf(`GET /agents/email/${email}`)).toMatchObject({ id: tove });
	expect(await stage.refusal('GET /agents/1')).toEqual(notFound);
	expect(await stage.refusal('GET /agents/email/none%40lanternhouse.example')).toEqual(notFound);
});

test.each([
	['POST /agents', newAgent],
	[`PUT /agents/${bram}`, { first_name: 'Bo' }],
	[`DELETE /agents/${bram}`, undefined],
])('%s is forbidden to an integrated account', async (line, body) => {
	expect(await stage.refusal(line, { body })).toEqual(forbidden);
	expect(stage.sandbox.accounting().writesApplied).toBe(0);
});

test('an integrated account may change its own agent and delete shortcuts', async () => {
	expect(await stage.bodyOf('PUT /agents/me', { body: { display_name: 'Tove L.' } })).toMatchObject(
		{
			...{ id: tove, display_name: 'Tove L.', first_name: 'Tove' },
		},
	);
	expect(await stage.send(`DELETE /agents/${bram}/shortcuts`)).toMatchObject({ status: 204 });
	expect(stage.desk.tables.shortcuts.all().map(({ name }) => name)).toEqual([
		samples.zendesk.shortcutName,
	]);
});

describe('in an account that stands alone', () => {
	beforeEach(() => {
		stage.desk.integrated = false;
	});

	test('an agent is made, and the password never comes back', async () => {
		const { status, body } = await stage.send('POST /agents', { body: newAgent });
		const made = {
			...{ id: bram + 1, ...visible, enabled: true, login_count: 0, last_login: null },
			...{ create_date: '2024-07-20T09:00:00Z', roles: { owner: false, administrator: false } },
			...{ departments: [], enabled_departments: [], skills: [] },
		};
		expect({ status, body }).toEqual({ status: 201, body: made });
		expect(await stage.bodyOf(`GET /agents/${bram + 1}`)).toEqual(made);
		expect(stage.sandbox.writesOf('zendesk', String(bram + 1))).toBe(1);
	});

	test.each([
		[{ password: undefined }, 'password is required'],
		[{ email: 'tove@lanternhouse.example' }, 'email belongs to another agent'],
		[{ role_id: 99 }, 'role_id names no role'],
		[{ enabled: 'yes' }, 'enabled must be a boolean or 1 or 0'],
	])('no agent is made with %j', async (wrong, description) => {
		expect(await stage.refusal('POST /agents', { body: { ...newAgent, ...wrong } })).toEqual(
			badRequest(description),
		);
	});

	test('an address that is none is refused with the name of its field', async () => {
		expect(
			await stage.refusal('POST /agents', { body: { ...newAgent, email: 'no at sign' } }),
		).toEqual(badField('email', 'email is not a valid email address'));
	});

	test('an update changes what it names and keeps the rest', async () => {
		const before = stage.desk.tables.agents.find(bram);
		const after = { ...before, enabled: false };
		const shown = await stage.bodyOf(`PUT /agents/${bram}`, { body: { enabled: 0 } });
		expect(shown).toMatchObject(after);
		expect(stage.desk.tables.agents.find(bram)).toEqual(after);
		expect(await stage.refusal(`PUT /agents/${bram}`, { body: { id: bram } })).toEqual(
			badRequest('id is read-only and must not be sent in the body'),
		);
	});

	test('an update leaves departments and skills alone, which follow their members', async () => {
		const body = { departments: [], enabled_departments: [], skills: [skillId] };
		const own = { departments: departmentIds, enabled_departments: departmentIds, skills: [] };
		expect(await stage.bodyOf(`PUT /agents/${bram}`, { body })).toMatchObject(own);
		const members = { members: [tove, bram] };
		await stage.send(`PUT /skills/${skillId}`, { body: members });
		await stage.send(`PUT /departments/${departmentIds[0]}`, { body: { members: [] } });
		await stage.send(`PUT /departments/${departmentIds[1]}`, { body: { enabled: 0 } });
		expect(await stage.bodyOf(`GET /agents/${bram}`)).toMatchObject({
			...{ departments: [departmentIds[1]], enabled_departments: [], skills: [skillId] },
		});
	});

	test('an agent is deleted once', async () => {
		expect(await stage.send(`DELETE /agents/${bram}`)).toMatchObject({ status: 204 });
		expect(await stage.refusal(`DELETE /agents/${bram}`)).toEqual(notFound);
		expect(stage.sandbox.writesOf('zendesk', String(bram))).toBe(1);
	});
});
