import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { deliverTo, type Sending, told } from '../../sandbox/acquire/webhook';
import { stopTheClock } from './clock';
import type { Trigger } from './harness';
import { setStage, type Stage } from './stage';

const webhookSecret = 'Owls-at-noon-7';
const [active, closed] = samples.acquire.caseIds;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const triggerOn = (parameters: INodeParameters = {}, secret = webhookSecret): Promise<Trigger> =>
	stage.engine.trigger({
		node: 'acquireTrigger',
		parameters,
		credentials: stage.credential('acquire', { webhookSecret: secret }),
	});

async function activeTrigger(parameters?: INodeParameters): Promise<Trigger> {
	const trigger = await triggerOn(parameters);
	await trigger.activate();
	return trigger;
}

const send = ({ url }: Pick<Trigger, 'url'>, payload: unknown, how?: Sending) =>
	deliverTo({ url, secret: webhookSecret }, payload, how);

const statusOf = (caseId: number) => told(stage.sandbox.acquire, 'case:status', caseId);

const itemsOf = ({ executions }: Trigger) => executions.map(([item]) => item?.json as IDataObject);

const taken = { status: 200, body: 'firstEntryJson' };
const unauthorized = { status: 401, body: 'Unauthorized' };
const ignored = (reason: string) => ({
	status: 200,
	body: JSON.stringify({ message: `Ignored. ${reason}` }),
});

describe('activation', () => {
	test('asks for nothing at the vendor, and neither does its end', async () => {
		const trigger = await activeTrigger();
		await trigger.deactivate();
		expect(stage.sandbox.received).toEqual([]);
	});

	test('fails without a secret, which could tell no delivery from a forged one', async () => {
		const trigger = await triggerOn({}, '');
		await expect(trigger.activate()).rejects.toThrow('Webhook Secret of the credential is empty');
	});

	test('fails without an event', async () => {
		const trigger = await triggerOn({ events: [] });
		await expect(trigger.activate()).rejects.toThrow('Trigger On is empty');
	});
});

describe('a delivery', () => {
	test('starts the workflow with the event, in the form that most people use', async () => {
		const trigger = await activeTrigger();
		expect(await send(trigger, statusOf(active))).toEqual(taken);
		expect(itemsOf(trigger)).toEqual([
			{
				event: 'case:status',
				id: '911',
				contactId: '614',
				contactName: 'Runa Dahl',
				contactEmail: 'runa.dahl@fjordworks.example',
				contactPhone: '2025550117',
				status: 'active',
				messageIds: ['5521', '5522'],
				fields: {},
				messageId: '5522',
				message: 'Yes, from Friday on.',
				messageType: 'message',
				messageSenderType: 'user',
				messageSenderId: '5',
				messageChannel: 'chat',
				messageSeen: 'no',
				messageDateCreated: '2024-07-09T05:00:00.000Z',
				eventKey: expect.any(String) as string,
			},
		]);
	});

	test('starts it with the event as it came where asked to', async () => {
		const trigger = await activeTrigger({ output: 'raw' });
		const payload = statusOf(active);
		await send(trigger, payload);
		expect(itemsOf(trigger)).toEqual([payload]);
	});

	test.each([
		[
			{ event: 'agent:status', data: { userId: 5, status: 'away' } },
			{ userId: '5', status: 'away' },
		],
		[{ event: 'case:sung' }, { data: null }],
		[{ data: { id: 7 } }, { event: null, id: '7' }],
		[{ event: 'x', data: [1] }, { data: [1] }],
	])('of an event that nobody knows starts it too: %j', async (payload, item) => {
		const trigger = await activeTrigger();
		await send(trigger, payload);
		expect(itemsOf(trigger)).toEqual([
			{
				event: 'event' in payload ? payload.event : null,
				...item,
				eventKey: expect.any(String) as string,
			},
		]);
	});

	test.each(['wrong', 'missing'] as const)(
		'with a %s signature is turned away',
		async (signature) => {
			const trigger = await activeTrigger();
			expect(await send(trigger, statusOf(active), { signature })).toEqual(unauthorized);
			expect(trigger.executions).toEqual([]);
		},
	);

	test('that was changed on the way is turned away', async () => {
		const trigger = await activeTrigger();
		const bytes = (body: string) => body.replace('active', 'closed');
		expect(await send(trigger, statusOf(active), { bytes })).toEqual(unauthorized);
	});

	test('whose bytes are laid out otherwise than signed is known by its canonical form', async () => {
		const trigger = await activeTrigger();
		const bytes = (body: string) => JSON.stringify(JSON.parse(body), undefined, 2);
		expect(await send(trigger, statusOf(active), { bytes })).toEqual(taken);
	});

	test('that is no JSON and not signed is turned away', async () => {
		const trigger = await activeTrigger();
		const how = { bytes: () => '<event/>', type: 'text/plain' };
		expect(await send(trigger, {}, how)).toEqual(unauthorized);
	});

	test('that is signed but no object is answered with what to change', async () => {
		const trigger = await activeTrigger();
		expect(await send(trigger, ['case:status'])).toEqual(
			ignored('The body is no JSON. Choose the format JSON for the webhook.'),
		);
	});

	test('is turned away when the secret has been taken out of the credential', async () => {
		const trigger = await triggerOn({}, 'another');
		await trigger.activate();
		expect(await send(trigger, statusOf(active))).toEqual(unauthorized);
	});
});

