import type { INodePropertyOptions } from 'n8n-workflow';

import { samples } from '../../sandbox';
import {
	allEvents,
	allTold,
	failureOf,
	minute,
	setTriggerStage,
	told,
	type TriggerStage,
} from './zendeskTrigger';

const { chatIds, departmentIds, offlineMessageId, visitorIds } = samples.zendesk;

let stage: TriggerStage;
beforeAll(async () => {
	stage = await setTriggerStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const desk = () => stage.sandbox.zendesk;

describe('the events', () => {
	test('a chat is told when it ends and each time it is updated', async () => {
		const trigger = await stage.active(['chatUpdated']);
		stage.pass(minute);
		const [id = ''] = stage.ended();
		expect(told(await trigger.poll())).toEqual([`chatUpdated ${id}`]);
		stage.pass(minute);
		desk().touchChat(id, { tags: ['lamps'] });
		expect(told(await trigger.poll())).toEqual([`chatUpdated ${id}`]);
		stage.pass(20 * minute);
		desk().touchChat(id, { tags: [] });
		expect(told(await trigger.poll())).toEqual([`chatUpdated ${id}`]);
		expect(await trigger.poll()).toBeNull();
	});

	test('a missed chat is told once, whatever happens to it later', async () => {
		const trigger = await stage.active(['chatMissed']);
		stage.pass(minute);
		stage.ended();
		const [id = ''] = stage.ended({ missed: true });
		expect(told(await trigger.poll())).toEqual([`chatMissed ${id}`]);
		desk().touchChat(id, { unread: false });
		stage.pass(minute);
		expect(await trigger.poll()).toBeNull();
		stage.pass(60 * minute);
		expect(await trigger.poll()).toBeNull();
		desk().touchChat(id, { tags: ['called back'] });
		stage.pass(minute);
		expect(await trigger.poll()).toBeNull();
	});

	test('an offline message is told once, also when it is edited later', async () => {
		const trigger = await stage.active(['offlineMessage']);
		stage.pass(minute);
		const [id = ''] = stage.ended({ type: 'offline_msg', timestamp: stage.at() });
		expect(told(await trigger.poll())).toEqual([`offlineMessage ${id}`]);
		stage.pass(30 * minute);
		desk().touchChat(id, { unread: false });
		expect(await trigger.poll()).toBeNull();
	});

	test('an offline message without a time of change is told once', async () => {
		const trigger = await stage.active(['offlineMessage']);
		stage.pass(minute);
		const [chat] = stage.ended({ type: 'offline_msg', timestamp: stage.at() });
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			times: 2,
			body: { chats: [{ ...desk().chat(String(chat)), update_timestamp: null }], count: 1 },
		});
		expect(told(await trigger.poll())).toEqual([`offlineMessage ${String(chat)}`]);
		expect(await trigger.poll()).toBeNull();
	});

	test('an offline message that comes in with a time from before the activation is told once', async () => {
		const trigger = await stage.active(['offlineMessage']);
		stage.pass(minute);
		const message = { type: 'offline_msg', timestamp: stage.at(-90 * minute) } as const;
		const [imported = ''] = stage.ended({ ...message, unread: true });
		stage.ended({ ...message, unread: false });
		expect(told(await trigger.poll())).toEqual([`offlineMessage ${imported}`]);
		stage.pass(30 * minute);
		desk().touchChat(imported, { unread: false });
		expect(await trigger.poll()).toBeNull();
	});

	test('a rating is told when it appears and when it changes, not when the chat is tagged', async () => {
		const trigger = await stage.active(['chatRated']);
		stage.pass(minute);
		const [id = ''] = stage.ended();
		expect(await trigger.poll()).toBeNull();
		stage.pass(45 * minute);
		desk().touchChat(id, { rating: 'bad' });
		expect(told(await trigger.poll())).toEqual([`chatRated ${id}`]);
		stage.pass(minute);
		desk().touchChat(id, { tags: ['complaint'] });
		expect(await trigger.poll()).toBeNull();
		stage.pass(45 * minute);
		desk().touchChat(id, { rating: 'good' });
		expect(told(await trigger.poll())).toEqual([`chatRated ${id}`]);
		desk().touchChat(id, { tags: [] });
		stage.pass(minute);
		expect(await trigger.poll()).toBeNull();
	});

	test('a rating within the same second as the end of the chat is not overlooked', async () => {
		const trigger = await stage.active(['chatRated', 'chatUpdated']);
		stage.pass(minute);
		const [id = ''] = stage.ended();
		expect(told(await trigger.poll())).toEqual([`chatUpdated ${id}`]);
		desk().touchChat(id, { rating: 'good' });
		expect(told(await trigger.poll())).toEqual([`chatRated ${id}`]);
	});

	test('what chats and messages from before the activation were is not told when they are edited', async () => {
		const trigger = await stage.active(['chatMissed', 'chatRated', 'offlineMessage']);
		stage.pass(minute);
		for (const id of chatIds) desk().touchChat(id, { tags: ['old'] });
		desk().touchChat(offlineMessageId, { unread: false });
		expect(await trigger.poll()).toBeNull();
		desk().touchChat(chatIds[0], { rating: 'good' });
		desk().touchChat(chatIds[2], { rating: 'bad' });
		expect(told(await trigger.poll())).toEqual([
			`chatRated ${chatIds[0]}`,
			`chatRated ${chatIds[2]}`,
		]);
	});

	test('a chat that stands for several chosen events gives an item for each', async () => {
		const trigger = await stage.active(allEvents);
		stage.pass(minute);
		const [missed] = stage.ended({ missed: true });
		const [rated] = stage.ended({ rating: 'good' });
		const [message] = stage.ended({ type: 'offline_msg', timestamp: stage.at() });
		expect(told(await trigger.poll())).toEqual([
			`chatUpdated ${String(missed)}`,
			`chatMissed ${String(missed)}`,
			`chatUpdated ${String(rated)}`,
			`chatRated ${String(rated)}`,
			`chatUpdated ${String(message)}`,
			`offlineMessage ${String(message)}`,
		]);
	});

	test('a deleted chat is not told', async () => {
		const trigger = await stage.active(allEvents);
		stage.pass(minute);
		stage.ended({ deleted: true, missed: true });
		expect(await trigger.poll()).toBeNull();
	});

	test('an event that is chosen later begins then', async () => {
		const first = await stage.active(['chatRated']);
		stage.pass(minute);
		stage.ended({ missed: true });
		await first.poll();
		stage.pass(minute);
		const later = await stage.active(['chatRated', 'chatMissed'], {
			staticData: first.staticData,
		});
		stage.pass(minute);
		const [id] = stage.ended({ missed: true });
		await later.poll();
		expect(allTold(later)).toEqual([`chatMissed ${String(id)}`]);
	});
});

