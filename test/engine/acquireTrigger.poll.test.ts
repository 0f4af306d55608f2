import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { textOf } from '../../nodes/shared/base/record';
import { samples } from '../../sandbox';
import type { Trigger, TriggerOptions } from './harness';
import { failureOf, minute, setTimeStage, type TimeStage } from './timeStage';

const [asha = '', ilias = ''] = samples.acquire.contactIds;
const [firstCase, secondCase] = samples.acquire.caseIds;
const contacts = ['contact.created', 'contact.updated'];
const cases = ['case.created', 'case.updated'];

let stage: TimeStage;
beforeAll(async () => {
	stage = await setTimeStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	stage.waits.length = 0;
});
afterAll(() => stage.close());

const desk = () => stage.sandbox.acquire;

const triggerOn = (
	pollEvents: string[],
	{ parameters, ...more }: Partial<TriggerOptions> = {},
): Promise<Trigger> =>
	stage.engine.trigger({
		node: 'acquireTrigger',
		parameters: { receiveBy: 'polling', pollEvents, ...parameters } as INodeParameters,
		credentials: stage.credential('acquire'),
		...more,
	});

async function active(...given: Parameters<typeof triggerOn>): Promise<Trigger> {
	const trigger = await triggerOn(...given);
	await trigger.activate();
	return trigger;
}

const create = (count = 1) =>
	Array.from({ length: count }, () => desk().create({ name: 'Nia' }, {}, stage.now()).id);

function change(id: string, fromNow = 0): void {
	Object.assign(desk().contact(id) ?? {}, { updatedAt: stage.now() + fromNow });
}

/** What a poll tells: event and record. */
const told = (items: INodeExecutionData[] | null): string[] =>
	(items ?? []).map(({ json }) => `${textOf(json.event)} ${textOf(json.id)}`);

const allTold = ({ executions }: Trigger) => executions.flatMap(told);

const each = (event: string, ids: readonly (number | string)[]) =>
	ids.map((id) => `${event} ${id}`);

const pages = () => stage.sandbox.received.map(({ query: { page } }) => page);

