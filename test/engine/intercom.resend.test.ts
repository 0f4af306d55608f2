import type { INodeParameters } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { type FaultPlan, samples } from '../../sandbox';
import { stopTheClock, withoutPace } from './clock';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { visitorIds } = samples.intercom;
const [id] = visitorIds;
const now = Date.parse('2025-03-01T10:00:00Z');
const base = { resource: 'visitor', identifyBy: 'id', visitorId: id };
const update = { ...base, operation: 'update', updateFields: { name: 'Ada' } };
const convert = { ...base, operation: 'convert', contactEmail: 'ada@lanternhouse.example' };
const soon = { options: { timeout: 0.3 } };

let stage: Stage;
let stopped: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage({ now: () => clock.now() });
});
beforeEach(() => {
	stage.sandbox.reset();
	stopped = stopTheClock(now);
});
afterEach(() => {
	stopped.restore();
});
afterAll(() => stage.close());

const received = () => stage.sandbox.received.length;
const lost: Array<[what: string, fault: FaultPlan, writes: number, options?: INodeParameters]> = [
	['a connection that breaks before the write', { fault: 'resetBeforeWrite' }, 0],
	['a connection that breaks after the write', { fault: 'resetAfterWrite' }, 1],
	['a fault of the vendor', { fault: 'status', status: 500 }, 0],
	['a vendor that is down', { fault: 'status', status: 503 }, 0],
	['a fault after the write', { fault: 'status', status: 500, applied: true }, 1],
	['an answer that is cut off', { fault: 'truncate' }, 1],
	['a page of a gateway', { fault: 'html', status: 502 }, 0],
	['no answer in time', { fault: 'latency', ms: 60_000 }, 0, soon],
	["the vendor's own time-out", { fault: 'status', status: 408 }, 0],
];

describe('an update may be sent again, since the same values stay the same', () => {
	test.each(lost)('after %s', async (_what, fault, writes, options = {}) => {
		stage.sandbox.plant({ ...fault, times: 1 });
		const run = await stage.run('intercom', { ...update, ...options });
		expect(run.error).toBeUndefined();
		expect(run.items.map(({ json }) => json.name)).toEqual(['Ada']);
		expect(stage.sandbox.intercom.visitor(id)?.name).toBe('Ada');
		expect(stage.sandbox.writesOf('intercom', id)).toBe(writes + 1);
		expect(received()).toBe(2);
		expect(withoutPace(stopped.waits)).toEqual([500]);
	});

	test('not more often than Options allows, and then it says that it may have been carried out', async () => {
		stage.sandbox.plant({ fault: 'status', status: 503 });
		const run = await stage.run('intercom', { ...update, options: { maxAttempts: 3 } }, goOn);
		expect(failureOf(run)).toEqual({
			error:
				'Intercom could not process the request: Sorry, the API service is temporarily unavailable [item 0]',
			details: {
				description:
					'The request may have been carried out; to send it again does no harm. Run the failed items again in a few minutes. For support: code service_unavailable, status 503, request ID REQUEST-ID.',
				kind: 'vendorFault',
				vendorCode: 'service_unavailable',
				statusCode: 503,
				requestId: 'REQUEST-ID',
				attempts: 3,
				waitedMs: 1500,
				retryable: true,
				mayHaveBeenApplied: true,
			},
		});
		expect(withoutPace(stopped.waits)).toEqual([500, 1000]);
	});
});

