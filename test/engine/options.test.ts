import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, type NodeName, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const sent = () => stage.sandbox.received.map(({ method, body }) => [method, body]);

interface Case {
	node: NodeName;
	parameters: INodeParameters;
	/** What is stored already, and what is new. */
	updateFields?: [same: INodeParameters, other: INodeParameters];
	info?: [same: string, other: string];
	read: [method: string, body: unknown];
	write: unknown;
	changes: Record<string, unknown>;
}

const cases: Case[] = [
	{
		node: 'zendeskChat',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			visitorId: samples.zendesk.visitorIds[0],
		},
		updateFields: [
			{ name: 'Runa Dahl', phone: '2025550117', banned: false },
			{ name: 'Runa Berg', phone: '2025550117' },
		],
		read: ['GET', undefined],
		write: { name: 'Runa Berg' },
		changes: { name: { from: 'Runa Dahl', to: 'Runa Berg' } },
	},
	{
		node: 'acquire',
		parameters: {
			resource: 'contact',
			operation: 'update',
			contactId: samples.acquire.contactIds[0],
		},
		updateFields: [{ name: 'Runa Dahl' }, { name: 'Runa Dahl', city: 'Bergen' }],
		read: ['GET', undefined],
		write: { fields: { city: 'Bergen' } },
		changes: { 'fields.city': { from: null, to: 'Bergen' } },
	},
	{
		node: 'zohoSalesIQ',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			conversationId: samples.zoho.conversationIds[0],
		},
		updateFields: [{ name: 'Runa Dahl' }, { name: 'Runa Berg', phone: '2025550117' }],
		read: ['GET', undefined],
		write: { last_name: 'Runa Berg' },
		changes: { last_name: { from: 'Runa Dahl', to: 'Runa Berg' } },
	},
	{
		node: 'zohoSalesIQ',
		parameters: {
			resource: 'visitor',
			operation: 'updateCustomInfo',
			conversationId: samples.zoho.conversationIds[0],
		},
		info: ['{ "Plan": "" }', '{ "Plan": "Gold" }'],
		read: ['GET', undefined],
		write: { customer_info: { Plan: 'Gold' } },
		changes: { 'customer_info.Plan': { from: null, to: 'Gold' } },
	},
	{
		node: 'intercom',
		parameters: {
			resource: 'visitor',
			operation: 'update',
			identifyBy: 'id',
			visitorId: samples.intercom.visitorIds[0],
		},
		updateFields: [{ name: 'Runa Dahl' }, { name: 'A & B' }],
		read: ['PUT', { id: samples.intercom.visitorIds[0] }],
		write: { id: samples.intercom.visitorIds[0], name: 'A & B' },
		changes: { name: { from: 'Runa Dahl', to: 'A & B' } },
	},
];

describe.each(cases)('Only If Changed: $node $parameters.operation', (one) => {
	const run = (which: 0 | 1) =>
		stage.run(one.node, {
			...one.parameters,
			...(one.updateFields && { updateFields: one.updateFields[which] }),
			...(one.info && { customInfoInput: 'json', customInfoJson: one.info[which] }),
			options: { onlyIfChanged: true, emptyValues: 'clear' },
		});

	test('reads the record, writes only what differs, and says so', async () => {
		const { items, error } = await run(1);
		expect(error).toBeUndefined();
		expect(sent()).toEqual([one.read, ['PUT', one.write]]);
		expect(items[0]?.json).toMatchObject({ changed: true, changes: one.changes });
		expect(items[0]?.json).toHaveProperty('id');
	});

	test('does not write what is stored already', async () => {
		const { items, error } = await run(0);
		expect(error).toBeUndefined();
		expect(sent()).toEqual([one.read]);
		expect(items[0]?.json).toMatchObject({ changed: false, changes: {} });
	});

	test('the second time there is nothing left to change', async () => {
		await run(1);
		const { items } = await run(1);
		expect(items[0]?.json.changed).toBe(false);
	});
});

test('Only If Changed writes nothing when the record could not be read', async () => {
	stage.sandbox.plant({ fault: 'empty', method: 'GET' });
	const run = await stage.run('zendeskChat', {
		resource: 'visitor',
		operation: 'update',
		visitorId: samples.zendesk.visitorIds[0],
		updateFields: { name: 'Runa Dahl' },
		options: { onlyIfChanged: true, maxAttempts: 1 },
	});
	expect(run.error?.message).toMatch('its answer does not hold the record');
	expect(sent().map(([method]) => method)).toEqual(['GET']);
});

describe('Request Details', () => {
	test('tell status, request ID, attempts, waiting and what is left of the limit', async () => {
		const stopped = stopTheClock();
		stage.sandbox.plant({ fault: 'throttle', times: 1, retryAfter: 3, form: 'seconds' });
		const run = await stage.run('intercom', {
			resource: 'visitor',
			operation: 'get',
			identifyBy: 'userId',
			userId: samples.intercom.userIds[0],
			options: { requestDetails: true },
		});
		stopped.restore();
		expect(run.items[0]?.json._request).toEqual({
			statusCode: 200,
			requestId: expect.stringMatching(/^\w{20}$/) as string,
			attempts: 2,
			waitedMs: 3000,
			remaining: expect.any(Number) as number,
		});
	});

	test('say nothing of what a vendor does not tell', async () => {
		const run = await stage.run('acquire', {
			resource: 'contact',
			operation: 'get',
			contactId: '614',
			options: { requestDetails: true },
		});
		expect(run.items[0]?.json._request).toEqual({
			statusCode: 200,
			requestId: null,
			attempts: 1,
			waitedMs: 0,
			remaining: null,
		});
	});
});
