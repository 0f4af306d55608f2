import { samples } from '../../sandbox';
import { badRequest, forbidden, notFound, zendeskStage } from './zendesk.stage';

const [tove, bram] = samples.zendesk.agentIds;
const stage = zendeskStage();

describe('the account', () => {
	test('is closed to integrated accounts', async () => {
		expect(await stage.refusal('GET /account')).toEqual(forbidden);
		const body = { account: { billing: { city: 'Oslo' } } };
		expect(await stage.refusal('PUT /account', { body })).toEqual(forbidden);
	});

	test('shows some integrated accounts their plan, but not the bill', async () => {
		stage.desk.showsPlan = true;
		const { billing, ...shown } = stage.desk.account;
		expect(billing).toBeDefined();
		expect(await stage.bodyOf('GET /account')).toEqual(shown);
		const body = { account: { billing: { city: 'Oslo' } } };
		expect(await stage.refusal('PUT /account', { body })).toEqual(forbidden);
	});

	test('is read where it stands alone', async () => {
		stage.desk.integrated = false;
		expect(await stage.bodyOf('GET /account')).toMatchObject({
			...{ account_key: 'lh7RtQ2pXw', status: 'active', billing: { city: 'Bergen' } },
			plan: { name: 'Team', rest_api: true, max_agents: 8, goals: 5 },
		});
	});

	test('takes changes of its billing in an envelope', async () => {
		stage.desk.integrated = false;
		const { account } = stage.desk;
		const body = { account: { billing: { city: 'Oslo', colour: 'red' }, status: 'free' } };
		expect(await stage.bodyOf('PUT /account', { body })).toEqual({
			...account,
			billing: { ...(account.billing as object), city: 'Oslo' },
		});
		expect(stage.sandbox.writesOf('zendesk', 'account')).toBe(1);
	});

	test.each([
		[{ billing: { city: 'Oslo' } }, 'The body must hold account'],
		[{ account: {} }, 'account must hold billing'],
		[{ account: { billing: { city: 7 } } }, 'city must be a string'],
	])('refuses %j', async (body, description) => {
		stage.desk.integrated = false;
		expect(await stage.refusal('PUT /account', { body })).toEqual(badRequest(description));
	});
});

describe('routing settings', () => {
	const settings = {
		routing_mode: 'assigned',
		chat_limit: { enabled: true, limit: 4, limit_type: 'account', allow_agent_override: false },
		skill_routing: { enabled: false, max_wait_time: 40 },
		reassignment: { enabled: true, timeout: 25 },
		auto_idle: { enabled: true, reassignments_before_idle: 2, new_status: 'away' },
		auto_accept: { enabled: false },
	};

	test('of the account are read inside data, and changed in part without it', async () => {
		expect(await stage.bodyOf('GET /routing_settings/account')).toEqual({ data: settings });
		const body = { routing_mode: 'hybrid', chat_limit: { limit: 20 } };
		const data = {
			...settings,
			routing_mode: 'hybrid',
			chat_limit: { ...settings.chat_limit, limit: 20 },
		};
		expect(await stage.bodyOf('PATCH /routing_settings/account', { body })).toEqual({ data });
		expect(await stage.bodyOf('GET /routing_settings/account')).toEqual({ data });
		expect(stage.sandbox.writesOf('zendesk', 'routing_settings/account')).toBe(1);
	});

	test('of agents are a list that is paged by id', async () => {
		stage.desk.addAgents(3);
		const list = '/routing_settings/agents';
		expect(await stage.bodyOf(`GET ${list}?limit=1`)).toEqual({
			data: [{ agent_id: tove, ...settings }],
		});
		expect(await stage.bodyOf(`GET ${list}?since_id=${bram + 2}`)).toMatchObject({
			data: [{ agent_id: bram + 2 }, { agent_id: bram + 3 }],
		});
		expect(await stage.bodyOf(`GET ${list}?since_id=${bram + 4}`)).toEqual({ data: [] });
	});

	test.each([
		['me', tove],
		[String(bram), bram],
	])('of the agent %s are read and changed', async (path, id) => {
		const one = `/routing_settings/agents/${path}`;
		expect(await stage.bodyOf(`GET ${one}`)).toEqual({ data: { agent_id: id, ...settings } });
		const body = { auto_accept: { enabled: 1 } };
		const data = { agent_id: id, ...settings, auto_accept: { enabled: true } };
		expect(await stage.bodyOf(`PATCH ${one}`, { body })).toEqual({ data });
		expect(await stage.bodyOf(`GET ${one}`)).toEqual({ data });
		expect(stage.sandbox.writesOf('zendesk', `routing_settings/agents/${id}`)).toBe(1);
	});

	test('of several agents are changed together', async () => {
		const change = (agent_id: number, limit: number) => ({ agent_id, chat_limit: { limit } });
		const after = (agent_id: number, limit: number) => ({
			...{ agent_id, ...settings },
			chat_limit: { ...settings.chat_limit, limit },
		});
		const body = { data: [change(tove, 1), change(bram, 2)] };
		const data = [after(tove, 1), after(bram, 2)];
		expect(await stage.bodyOf('PATCH /routing_settings/agents', { body })).toEqual({ data });
		expect(await stage.bodyOf('GET /routing_settings/agents')).toEqual({ data });
	});

	test('of several agents stay all the same if one is refused', async () => {
		const body = { data: [{ agent_id: tove, routing_mode: 'hybrid' }, { agent_id: 1 }] };
		expect(await stage.refusal('PATCH /routing_settings/agents', { body })).toEqual(
			badRequest('1 is no agent'),
		);
		expect(stage.desk.routing.agent(tove)).toMatchObject({ routing_mode: 'assigned' });
	});

	test('of nobody are not found', async () => {
		expect(await stage.refusal('GET /routing_settings/agents/1')).toEqual(notFound);
	});

	test.each([
		['account', { data: { routing_mode: 'hybrid' } }, 'The body holds no setting'],
		['agents/me', { data: { auto_accept: { enabled: 1 } } }, 'The body holds no setting'],
		['account', { routing_mode: 'any' }, 'routing_mode must be one of broadcast, assigned, hybrid'],
		[
			'account',
			{ chat_limit: { limit: 21 } },
			'chat_limit.limit must be a whole number from 0 to 20',
		],
		[
			'account',
			{ skill_routing: { max_wait_time: 4 } },
			'skill_routing.max_wait_time must be a whole number from 5 to 300',
		],
		[
			'account',
			{ reassignment: { timeout: 121 } },
			'reassignment.timeout must be a whole number from 10 to 120',
		],
		[
			'agents/me',
			{ auto_idle: { reassignments_before_idle: 0 } },
			'auto_idle.reassignments_before_idle must be a whole number from 1 to 20',
		],
		['agents/me', { agent_id: 4101 }, 'agent_id is read-only and must not be sent in the body'],
		['agents', { data: {} }, 'The body must hold data, a list'],
		['agents', { data: [7] }, 'data must hold objects'],
	])('%s refuses %j', async (path, body, description) => {
		expect(await stage.refusal(`PATCH /routing_settings/${path}`, { body })).toEqual(
			badRequest(description),
		);
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});
});
