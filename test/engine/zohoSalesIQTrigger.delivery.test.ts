import type { IDataObject } from 'n8n-workflow';

import { clock as time } from '../../nodes/shared/base/clock';
import { rememberedMs } from '../../nodes/shared/trigger/taken';
import { samples } from '../../sandbox';
import type { Delivery } from '../../sandbox/zoho/webhooks/webhooks';
import { stopTheClock } from './clock';
import type { Trigger } from './harness';
import { setStage, type Stage } from './stage';
import { activeTrigger, asked, atVendor, changeKey, post, triggerOn } from './zohoTrigger';

const [conversationId, otherId] = samples.zoho.conversationIds;
const replied = 'conversation.visitor.replied';

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
	clock = stopTheClock();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

const taken = { status: 200, body: 'firstEntryJson' };
const ignored = { status: 200, body: '{"message":"Webhook call received"}' };
const unauthorized = { status: 401, body: 'Unauthorized' };

/** What each try of each delivery was answered. */
const answers = (deliveries: Delivery[]) =>
	deliveries.flatMap(({ attempts }) =>
		attempts.map(({ status, answer: body }) => ({ status, body })),
	);

const entityIds = ({ executions }: Trigger) =>
	executions.map(([item]) => (item?.json as IDataObject).id);

const onlyWebhook = () => {
	const [row] = stage.sandbox.zoho.tables.webhooks.all();
	return row as NonNullable<typeof row>;
};

describe('a delivery', () => {
	test('of a chosen event starts one execution', async () => {
		const trigger = await activeTrigger(stage, ['conversation.created', 'operator.updated']);
		const deliveries = [
			...(await stage.sandbox.zoho.fire('conversation.created')),
			...(await stage.sandbox.zoho.fire('operator.updated')),
		];
		expect(answers(deliveries)).toEqual([taken, taken]);
		expect(entityIds(trigger)).toEqual([conversationId, samples.zoho.operatorId]);
		expect(trigger.failures).toEqual([]);
	});

	test.each(['wrong', 'missing'] as const)(
		'whose signature is %s is turned away',
		async (signature) => {
			const trigger = await activeTrigger(stage, [replied]);
			const before = trigger.staticData;
			const deliveries = await stage.sandbox.zoho.fire(replied, { signature });
			expect(answers(deliveries)).toEqual(Array(4).fill(unauthorized));
			expect([trigger.executions, trigger.failures]).toEqual([[], []]);
			expect(trigger.staticData).toEqual(before);
		},
	);

	test('that was changed on the way is turned away', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		const [delivery] = await stage.sandbox.zoho.fire(replied);
		const { headers = {}, body = '' } = delivery?.attempts[0] ?? {};
		const changed = body.replace('visitor', 'Visitor');
		const { status } = await fetch(trigger.url, { method: 'POST', headers, body: changed });
		expect(status).toBe(401);
		expect(trigger.executions).toHaveLength(1);
	});

	test('as a form, of which n8n keeps no bytes, is turned away', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		expect(await post(stage, trigger.url, {}, 'multipart/form-data; boundary=x')).toEqual(
			unauthorized,
		);
	});

	test.each([
		['no JSON', 'text/plain', 'Hello'],
		['no object', 'application/json', ['conversation.created']],
		['no event', 'application/json', { entity: { id: conversationId } }],
		['an event that was not chosen', 'application/json', { event: 'conversation.missed' }],
		['an event that is unknown', 'application/json', { event: 'conversation.sung', entity: {} }],
	])('that is signed but holds %s is answered with 200 and ignored', async (_what, type, body) => {
		const trigger = await activeTrigger(stage, [replied]);
		const before = trigger.staticData;
		expect(await post(stage, trigger.url, body, type)).toEqual(ignored);
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
		expect(trigger.staticData).toEqual(before);
	});

	test('in the test of the editor starts an execution, also when the last test had the same event', async () => {
		const trigger = await triggerOn(stage, [replied]);
		const event = stage.sandbox.zoho.event(replied);
		await trigger.listen();
		await stage.sandbox.zoho.deliver(event);
		await trigger.stopListening();
		await trigger.listen();
		await stage.sandbox.zoho.deliver(event);
		await trigger.stopListening();
		expect(entityIds(trigger)).toEqual([conversationId, conversationId]);
		expect(stage.sandbox.zoho.tables.webhooks.all()).toEqual([]);
	});
});

