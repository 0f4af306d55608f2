import { samples } from '../../sandbox';
import { activeTrigger, itemsOf, triggerOn } from './intercomTrigger';
import { setStage, type Stage } from './stage';

const { tokens } = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const requests = () => stage.sandbox.received.map(({ method, path }) => [method, path]);

/** What a failed activation shows. */
async function refusal(trigger: { activate: () => Promise<void> }) {
	const failed: unknown = await trigger.activate().catch((error: unknown) => error);
	const { name, message, description } = failed as Error & { description: string };
	return { name, message, description };
}

describe('activation', () => {
	test('asks only which workspace the token belongs to, since Intercom takes no registration', async () => {
		const trigger = await activeTrigger(stage, ['contact.user.created']);
		expect(requests()).toEqual([['GET', '/me']]);
		expect(trigger.staticData).toEqual({ appId: 'sb4ndb0x' });
	});

	test('answers the trial that Intercom makes when the address is saved', async () => {
		const trigger = await activeTrigger(stage, ['contact.user.created']);
		const { status } = await fetch(trigger.url, { method: 'HEAD' });
		expect(status).toBe(200);
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
	});

	test('forgets the workspace when it ends, and has nothing to remove at Intercom', async () => {
		const trigger = await activeTrigger(stage, ['contact.user.created']);
		await trigger.deactivate();
		expect(trigger.staticData).toEqual({});
		expect(requests()).toEqual([['GET', '/me']]);
	});

	test('takes topics that are only in the free field', async () => {
		const trigger = await activeTrigger(stage, [], { otherTopics: 'contact.moved, ticket.moved' });
		await stage.sandbox.intercom.webhooks.fire('ticket.moved');
		expect(itemsOf(trigger)).toMatchObject([{ topic: 'ticket.moved' }]);
	});

	test.each([
		[
			'without a topic',
			[],
			{},
			{ message: 'Trigger On is empty', description: 'Choose at least one topic.' },
		],
		[
			'with a topic that can be none',
			['contact.user.created'],
			{ otherTopics: 'ticket.created; ticket.closed' },
			{
				message: 'Other Topics holds "ticket.created; ticket.closed", which is no topic',
				description: 'Topics are written as in the Developer Hub, such as contact.user.created.',
			},
		],
	])('fails %s, before anything is sent', async (_how, events, parameters, shown) => {
		const trigger = await triggerOn(stage, events, parameters);
		expect(await refusal(trigger)).toEqual({ name: 'NodeApiError', ...shown });
		expect(requests()).toEqual([]);
	});

	test('fails without the client secret, since nobody could tell a forged delivery', async () => {
		const credentials = stage.credential('intercom', { clientSecret: '' });
		const trigger = await triggerOn(stage, ['contact.user.created'], {}, { credentials });
		expect(await refusal(trigger)).toEqual({
			name: 'NodeApiError',
			message: 'Client Secret of the credential is empty',
			description:
				'Copy it from the Developer Hub (your app > Configure > Basic Information): only with it can a delivery be told from a forged one.',
		});
		expect(requests()).toEqual([]);
	});

	test('fails with the words of Intercom when the token is refused', async () => {
		const credentials = stage.credential('intercom', { accessToken: tokens.revoked });
		const trigger = await triggerOn(stage, ['contact.user.created'], {}, { credentials });
		expect(await refusal(trigger)).toMatchObject({
			message: expect.stringContaining('Access Token revoked') as string,
		});
	});
});
