import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { FaultPlan } from '../../sandbox';
import { stopTheClock, withoutPace } from './clock';
import { setStage, type Stage } from './stage';
import { create, get, update, visitor, visitorId } from './zendesk';

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
	clock = stopTheClock();
});
beforeEach(() => {
	stage.sandbox.reset();
	clock.waits.length = 0;
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

const carriedOut =
	'The request may have been carried out: look at the record before you send it again. ';
const network =
	'Check the address in the credential and the connection of this n8n, then run again.';
const later = 'Run the failed items again in a few minutes.';

/** Only a request that shall be too late is given little time. */
const run = (plan: FaultPlan, parameters: INodeParameters, seconds = 0.3) =>
	stage.run(
		'zendeskChat',
		{ ...parameters, options: { timeout: plan.fault === 'latency' ? seconds : 60, maxWait: 90 } },
		{ onError: 'continueErrorOutput' },
	);

/** What each fault reads like; the rest depends on the operation. */
const lost: Array<[string, FaultPlan, string, IDataObject & { description: string }]> = [
	[
		'a connection that breaks before the write',
		{ fault: 'resetBeforeWrite' },
		'broke off the connection',
		{ description: network, kind: 'network' },
	],
	[
		'a connection that breaks behind the write',
		{ fault: 'resetAfterWrite' },
		'broke off the connection',
		{ description: network, kind: 'network' },
	],
	[
		'no answer in time',
		{ fault: 'latency', ms: 60_000 },
		'did not answer within 0.3 s',
		{
			description: 'Run the failed items again, or raise Options > Timeout.',
			kind: 'timeout',
		},
	],
	[
		'a fault of the server',
		{ fault: 'status', status: 500 },
		'could not process the request: Internal Server Error',
		{
			description: `${later} For support: code Internal Server Error, status 500.`,
			kind: 'vendorFault',
			vendorCode: 'Internal Server Error',
			statusCode: 500,
		},
	],
	[
		'a page of the server in front',
		{ fault: 'html', status: 502 },
		'could not process the request: it answered with a page instead of data (status 502)',
		{ description: `${later} For support: status 502.`, kind: 'vendorFault', statusCode: 502 },
	],
	[
		'an answer that is no JSON',
		{ fault: 'wrongJson' },
		'could not process the request: its answer is not JSON or was cut off',
		{ description: `${later} For support: status 201.`, kind: 'vendorFault', statusCode: 201 },
	],
];

describe('Visitor > Create', () => {
	test.each(lost)(
		'is not sent again after %s, and says that it may have been carried out',
		async (_, plan, error, details) => {
			stage.sandbox.plant(plan);
			const { errorItems } = await run(plan, create({ name: 'Ada' }));
			expect(errorItems.map(({ json }) => json)).toEqual([
				{
					error: `Zendesk Chat ${error} [item 0]`,
					details: {
						attempts: 1,
						waitedMs: 0,
						retryable: true,
						mayHaveBeenApplied: true,
						...details,
						description: carriedOut + details.description,
					},
				},
			]);
			expect(stage.sandbox.received).toHaveLength(1);
			expect(clock.waits).toEqual([]);
			expect(stage.sandbox.zendesk.size).toBeLessThanOrEqual(4);
		},
	);

	test('is not sent again after an answer that was cut off while it came', async () => {
		stage.sandbox.plant({ fault: 'truncate' });
		const { items, errorItems } = await run({ fault: 'truncate' }, create({ name: 'Ada' }));
		expect(items).toEqual([]);
		expect(errorItems).toMatchObject([{ json: { details: { mayHaveBeenApplied: true } } }]);
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test('is sent again after it was turned away, and makes one visitor', async () => {
		const plan: FaultPlan = { fault: 'throttle', retryAfter: 3, times: 2 };
		stage.sandbox.plant(plan);
		const { items } = await run(plan, create({ name: 'Ada' }));
		expect(items.map(({ json }) => json.name)).toEqual(['Ada']);
		expect(withoutPace(clock.waits)).toEqual([3000, 3000]);
		expect(stage.sandbox.received).toHaveLength(3);
		expect(stage.sandbox.zendesk.size).toBe(4);
	});
});

describe('Visitor > Update', () => {
	test.each(lost)('is sent again after %s, and the visitor is right', async (_, plan) => {
		stage.sandbox.plant({ ...plan, times: 1 });
		const { items, errorItems } = await run(plan, update({ name: 'Runa Berg' }), 0.5);
		const json = visitor({ name: 'Runa Berg' });
		expect(errorItems).toEqual([]);
		expect(items).toEqual([{ json, pairedItem: { item: 0 } }]);
		expect(stage.sandbox.received).toHaveLength(2);
		expect(stage.sandbox.zendesk.visitor(visitorId)).toEqual(json);
	});

	test('that stays without an answer fails after five requests', async () => {
		stage.sandbox.plant({ fault: 'resetAfterWrite' });
		const { errorItems } = await run({ fault: 'resetAfterWrite' }, update({ name: 'Runa Berg' }));
		expect(errorItems.map(({ json }) => json)).toEqual([
			{
				error: 'Zendesk Chat broke off the connection [item 0]',
				details: {
					description: `The request may have been carried out; to send it again does no harm. ${network}`,
					kind: 'network',
					attempts: 5,
					waitedMs: 7500,
					retryable: true,
					mayHaveBeenApplied: true,
				},
			},
		]);
		expect(stage.sandbox.received).toHaveLength(5);
	});
});

describe('Visitor > Get', () => {
	test('that fails can never have changed anything', async () => {
		stage.sandbox.plant({ fault: 'resetBeforeWrite' });
		const { errorItems } = await run({ fault: 'resetBeforeWrite' }, get());
		expect(errorItems).toMatchObject([
			{ json: { details: { description: network, attempts: 5, mayHaveBeenApplied: false } } },
		]);
	});

	test('that is turned away to the end says so', async () => {
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 20 });
		const { errorItems } = await run({ fault: 'throttle' }, get());
		expect(errorItems.map(({ json }) => json)).toEqual([
			{
				error:
					'Zendesk Chat turned the request away, since there were too many: Too many requests: wait before sending the next one [item 0]',
				details: {
					description:
						'Run the failed items again later, or send fewer items at a time. For support: status 429, request ID zd-5e1c7a40b2.',
					kind: 'rateLimit',
					requestId: 'zd-5e1c7a40b2',
					statusCode: 429,
					attempts: 5,
					waitedMs: 80_000,
					retryable: true,
					mayHaveBeenApplied: false,
				},
			},
		]);
	});
});