describe('a key that was changed at SalesIQ', () => {
	test('is read once and used from then on', async () => {
		const trigger = await activeTrigger(stage, [replied, 'operator.updated']);
		const [, other] = (trigger.staticData as { webhooks: unknown[] }).webhooks;
		await changeKey(stage, onlyWebhook());
		const before = stage.sandbox.received.length;
		const deliveries = [
			...(await stage.sandbox.zoho.fire(replied)),
			...(await stage.sandbox.zoho.fire(replied, { entityId: otherId })),
		];
		expect(answers(deliveries)).toEqual([taken, taken]);
		expect(asked(stage).slice(before)).toEqual([['GET', '']]);
		const [{ key }] = onlyWebhook().public_keys as [{ key: string }];
		expect(trigger.staticData).toMatchObject({
			webhooks: [{ id: onlyWebhook().id, events: [replied], keys: [key] }, other],
		});
	});

	test('is read also when the access token has expired meanwhile', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		await changeKey(stage, onlyWebhook());
		stage.sandbox.plant({ fault: 'expireToken', method: 'GET', times: 1 });
		expect(answers(await stage.sandbox.zoho.fire(replied))).toEqual([taken]);
		expect(trigger.executions).toHaveLength(1);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
	});

	test('is accepted beside the old one', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		await atVendor(stage, 'POST', `/${onlyWebhook().id}/keys`);
		await stage.sandbox.zoho.fire(replied);
		await trigger.activate();
		const [old] = onlyWebhook().public_keys as Array<{ id: string }>;
		await atVendor(stage, 'DELETE', `/${onlyWebhook().id}/keys/${String(old?.id)}`);
		const before = stage.sandbox.received.length;
		expect(answers(await stage.sandbox.zoho.fire(replied, { entityId: otherId }))).toEqual([taken]);
		expect(asked(stage).slice(before)).toEqual([]);
	});

	test.each([{}, []])('is read when the answer that brought it was only %j', async (data) => {
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { data },
			pathIncludes: '/keys',
			applied: true,
		});
		const trigger = await activeTrigger(stage, [replied]);
		expect(answers(await stage.sandbox.zoho.fire(replied))).toEqual([taken]);
		expect(trigger.executions).toHaveLength(1);
	});

	test('is looked for at most once a minute, whoever sends forged deliveries', async () => {
		await activeTrigger(stage, [replied]);
		const before = stage.sandbox.received.length;
		await stage.sandbox.zoho.fire(replied, { signature: 'wrong', copies: 5 });
		expect(asked(stage).slice(before)).toEqual([['GET', '']]);
		await time.sleep(60_000);
		await stage.sandbox.zoho.fire(replied, { signature: 'wrong' });
		expect(asked(stage).slice(before)).toEqual([
			['GET', ''],
			['GET', ''],
		]);
	});

	test('that cannot be read now leaves the delivery refused, and is read for a later try', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		await changeKey(stage, onlyWebhook());
		const outage = stage.sandbox.plant({ fault: 'status', status: 503, method: 'GET' });
		const [first] = await stage.sandbox.zoho.fire(replied);
		expect(answers([first as Delivery])).toEqual(Array(4).fill(unauthorized));
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
		outage.remove();
		await time.sleep(60_000);
		const { webhooks } = stage.sandbox.zoho;
		const [failed] = webhooks.executionsOf(onlyWebhook().id).all();
		webhooks.retry(onlyWebhook(), [String(failed?.id)]);
		await webhooks.settled();
		expect(entityIds(trigger)).toEqual([conversationId]);
	});

	test('of a webhook that is gone stays as it was', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		const event = stage.sandbox.zoho.event(replied).payload;
		const before = trigger.staticData;
		const row = onlyWebhook();
		stage.sandbox.zoho.tables.webhooks.remove(row.id);
		const { status } = await fetch(trigger.url, {
			method: 'POST',
			headers: { 'x-siqsignature': 'bm90IGEgc2lnbmF0dXJl' },
			body: JSON.stringify(event),
		});
		expect([status, trigger.staticData]).toEqual([401, before]);
	});
});