describe.each([false, true])('polls, with durable cursors %s:', (durableCursors) => {
	test('the first one gives nothing, then what is new and what was changed comes once', async () => {
		const trigger = await active(contacts, { durableCursors });
		expect(trigger.executions).toEqual([]);
		expect(await trigger.poll()).toBeNull();
		stage.pass(minute);
		const fresh = create(2);
		stage.pass(minute);
		change(asha);
		expect(told(await trigger.poll())).toEqual([
			...each('contact.created', fresh),
			...each('contact.updated', [asha]),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	test('n8n restarts between two, and nothing is lost or comes twice', async () => {
		const before = await active(contacts, { durableCursors });
		stage.pass(minute);
		const first = create();
		expect(told(await before.poll())).toEqual(each('contact.created', first));
		stage.pass(minute);
		const meanwhile = create();
		const after = before.restart();
		await after.activate();
		expect(allTold(after)).toEqual(each('contact.created', meanwhile));
		expect(await after.poll()).toBeNull();
	});

	test('one that fails between pages is repeated as a whole', async () => {
		const trigger = await active(contacts, { durableCursors });
		stage.pass(minute);
		const ids = create(250);
		stage.sandbox.plant({ fault: 'status', status: 500, afterRequests: 1, times: 5 });
		expect(await failureOf(trigger.poll())).toMatchObject({ name: 'NodeApiError' });
		expect(trigger.executions).toEqual([]);
		expect(told(await trigger.poll())).toEqual(each('contact.created', ids));
		expect(await trigger.poll()).toBeNull();
	});
});

describe('the list of contacts', () => {
	test('is read as a whole, in as many requests as it takes', async () => {
		create(297);
		await active(contacts);
		expect(pages()).toEqual(['0', '1', '2']);
	});

	test('that cannot be read as a whole fails the poll, and nothing is lost', async () => {
		const trigger = await active(contacts);
		stage.pass(minute);
		const ids = create(250);
		desk().largestPage = 50;
		desk().ignoresPage = true;
		expect(await failureOf(trigger.poll())).toMatchObject({
			name: 'NodeApiError',
			message: expect.stringContaining('of the 253 records') as string,
		});
		desk().largestPage = Infinity;
		desk().ignoresPage = false;
		expect(told(await trigger.poll())).toEqual(each('contact.created', ids));
	});

	test('tells of a contact that changed while it was read with the next poll', async () => {
		const trigger = await active(contacts);
		create(150);
		await trigger.poll();
		stage.pass(minute);
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 1, afterRequests: 1, times: 1 });
		const polling = trigger.poll();
		change(ilias);
		const first = told(await polling);
		const all = [...first, ...told(await trigger.poll())];
		expect(all).toEqual(each('contact.updated', [ilias]));
	});

	test('is compared by IDs as well: a contact of old times that was not there before is new', async () => {
		const trigger = await active(contacts);
		const { id } = desk().create({ name: 'Imported' }, {}, stage.now() - 999 * 24 * 60 * minute);
		expect(told(await trigger.poll())).toEqual(each('contact.created', [id]));
		expect(await trigger.poll()).toBeNull();
	});

	test('without dates tells what is new by the IDs', async () => {
		const trigger = await active(contacts);
		const list = [{ id: 614 }, { id: 7001, fields: { name: 'Nia' } }];
		const body = { data: { list, counts: { total: 2, records: 2 } } };
		stage.sandbox.plant({ fault: 'status', status: 200, body, applied: true, times: 1 });
		expect(told(await trigger.poll())).toEqual(each('contact.created', [7001]));
	});
});

describe('cases', () => {
	test('come with their contact, whichever of their dates moved', async () => {
		const trigger = await active(cases);
		stage.pass(minute);
		const { cases: table } = desk().tables;
		const now = new Date(stage.now()).toISOString();
		const [made] = table.addMany(1, { dateCreated: now, dateUpdated: now, contactId: 614 });
		Object.assign(table.find(firstCase) ?? {}, { status: 'closed', dateClosed: now });
		const items = await trigger.poll();
		expect(told(items).sort()).toEqual(
			[
				...each('case.created', [String(made)]),
				...each('case.updated', [String(firstCase)]),
			].sort(),
		);
		expect(items?.[0]?.json).toMatchObject({ contactId: '614', contactName: 'Runa Dahl' });
		expect(await trigger.poll()).toBeNull();
	});

	test('come raw where asked to, in the place where an event has its data', async () => {
		const trigger = await active(['case.updated'], { parameters: { output: 'raw' } });
		stage.pass(minute);
		const row = desk().tables.cases.find(secondCase) ?? {};
		Object.assign(row, { dateUpdated: new Date(stage.now()).toISOString() });
		const [item] = (await trigger.poll()) ?? [];
		expect(item?.json).toMatchObject({ event: 'case.updated', data: { id: secondCase } });
	});
});

describe('the editor', () => {
	test('shows some of the latest records of each event', async () => {
		const trigger = await triggerOn([...contacts, 'case.updated']);
		stage.pass(minute);
		const [fresh = ''] = create();
		stage.pass(minute);
		change(asha);
		const shown = told(await trigger.execute());
		expect(shown).toHaveLength(9);
		expect(shown).toEqual(
			expect.arrayContaining([
				`contact.created ${fresh}`,
				`contact.updated ${asha}`,
				`case.updated ${String(firstCase)}`,
			]),
		);
		expect([shown[0], shown[3]]).toEqual([`contact.created ${fresh}`, `contact.updated ${asha}`]);
	});

	test('hands on what an event brought where Acquire calls', async () => {
		const trigger = await triggerOn([], { parameters: { receiveBy: 'webhook' } });
		const [item] = (await trigger.execute([{ json: { event: 'case:status' } }])) ?? [];
		expect(item?.json).toEqual({ event: 'case:status' });
		await expect(trigger.activate()).rejects.toThrow('Webhook Secret of the credential is empty');
		expect(await trigger.poll()).toBeNull();
		expect(stage.sandbox.received).toEqual([]);
	});

	test('needs no secret where n8n asks', async () => {
		expect((await active(contacts)).failures).toEqual([]);
	});
});
