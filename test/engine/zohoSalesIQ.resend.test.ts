import type { IDataObject } from 'n8n-workflow';

import type { FaultPlan } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, type Stage } from './stage';
import { conversationId, setJson, update } from './zoho';

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

const carriedOut = 'The request may have been carried out; to send it again does no harm. ';
const later = 'Run the failed items again in a few minutes.';

test('an answer without a body says nothing, since failures come with HTTP 200 as well', async () => {
	stage.sandbox.plant({ fault: 'empty', times: 1 });
	const run = await stage.run('zohoSalesIQ', update({ name: 'Runa' }));
	expect(run.items).toHaveLength(1);
	expect(stage.sandbox.received).toHaveLength(2);
});

describe('a request that fails for good', () => {
	test.each<[string, FaultPlan, string, IDataObject, number[]]>([
		[
			'a lock of the address, code 1023 inside HTTP 200',
			{ fault: 'throttle' },
			'turned the request away, since there were too many: Remote IP Locked',
			{
				description:
					'Run the failed items again later, or send fewer items at a time. For support: code 1023, status 200.',
				kind: 'rateLimit',
				vendorCode: '1023',
				statusCode: 200,
				mayHaveBeenApplied: false,
			},
			[60_000, 120_000],
		],
		[
			'a status 429 that tells how long to wait',
			{ fault: 'throttle', status: 429, retryAfter: 7, form: 'seconds' },
			'turned the request away, since there were too many: Remote IP Locked',
			{
				description:
					'Run the failed items again later, or send fewer items at a time. For support: code 1023, status 429.',
				kind: 'rateLimit',
				vendorCode: '1023',
				statusCode: 429,
				mayHaveBeenApplied: false,
			},
			[7000, 7000, 7000, 7000],
		],
		[
			'a fault that the vendor reports inside HTTP 200',
			{
				fault: 'status',
				status: 200,
				body: { error: { code: 1001, message: 'Please try again later' } },
			},
			'could not process the request: Please try again later',
			{
				description: `${carriedOut}${later} For support: code 1001, status 200.`,
				kind: 'vendorFault',
				vendorCode: '1001',
				statusCode: 200,
			},
			[500, 1000, 2000, 4000],
		],
		[
			'a fault of the server',
			{ fault: 'html', status: 502 },
			'could not process the request: it answered with a page instead of data (status 502)',
			{
				description: `${carriedOut}${later} For support: status 502.`,
				kind: 'vendorFault',
				statusCode: 502,
			},
			[500, 1000, 2000, 4000],
		],
		[
			'an answer that is cut off',
			{ fault: 'wrongJson' },
			'could not process the request: its answer is not JSON or was cut off',
			{
				description: `${carriedOut}${later} For support: status 200.`,
				kind: 'vendorFault',
				statusCode: 200,
			},
			[500, 1000, 2000, 4000],
		],
		[
			'a connection that breaks',
			{ fault: 'resetBeforeWrite' },
			'broke off the connection',
			{
				description: `${carriedOut}Check the address in the credential and the connection of this n8n, then run again.`,
				kind: 'network',
			},
			[500, 1000, 2000, 4000],
		],
		[
			'no answer in time',
			{ fault: 'latency', ms: 60_000 },
			'did not answer within 0.3 s',
			{
				description: `${carriedOut}Run the failed items again, or raise Options > Timeout.`,
				kind: 'timeout',
			},
			[500, 1000, 2000, 4000],
		],
	])('%s', async (_, plan, error, details, waits) => {
		stage.sandbox.plant(plan);
		const timeout = plan.fault === 'latency' ? 0.3 : 60;
		const maxWait = waits.reduce((sum, ms) => sum + ms, 6000) / 1000;
		const options = { timeout, maxWait };
		const parameters = update({ name: 'Runa' }, { options });
		const run = await stage.run('zohoSalesIQ', parameters, { onError: 'continueErrorOutput' });
		expect(run.errorItems.map(({ json }) => json)).toEqual([
			{
				error: `Zoho SalesIQ ${error} [item 0]`,
				details: {
					attempts: waits.length + 1,
					waitedMs: waits.reduce((sum, ms) => sum + ms, 0),
					retryable: true,
					mayHaveBeenApplied: true,
					...details,
				},
			},
		]);
		// Among them are the pace's own, of which one may be a whole half second as well.
		expect(clock.waits).toEqual(expect.arrayContaining(waits));
		expect(stage.sandbox.received).toHaveLength(waits.length + 1);
	});

	test('a vendor that cannot be reached at all', async () => {
		const run = await stage.run('zohoSalesIQ', update({ name: 'Runa' }), {
			onError: 'continueErrorOutput',
			// Port 9 is kept free for those who want to be refused.
			credentials: stage.credential('zohoSalesIQ', { apiUrl: 'http://127.0.0.1:9' }),
		});
		expect(run.errorItems.map(({ json }) => json)).toEqual([
			{
				error: 'Zoho SalesIQ could not be reached: the connection was refused [item 0]',
				details: {
					description:
						'Check the address in the credential and the connection of this n8n, then run again.',
					kind: 'network',
					attempts: 5,
					waitedMs: 7500,
					retryable: true,
					mayHaveBeenApplied: false,
				},
			},
		]);
	});
});

describe('a request that fails once is sent again, and ends well', () => {
	test.each<[string, FaultPlan, number]>([
		['after a lock', { fault: 'throttle' }, 1],
		['after a fault of the server', { fault: 'status', status: 503 }, 1],
		['after a connection that broke before the write', { fault: 'resetBeforeWrite' }, 1],
		['after a connection that broke behind the write', { fault: 'resetAfterWrite' }, 2],
		['after an answer that is no whole JSON', { fault: 'wrongJson' }, 2],
		['after an answer that came too late', { fault: 'latency', ms: 60_000 }, 2],
	])('%s', async (_, plan, writes) => {
		stage.sandbox.plant({ ...plan, times: 1 });
		const options = plan.fault === 'latency' ? { timeout: 0.5 } : {};
		const parameters = setJson('{"Plan":"Gold"}', { options });
		const run = await stage.run('zohoSalesIQ', parameters);
		expect(run.error).toBeUndefined();
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.received).toHaveLength(2);
		expect(stage.sandbox.zoho.customInfo(conversationId)).toEqual({ Plan: 'Gold' });
		expect(stage.sandbox.writesOf('zoho', conversationId)).toBeLessThanOrEqual(writes);
	});

	test('after an answer that was cut off while it came', async () => {
		stage.sandbox.plant({ fault: 'truncate', times: 1 });
		const run = await stage.run('zohoSalesIQ', setJson('{"Plan":"Gold"}'));
		expect(run.items).toMatchObject([{ json: { id: conversationId } }]);
		expect(stage.sandbox.received).toHaveLength(2);
	});
});
