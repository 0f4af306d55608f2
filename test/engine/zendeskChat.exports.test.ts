import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { isoOf } from '../../sandbox/zendesk/time';
import { stopTheClock } from './clock';
import { resolved } from './credential';
import { setStage, type Stage } from './stage';
import { oAuth2, tokens } from './zendesk';

const now = Date.UTC(2024, 6, 9, 12);
const { agentIds, chatIds } = samples.zendesk;
const [, bramId] = agentIds;

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
	clock = stopTheClock(now);
});
beforeEach(() => {
	stage.sandbox.reset();
	clock.waits.length = 0;
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

const run = (resource: string, operation: string, parameters: INodeParameters) =>
	stage.run(
		'zendeskChat',
		{ resource, operation, ...parameters },
		{ onError: 'continueErrorOutput' },
	);

async function failure(resource: string, operation: string, parameters: INodeParameters) {
	const { errorItems } = await run(resource, operation, parameters);
	const { error, details } = errorItems[0]?.json as { error: string; details: IDataObject };
	return { error, ...details };
}

describe('an export', () => {
	test.each(['getChats', 'getAgentTimeline', 'getConversions'])(
		'%s of the last five minutes is refused before a request',
		async (operation) => {
			const startTime = '2024-07-09T11:55:00Z';
			expect(await failure('incrementalExport', operation, { startTime })).toMatchObject({
				error: 'Start Time is not more than five minutes ago [item 0]',
				description: 'Zendesk Chat exports only what is older: give an earlier time.',
				kind: 'validation',
				field: 'Start Time',
				attempts: 0,
			});
			expect(stage.sandbox.received).toEqual([]);
		},
	);

	test('of what is a second older is sent', async () => {
		const startTime = '2024-07-09T11:54:59Z';
		const { items, errorItems } = await run('incrementalExport', 'getChats', { startTime });
		expect([items, errorItems]).toEqual([[], []]);
		expect(stage.sandbox.received[0]?.query.start_time).toBe('1720526099');
	});

	test('gives a chat again that has changed meanwhile, but not the same state of it twice', async () => {
		const ended = { id: chatIds[0], update_timestamp: '2024-07-09T05:06:40Z' };
		const rated = { ...ended, update_timestamp: '2024-07-09T05:10:00Z', rating: 'good' };
		const body = { chats: [ended, rated, ended], count: 3, end_time: 1_720_501_800 };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const { items } = await run('incrementalExport', 'getChats', {
			startTime: '2024-07-09T00:00:00Z',
			returnAll: true,
		});
		expect(items.map(({ json }) => json)).toEqual([ended, rated]);
	});

	test('that ends within the last minutes with a full page ends without an error', async () => {
		const ago = (minutes: number) => isoOf(now - minutes * 60_000);
		const old = stage.sandbox.zendesk.addChats(1000, { update_timestamp: ago(10) });
		const young = stage.sandbox.zendesk.addChats(1001, { update_timestamp: ago(5) });
		const { items, error } = await run('incrementalExport', 'getChats', {
			startTime: ago(10),
			returnAll: true,
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.id)).toEqual([...old, ...young.slice(0, 1000)]);
		expect(stage.sandbox.received.map(({ status }) => status)).toEqual([200, 200]);
	});

	test('whose pages end in fractions of a second goes on by the link', async () => {
		stage.sandbox.zendesk.tables.agentEvents.addMany(1400, {
			timestamp: '2024-07-09T08:00:00.250Z',
		});
		const { items } = await run('incrementalExport', 'getAgentEvents', {
			startTime: '2024-07-09T07:00:00Z',
			returnAll: true,
		});
		expect(items.map(({ json }) => json.id)).toEqual(
			Array.from({ length: 1400 }, (_, index) => 9704 + index),
		);
		const start = { fields: 'agent_events(*)', limit: '1000' };
		expect(stage.sandbox.received.map(({ query, status }) => [{ ...query }, status])).toEqual([
			[{ ...start, start_time: '1720508400' }, 200],
			[{ ...start, start_time: '1720512000', start_id: '10703' }, 200],
		]);
	});

	test('that the vendor refuses says what to look at', async () => {
		const description = 'start_time must be more than 5 minutes in the past';
		const body = { error: 'Bad Request', description };
		stage.sandbox.plant({ fault: 'status', status: 400, body });
		const startTime = '2024-07-09T11:54:59Z';
		expect(await failure('incrementalExport', 'getChats', { startTime })).toMatchObject({
			error: `Zendesk Chat did not accept the request: ${description} [item 0]`,
			description:
				'An export begins more than five minutes ago. Give an earlier time; if it is early enough, check the clock of the machine that n8n runs on. For support: code Bad Request, status 400.',
			kind: 'validation',
		});
	});

	test('that leads in circles ends with a failure', async () => {
		const body = { chats: [], count: 1000, end_time: 1_720_483_200, end_id: 'a' };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const parameters = { startTime: '2024-07-09T00:00:00Z', returnAll: true };
		expect(await failure('incrementalExport', 'getChats', parameters)).toMatchObject({
			error: 'Zendesk Chat gave the same page of the list twice [item 0]',
			kind: 'vendorFault',
		});
	});

	test('of a feature that the account lacks says so', async () => {
		stage.sandbox.plant({ fault: 'status', status: 404 });
		const parameters = { startTime: '2024-07-09T00:00:00Z' };
		expect(await failure('incrementalExport', 'getAgentTimeline', parameters)).toMatchObject({
			error:
				'Zendesk Chat does not offer this in the plan of the account: The requested resource was not found. [item 0]',
			description:
				'The account does not have this feature, or it is not switched on. For support: code Not Found, status 404.',
			kind: 'plan',
		});
	});
});

describe('a real-time metric', () => {
	test('that is not computed yet is asked for again', async () => {
		stage.sandbox.zendesk.notComputed = 2;
		const { items } = await run('realtimeMetric', 'getChatMetric', { metric: 'active_chats' });
		expect(items.map(({ json }) => json)).toEqual([{ active_chats: 5 }]);
		expect(stage.sandbox.received).toHaveLength(3);
	});

	test('that is never computed fails as a fault of the vendor', async () => {
		stage.sandbox.zendesk.notComputed = 9;
		expect(
			await failure('realtimeMetric', 'getChatMetric', { metric: 'active_chats' }),
		).toMatchObject({
			error: 'Zendesk Chat could not process the request: Not Computed! [item 0]',
			description:
				'The figures are computed when they are first asked for: run the node again soon. For support: status 200.',
			kind: 'vendorFault',
			attempts: 5,
			retryable: true,
		});
	});

	test.each(['zendeskChatApi', 'zendeskChatOAuth2Api'])(
		'has a host of its own, which API URL replaces: %s',
		async (type) => {
			const address = async (apiUrl: string) =>
				(await resolved(stage, 'zendeskChat', type, { subdomain: 'acmehelp', apiUrl })).realTimeUrl;
			expect(await address('')).toBe('https://rtm.zopim.com');
			expect(await address(' https://proxy.example.com/zendesk/ ')).toBe(
				'https://proxy.example.com/zendesk',
			);
		},
	);

	test('is asked of that host', async () => {
		const parameters = { resource: 'realtimeMetric', operation: 'getAgentMetrics' };
		const { items } = await stage.run(
			'zendeskChat',
			{ ...parameters, authentication: 'oAuth2', options: { dryRun: true } },
			{ credentials: oAuth2(stage.sandbox, tokens.good, { apiUrl: '' }) },
		);
		expect(items.map(({ json }) => json.url)).toEqual(['https://rtm.zopim.com/stream/agents']);
	});
});

describe('an account inside Zendesk Support', () => {
	const insideSupport =
		'An account inside Zendesk Support creates, changes and deletes its agents there. In a stand-alone account check the role and the scopes of the token. For support: code Forbidden, status 403.';

	test.each<[string, INodeParameters]>([
		[
			'create',
			{
				email: 'liv@lanternhouse.example',
				firstName: 'Liv',
				lastName: 'Aas',
				displayName: 'Liv',
				password: 'a long phrase of her own',
				roleId: '3',
			},
		],
		['update', { agentId: String(bramId), updateFields: { firstName: 'Abraham' } }],
		['delete', { agentId: String(bramId) }],
	])('refuses to %s agents, and the advice says where it is done', async (operation, fields) => {
		expect(await failure('agent', operation, fields)).toMatchObject({
			error:
				'Zendesk Chat does not offer this in the plan of the account: You are not allowed to do this with your role, plan or scope. [item 0]',
			description: insideSupport,
			kind: 'plan',
		});
	});

	test('shows nothing of itself', async () => {
		expect(await failure('account', 'get', {})).toMatchObject({ kind: 'plan', statusCode: 403 });
	});
});

test('a password is hidden while it is typed', () => {
	const shown = stage.engine
		.describe('zendeskChat')
		.properties.find(({ name }) => name === 'password');
	expect(shown?.typeOptions).toEqual({ password: true });
});