describe('a conversion is sent once, since the visitor may be gone', () => {
	test.each(lost)('after %s', async (_what, fault, writes, options = {}) => {
		stage.sandbox.plant({ ...fault, times: 1 });
		const run = await stage.run('intercom', { ...convert, ...options }, goOn);
		const { details } = failureOf(run);
		expect(details).toMatchObject({ attempts: 1, waitedMs: 0, mayHaveBeenApplied: true });
		expect(details).toMatchObject({
			description: expect.stringMatching(
				/^The request may have been carried out: look at the record before you send it again\. /,
			) as string,
		});
		expect(stage.sandbox.writesOf('intercom', id)).toBe(writes);
		expect(received()).toBe(1);
	});

	test('but again when it was turned away unread', async () => {
		stage.sandbox.plant({ fault: 'throttle', times: 2, retryAfter: 3 });
		const run = await stage.run('intercom', convert);
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.writesOf('intercom', id)).toBe(1);
		// The window ends at a whole second, so that the second wait may be one second longer.
		expect(withoutPace(stopped.waits).map((ms) => ms >= 3000)).toEqual([true, true]);
	});

	test('and again when it never left', async () => {
		const credentials = stage.credential('intercom', { apiUrl: 'http://127.0.0.1:9' });
		const run = await stage.run('intercom', convert, { ...goOn, credentials });
		expect(failureOf(run)).toEqual({
			error: 'Intercom could not be reached: the connection was refused [item 0]',
			details: {
				description:
					'Check the address in the credential and the connection of this n8n, then run again.',
				kind: 'network',
				attempts: 5,
				waitedMs: 7500,
				retryable: true,
				mayHaveBeenApplied: false,
			},
		});
		expect(withoutPace(stopped.waits)).toEqual([500, 1000, 2000, 4000]);
	});
});

describe('what is said when no answer came', () => {
	test.each([
		[
			{ fault: 'latency', ms: 60_000 } as const,
			'did not answer within 0.3 s',
			'Run the failed items again, or raise Options > Timeout.',
			'timeout',
		],
		[
			{ fault: 'resetAfterWrite' } as const,
			'broke off the connection',
			'Check the address in the credential and the connection of this n8n, then run again.',
			'network',
		],
	])('%j', async (fault, words, advice, kind) => {
		stage.sandbox.plant(fault);
		const run = await stage.run('intercom', { ...convert, ...soon }, goOn);
		expect(failureOf(run)).toEqual({
			error: `Intercom ${words} [item 0]`,
			details: {
				description: `The request may have been carried out: look at the record before you send it again. ${advice}`,
				kind,
				attempts: 1,
				waitedMs: 0,
				retryable: true,
				mayHaveBeenApplied: true,
			},
		});
	});
});

describe('too many requests', () => {
	test('wait until the window of X-RateLimit-Reset ends, since there is no Retry-After', async () => {
		stage.sandbox.plant({ fault: 'throttle', times: 1, retryAfter: 7, form: 'reset' });
		const run = await stage.run('intercom', update);
		expect(run.error).toBeUndefined();
		expect(withoutPace(stopped.waits)).toEqual([7000]);
	});

	test('obey Retry-After should it come', async () => {
		stage.sandbox.plant({ fault: 'throttle', times: 1, retryAfter: 9, form: 'httpDate' });
		await stage.run('intercom', update);
		expect(withoutPace(stopped.waits)).toEqual([9000]);
	});

	test('wait longer each time where no header says how long', async () => {
		stage.sandbox.plant({ fault: 'throttle', times: 3, form: 'none' });
		await stage.run('intercom', update);
		expect(withoutPace(stopped.waits)).toEqual([500, 1000, 2000]);
	});

	test('end in an error when the wait is longer than Options allows', async () => {
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 61 });
		const run = await stage.run('intercom', { ...update, options: { maxWait: 60 } }, goOn);
		expect(failureOf(run)).toEqual({
			error:
				'Intercom turned the request away, since there were too many: Exceeded rate limit of 1666 in 10_seconds [item 0]',
			details: {
				description:
					'Run the failed items again later, or send fewer items at a time. For support: code rate_limit_exceeded, status 429, request ID REQUEST-ID.',
				kind: 'rateLimit',
				vendorCode: 'rate_limit_exceeded',
				statusCode: 429,
				requestId: 'REQUEST-ID',
				attempts: 1,
				waitedMs: 0,
				retryable: true,
				mayHaveBeenApplied: false,
			},
		});
		expect(stopped.waits).toEqual([]);
	});
});
