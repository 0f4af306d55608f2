import type { INodeParameters } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { stopTheClock } from './clock';
import { goOn } from './observe';
import { setStage, type Stage } from './stage';

let stage: Stage;
let stopped: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage({ now: () => clock.now() });
});
beforeEach(() => {
	stage.sandbox.reset();
	stopped = stopTheClock(1_750_000_000_000);
});
afterEach(() => {
	stopped.restore();
});
afterAll(() => stage.close());

const rename: INodeParameters = {
	resource: 'contact',
	operation: 'update',
	contactId: '={{ $json.id }}',
	updateFields: { name: 'Runa' },
};
const itemsFor = (count: number) => stage.sandbox.acquire.addContacts(count).map((id) => ({ id }));
const arrivals = () => {
	const [first] = stage.sandbox.received;
	return stage.sandbox.received.map(({ at }) => at - (first?.at ?? 0));
};
const atPace = (requestsPerMinute: number) => ({ ...rename, options: { requestsPerMinute } });

describe('the pace', () => {
	test('keeps to Requests per Minute in every window', async () => {
		const run = await stage.run('acquire', atPace(30), { items: itemsFor(90) });
		expect(run.items).toHaveLength(90);
		const apart = arrivals()
			.slice(29)
			.map((at, index) => at - (arrivals()[index] ?? 0));
		expect(Math.min(...apart)).toBeGreaterThanOrEqual(60_000);
	});

	test('is shared by two executions that use the same credential', async () => {
		const credentials = stage.credential('acquire');
		const run = () => stage.run('acquire', atPace(30), { items: itemsFor(30), credentials });
		await Promise.all([run(), run()]);
		const apart = arrivals()
			.slice(29)
			.map((at, index) => at - (arrivals()[index] ?? 0));
		expect(Math.min(...apart)).toBeGreaterThanOrEqual(60_000);
	});

	test('a time that the vendor names holds for every item, and none comes too early', async () => {
		stage.sandbox.plant({
			fault: 'throttle',
			times: 1,
			afterRequests: 20,
			retryAfter: 40,
			form: 'seconds',
		});
		const run = await stage.run('acquire', rename, { items: itemsFor(100) });
		expect(run.items).toHaveLength(100);
		expect(stage.sandbox.accounting().earlyResends).toBe(0);
		expect(arrivals().filter((at) => at >= 40_000).length).toBeGreaterThan(60);
	});
});

describe('a wait longer than Max Wait', () => {
	const impatient = { ...rename, options: { maxWait: 60 } };

	test('fails the items that would have to wait, without asking again', async () => {
		stage.sandbox.plant({ fault: 'throttle', times: 1, retryAfter: 3600, form: 'seconds' });
		const run = await stage.run('acquire', impatient, { items: itemsFor(30), ...goOn });
		const kinds = run.errorItems.map(({ json }) => (json.details as { kind: string }).kind);
		expect(new Set(kinds)).toEqual(new Set(['rateLimit']));
		expect(stage.sandbox.received.length).toBeLessThanOrEqual(10);
		expect(run.errorItems.at(-1)?.json).toMatchObject({
			error:
				'Acquire turned the request away, since there were too many: it takes nothing for another 3600 s [item 29]',
			details: {
				description: 'Run the failed items again after that time, or raise Options > Max Wait.',
				attempts: 0,
				retryable: true,
				mayHaveBeenApplied: false,
			},
		});
	});
});

describe('an outage', () => {
	test('costs at most 1.5 requests an item', async () => {
		stage.sandbox.plant({ fault: 'status', status: 503, vendor: 'zendesk' });
		const items = stage.sandbox.zendesk.addVisitors(100).map((id) => ({ id }));
		const parameters = {
			resource: 'visitor',
			operation: 'update',
			visitorId: '={{ $json.id }}',
			updateFields: { name: 'Runa' },
		};
		const run = await stage.run('zendeskChat', parameters, { items, ...goOn });
		expect(run.errorItems).toHaveLength(100);
		expect(stage.sandbox.received.length).toBeLessThanOrEqual(150);
	});
});

describe('a run that stops', () => {
	test('does not send items that wait for their turn', async () => {
		stopped.restore();
		const items = [{ id: 'unknown' }, ...itemsFor(30)];
		const run = await stage.run('acquire', atPace(1), { items });
		expect(run.error?.message).toMatch(/^Acquire has no such record/);
		expect(stage.sandbox.received).toHaveLength(1);
		expect(run.error?.description).toContain(
			'Of 31 items: 0 carried out, 1 failed (0), 30 not sent (1–30).',
		);
	});

	test('a cancelled one ends at once while items wait for their turn', async () => {
		stopped.restore();
		const running = stage.run('acquire', atPace(1), { items: itemsFor(30) });
		while (stage.sandbox.received.length < 1) await new Promise(setImmediate);
		running.cancel();
		expect((await running).status).toBe('canceled');
		expect(stage.sandbox.received).toHaveLength(1);
	});
});