describe('an event that comes again', () => {
	const timeless: IDataObject = {
		event: replied,
		entity_id: conversationId,
		attempt: 1,
		entity: { id: conversationId, message: { msgid: '1720500300400_1', text: 'Hello' } },
	};
	const payload = (changes: IDataObject = {}): IDataObject => ({
		...timeless,
		event_time: '1720500300400',
		...changes,
	});
	const message = (msgid: string) => ({ id: conversationId, message: { msgid, text: 'Hello' } });

	test.each([
		['at once', payload()],
		['as a further attempt', payload({ attempt: 2 })],
		[
			'with another rendering of the record',
			payload({ entity: { ...message('1720500300400_1'), status: 'closed' } }),
		],
	])('%s is answered with 200 and starts nothing', async (_how, again) => {
		const trigger = await activeTrigger(stage, [replied]);
		expect(await post(stage, trigger.url, payload())).toEqual(taken);
		expect(await post(stage, trigger.url, again)).toEqual(ignored);
		expect(trigger.executions).toHaveLength(1);
	});

	test.each([
		['a later time', payload({ event_time: '1720500300401' })],
		['another conversation', payload({ entity_id: otherId })],
		['another message of the same moment', payload({ entity: message('1720500300400_2') })],
	])('is a new one with %s', async (_what, other) => {
		const trigger = await activeTrigger(stage, [replied]);
		await post(stage, trigger.url, payload());
		expect(await post(stage, trigger.url, other)).toEqual(taken);
		expect(trigger.executions).toHaveLength(2);
	});

	test.each([
		[
			'the same content on a further attempt is the same event',
			{ ...timeless, attempt: 2 },
			ignored,
		],
		['the same content on a first attempt is a new event', timeless, taken],
		['other content is a new event', { ...timeless, attempt: 2, entity: message('2') }, taken],
	])('without a time, %s', async (_rule, other, answer) => {
		const trigger = await activeTrigger(stage, [replied]);
		expect(await post(stage, trigger.url, timeless)).toEqual(taken);
		expect(await post(stage, trigger.url, other)).toEqual(answer);
	});

	test('has the same key when it is told again, and another event has another', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		await post(stage, trigger.url, payload());
		await time.sleep(rememberedMs);
		await post(stage, trigger.url, payload({ event_time: '1720500300401' }));
		await post(stage, trigger.url, payload({ attempt: 2 }));
		const [first, other, second] = trigger.executions.flat().map(({ json }) => json.eventKey);
		expect(second).toBe(first);
		expect(other).not.toBe(first);
	});

	test('without a time, has a key of its own each time that it is told', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		await post(stage, trigger.url, timeless);
		await post(stage, trigger.url, timeless);
		const keys = trigger.executions.flat().map(({ json }) => json.eventKey);
		expect(new Set(keys).size).toBe(2);
	});

	test('is noticed when both arrive at the same moment', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		const both = [post(stage, trigger.url, payload()), post(stage, trigger.url, payload())];
		expect(await Promise.all(both)).toEqual(expect.arrayContaining([taken, ignored]));
		expect(trigger.executions).toHaveLength(1);
	});

	test('is delivered once when only its later attempt can be accepted', async () => {
		const trigger = await activeTrigger(stage, [replied]);
		const [failed] = await stage.sandbox.zoho.fire(replied, { signature: 'wrong' });
		expect([failed?.filed, trigger.executions]).toEqual([true, []]);
		const { webhooks } = stage.sandbox.zoho;
		const filed = () => webhooks.executionsOf(onlyWebhook().id).all();
		webhooks.retry(
			onlyWebhook(),
			filed().map(({ id }) => id),
		);
		await webhooks.settled();
		expect([filed(), entityIds(trigger)]).toEqual([[], [conversationId]]);
	});
});
