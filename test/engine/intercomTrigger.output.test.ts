import { eventKeyOf } from '../../nodes/shared/trigger/eventKey';
import { samples } from '../../sandbox';
import { activeTrigger, itemsOf, post } from './intercomTrigger';
import { setStage, type Stage } from './stage';

const { contact } = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => 1_720_600_000_500 });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const webhooks = () => stage.sandbox.intercom.webhooks;

const runa = {
	id: contact.id,
	external_id: contact.externalId,
	name: 'Runa Dahl',
	email: contact.email,
	phone: '2025550117',
	role: 'user',
	owner_id: null,
	custom_attributes: {},
	last_seen_at: null,
	created_at: '2024-07-09T04:40:00.000Z',
	updated_at: '2024-07-09T04:40:00.000Z',
};

const partIn = (item: object = {}) =>
	Object.fromEntries(Object.entries(item).filter(([key]) => key.startsWith('part_')));

describe('an event, simplified,', () => {
	test('says what happened when, then the record as the node gives it', async () => {
		const trigger = await activeTrigger(stage, ['contact.user.created']);
		const notification = webhooks().notification('contact.user.created');
		await webhooks().deliver(notification);
		expect(itemsOf(trigger)).toEqual([
			{
				topic: 'contact.user.created',
				event_time: '2024-07-10T08:26:40.000Z',
				notification_id: notification.id,
				delivery_attempts: 1,
				app_id: 'sb4ndb0x',
				eventKey: eventKeyOf(String(notification.id)),
				...runa,
			},
		]);
	});

	test('of a tag names the tag and the contact', async () => {
		const trigger = await activeTrigger(stage, ['contact.user.tag.created']);
		const { data } = webhooks().notification('contact.user.tag.created') as {
			data: { item: object };
		};
		await webhooks().fire('contact.user.tag.created', {
			changes: {
				data: {
					item: {
						type: 'contact_tag',
						created_at: 1_720_600_000,
						tag: { type: 'tag', id: '8812', name: 'Trial' },
						contact: data.item,
					},
				},
			},
		});
		expect(itemsOf(trigger)).toMatchObject([
			{ ...runa, tag_id: '8812', tag_name: 'Trial', tag_applied_at: '2024-07-10T08:26:40.000Z' },
		]);
	});

	test.each([
		[
			'the latest part',
			[
				{ id: '770' },
				{ id: '771', part_type: 'comment', body: '<p>Hi</p>', author: { name: 'Ada' } },
			],
			{
				part_id: '771',
				part_type: 'comment',
				part_body: '<p>Hi</p>',
				part_author_name: 'Ada',
			},
		],
		['no part', undefined, {}],
	])('of a conversation shows %s beside it', async (_what, parts, part) => {
		const trigger = await activeTrigger(stage, ['conversation.user.replied']);
		const item = {
			type: 'conversation',
			id: '90314',
			state: 'open',
			statistics: null,
			...(parts && { conversation_parts: { conversation_parts: parts } }),
		};
		await webhooks().fire('conversation.user.replied', { changes: { data: { item } } });
		expect(itemsOf(trigger)).toEqual([expect.objectContaining({ id: '90314', state: 'open' })]);
		expect(partIn(itemsOf(trigger)[0])).toEqual(part);
	});

	test('of something without fields of its own is shown whole', async () => {
		const trigger = await activeTrigger(stage, ['admin.logged_in']);
		await webhooks().fire('admin.logged_in', { item: { id: '91530026', email: 'a@b.example' } });
		expect(itemsOf(trigger)).toMatchObject([
			{ type: 'admin', id: '91530026', email: 'a@b.example' },
		]);
	});

	test('of a record without a type goes by the topic', async () => {
		const trigger = await activeTrigger(stage, ['job.completed']);
		await webhooks().fire('job.completed', { item: { type: undefined, id: 'job_1' } });
		expect(itemsOf(trigger)).toMatchObject([{ id: 'job_1' }]);
	});

	test('without a record and without counters still tells its topic', async () => {
		const trigger = await activeTrigger(stage, ['contact.deleted']);
		await post(trigger.url, { topic: 'contact.deleted', id: 'notif_1' });
		expect(itemsOf(trigger)).toEqual([
			{
				topic: 'contact.deleted',
				event_time: null,
				notification_id: 'notif_1',
				delivery_attempts: null,
				app_id: null,
				eventKey: eventKeyOf('notif_1'),
			},
		]);
	});
});

test('an event, raw, is the notification as Intercom sends it', async () => {
	const trigger = await activeTrigger(stage, ['contact.user.created'], { output: 'raw' });
	const notification = webhooks().notification('contact.user.created');
	await webhooks().deliver(notification);
	expect(itemsOf(trigger)).toEqual([notification]);
});
