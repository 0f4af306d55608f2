import type { NodeApiError } from 'n8n-workflow';

import { samples } from '../../sandbox';
import type { TriggerOptions } from './harness';
import { oAuth2 } from './zendesk';
import {
	allTold,
	failureOf,
	minute,
	setTriggerStage,
	told,
	type TriggerStage,
} from './zendeskTrigger';

let stage: TriggerStage;
beforeAll(async () => {
	stage = await setTriggerStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	stage.waits.length = 0;
});
afterAll(() => stage.close());

const desk = () => stage.sandbox.zendesk;
const each = (ids: string[]) => ids.map((id) => `chatUpdated ${id}`);
/** So long ago that the export does not change any more. */
const backlog = () => stage.ended({ update_timestamp: stage.at(-20 * minute) }, 2500);

describe.each([false, true])('polls, with durable cursors %s:', (durableCursors) => {
	const active = (more: Partial<TriggerOptions> = {}) =>
		stage.active(['chatUpdated'], { durableCursors, ...more });

	test('the first one gives nothing, then each new chat comes once', async () => {
		stage.ended();
		const trigger = await active();
		expect(trigger.executions).toEqual([]);
		stage.pass(minute);
		expect(await trigger.poll()).toBeNull();
		const first = stage.ended({}, 2);
		expect(told(await trigger.poll())).toEqual(each(first));
		expect(await trigger.poll()).toBeNull();
		stage.pass(minute);
		const second = stage.ended();
		expect(told(await trigger.poll())).toEqual(each(second));
		stage.pass(60 * minute);
		expect(await trigger.poll()).toBeNull();
	});

	test('2,500 chats of one second come each once, over several pages and polls', async () => {
		const trigger = await active();
		stage.pass(minute);
		const ids = stage.ended({}, 2500);
		const counts: number[] = [];
		for (let polls = 0; polls < 9; polls += 1) {
			counts.push(told(await trigger.poll()).length);
			stage.pass(minute);
		}
		expect(counts).toEqual([1000, 0, 0, 0, 0, 0, 1500, 0, 0]);
		expect(allTold(trigger)).toEqual(each(ids));
	});

	test('what lies back far enough comes at once, page by page', async () => {
		const trigger = await active();
		stage.pass(30 * minute);
		const ids = backlog();
		const late = stage.ended();
		expect(told(await trigger.poll())).toEqual(each([...ids, ...late]));
		expect(
			stage
				.asked()
				.slice(1)
				.map(({ start_id }) => start_id),
		).toEqual([undefined, ids[999], ids[1999]]);
		expect(await trigger.poll()).toBeNull();
	});

	test('a chat that surfaces late within five minutes is not lost', async () => {
		const trigger = await active();
		stage.pass(10 * minute);
		const first = stage.ended();
		expect(told(await trigger.poll())).toEqual(each(first));
		stage.pass(4 * minute);
		const late = stage.ended({ update_timestamp: stage.at(-4 * minute - 30_000) });
		expect(told(await trigger.poll())).toEqual(each(late));
		expect(await trigger.poll()).toBeNull();
	});

	test('n8n restarts between two, and nothing is lost or comes twice', async () => {
		const before = await active();
		stage.pass(minute);
		const first = stage.ended();
		expect(told(await before.poll())).toEqual(each(first));
		stage.pass(minute);
		expect(await before.poll()).toBeNull();
		const meanwhile = stage.ended();
		stage.pass(2 * minute);
		const after = before.restart();
		await after.activate();
		expect(allTold(after)).toEqual(each(meanwhile));
		expect(await after.poll()).toBeNull();
	});

	test('one that fails between pages is repeated as a whole', async () => {
		const trigger = await active();
		stage.pass(30 * minute);
		const ids = backlog();
		stage.sandbox.plant({ fault: 'status', status: 503, afterRequests: 2, times: 5 });
		expect(await failureOf(trigger.poll())).toEqual({
			name: 'NodeApiError',
			message: expect.stringContaining('Zendesk Chat could not process the request') as string,
			failure: { cause: 'temporarily-unavailable' },
		});
		expect(trigger.executions).toEqual([]);
		expect(told(await trigger.poll())).toEqual(each(ids));
		expect(await trigger.poll()).toBeNull();
	});

	test('one whose time is nearly over leaves the rest to the next one', async () => {
		const trigger = await active({ pollBudgetMs: 1000 });
		stage.pass(30 * minute);
		const ids = backlog();
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 1, every: 2 });
		const counts = [told(await trigger.poll()).length, told(await trigger.poll()).length];
		expect(counts).toEqual([2000, 500]);
		expect(allTold(trigger)).toEqual(each(ids));
		expect(await trigger.poll()).toBeNull();
	});

	test('what happened while the workflow was inactive comes when it is active again', async () => {
		const trigger = await active();
		stage.pass(minute);
		const before = stage.ended();
		await trigger.poll();
		await trigger.deactivate();
		stage.pass(90 * minute);
		const meanwhile = stage.ended();
		stage.pass(90 * minute);
		await trigger.activate();
		expect(allTold(trigger)).toEqual(each([...before, ...meanwhile]));
		expect(await trigger.poll()).toBeNull();
	});

	test('one that begins while another is at work gives nothing', async () => {
		const trigger = await active();
		stage.pass(minute);
		const ids = stage.ended();
		const both = await Promise.all([trigger.poll(), trigger.poll()]);
		expect(both.map(told)).toEqual([each(ids), []]);
		expect(await trigger.poll()).toBeNull();
	});
});

