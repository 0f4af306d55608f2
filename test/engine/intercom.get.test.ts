import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { visitorIds, userIds, tokens } = samples.intercom;
const [id] = visitorIds;
const [userId] = userIds;
const byId = { resource: 'visitor', operation: 'get', identifyBy: 'id', visitorId: id };
const byUserId = { resource: 'visitor', operation: 'get', identifyBy: 'userId', userId };
const bothWays: Array<[by: string, parameters: INodeParameters]> = [
	['ID', byId],
	['user ID', byUserId],
];
const headers = {
	authorization: `Bearer ${tokens.good}`,
	accept: 'application/json',
	'intercom-version': '2.16',
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => Date.parse('2025-03-01T10:00:00Z') });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const request = () => onTheWire(stage.sandbox.received);

describe('getting a visitor', () => {
	test('by user ID asks for it in the query and sends no body', async () => {
		const run = await stage.run('intercom', byUserId);
		expect(run.error).toBeUndefined();
		expect(request()).toEqual([
			{ method: 'GET', path: '/visitors', query: { user_id: userId }, body: undefined, headers },
		]);
		expect(stage.sandbox.writesOf('intercom', id)).toBe(0);
	});

	test('by ID is an update that changes nothing, since the vendor documents no other way', async () => {
		const before = { ...stage.sandbox.intercom.visitor(id) };
		await stage.run('intercom', byId);
		expect(request()).toEqual([
			{
				method: 'PUT',
				path: '/visitors',
				query: {},
				body: { id },
				headers: { ...headers, 'content-type': 'application/json' },
			},
		]);
		expect(stage.sandbox.intercom.visitor(id)).toEqual({
			...before,
			updatedAt: Date.parse('2025-03-01T10:00:00Z') / 1000,
		});
	});

	test('by user ID encodes what has a meaning in a query', async () => {
		const odd = 'a/../b?c#d&e=f g+ü';
		const { id: oddId } = stage.sandbox.intercom.add({ userId: odd });
		const run = await stage.run('intercom', { ...byUserId, userId: odd });
		expect(jsonOf(run)).toMatchObject([{ id: oddId, user_id: odd }]);
		expect(request()).toMatchObject([{ path: '/visitors', query: { user_id: odd } }]);
	});

	test.each(bothWays)('by %s pairs each item with its input', async (_by, parameters) => {
		const run = await stage.run('intercom', parameters, { items: [{ row: 0 }, { row: 1 }] });
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});
});

describe('what a visitor comes out as', () => {
	beforeEach(() => {
		stage.sandbox.intercom.add({
			id,
			userId,
			name: 'Runa & <Dahl>',
			email: 'runa@fjordworks.example',
			phone: '2025550117',
			customInfo: { seats: 12, newsletter: true, plan_interest: 'team' },
		});
	});

	test('Simplified is the default: the fields that most workflows need', async () => {
		const run = await stage.run('intercom', byUserId);
		expect(jsonOf(run)).toEqual([
			{
				id,
				user_id: userId,
				name: 'Runa &amp; &lt;Dahl&gt;',
				email: 'runa@fjordworks.example',
				phone: '2025550117',
				custom_attributes: { seats: 12, newsletter: true, plan_interest: 'team' },
				created_at: '2024-07-09T04:40:00.000Z',
				updated_at: '2024-07-09T04:40:00.000Z',
			},
		]);
	});

	test('Raw is the answer of Intercom, whole', async () => {
		const run = await stage.run('intercom', { ...byUserId, output: 'raw' });
		const answer = await fetch(`${stage.sandbox.url}/intercom/visitors?user_id=${userId}`, {
			headers: { authorization: `Bearer ${tokens.good}` },
		});
		expect(jsonOf(run)).toEqual([await answer.json()]);
		expect(Object.keys(run.items[0]?.json ?? {}).length).toBeGreaterThan(30);
	});

	test('Visitor is the form of all vendors, with the name as people write it', async () => {
		const run = await stage.run('intercom', { ...byUserId, output: 'visitor' });
		expect(jsonOf(run)).toEqual([
			{
				vendor: 'intercom',
				id,
				externalId: userId,
				name: 'Runa & <Dahl>',
				email: 'runa@fjordworks.example',
				phone: '2025550117',
				customInfo: { seats: 12, newsletter: true, plan_interest: 'team' },
				createdAt: '2024-07-09T04:40:00.000Z',
				updatedAt: '2024-07-09T04:40:00.000Z',
			},
		]);
	});

	test('Visitor says null where Intercom has nothing, and leaves no custom information out', async () => {
		const body = { type: 'visitor', id, user_id: userId, name: null, email: '', created_at: null };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await stage.run('intercom', { ...byUserId, output: 'visitor' });
		expect(jsonOf(run)).toEqual([
			{
				vendor: 'intercom',
				id,
				externalId: userId,
				name: null,
				email: null,
				phone: null,
				customInfo: {},
				createdAt: null,
				updatedAt: null,
			},
		]);
	});

	test.each([
		['Tom &amp; Jerry', 'Tom & Jerry'],
		['&quot;Mo&quot; O&#39;Hara', '"Mo" O\'Hara'],
		['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
		['AT&T;', 'AT&T;'],
	])('%s is unescaped once, as %s', async (name, expected) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { type: 'visitor', id, name } });
		const run = await stage.run('intercom', { ...byUserId, output: 'visitor' });
		expect(jsonOf(run)).toMatchObject([{ name: expected }]);
	});

	test.each(['simplified', 'raw', 'visitor'])(
		'%s keeps every digit of a long unquoted number',
		async (output) => {
			const text = '{"type":"visitor","id":90071992547409931234,"updated_at":1720500000}';
			stage.sandbox.plant({ fault: 'wrongJson', status: 200, text });
			const run = await stage.run('intercom', { ...byUserId, output });
			expect(jsonOf(run)).toMatchObject([{ id: '90071992547409931234' }]);
		},
	);
});

describe('a dry run', () => {
	test.each([
		['user ID', byUserId, 'GET', { user_id: userId }, {}],
		['ID', byId, 'PUT', {}, { id }],
	])('of getting by %s shows the request', async (_by, parameters, method, query, body) => {
		const run = await stage.run('intercom', { ...parameters, options: { dryRun: true } });
		const url = `${stage.sandbox.url}/intercom/visitors`;
		expect(run.items).toEqual([{ json: { method, url, query, body }, pairedItem: { item: 0 } }]);
		expect(stage.sandbox.received).toEqual([]);
	});
});