describe('the items', () => {
	test('Simplified gives what most workflows need, and the event', async () => {
		const trigger = await stage.active(['chatRated']);
		stage.pass(minute);
		const [id] = stage.ended({ rating: 'good', tags: ['lamps'] });
		expect(await trigger.poll()).toEqual([
			{
				json: {
					event: 'chatRated',
					event_time: new Date(stage.at()).toISOString(),
					eventKey: expect.any(String) as string,
					id,
					type: 'chat',
					timestamp: stage.at(-5 * minute),
					end_timestamp: stage.at(),
					update_timestamp: stage.at(),
					visitor_id: visitorIds[0],
					visitor_name: 'Runa Dahl',
					visitor_email: 'runa.dahl@fjordworks.example',
					visitor_phone: '2025550117',
					agent_ids: desk().chat(String(id))?.agent_ids,
					agent_names: desk().chat(String(id))?.agent_names,
					department_id: desk().chat(String(id))?.department_id,
					department_name: desk().chat(String(id))?.department_name,
					comment: null,
					missed: false,
					unread: false,
					rating: 'good',
					tags: ['lamps'],
				},
			},
		]);
	});

	test('Raw gives the chat as the vendor sends it, and the event', async () => {
		const trigger = await stage.active(['chatUpdated'], { parameters: { output: 'raw' } });
		stage.pass(minute);
		const [id] = stage.ended();
		expect(await trigger.poll()).toEqual([
			{ json: { event: 'chatUpdated', ...desk().chat(String(id)) } },
		]);
	});

	test('are only those of the chosen departments', async () => {
		const parameters = { departmentIds: [String(departmentIds[1])] };
		const trigger = await stage.active(['chatUpdated'], { parameters });
		stage.pass(minute);
		stage.ended({ department_id: departmentIds[0] });
		stage.ended({ department_id: null });
		const [id] = stage.ended({ department_id: departmentIds[1] });
		expect(told(await trigger.poll())).toEqual([`chatUpdated ${String(id)}`]);
	});
});

test('the events say when they come, small edits included', () => {
	const { properties } = stage.engine.describe('zendeskChatTrigger');
	const shown = properties.find(({ name }) => name === 'events')?.options as INodePropertyOptions[];
	expect(shown.map(({ description }) => description)).toEqual([
		expect.stringContaining('small edits, such as a tag, a note or a message that is read'),
		'A visitor waited for an agent in vain',
		'A visitor rated a chat, or changed the rating',
		expect.stringContaining('came in later with an earlier time and is unread'),
	]);
});

describe('what is chosen', () => {
	test.each([
		['no event', [], 'Trigger On is empty'],
		['an event that there is not', ['chatLost'], 'Trigger On is none of its options'],
	])('%s fails the activation, and nothing is sent', async (_title, events, message) => {
		expect(await failureOf(stage.active(events))).toEqual({
			name: 'NodeApiError',
			message,
			failure: undefined,
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});
