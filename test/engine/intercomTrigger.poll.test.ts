import { samples } from '../../sandbox';
import type { TriggerOptions } from './harness';
import {
	allTold,
	contacts,
	each,
	type PollingStage,
	setPollingStage,
	told,
} from './intercomPolling';
import { failureOf, minute } from './timeStage';

let stage: PollingStage;
beforeAll(async () => {
	stage = await setPollingStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	stage.waits.length = 0;
});
afterAll(() => stage.close());

const desk = () => stage.sandbox.intercom;
const requests = () => stage.sandbox.received.map(({ method, path }) => `${method} ${path}`);

describe.each([false, true])('polls, with durable cursors %s:', (durableCursors) => {
	const active = (more: Partial<TriggerOptions> = {}) =>
		stage.active(contacts, { durableCursors, ...more });

	test('the first one gives nothing, then what is new and what was changed comes once', async () => {
		const [before = ''] = stage.created();
		const trigger = await active();
		expect(trigger.executions).toEqual([]);
		stage.pass(minute);
		expect(await trigger.poll()).toBeNull();
		stage.change(before);
		const fresh = stage.created({}, 2);
		expect(told(await trigger.poll()).sort()).toEqual(
			[...each('updated', [before]), ...each('created', fresh)].sort(),
		);
		expect(await trigger.poll()).toBeNull();
		stage.pass(minute);
		stage.change(String(fresh[0]));
		expect(told(await trigger.poll())).toEqual(each('updated', fresh.slice(0, 1)));
		stage.pass(60 * minute);
		expect(await trigger.poll()).toBeNull();
	});

	test('more than a page of one second come each once', async () => {
		const trigger = await active();
		stage.pass(minute);
		const ids = stage.created({}, 700);
		expect(told(await trigger.poll()).sort()).toEqual(each('created', ids).sort());
		expect(await trigger.poll()).toBeNull();
		const more = stage.created({}, 200);
		expect(told(await trigger.poll()).sort()).toEqual(each('created', more).sort());
	});

	test('what a search sees late comes when it sees it, and never again', async () => {
		const trigger = await active();
		desk().searchLagMs = 9 * minute;
		const first = stage.created();
		expect(await trigger.poll()).toBeNull();
		stage.pass(5 * minute);
		const second = stage.created();
		expect(await trigger.poll()).toBeNull();
		stage.pass(4 * minute);
		expect(told(await trigger.poll())).toEqual(each('created', first));
		stage.pass(5 * minute);
		expect(told(await trigger.poll())).toEqual(each('created', second));
		desk().searchLagMs = 60 * minute;
		expect(await trigger.poll()).toBeNull();
		desk().searchLagMs = 0;
		expect(await trigger.poll()).toBeNull();
	});

	test('one that surfaces behind a later one is told', async () => {
		const trigger = await active();
		stage.pass(30 * minute);
		const later = stage.created();
		expect(told(await trigger.poll())).toEqual(each('created', later));
		const late = stage.created({ createdAt: stage.seconds(-590), updatedAt: stage.seconds(-590) });
		expect(told(await trigger.poll())).toEqual(each('created', late));
		expect(await trigger.poll()).toBeNull();
	});

	test('n8n restarts between two, and nothing is lost or comes twice', async () => {
		const before = await active();
		stage.pass(minute);
		const first = stage.created();
		expect(told(await before.poll())).toEqual(each('created', first));
		stage.pass(minute);
		const meanwhile = stage.created();
		const after = before.restart();
		await after.activate();
		expect(allTold(after)).toEqual(each('created', meanwhile));
		expect(await after.poll()).toBeNull();
	});

	test('one that fails between pages is repeated as a whole', async () => {
		const trigger = await active();
		stage.pass(minute);
		const ids = stage.created({}, 400);
		stage.sandbox.plant({ fault: 'status', status: 503, afterRequests: 2, times: 5 });
		expect(await failureOf(trigger.poll())).toMatchObject({
			name: 'NodeApiError',
			failure: { cause: 'temporarily-unavailable' },
		});
		expect(trigger.executions).toEqual([]);
		expect(told(await trigger.poll()).sort()).toEqual(each('created', ids).sort());
		expect(await trigger.poll()).toBeNull();
	});

	test('one that fails with the second kind of record tells of the first one later', async () => {
		const trigger = await stage.active([...contacts, 'ticket.created'], { durableCursors });
		stage.pass(minute);
		const ids = stage.created();
		stage.sandbox.plant({ fault: 'status', status: 403, pathIncludes: '/tickets', times: 1 });
		expect(await failureOf(trigger.poll())).toMatchObject({ name: 'NodeApiError' });
		expect(told(await trigger.poll())).toEqual(each('created', ids));
	});

	test('one whose time is over leaves the rest to the next one', async () => {
		const trigger = await active({ pollBudgetMs: 1000 });
		stage.pass(minute);
		const ids = stage.created({}, 400);
		desk().afterSearch = () => {
			stage.pass(1000);
		};
		const counts: number[] = [];
		for (let polls = 0; polls < 3; polls += 1) {
			counts.push(told(await trigger.poll()).length);
			ids.push(...stage.created()); // Moves all that is still to be read by a row.
		}
		expect(counts).toEqual([150, 149, 101]);
		desk().afterSearch = undefined;
		expect(await trigger.poll()).toHaveLength(3);
		expect(allTold(trigger).sort()).toEqual(each('created', ids).sort());
		expect(await trigger.poll()).toBeNull();
	});
});

