import { createPublicKey, verify } from 'node:crypto';
import { samples } from '../../sandbox';
import { request } from './request';
import { receiver, zohoApi, type Got } from './zohoApi';

const { appIds, conversationIds, otherConversationIds, operatorId, departmentId } = samples.zoho;
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

describe('what is sent', () => {
	test('a conversation event tells the conversation', async () => {
		const webhookId = await listenTo(['conversation.created']);
		const [delivery] = await api.sandbox.zoho.fire('conversation.created');
		expect(payloads()).toEqual([
			{
				entity_type: 'conversation',
				org_id: '804500000000000009',
				event: 'conversation.created',
				entity_id: id,
				attempt: 1,
				version: '1',
				app_id: appIds[0],
				event_time: '1730000000000',
				webhook: { id: webhookId },
				entity: {
					id,
					visitor_conversation_id: api.sandbox.zoho.hexIdOf(id),
					reference_id: '2731',
					question: 'Does the lamp come with a dimmer?',
					opened_time: '1720500000000',
					attended_time: '1720500004200',
					end_time: '',
					missed_time: '',
					app_id: appIds[0],
					department_id: departmentId,
					owner: { id: operatorId, name: 'Tove Lindh', email_id: 'tove@lanternhouse.example' },
					visitor: {
						id: '804500020000000001',
						name: 'Runa Dahl',
						email_id: 'runa.dahl@fjordworks.example',
						phone: '2025550117',
						type: 'contact',
					},
					supervisors: [],
					participants: [],
					status: 'connected',
					chat_status: expect.objectContaining({ state: 2, label: 'Connected' }) as object,
				},
			},
		]);
		expect(delivery).toMatchObject({
			webhookId,
			filed: false,
			payload: payloads()[0],
			attempts: [{ attempt: 1, status: 200, body: hook.got[0]?.body }],
		});
		expect(hook.got[0]?.headers).not.toHaveProperty('x-siqsignature');
	});

	test('a reply tells the message', async () => {
		await listenTo(['conversation.visitor.replied', 'conversation.operator.replied']);
		await api.sandbox.zoho.fire('conversation.visitor.replied');
		await api.sandbox.zoho.fire('conversation.operator.replied');
		expect(payloads()).toMatchObject([
			{ entity: { message: { text: 'Perfect, thank you!', sender: { type: 'visitor' } } } },
			{ entity: { message: { sender: { id: operatorId, name: 'Tove Lindh', type: 'operator' } } } },
		]);
		expect(payloads()[0]).toMatchObject({
			entity: { visitor: { first_name: 'Runa', last_name: 'Dahl', channel: 'website' } },
		});
	});

	test.each([
		['conversation.completed', otherConversationIds[1], { end_time: '1720500900000' }],
		['conversation.rated', id, { rating: 5, feedback: 'Quick help' }],
		['operator.updated', operatorId, { id: operatorId, email_id: 'tove@lanternhouse.example' }],
		['department.deleted', departmentId, { id: departmentId, name: 'Lighting' }],
	])('%s', async (event, entityId, entity) => {
		const type = /^conversation/.test(event) ? 'data' : 'administration';
		await listenTo([event], { type });
		await api.sandbox.zoho.fire(event, { entityId });
		expect(payloads()).toMatchObject([{ event, entity_id: entityId, entity }]);
	});

	test('visitor.updated tells the visitor with email_id, and the changes asked for', async () => {
		await listenTo(['visitor.updated']);
		const changes = { customer_info: { Plan: 'Gold' } };
		await api.sandbox.zoho.fire('visitor.updated', {
			entityId: id,
			changes,
			at: 1_729_999_999_000,
		});
		const visitorId = '804500020000000001';
		expect(payloads()).toMatchObject([
			{
				entity_type: 'visitor',
				entity_id: visitorId,
				event_time: '1729999999000',
				entity: {
					id: visitorId,
					type: 'contact',
					first_name: '',
					last_name: 'Runa Dahl',
					email_id: 'runa.dahl@fjordworks.example',
					phone: '2025550117',
					modifier: { type: 'operator', id: operatorId },
					...changes,
				},
			},
		]);
	});

	test('goes only to enabled webhooks that listen to the event and the brand', async () => {
		await listenTo(['conversation.missed']);
		await listenTo(['conversation.created'], { app_ids: [appIds[1]] });
		const disabled = await listenTo(['conversation.created']);
		Object.assign(api.sandbox.zoho.tables.webhooks.find(disabled) ?? {}, { status: 'disabled' });
		const chosen = await listenTo(['conversation.created'], { app_ids: [appIds[0]] });
		const deliveries = await api.sandbox.zoho.fire('conversation.created');
		expect(deliveries.map(({ webhookId }) => webhookId)).toEqual([chosen]);
	});

	test('an unknown event or entity cannot happen', () => {
		const { zoho } = api.sandbox;
		expect(() => zoho.event('conversation.ended')).toThrow('no event conversation.ended');
		expect(() => zoho.event('visitor.updated', { entityId: '1' })).toThrow('no visitor 1');
	});
});

