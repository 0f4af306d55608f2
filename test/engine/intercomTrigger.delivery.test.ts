import { samples } from '../../sandbox';
import { activeTrigger, answersOf, itemsOf, post, triggerOn } from './intercomTrigger';
import { setStage, type Stage } from './stage';

const { contact } = samples.intercom;
const created = 'contact.user.created';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const taken = { status: 200, body: 'firstEntryJson' };
const ignored = { status: 200, body: '{"message":"Webhook call received"}' };
const unauthorized = { status: 401, body: 'Unauthorized' };

const webhooks = () => stage.sandbox.intercom.webhooks;

describe('a delivery', () => {
	test('of a chosen topic starts one execution', async () => {
		const trigger = await activeTrigger(stage, [created, 'contact.archived']);
		const attempts = [
			...(await webhooks().fire(created)),
			...(await webhooks().fire('contact.archived')),
		];
		expect(answersOf(attempts)).toEqual([taken, taken]);
		expect(itemsOf(trigger)).toMatchObject([
			{ topic: created, id: contact.id },
			{ topic: 'contact.archived', id: contact.id },
		]);
		expect(trigger.failures).toEqual([]);
	});

	test('of another topic is answered with 200 and ignored', async () => {
		const trigger = await activeTrigger(stage, [created]);
		expect(answersOf(await webhooks().fire('contact.archived'))).toEqual([ignored]);
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
	});

	test('of any topic starts an execution when all are chosen, but not the ping', async () => {
		const trigger = await activeTrigger(stage, ['*']);
		await webhooks().fire('ticket.moved');
		expect(answersOf(await webhooks().fire('ping'))).toEqual([ignored]);
		expect(itemsOf(trigger)).toMatchObject([{ topic: 'ticket.moved' }]);
	});

	test.each(['wrong', 'missing'] as const)(
		'whose signature is %s is turned away, each time',
		async (signature) => {
			const trigger = await activeTrigger(stage, [created]);
			const before = trigger.staticData;
			const attempts = await webhooks().fire(created, { signature });
			expect(answersOf(attempts)).toEqual([unauthorized, unauthorized]);
			expect([trigger.executions, trigger.failures]).toEqual([[], []]);
			expect(trigger.staticData).toEqual(before);
		},
	);

	test('that was changed on the way is turned away', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const [attempt] = await webhooks().fire(created);
		const { headers = {}, body = '' } = attempt ?? {};
		const changed = body.replace('"role":"user"', '"role":"lead"');
		const { status } = await fetch(trigger.url, { method: 'POST', headers, body: changed });
		expect([changed === body, status]).toEqual([false, 401]);
		expect(trigger.executions).toHaveLength(1);
	});

	test('as a form, of which n8n keeps no bytes, is turned away', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const type = { 'content-type': 'multipart/form-data; boundary=x' };
		expect(await post(trigger.url, {}, type)).toEqual(unauthorized);
	});

	test.each([
		['no JSON', 'Hello', { 'content-type': 'text/plain' }],
		['no object', [created], {}],
		['no topic', { id: 'notif_1' }, {}],
	])(
		'that is signed but holds %s is answered with 200 and ignored',
		async (_what, body, headers) => {
			const trigger = await activeTrigger(stage, ['*', created]);
			const topicless = await activeTrigger(stage, [created]);
			expect(await post(topicless.url, body, headers)).toEqual(ignored);
			expect([trigger.executions, topicless.executions, topicless.failures]).toEqual([[], [], []]);
		},
	);

	test('of the ping is answered with 200 also without a signature, and starts nothing', async () => {
		const trigger = await activeTrigger(stage, ['*', 'ping']);
		expect(answersOf(await webhooks().fire('ping', { signature: 'missing' }))).toEqual([ignored]);
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
	});

	test('of the ping starts an execution where that topic is chosen and it is signed', async () => {
		const trigger = await activeTrigger(stage, ['ping']);
		await webhooks().fire('ping');
		expect(itemsOf(trigger)).toMatchObject([{ topic: 'ping' }]);
	});

	test('of another workspace that has the app is answered with 200 and ignored', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const attempts = await webhooks().fire(created, { changes: { app_id: 'other777' } });
		expect(answersOf(attempts)).toEqual([ignored]);
		expect(trigger.executions).toEqual([]);
	});

	test.each([
		['another workspace where all are wanted', { allWorkspaces: true }, 'other777'],
		['no named workspace', {}, undefined],
	])('of %s starts an execution', async (_whose, options, appId) => {
		const trigger = await activeTrigger(stage, [created], { options });
		await webhooks().fire(created, { changes: { app_id: appId } });
		expect(itemsOf(trigger)).toMatchObject([{ app_id: appId ?? null }]);
	});

	test('is taken when the activation could not learn the workspace', async () => {
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { type: 'admin', id: '1' },
			pathIncludes: '/me',
			applied: true,
		});
		const trigger = await activeTrigger(stage, [created]);
		await webhooks().fire(created);
		expect(trigger.executions).toHaveLength(1);
	});

	test('in the test of the editor starts an execution, also when the last test had the same event', async () => {
		const trigger = await triggerOn(stage, [created]);
		const notification = webhooks().notification(created);
		for (let test = 0; test < 2; test += 1) {
			await trigger.listen();
			await webhooks().subscribe(trigger.testUrl);
			await webhooks().deliver(notification);
			await trigger.stopListening();
		}
		expect(itemsOf(trigger)).toMatchObject([{ topic: created }, { topic: created }]);
	});
});

