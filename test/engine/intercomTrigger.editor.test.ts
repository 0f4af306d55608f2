import { samples } from '../../sandbox';
import { contacts, each, type PollingStage, setPollingStage, told } from './intercomPolling';
import { post, triggerOn } from './intercomTrigger';
import { minute } from './timeStage';

const { contact, conversationIds } = samples.intercom;

let stage: PollingStage;
beforeAll(async () => {
	stage = await setPollingStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const sent = () => stage.sandbox.received.length;

describe('a trigger that polls', () => {
	test('has no address that the vendor could call', async () => {
		const trigger = await stage.active(contacts);
		await trigger.listen();
		for (const url of [trigger.url, trigger.testUrl])
			expect((await post(url, {})).status).toBe(404);
		await trigger.deactivate();
		expect(trigger.failures).toEqual([]);
	});

	test('hands on what a poll brought, and asks for nothing more', async () => {
		const trigger = await stage.active(contacts);
		stage.pass(minute);
		const ids = stage.created();
		const items = (await trigger.poll()) ?? [];
		const before = sent();
		expect(told(await trigger.execute(items, 'trigger'))).toEqual(each('created', ids));
		expect(sent()).toBe(before);
	});

	test('shows in a test of the editor some of the latest records of each event', async () => {
		const trigger = await stage.active([
			'contact.created',
			'contact.updated',
			'conversation.updated',
		]);
		const { staticData } = trigger;
		const newest = [5, 4, 3, 2, 1].map((ago) => {
			stage.pass(minute);
			return String(stage.created({ name: `Made ${ago}` })[0]);
		});
		stage.pass(minute);
		stage.change(contact.id);
		expect(told(await trigger.execute())).toEqual([
			...each('created', newest.slice(-3).reverse()),
			...each('updated', [contact.id, ...newest.slice(-2).reverse()]),
			...conversationIds.map((id) => `conversation.updated ${id}`).reverse(),
		]);
		expect(trigger.staticData).toEqual(staticData);
		expect(told(await trigger.poll())).toHaveLength(6);
	});

	test('gives nothing in a test where there is nothing, and n8n says so', async () => {
		const trigger = await stage.active(['ticket.created']);
		stage.sandbox.intercom.tables.tickets.all().forEach(({ id }) => {
			stage.sandbox.intercom.tables.tickets.remove(id);
		});
		expect(await trigger.execute()).toBeNull();
	});

	test('says in a test that nothing is chosen', async () => {
		const trigger = await stage.engine.trigger({
			node: 'intercomTrigger',
			parameters: { receiveBy: 'polling' },
			credentials: stage.credential('intercom'),
		});
		await expect(trigger.execute()).rejects.toMatchObject({ message: 'Trigger On is empty' });
	});
});

describe('a trigger that is called', () => {
	test('is polled by n8n, and asks for nothing', async () => {
		const trigger = await triggerOn(stage, ['contact.user.created']);
		await trigger.activate();
		const before = sent();
		expect(await trigger.poll()).toBeNull();
		expect(sent()).toBe(before);
		expect(trigger.executions).toEqual([]);
	});

	test.each(['manual', 'webhook'] as const)('hands on what came, in the mode %s', async (mode) => {
		const trigger = await triggerOn(stage, ['contact.user.created']);
		const items = [{ json: { topic: 'contact.user.created' } }];
		const [item] = (await trigger.execute(items, mode)) ?? [];
		expect(item?.json).toEqual(items[0]?.json);
		expect(sent()).toBe(0);
	});

	test('forgets what it knew when it polled, since events came meanwhile', async () => {
		const { staticData } = await stage.active(contacts);
		const trigger = await triggerOn(stage, ['contact.user.created'], {}, { staticData });
		await trigger.activate();
		expect(trigger.staticData).toEqual({ appId: 'sb4ndb0x' });
	});
});
