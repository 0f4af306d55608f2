import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, zohoToken, type Stage } from './stage';
import { activeTrigger, addWebhook, asked, keysOf, stored, triggerOn } from './zohoTrigger';

const { appIds, tokens } = samples.zoho;
const created = ['conversation.created'];

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

const table = () => stage.sandbox.zoho.tables.webhooks;

/** What a failed activation shows. */
async function refusal(trigger: { activate: () => Promise<void> }) {
	const failed: unknown = await trigger.activate().catch((error: unknown) => error);
	const { name, message, description } = failed as Error & { description: string };
	return { name, message, description };
}

describe('activation', () => {
	test('registers a secured webhook, which SalesIQ checks by HEAD, and makes a key for it', async () => {
		const trigger = await activeTrigger(stage, ['conversation.created', 'visitor.updated']);
		const body = {
			type: 'data',
			url: trigger.url,
			events: ['conversation.created', 'visitor.updated'],
			secured: true,
			version: '1',
		};
		const [row] = table().all();
		const id = String(row?.id);
		expect(asked(stage)).toEqual([
			['GET', ''],
			['POST', '', body],
			['POST', `/${id}/keys`, {}],
		]);
		expect(stored(stage)).toEqual([{ ...body, app_ids: [], keys: 1 }]);
		expect(trigger.staticData).toEqual({
			webhooks: [{ id, type: 'data', events: body.events, keys: row && keysOf(row) }],
		});
		expect([trigger.executions, trigger.failures]).toEqual([[], []]);
	});

	test('registers one webhook for each type of event, and the brands only where they belong', async () => {
		const events = ['operator.created', 'conversation.missed', 'department.deleted'];
		const trigger = await activeTrigger(stage, events, { brandIds: [appIds[1]] });
		const common = { url: trigger.url, secured: true, version: '1', keys: 1 };
		expect(stored(stage)).toEqual([
			{ ...common, type: 'data', events: ['conversation.missed'], app_ids: [appIds[1]] },
			{
				...common,
				type: 'administration',
				events: ['operator.created', 'department.deleted'],
				app_ids: [],
			},
		]);
	});

	test('finds its webhook on the next activation and changes nothing', async () => {
		const trigger = await activeTrigger(stage, ['conversation.created', 'operator.updated']);
		const before = structuredClone([table().all(), trigger.staticData]);
		const again = trigger.restart();
		await again.activate();
		expect(asked(stage).slice(5)).toEqual([['GET', '']]);
		expect([table().all(), again.staticData]).toEqual(before);
	});

	test('renews an access token that has expired', async () => {
		const trigger = await activeTrigger(stage, created, undefined, {
			credentials: stage.credential('zohoSalesIQ', { oauthTokenData: zohoToken(tokens.expired) }),
		});
		expect(stored(stage)).toMatchObject([{ url: trigger.url, keys: 1 }]);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
	});

	test('in the editor registers the address of the test', async () => {
		const trigger = await triggerOn(stage, created);
		await trigger.listen();
		expect(stored(stage)).toMatchObject([{ url: trigger.testUrl, keys: 1 }]);
		await trigger.stopListening();
		expect([stored(stage), trigger.staticData]).toEqual([[], {}]);
	});
});