describe('the vendor', () => {
	test('is never asked for what is not more than five minutes ago', async () => {
		const trigger = await stage.active(['chatUpdated']);
		const start = stage.asked()[0]?.minutes;
		stage.pass(minute);
		await trigger.poll();
		stage.pass(30 * minute);
		await trigger.poll();
		await trigger.poll();
		const minutes = stage.asked().map((request) => Number(request.minutes) - Number(start));
		// The third one begins where the trigger was activated; what was before it never counts.
		expect(minutes).toEqual([0, 1, 6, 31]);
		expect(stage.sandbox.received.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
		expect(stage.sandbox.received[0]?.query).toEqual({
			fields: 'chats(*)',
			limit: '1000',
			start_time: expect.any(String) as string,
		});
	});

	test('that asks to wait is waited for', async () => {
		const trigger = await stage.active(['chatUpdated']);
		stage.pass(minute);
		const ids = stage.ended();
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 7, times: 1 });
		expect(told(await trigger.poll())).toEqual(each(ids));
		expect(stage.waits[0]).toBe(7000);
		expect(stage.sandbox.accounting().early).toBe(0);
	});

	test('that asks to wait for long makes n8n wait', async () => {
		const trigger = await stage.active(['chatUpdated']);
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 900, times: 1 });
		expect(await failureOf(trigger.poll())).toEqual({
			name: 'NodeApiError',
			message: expect.stringContaining('too many') as string,
			failure: { cause: 'rate-limited', retryAfterMs: 900_000 },
		});
	});

	test('that gives the same full page for ever makes the poll fail, and nothing is skipped', async () => {
		const trigger = await stage.active(['chatUpdated']);
		stage.pass(30 * minute);
		const ids = backlog();
		const [end_time, end_id] = [Date.parse(stage.at(-20 * minute)) / 1000, ids[0]];
		const body = { chats: [desk().chat(String(end_id))], count: 1000, end_time, end_id };
		stage.sandbox.plant({ fault: 'status', status: 200, body, times: 2 });
		expect(await failureOf(trigger.poll())).toEqual({
			name: 'NodeApiError',
			message: 'Zendesk Chat gave the same page of the export twice',
			failure: { cause: 'temporarily-unavailable' },
		});
		expect(told(await trigger.poll())).toEqual(each(ids));
	});

	test('that finds the clock of n8n ahead is understood, and nothing is skipped', async () => {
		const trigger = await stage.active(['chatUpdated']);
		stage.pass(minute);
		const ids = stage.ended();
		const body = { error: 'Bad Request', description: 'start_time is too recent' };
		stage.sandbox.plant({ fault: 'status', status: 400, body, times: 1 });
		const failed: unknown = await trigger.poll().catch((error: unknown) => error);
		expect((failed as NodeApiError).description).toContain('check the clock of the machine');
		expect(told(await trigger.poll())).toEqual(each(ids));
	});

	test('is asked with an OAuth2 credential where that is chosen', async () => {
		const trigger = await stage.active(['chatUpdated'], {
			parameters: { authentication: 'oAuth2' },
			credentials: oAuth2(stage.sandbox, samples.zendesk.tokens.good),
		});
		stage.pass(minute);
		const ids = stage.ended();
		expect(told(await trigger.poll())).toEqual(each(ids));
	});

	test('that refuses the token fails the activation', async () => {
		const credentials = stage.credential('zendeskChat', {
			accessToken: samples.zendesk.tokens.invalid,
		});
		expect(await failureOf(stage.active(['chatUpdated'], { credentials }))).toEqual({
			name: 'NodeApiError',
			message: expect.stringContaining('did not accept the credential') as string,
			failure: { cause: 'credential-invalid' },
		});
	});
});
