import type { INodeParameters } from 'n8n-workflow';

import { samples, type FaultPlan } from '../../sandbox';
import { stopTheClock, withoutPace } from './clock';
import { everythingShown, failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { contactIds, tokens } = samples.acquire;
const [id] = contactIds;
const rename = {
	resource: 'contact',
	operation: 'update',
	contactId: id,
	updateFields: { name: 'Asha' },
};
const soon = { options: { timeout: 0.3 } };

let stage: Stage;
let stopped: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	stopped = stopTheClock(1_750_000_000_000);
});
afterEach(() => {
	stopped.restore();
});
afterAll(() => stage.close());

describe('an update is sent again, since the same values stay the same', () => {
	test.each<[what: string, fault: FaultPlan, writes: number, options?: INodeParameters]>([
		['a connection that breaks before the write', { fault: 'resetBeforeWrite' }, 0],
		['a connection that breaks after the write', { fault: 'resetAfterWrite' }, 1],
		['a fault of the vendor', { fault: 'status', status: 500 }, 0],
		['a fault after the write', { fault: 'status', status: 500, applied: true }, 1],
		['maintenance', { fault: 'status', status: 503 }, 0],
		['an answer that is cut off', { fault: 'truncate' }, 1],
		['an answer that is not JSON', { fault: 'wrongJson' }, 1],
		['a page of a gateway', { fault: 'html', status: 502 }, 0],
		['no answer in time', { fault: 'latency', ms: 60_000 }, 0, soon],
		['too many requests', { fault: 'status', status: 429 }, 0],
	])('after %s', async (_what, fault, writes, options = {}) => {
		stage.sandbox.plant({ ...fault, times: 1 });
		const run = await stage.run('acquire', { ...rename, ...options });
		expect(run.error).toBeUndefined();
		expect(run.items.map(({ json }) => json.name)).toEqual(['Asha']);
		expect(stage.sandbox.acquire.contact(id)?.fields.name).toBe('Asha');
		expect(stage.sandbox.writesOf('acquire', id)).toBe(writes + 1);
		expect(stage.sandbox.received).toHaveLength(2);
		expect(withoutPace(stopped.waits)).toEqual([500]);
	});

	test('and waits as long as it is told, should Acquire ever say so', async () => {
		stage.sandbox.plant({ fault: 'throttle', times: 2, retryAfter: 12, form: 'seconds' });
		await stage.run('acquire', rename);
		expect(withoutPace(stopped.waits)).toEqual([12_000, 12_000]);
	});
});

describe('what the builder reads when it does not help', () => {
	const again = 'The request may have been carried out; to send it again does no harm.';
	const later = 'Run the failed items again in a few minutes.';

	test.each<[what: string, fault: FaultPlan, error: string, details: object, more?: object]>([
		[
			'maintenance',
			{ fault: 'status', status: 503 },
			'could not process the request: Down for maintenance',
			{
				description: `${later} For support: code ERROR_MAINTENANCE, status 503.`,
				kind: 'vendorFault',
				vendorCode: 'ERROR_MAINTENANCE',
				statusCode: 503,
				mayHaveBeenApplied: false,
			},
		],
		[
			'too many requests',
			{ fault: 'throttle' },
			'turned the request away, since there were too many: Too many requests',
			{
				description:
					'Run the failed items again later, or send fewer items at a time. For support: code ERROR_TOO_MANY_REQUESTS, status 429.',
				kind: 'rateLimit',
				vendorCode: 'ERROR_TOO_MANY_REQUESTS',
				statusCode: 429,
				waitedMs: 6500,
				mayHaveBeenApplied: false,
			},
		],
		[
			'a broken connection',
			{ fault: 'resetBeforeWrite' },
			'broke off the connection',
			{
				description: `${again} Check the address in the credential and the connection of this n8n, then run again.`,
				kind: 'network',
				mayHaveBeenApplied: true,
			},
		],
		[
			'no answer in time',
			{ fault: 'latency', ms: 60_000 },
			'did not answer within 0.3 s',
			{
				description: `${again} Run the failed items again, or raise Options > Timeout.`,
				kind: 'timeout',
				mayHaveBeenApplied: true,
			},
			soon.options,
		],
	])('%s', async (_what, fault, error, details, more = {}) => {
		stage.sandbox.plant(fault);
		const parameters = { ...rename, options: { maxWait: 8, ...more } };
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run)).toEqual({
			error: `Acquire ${error} [item 0]`,
			details: { attempts: 5, waitedMs: 7500, ...details, retryable: true },
		});
		expect(withoutPace(stopped.waits).slice(0, 3)).toEqual([500, 1000, 2000]);
	});
});

describe('no secret is shown', () => {
	const webhookSecret = 'the-secret-of-the-webhook';
	const message = `The key ${tokens.good} (Bearer ${tokens.good}) with ${webhookSecret} is wrong`;

	test.each<[what: string, fault: FaultPlan, more?: INodeParameters]>([
		['in a success', { fault: 'latency', ms: 0 }, { output: 'raw' }],
		['in a dry run', { fault: 'latency', ms: 0 }, { options: { dryRun: true } }],
		...[200, 400, 401, 403, 404, 429, 500, 503].map((status): [string, FaultPlan] => [
			`in a refusal with ${status} that repeats it`,
			{ fault: 'status', status, body: { data: { success: false, message } } },
		]),
		['in a page that repeats it', { fault: 'html', text: message }],
		['in a broken connection', { fault: 'resetBeforeWrite' }],
	])('%s', async (_what, fault, more = {}) => {
		stage.sandbox.plant(fault);
		const parameters = { ...rename, ...more };
		const credentials = stage.credential('acquire', { webhookSecret });
		const stops = everythingShown(await stage.run('acquire', parameters, { credentials }));
		const continues = await stage.run('acquire', parameters, { ...goOn, credentials });
		const shown = stops + everythingShown(continues);
		expect(shown.length).toBeGreaterThan(100);
		expect([tokens.good, webhookSecret].filter((secret) => shown.includes(secret))).toEqual([]);
	});
});
