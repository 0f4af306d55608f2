import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { receiver, zohoApi } from './zohoApi';

const { appIds, conversationIds } = samples.zoho;
const [id] = conversationIds;
const api = zohoApi();
const hook = receiver();

const listenTo = async (events: string[], changes: object = {}): Promise<string> => {
	const body = { type: 'data', url: hook.url, events, version: '1', ...changes };
	const { id: webhookId } = await api.data<{ id: string }>('POST /webhooks', body);
	hook.got.length = 0; // the HEAD of its creation
	return webhookId;
};
const payloads = (): unknown[] => hook.got.map(({ body }) => JSON.parse(body) as unknown);
const attempts = () => payloads().map((payload) => (payload as { attempt: number }).attempt);

describe('failures', () => {
	test.each([300, 404, 500])(
		'a %d is tried again, with the number of the attempt',
		async (status) => {
			await listenTo(['conversation.created']);
			hook.statuses = [status, status];
			const [delivery] = await api.sandbox.zoho.fire('conversation.created');
			expect(attempts()).toEqual([1, 2, 3]);
			expect(delivery).toMatchObject({
				filed: false,
				attempts: [{ status }, { status }, { status: 200 }],
			});
		},
	);

	test('after three retries it is filed, and counted', async () => {
		const webhookId = await listenTo(['conversation.created']);
		hook.statuses = [500, 500, 500, 500];
		const [delivery] = await api.sandbox.zoho.fire('conversation.created');
		expect(attempts()).toEqual([1, 2, 3, 4]);
		expect(delivery?.filed).toBe(true);
		expect(await api.data(`GET /webhooks/${webhookId}/executions`)).toEqual([
			{
				id: '804500250000000001',
				event: 'conversation.created',
				entity_type: 'conversation',
				entity_id: id,
				app_id: appIds[0],
				executed_time: '1730000000000',
				attempts: 4,
				status_code: 500,
				reason: 'HTTP 500',
			},
		]);
		expect(await api.data(`GET /webhooks/${webhookId}`)).toMatchObject({ failures_count: 1 });
	});

	test('no answer in time is a failure too', async () => {
		await listenTo(['conversation.created']);
		const { webhooks } = api.sandbox.zoho;
		webhooks.timeoutMs = 100;
		webhooks.retries = 1;
		hook.statuses = [0, 0];
		const [delivery] = await api.sandbox.zoho.fire('conversation.created');
		expect(delivery?.attempts.map(({ status }) => status)).toEqual([undefined, undefined]);
		expect(delivery?.filed).toBe(true);
	});

	test('a 410 switches the webhook off at once', async () => {
		const webhookId = await listenTo(['conversation.created']);
		hook.statuses = [410];
		await api.sandbox.zoho.fire('conversation.created');
		expect(attempts()).toEqual([1]);
		expect(await api.data(`GET /webhooks/${webhookId}`)).toMatchObject({ status: 'disabled' });
	});

	test('an execution that fails again stays in the list', async () => {
		const webhookId = await listenTo(['conversation.created']);
		const ids = api.sandbox.zoho.addExecutions(webhookId, 1);
		hook.statuses = [500, 500, 500, 500];
		await api.ask(`POST /webhooks/${webhookId}/executions`, { ids });
		await api.sandbox.zoho.webhooks.settled();
		expect(await api.data(`GET /webhooks/${webhookId}/executions`)).toMatchObject([
			{ id: ids[0], attempts: 4, executed_time: '1730000000000' },
		]);
	});
});

describe('what is being sent again', () => {
	const withoutAnswer = async (sandbox: Sandbox) => {
		const { url } = hook;
		const { webhooks, tables } = sandbox.zoho;
		const row = tables.webhooks.create({ url, status: 'enabled', public_keys: [] });
		webhooks.timeoutMs = 60_000;
		hook.statuses = [0];
		webhooks.retry(row, sandbox.zoho.addExecutions(row.id, 1));
		await hook.next();
		return webhooks;
	};

	test('is given up by a reset', async () => {
		const webhooks = await withoutAnswer(api.sandbox);
		api.sandbox.reset();
		await webhooks.settled();
		expect(attempts()).toEqual([1]);
		expect(webhooks.executions.size).toBe(0);
	});

	test('is given up by closing the sandbox', async () => {
		const sandbox = await createSandbox();
		const webhooks = await withoutAnswer(sandbox);
		await sandbox.close();
		await webhooks.settled();
		expect(attempts()).toEqual([1]);
	});
});

describe('disorder', () => {
	test('an event may come twice', async () => {
		await listenTo(['conversation.created']);
		await api.sandbox.zoho.fire('conversation.created', { copies: 2 });
		const [first, second] = payloads();
		expect(second).toEqual(first);
	});

	test('events may come in another order than they happened', async () => {
		await listenTo(['conversation.created', 'conversation.completed']);
		const { zoho } = api.sandbox;
		const created = zoho.event('conversation.created', { at: 1 });
		const completed = zoho.event('conversation.completed', { at: 2 });
		await zoho.deliver(completed);
		await zoho.deliver(created);
		expect(payloads()).toMatchObject([{ event_time: '2' }, { event_time: '1' }]);
	});
});