describe('a walk that ran out of time', () => {
	test('begins anew when Intercom refuses to go on with it', async () => {
		const trigger = await stage.active(contacts, { pollBudgetMs: 1000 });
		const ids = stage.created({}, 200);
		desk().afterSearch = () => {
			stage.pass(1000);
		};
		expect(told(await trigger.poll())).toHaveLength(150);
		desk().afterSearch = undefined;
		stage.sandbox.plant({ fault: 'status', status: 400, times: 1 });
		expect(await failureOf(trigger.poll())).toMatchObject({ name: 'NodeApiError' });
		const before = requests().length;
		expect(told(await trigger.poll())).toHaveLength(50);
		expect(requests()).toHaveLength(before + 2);
		expect(allTold(trigger).sort()).toEqual(each('created', ids).sort());
	});
});

describe('a record that changes while a poll reads', () => {
	test('from a page that is still to come is told by the next poll', async () => {
		const trigger = await stage.active(contacts);
		stage.pass(minute);
		const [moving = '', ...others] = stage.created({}, 301);
		stage.pass(minute);
		others.forEach((id) => {
			stage.change(id);
		});
		desk().afterSearch = () => {
			desk().afterSearch = undefined;
			stage.pass(minute);
			stage.change(moving);
		};
		expect(told(await trigger.poll()).sort()).toEqual(each('created', others).sort());
		expect(told(await trigger.poll())).toEqual(each('created', [moving]));
		expect(await trigger.poll()).toBeNull();
	});

	test('on a page that was read comes again, as changed', async () => {
		const trigger = await stage.active(contacts);
		stage.pass(minute);
		const ids = stage.created({}, 200);
		desk().afterSearch = () => {
			desk().afterSearch = undefined;
			stage.pass(minute);
			for (const id of ids) stage.change(id);
		};
		const first = told(await trigger.poll());
		const second = told(await trigger.poll());
		const all = [...first, ...second];
		expect(new Set(all).size).toBe(all.length);
		expect(all).toEqual(expect.arrayContaining(each('created', ids)));
		expect(await trigger.poll()).toBeNull();
	});

	test('and that a search shows once more as it was before is not told again', async () => {
		const trigger = await stage.active(contacts);
		stage.pass(minute);
		const [id = ''] = stage.created();
		stage.pass(minute);
		stage.change(id);
		expect(told(await trigger.poll())).toEqual(each('created', [id]));
		stage.change(id, -60);
		expect(await trigger.poll()).toBeNull();
		stage.change(id);
		expect(await trigger.poll()).toBeNull();
	});
});