describe('a webhook that leads to the address already', () => {
	test('is taken over with the key that it has, however its address is written', async () => {
		const trigger = await triggerOn(stage, created);
		const key = 'a key made earlier';
		const { id } = addWebhook(stage, {
			url: `${trigger.url.replace('http:', 'HTTP:')}/`,
			public_keys: [{ id: '731900000004970008', key }],
		});
		await trigger.activate();
		expect(asked(stage)).toEqual([['GET', '']]);
		expect(trigger.staticData).toEqual({
			webhooks: [{ id, type: 'data', events: created, keys: [key] }],
		});
	});

	test('is brought up to date where events, brands, signature or key differ', async () => {
		const trigger = await triggerOn(stage, ['visitor.updated', 'conversation.rated'], {
			brandIds: [appIds[0]],
		});
		const { id } = addWebhook(stage, { url: trigger.url, app_ids: appIds, secured: false });
		await trigger.activate();
		const change = {
			app_ids: [appIds[0]],
			events: ['visitor.updated', 'conversation.rated'],
			secured: true,
		};
		expect(asked(stage)).toEqual([
			['GET', ''],
			['PUT', `/${id}`, { type: 'data', ...change }],
			['POST', `/${id}/keys`, {}],
		]);
		expect(stored(stage)).toEqual([
			{ type: 'data', url: trigger.url, version: '1', ...change, keys: 1 },
		]);
	});

	test('loses its brands where all are wanted', async () => {
		const trigger = await triggerOn(stage, created);
		const { id } = addWebhook(stage, {
			url: trigger.url,
			app_ids: appIds,
			public_keys: [{ id: '731900000004970008', key: 'a key made earlier' }],
		});
		await trigger.activate();
		expect(asked(stage)).toEqual([
			['GET', ''],
			['DELETE', `/${id}/apps`],
		]);
		expect(stored(stage)).toMatchObject([{ app_ids: [] }]);
	});

	test('is left as it is when SalesIQ shows no lists and writes its switch as a text', async () => {
		const trigger = await triggerOn(stage, ['department.created']);
		addWebhook(stage, {
			url: trigger.url,
			type: 'administration',
			events: ['department.created'],
			app_ids: undefined,
			secured: 'true',
		});
		await trigger.activate();
		expect(asked(stage).slice(1)).toEqual([['POST', expect.stringContaining('/keys'), {}]]);
	});

	test('is removed when it is there twice, of a type that is not wanted, or switched off', async () => {
		const trigger = await triggerOn(stage, created);
		const kept = addWebhook(stage, { url: trigger.url });
		addWebhook(stage, { url: trigger.url });
		addWebhook(stage, { url: trigger.url, type: 'administration', events: [] });
		addWebhook(stage, { url: trigger.url, status: 'disabled' });
		await trigger.activate();
		expect(table().all()).toEqual([expect.objectContaining({ id: kept.id })]);
	});

	test('is made anew when it was switched off', async () => {
		const trigger = await triggerOn(stage, created);
		const off = addWebhook(stage, { url: trigger.url, status: 'disabled' });
		await trigger.activate();
		expect(table().has(off.id)).toBe(false);
		expect(table().all()).toMatchObject([{ url: trigger.url, status: 'enabled', events: created }]);
	});

	test('is completed by the webhook of the other type', async () => {
		const trigger = await triggerOn(stage, ['conversation.created', 'operator.created']);
		const kept = addWebhook(stage, { url: trigger.url });
		await trigger.activate();
		expect(table().all()).toMatchObject([
			{ id: kept.id, type: 'data' },
			{ type: 'administration', events: ['operator.created'] },
		]);
		const ids = table()
			.all()
			.map(({ id }) => ({ id }));
		expect(trigger.staticData).toMatchObject({ webhooks: ids });
	});
});

test('webhooks with other addresses are never touched', async () => {
	addWebhook(stage, { url: 'https://hooks.lanternhouse.example/salesiq' });
	addWebhook(stage, { url: '' });
	const before = structuredClone(table().all());
	const trigger = await activeTrigger(stage, created);
	expect(table().all().slice(0, 2)).toEqual(before);
	await trigger.deactivate();
	expect(table().all()).toEqual(before);
});

describe('deactivation', () => {
	test('removes all webhooks and what was stored', async () => {
		const trigger = await activeTrigger(stage, ['conversation.created', 'operator.created']);
		await trigger.deactivate();
		expect([stored(stage), trigger.staticData]).toEqual([[], {}]);
	});

	test('removes a webhook that is no longer stored', async () => {
		const trigger = await triggerOn(stage, created);
		addWebhook(stage, { url: trigger.url });
		await trigger.deactivate();
		expect(stored(stage)).toEqual([]);
	});

	test('succeeds when the webhook is gone already', async () => {
		const trigger = await activeTrigger(stage, created);
		table().remove(String(table().all()[0]?.id));
		await trigger.deactivate();
		expect(trigger.staticData).toEqual({});
	});

	test('succeeds when SalesIQ says 404 about it', async () => {
		const trigger = await activeTrigger(stage, created);
		stage.sandbox.plant({ fault: 'status', status: 404, method: 'DELETE' });
		await trigger.deactivate();
		expect(trigger.staticData).toEqual({});
	});

	test('fails when SalesIQ is down, and forgets the webhook nevertheless', async () => {
		const trigger = await activeTrigger(stage, created);
		stage.sandbox.plant({ fault: 'status', status: 503 });
		await expect(trigger.deactivate()).rejects.toMatchObject({
			name: 'NodeApiError',
			httpCode: '503',
			failure: { cause: 'temporarily-unavailable' },
		});
		expect(trigger.staticData).toEqual({});
	});

	test('fails when SalesIQ refuses it', async () => {
		const trigger = await activeTrigger(stage, created);
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			method: 'DELETE',
			body: { error: { code: 1016, message: 'Operator role does not allow this' } },
		});
		await expect(trigger.deactivate()).rejects.toMatchObject({ httpCode: '1016' });
		expect(trigger.staticData).toEqual({});
	});
});

