import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { visitorIds, userIds, tokens } = samples.intercom;
const [id] = visitorIds;
const [userId] = userIds;
const update = { resource: 'visitor', operation: 'update' };
const byId = { ...update, identifyBy: 'id', visitorId: id };
const now = Date.parse('2025-03-01T10:00:00Z');

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const bodies = () => stage.sandbox.received.map(({ body }) => body);
const stored = () => stage.sandbox.intercom.visitor(id);
const pair = (key: string, value: string) => ({ customInfoFields: { field: [{ key, value }] } });

describe('updating a visitor', () => {
	test.each<[string, INodeParameters, object]>([
		['ID', byId, { id }],
		['user ID', { ...update, identifyBy: 'userId', userId }, { user_id: userId }],
	])('by %s sends that ID, the name and the attributes', async (_by, parameters, named) => {
		const run = await stage.run('intercom', {
			...parameters,
			updateFields: { name: 'Runa & Co' },
			...pair('plan_interest', 'team'),
		});
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'PUT',
				path: '/visitors',
				query: {},
				body: { ...named, name: 'Runa & Co', custom_attributes: { plan_interest: 'team' } },
				headers: {
					authorization: `Bearer ${tokens.good}`,
					'content-type': 'application/json',
					accept: 'application/json',
					'intercom-version': '2.16',
				},
			},
		]);
		expect(stored()).toMatchObject({
			name: 'Runa & Co',
			customInfo: { plan_interest: 'team' },
			updatedAt: now / 1000,
		});
		expect(stage.sandbox.writesOf('intercom', id)).toBe(1);
		expect(run.items).toEqual([
			{
				json: {
					id,
					user_id: userId,
					name: 'Runa &amp; Co',
					email: '',
					phone: null,
					custom_attributes: { plan_interest: 'team' },
					created_at: '2024-07-09T04:40:00.000Z',
					updated_at: new Date(now).toISOString(),
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	test('gives the form of all vendors, and the whole answer, where asked to', async () => {
		const change = { ...byId, updateFields: { name: 'Runa & Co' } };
		const visitor = await stage.run('intercom', { ...change, output: 'visitor' });
		expect(jsonOf(visitor)).toEqual([
			{
				vendor: 'intercom',
				id,
				externalId: userId,
				name: 'Runa & Co',
				email: null,
				phone: null,
				customInfo: {},
				createdAt: '2024-07-09T04:40:00.000Z',
				updatedAt: '2025-03-01T10:00:00.000Z',
			},
		]);
		const raw = await stage.run('intercom', { ...change, output: 'raw' });
		expect(raw.items[0]?.json).toMatchObject({ type: 'visitor', pseudonym: 'Copper Lantern' });
	});

	test('sends nothing but what is filled in', async () => {
		await stage.run('intercom', { ...byId, updateFields: { name: 'Ada' } });
		await stage.run('intercom', { ...byId, ...pair('plan_interest', 'team') });
		expect(bodies()).toEqual([
			{ id, name: 'Ada' },
			{ id, custom_attributes: { plan_interest: 'team' } },
		]);
		expect(stored()).toMatchObject({ name: 'Ada', customInfo: { plan_interest: 'team' } });
	});

	test('sends a number or a boolean as a name in its own words', async () => {
		const items = [{ name: 0 }, { name: false }];
		await stage.run(
			'intercom',
			{ ...byId, updateFields: { name: '={{ $json.name }}' } },
			{ items },
		);
		expect(stage.sandbox.received.map(({ rawBody }) => rawBody).sort()).toEqual([
			`{"id":"${id}","name":"0"}`,
			`{"id":"${id}","name":"false"}`,
		]);
	});

	test('shows the request in a dry run and sends nothing', async () => {
		const run = await stage.run('intercom', {
			...byId,
			updateFields: { name: 'Ada' },
			...pair('seats', '={{ 5 }}'),
			options: { dryRun: true },
		});
		expect(run.items).toEqual([
			{
				json: {
					method: 'PUT',
					url: `${stage.sandbox.url}/intercom/visitors`,
					query: {},
					body: { id, name: 'Ada', custom_attributes: { seats: 5 } },
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('empty values in an update', () => {
	const nothing = { name: '={{ $json.empty }}' };
	const empties = [{ empty: '' }, { empty: null }];

	test.each(empties)('leave what is stored as it is: %j', async (item) => {
		const parameters = { ...byId, updateFields: nothing, ...pair('seats', '={{ 3 }}') };
		await stage.run('intercom', parameters, { items: [item] });
		expect(bodies()).toEqual([{ id, custom_attributes: { seats: 3 } }]);
		expect(stored()?.name).toBe('Runa Dahl');
	});

	test.each(empties)('clear the name with null where Options says so: %j', async (item) => {
		const parameters = { ...byId, updateFields: nothing, options: { emptyValues: 'clear' } };
		await stage.run('intercom', parameters, { items: [item] });
		expect(bodies()).toEqual([{ id, name: null }]);
		expect(stored()?.name).toBe('');
	});

	test.each(empties)('clear an attribute with null where Options says so: %j', async (item) => {
		stage.sandbox.intercom.add({ id, userId, customInfo: { seats: 3, newsletter: true } });
		const parameters = {
			...byId,
			...pair('seats', '={{ $json.empty }}'),
			options: { emptyValues: 'clear' },
		};
		await stage.run('intercom', parameters, { items: [item] });
		expect(bodies()).toEqual([{ id, custom_attributes: { seats: null } }]);
		expect(stored()?.customInfo).toEqual({ newsletter: true });
	});

	test('a value that an expression does not find is neither sent nor cleared', async () => {
		const parameters = {
			...byId,
			updateFields: { name: '={{ $json.nowhere }}' },
			customInfoFields: {
				field: [
					{ key: 'seats', value: '={{ $json.nowhere }}' },
					{ key: 'budget', value: '={{ 0.5 }}' },
				],
			},
			options: { emptyValues: 'clear' },
		};
		await stage.run('intercom', parameters);
		expect(bodies()).toEqual([{ id, custom_attributes: { budget: 0.5 } }]);
	});

	test.each<[string, INodeParameters, string]>([
		['no input', {}, 'Custom Information'],
		['an empty name', { updateFields: { name: '' } }, 'Custom Information'],
		['an empty attribute', pair('seats', ''), 'Custom Information'],
		['rows that were never filled in', pair('', ''), 'Custom Information'],
		['an empty object', { customInfoInput: 'json' }, 'Custom Information (JSON)'],
		['no chosen attribute', { customInfoInput: 'typed' }, 'Custom Information (Attributes)'],
	])('with %s there is nothing to change, and nothing is sent', async (_what, more, input) => {
		const run = await stage.run('intercom', { ...byId, ...more }, goOn);
		expect(failureOf(run)).toEqual({
			error: `Update Fields or ${input} holds nothing to change [item 0]`,
			details: {
				description:
					'Fill in at least one value. An empty value is only sent when Options > Empty Values is set to Clear the Field.',
				kind: 'validation',
				field: `Update Fields or ${input}`,
				attempts: 0,
				waitedMs: 0,
				retryable: false,
				mayHaveBeenApplied: false,
			},
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});