describe('what is not chosen starts nothing, and the answer says so in the log of the vendor', () => {
	test('an event', async () => {
		const trigger = await activeTrigger({ events: ['case:message:new'], otherEvents: 'case:new' });
		expect(await send(trigger, statusOf(active))).toEqual(
			ignored('The event "case:status" is not chosen in the trigger.'),
		);
		expect(await send(trigger, { event: 'case:new' })).toEqual(taken);
		expect(trigger.executions).toHaveLength(1);
	});

	test('a status', async () => {
		const trigger = await activeTrigger({ events: ['case:status'], statuses: ['closed'] });
		expect(await send(trigger, statusOf(active))).toEqual(
			ignored('The status "active" is not chosen in the trigger.'),
		);
		expect(await send(trigger, statusOf(closed))).toEqual(taken);
		expect(await send(trigger, { event: 'case:status' })).toEqual(taken);
	});
});

describe('a repetition', () => {
	test('of a case with the same status and last message starts nothing', async () => {
		const trigger = await activeTrigger();
		await send(trigger, statusOf(active));
		expect(await send(trigger, statusOf(active))).toEqual(ignored('This event came before.'));
		stage.sandbox.acquire.tables.messages.create({ caseId: active, message: 'New' });
		expect(await send(trigger, statusOf(active))).toEqual(taken);
		expect(trigger.executions).toHaveLength(2);
	});

	test('has the same key wherever it is taken, and another event has another', async () => {
		const triggers = [await activeTrigger(), await activeTrigger()];
		for (const trigger of triggers) await send(trigger, statusOf(active));
		for (const trigger of triggers) await send(trigger, statusOf(closed));
		const [first, second] = triggers.map((trigger) =>
			itemsOf(trigger).map(({ eventKey }) => eventKey),
		);
		expect(second).toEqual(first);
		expect(new Set(first).size).toBe(2);
	});

	test('of what concerns no case is one only within a minute: it may well happen again', async () => {
		const stopped = stopTheClock(Date.parse('2025-03-01T10:00:00Z'));
		const trigger = await activeTrigger();
		const away = { event: 'agent:status', data: { userId: '5', status: 'away' } };
		await send(trigger, away);
		expect(await send(trigger, away)).toEqual(ignored('This event came before.'));
		stopped.restore();
		expect(await send(trigger, away)).toEqual(taken);
	});
});