describe('an activation that fails', () => {
	test('leaves no webhook behind when the answer to its creation is lost', async () => {
		const trigger = await triggerOn(stage, created);
		stage.sandbox.plant({ fault: 'resetAfterWrite', method: 'POST', times: 1 });
		expect(await refusal(trigger)).toMatchObject({ name: 'NodeApiError' });
		expect([stored(stage), trigger.staticData]).toEqual([[], {}]);
	});

	test('leaves no webhook behind when the answer does not say which one was made', async () => {
		const trigger = await triggerOn(stage, created);
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { data: [] },
			method: 'POST',
			applied: true,
		});
		expect(await refusal(trigger)).toMatchObject({
			name: 'NodeApiError',
			message: 'Zoho SalesIQ could not process the request: its answer does not hold the record',
		});
		expect([stored(stage), trigger.staticData]).toEqual([[], {}]);
	});

	test('leaves no webhook behind when there is no key to be had', async () => {
		const trigger = await triggerOn(stage, created);
		stage.sandbox.plant({ fault: 'status', status: 500, pathIncludes: '/keys' });
		expect(await refusal(trigger)).toMatchObject({ name: 'NodeApiError' });
		expect([stored(stage), trigger.staticData]).toEqual([[], {}]);
	});

	test('registers nothing when the list of webhooks cannot be read', async () => {
		const trigger = await triggerOn(stage, created);
		stage.sandbox.plant({ fault: 'status', status: 503, method: 'GET' });
		expect(await refusal(trigger)).toMatchObject({ name: 'NodeApiError' });
		expect(stored(stage)).toEqual([]);
	});

	test('says which scopes are missing', async () => {
		const { noScope } = tokens;
		const trigger = await triggerOn(stage, created, undefined, {
			credentials: stage.credential('zohoSalesIQ', { oauthTokenData: zohoToken(noScope) }),
		});
		expect(await refusal(trigger)).toEqual({
			name: 'NodeApiError',
			message:
				'Zoho SalesIQ refused the request, since the credential lacks a scope: Invalid OAuthScope',
			description:
				'Choose the Scopes "Chats" in the credential, or add SalesIQ.webhooks.READ, SalesIQ.webhooks.CREATE, SalesIQ.webhooks.UPDATE and SalesIQ.webhooks.DELETE under Custom, and connect the account again. For support: code 1009, status 200.',
		});
	});

	test.each([
		['nothing', [], 'Trigger On is empty', 'Choose at least one event.'],
		[
			'an unknown event',
			['conversation.sung'],
			'Trigger On is none of its options',
			expect.stringContaining('"conversation.created"') as string,
		],
	])('registers nothing when %s is chosen', async (_what, events, message, description) => {
		const trigger = await triggerOn(stage, events);
		expect(await refusal(trigger)).toEqual({ name: 'NodeApiError', message, description });
		expect(asked(stage).filter((request) => (request as string[])[0] !== 'GET')).toEqual([]);
	});
});

describe('a port in the address', () => {
	const atSalesIQ = () => ({ credentials: stage.credential('zohoSalesIQ', { apiUrl: '' }) });

	test('is refused before anything is sent', async () => {
		const trigger = await triggerOn(stage, created, {}, atSalesIQ());
		const { host } = new URL(trigger.url);
		expect(await refusal(trigger)).toEqual({
			name: 'NodeApiError',
			message: `The webhook address of this n8n has a port (${host}), which Zoho SalesIQ refuses`,
			description:
				'Set the environment variable WEBHOOK_URL to the address that is seen from outside, without a port, such as https://n8n.example.com/, and let a reverse proxy pass it on.',
		});
		expect(asked(stage)).toEqual([]);
	});

	test('that is not there is what SalesIQ wants', async () => {
		const trigger = await triggerOn(stage, created, {}, { webhookUrl: 'http://localhost' });
		expect((await refusal(trigger)).message).toContain('Invalid or missing param (url)');
		const url = trigger.url;
		expect(asked(stage)).toContainEqual(['POST', '', expect.objectContaining({ url })]);
	});

	test.each(['https://proxy.example.com/zoho', 'https://127.0.0.1.example.com/'])(
		'is refused as well when SalesIQ is reached by way of %s',
		async (apiUrl) => {
			const credentials = stage.credential('zohoSalesIQ', { apiUrl });
			const trigger = await triggerOn(stage, created, {}, { credentials });
			expect((await refusal(trigger)).message).toContain('has a port');
		},
	);

	test.each(['http://localhost:1/zoho', 'http://127.0.0.1:1'])(
		'is left to what stands in for SalesIQ on the same computer (%s)',
		async (apiUrl) => {
			const credentials = stage.credential('zohoSalesIQ', { apiUrl });
			const trigger = await triggerOn(stage, created, {}, { credentials });
			expect((await refusal(trigger)).message).toContain('could not be reached');
		},
	);

	test('that is refused by what stands in for SalesIQ says what to check', async () => {
		stage.sandbox.zoho.refusesPorts = true;
		const trigger = await triggerOn(stage, created);
		expect(await refusal(trigger)).toEqual({
			name: 'NodeApiError',
			message: 'Zoho SalesIQ did not accept the request: Invalid or missing param (url)',
			description:
				'SalesIQ asks the webhook address with HEAD before it stores it, and takes it only when the answer is 200. Check that WEBHOOK_URL is an address that is reached from outside, over https and without a port. For support: code 1011, status 200.',
		});
		expect(stored(stage)).toEqual([]);
	});

	test('asks for nothing when the workflow is unpublished', async () => {
		const trigger = await triggerOn(stage, created, {}, atSalesIQ());
		await trigger.deactivate();
		expect(asked(stage)).toEqual([]);
	});
});
