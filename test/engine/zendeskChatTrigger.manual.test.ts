import {
	allEvents,
	failureOf,
	minute,
	setTriggerStage,
	told,
	type TriggerStage,
} from './zendeskTrigger';

let stage: TriggerStage;
beforeAll(async () => {
	stage = await setTriggerStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const day = 24 * 60 * minute;
const inEditor = { mode: 'manual' } as const;

describe('a test in the editor', () => {
	test('shows the latest chats of each chosen event, the newest first', async () => {
		const trigger = await stage.active(allEvents);
		const missed = stage.ended({ missed: true, update_timestamp: stage.at(-9 * minute) });
		const [message] = stage.ended({
			type: 'offline_msg',
			update_timestamp: stage.at(-8 * minute),
		});
		stage.ended({ deleted: true, update_timestamp: stage.at(-7 * minute) });
		const [one, two] = [6, 5].map((ago) =>
			stage.ended({ rating: 'bad', update_timestamp: stage.at(-ago * minute) }),
		);
		expect(told(await trigger.poll(inEditor))).toEqual([
			`chatUpdated ${String(two)}`,
			`chatUpdated ${String(one)}`,
			`chatUpdated ${String(message)}`,
			`chatMissed ${String(missed)}`,
			`chatRated ${String(two)}`,
			`chatRated ${String(one)}`,
			`offlineMessage ${String(message)}`,
		]);
	});

	test('looks back a month when there is nothing of the last day', async () => {
		const trigger = await stage.active(['chatMissed']);
		stage.ended();
		const [id] = stage.ended({ missed: true, update_timestamp: stage.at(-27 * day) });
		stage.ended({ missed: true, update_timestamp: stage.at(-40 * day) });
		expect(told(await trigger.poll(inEditor))).toEqual([`chatMissed ${String(id)}`]);
		const now = Date.parse(stage.at());
		const ages = stage.sandbox.received
			.slice(1)
			.map(({ query }) => now - Number(query.start_time) * 1000);
		expect(ages).toEqual([day, 30 * day]);
	});

	test('gives nothing when there is no such chat', async () => {
		const trigger = await stage.active(['chatRated']);
		stage.ended();
		expect(await trigger.poll(inEditor)).toBeNull();
	});

	test('leaves the trigger as it is', async () => {
		const trigger = await stage.active(['chatUpdated']);
		const { staticData } = trigger;
		stage.pass(minute);
		const [id] = stage.ended();
		expect(told(await trigger.poll(inEditor))).toEqual([`chatUpdated ${String(id)}`]);
		expect(trigger.staticData).toEqual(staticData);
		expect(told(await trigger.poll())).toEqual([`chatUpdated ${String(id)}`]);
		expect(told(await trigger.poll(inEditor))).toEqual([`chatUpdated ${String(id)}`]);
	});

	test('tells why the vendor refuses', async () => {
		const trigger = await stage.active(['chatUpdated']);
		stage.sandbox.plant({ fault: 'status', status: 403, times: 1 });
		expect(await failureOf(trigger.poll(inEditor))).toEqual({
			name: 'NodeApiError',
			message: expect.stringContaining('does not allow this') as string,
			failure: undefined,
		});
	});
});