describe('the signature', () => {
	const secured = async (): Promise<{ webhookId: string; keys: string[] }> => {
		const webhookId = await listenTo(['conversation.created'], { secured: true });
		const generate = () => api.data<{ key: string }>(`POST /webhooks/${webhookId}/keys`);
		return { webhookId, keys: [(await generate()).key, (await generate()).key] };
	};
	const isSignedBy = (key: string, { body, headers }: Got): boolean => {
		const pem = `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----`;
		const signature = Buffer.from(String(headers['x-siqsignature']), 'base64');
		return verify('RSA-SHA256', Buffer.from(body), createPublicKey(pem), signature);
	};

	test('fits the raw body, by the oldest key', async () => {
		const { webhookId, keys } = await secured();
		await api.sandbox.zoho.fire('conversation.created', { changes: { question: 'Größe?' } });
		expect(keys.map((key) => hook.got.map((got) => isSignedBy(key, got)))).toEqual([
			[true],
			[false],
		]);
		const [{ id: oldest = '' } = {}] = api.sandbox.zoho.tables.webhooks.find(webhookId)
			?.public_keys as { id?: string }[];
		await api.ask(`DELETE /webhooks/${webhookId}/keys/${oldest}`);
		await api.sandbox.zoho.fire('conversation.created');
		expect(keys.map((key) => hook.got.map((got) => isSignedBy(key, got)))).toEqual([
			[true, false],
			[false, true],
		]);
	});

	test('may be wrong or missing, to see whether anybody looks', async () => {
		const { keys } = await secured();
		await api.sandbox.zoho.fire('conversation.created', { signature: 'wrong' });
		await api.sandbox.zoho.fire('conversation.created', { signature: 'missing' });
		const [wrong, missing] = hook.got;
		expect(keys.map((key) => wrong && isSignedBy(key, wrong))).toEqual([false, false]);
		expect(wrong?.headers).toHaveProperty('x-siqsignature');
		expect(missing?.headers).not.toHaveProperty('x-siqsignature');
	});
});

describe('over HTTP', () => {
	const fire = (body: object) => request(api.sandbox, 'control', 'POST /zoho/fire', { body });

	test('an event happens, and the answer tells who got it', async () => {
		const webhookId = await listenTo(['visitor.updated']);
		const answer = await fire({ event: 'visitor.updated', entityId: id, copies: 2 });
		expect(answer.body).toMatchObject({
			deliveries: [
				{ webhookId, filed: false },
				{ webhookId, filed: false },
			],
		});
		expect(hook.got).toHaveLength(2);
	});

	test.each([{ event: 'conversation.ended' }, { event: 'visitor.updated', copy: 2 }, {}])(
		'%j is refused',
		async (body) => {
			expect((await fire(body)).status).toBe(400);
		},
	);
});