describe('the workspace', () => {
	test.each([14, 0, -12])('may be %s hours ahead: its whole days hide nothing', async (hours) => {
		desk().offsetSeconds = hours * 3600;
		const trigger = await stage.active(contacts);
		const told24: string[] = [];
		const made: string[] = [];
		for (let hour = 0; hour < 24; hour += 1) {
			stage.pass(60 * minute);
			made.push(...stage.created());
			told24.push(...told(await trigger.poll()));
		}
		expect(told24).toEqual(each('created', made));
	});

	test('is asked for no page more than needed, however much was changed today', async () => {
		stage.created({ updatedAt: stage.seconds(-3600) }, 1000);
		const trigger = await stage.active(contacts);
		expect(requests()).toHaveLength(7);
		stage.pass(minute);
		const ids = stage.created();
		expect(told(await trigger.poll())).toEqual(each('created', ids));
		expect(requests()).toHaveLength(14);
		stage.pass(20 * minute);
		expect(await trigger.poll()).toBeNull();
		expect(requests()).toHaveLength(15);
	});

	test('that does not sort conversations and tickets is read as a whole', async () => {
		desk().ignoresSort = true;
		const { conversations, tickets } = desk().tables;
		const trigger = await stage.active(['conversation.created', 'ticket.updated']);
		stage.pass(minute);
		const times = { created_at: stage.seconds(), updated_at: stage.seconds() };
		const [old, older] = [30, 40].map((hours) => ({
			created_at: stage.seconds(-hours * 3600),
			updated_at: stage.seconds(-hours * 3600),
		}));
		conversations.addMany(1, older);
		const [late] = conversations.addMany(1, times);
		conversations.addMany(1, old);
		conversations.addMany(200, old);
		const [last] = conversations.addMany(1, times);
		const ticket = tickets.find(samples.intercom.ticketId) as object;
		Object.assign(ticket, { updated_at: stage.seconds() });
		expect(told(await trigger.poll()).sort()).toEqual(
			[
				`conversation.created ${String(late)}`,
				`conversation.created ${String(last)}`,
				`ticket.updated ${samples.intercom.ticketId}`,
			].sort(),
		);
		expect(await trigger.poll()).toBeNull();
	});

	test('that gives the same page for ever makes the poll fail, and nothing is skipped', async () => {
		const trigger = await stage.active(contacts);
		const [id] = stage.created();
		stage.pass(minute);
		const data = [{ id, created_at: stage.seconds(-60), updated_at: stage.seconds(-60) }];
		const body = { data, pages: { next: { page: 2, starting_after: 'again' } } };
		stage.sandbox.plant({ fault: 'status', status: 200, body, applied: true, times: 2 });
		expect(await failureOf(trigger.poll())).toEqual({
			name: 'NodeApiError',
			message: 'Intercom gave the same page of the search twice',
			failure: { cause: 'temporarily-unavailable' },
		});
		expect(told(await trigger.poll())).toEqual(each('created', [String(id)]));
	});

	test('whose records tell no time gives no news of them', async () => {
		const trigger = await stage.active(['conversation.created']);
		stage.pass(minute);
		const body = { conversations: [{ id: '1' }], pages: {} };
		stage.sandbox.plant({ fault: 'status', status: 200, body, applied: true, times: 1 });
		expect(await trigger.poll()).toBeNull();
	});
});

describe('what is chosen', () => {
	test('decides what is told', async () => {
		const trigger = await stage.active(['contact.updated']);
		stage.pass(minute);
		const [id = ''] = stage.created();
		expect(await trigger.poll()).toBeNull();
		stage.pass(minute);
		stage.change(id);
		expect(told(await trigger.poll())).toEqual(each('updated', [id]));
	});

	test('may be nothing, which fails the activation before anything is sent', async () => {
		expect(await failureOf(stage.active([]))).toMatchObject({ message: 'Trigger On is empty' });
		expect(requests()).toEqual([]);
	});

	test('comes in the order of the changes, each record as the node gives it', async () => {
		const trigger = await stage.active([...contacts, 'conversation.created']);
		stage.pass(minute);
		const [conversation] = desk().tables.conversations.addMany(1, {
			created_at: stage.seconds(),
			updated_at: stage.seconds(),
		});
		stage.pass(minute);
		const [id] = stage.created({ name: 'Nia Brooks', externalId: 'crm-7' });
		const items = await trigger.poll();
		expect(items?.map(({ json }) => json)).toEqual([
			expect.objectContaining({ topic: 'conversation.created', id: conversation, state: 'open' }),
			expect.objectContaining({
				...{ topic: 'contact.created', id },
				...{ external_id: 'crm-7', name: 'Nia Brooks' },
			}),
		]);
	});

	test('has a key that is its own, and the same for whoever is told of it', async () => {
		const triggers = [await stage.active(contacts), await stage.active(contacts)];
		stage.pass(minute);
		stage.created();
		stage.created();
		const [first, second] = [await triggers[0]?.poll(), await triggers[1]?.poll()].map((items) =>
			items?.map(({ json }) => json.eventKey),
		);
		expect(second).toEqual(first);
		expect(new Set(first).size).toBe(2);
	});

	test('comes raw where asked to, in the place where a notification has it', async () => {
		const trigger = await stage.active(contacts, { parameters: { output: 'raw' } });
		stage.pass(minute);
		const [id] = stage.created();
		const [item] = (await trigger.poll()) ?? [];
		expect(item?.json).toMatchObject({
			topic: 'contact.created',
			data: { item: { type: 'contact', id, workspace_id: expect.any(String) as string } },
		});
	});
});

describe('a token', () => {
	test('that is refused fails the activation', async () => {
		const credentials = stage.credential('intercom', { accessToken: 'nobody' });
		expect(await failureOf(stage.active(contacts, { credentials }))).toMatchObject({
			name: 'NodeApiError',
			failure: { cause: 'credential-invalid' },
		});
	});
});