describe('a notification that comes again', () => {
	test.each([
		['at once', {}],
		['as the second attempt', { delivery_attempts: 2 }],
		['with another rendering of the record', { data: { item: { type: 'contact', id: 'x' } } }],
	])('%s is answered with 200 and starts nothing', async (_how, changes) => {
		const trigger = await activeTrigger(stage, [created]);
		const notification = webhooks().notification(created);
		expect(await post(trigger.url, notification)).toEqual(taken);
		expect(await post(trigger.url, { ...notification, ...changes })).toEqual(ignored);
		expect(trigger.executions).toHaveLength(1);
	});

	test('with another ID is a new one, however equal it is', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const notification = webhooks().notification(created);
		await post(trigger.url, notification);
		expect(await post(trigger.url, { ...notification, id: 'notif_other' })).toEqual(taken);
		expect(trigger.executions).toHaveLength(2);
	});

	test('without an ID is known by its content', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const notification = { ...webhooks().notification(created), id: undefined };
		expect(await post(trigger.url, notification)).toEqual(taken);
		expect(await post(trigger.url, notification)).toEqual(ignored);
		expect(await post(trigger.url, { ...notification, created_at: 1 })).toEqual(taken);
		expect(trigger.executions).toHaveLength(2);
	});

	test('is noticed when both arrive at the same moment', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const notification = webhooks().notification(created);
		const both = [post(trigger.url, notification), post(trigger.url, notification)];
		expect(await Promise.all(both)).toEqual(expect.arrayContaining([taken, ignored]));
		expect(trigger.executions).toHaveLength(1);
	});

	test('has the same key wherever it is taken, and another one has another', async () => {
		const triggers = [await activeTrigger(stage, [created]), await activeTrigger(stage, [created])];
		const notification = webhooks().notification(created);
		for (const { url } of triggers) await post(url, notification);
		for (const { url } of triggers) await post(url, { ...notification, id: 'notif_other' });
		const [first, second] = triggers.map((trigger) =>
			itemsOf(trigger).map(({ eventKey }) => eventKey),
		);
		expect(second).toEqual(first);
		expect(new Set(first).size).toBe(2);
	});

	test('is delivered once when only its second attempt is signed', async () => {
		const trigger = await activeTrigger(stage, [created]);
		const notification = webhooks().notification(created);
		await webhooks().deliver(notification, { signature: 'wrong' });
		expect(answersOf(await webhooks().deliver(notification))).toEqual([taken]);
		expect(trigger.executions).toHaveLength(1);
	});
});
