import { samples } from '../../sandbox';
import { badRequest, zendeskStage } from './zendesk.stage';

const { chatIds, conversionId, offlineMessageId } = samples.zendesk;
const [ended, missed, rated] = chatIds;
const now = Date.UTC(2024, 6, 20, 9);
const stage = zendeskStage({ now: () => now });

const seconds = (time: string): number => Date.parse(time) / 1000;
const base = (): string => `${stage.sandbox.url}/zendesk/api/v2/chat/incremental`;

interface Exported {
	chats: { id: string }[];
	count: number;
	end_time: number;
	end_id: string | number | null;
}

const chatsFrom = async (query: string): Promise<[string[], number, Exported['end_id']]> => {
	const body = (await stage.bodyOf(`GET /incremental/chats?${query}`)) as Exported;
	return [body.chats.map(({ id }) => id), body.end_time, body.end_id];
};

test('chats come whole by the time of their update, with an address to go on at', async () => {
	const start = seconds('2024-07-09T05:34:00Z');
	const end = seconds('2024-07-09T06:45:00Z');
	const chats = [missed, rated, offlineMessageId].map((id) => stage.desk.chat(id));
	expect(await stage.bodyOf(`GET /incremental/chats?start_time=${start}&fields=chats(*)`)).toEqual({
		chats,
		...{ count: 3, end_time: end, end_id: offlineMessageId },
		next_page: `${base()}/chats?start_time=${end}&start_id=${offlineMessageId}`,
	});
});

test.each([
	['', { id: rated, timestamp: '2024-07-09T06:10:00Z', update_timestamp: '2024-07-09T06:21:00Z' }],
	[
		'&fields=chats(rating)',
		{
			...{ id: rated, timestamp: '2024-07-09T06:10:00Z', rating: 'good' },
			update_timestamp: '2024-07-09T06:21:00Z',
		},
	],
])('with the fields %j little comes', async (fields, chat) => {
	const query = `start_time=${seconds('2024-07-09T06:21:00Z')}&limit=1${fields}`;
	expect(await stage.bodyOf(`GET /incremental/chats?${query}`)).toMatchObject({ chats: [chat] });
	const { chats } = (await stage.bodyOf(`GET /incremental/chats?${query}`)) as Exported;
	expect(chats).toEqual([chat]);
});

test('the end of a page, as the start of the next one, brings the rest and nothing twice', async () => {
	const end = seconds('2024-07-09T05:34:00Z');
	expect(await chatsFrom('start_time=0&limit=2')).toEqual([[ended, missed], end, missed]);
	expect(await chatsFrom(`start_time=${end}&start_id=${missed}&limit=1`)).toEqual([
		[rated],
		seconds('2024-07-09T06:21:00Z'),
		rated,
	]);
});

test('one second may hold more chats than a page, and start_id leads through it', async () => {
	const update_timestamp = '2024-07-11T10:00:00Z';
	const ids = stage.desk.addChats(1001, { update_timestamp });
	const second = seconds(update_timestamp);
	const full = [ids.slice(0, 1000), second, ids[999]];
	expect(await chatsFrom(`start_time=${second}`)).toEqual(full);
	expect(await chatsFrom(`start_time=${second}&start_id=`)).toEqual(full);
	expect(await chatsFrom(`start_time=${second}&start_id=${ids[999]}`)).toEqual([
		[ids[1000]],
		second,
		ids[1000],
	]);
});

test('an empty page ends where it began and still has an address', async () => {
	const start = seconds('2024-07-19T00:00:00Z');
	expect(await stage.bodyOf(`GET /incremental/chats?start_time=${start}`)).toEqual({
		...{ chats: [], count: 0, end_time: start, end_id: null },
		next_page: `${base()}/chats?start_time=${start}`,
	});
});

test('a chat comes again when it was touched, changed or deleted', async () => {
	const start = seconds('2024-07-19T00:00:00Z');
	stage.desk.touchChat(missed, { update_timestamp: '2024-07-19T12:00:00Z', unread: false });
	await stage.send(`PUT /chats/${ended}`, { body: { comment: 'Later' } });
	await stage.send(`DELETE /chats/${offlineMessageId}`);
	expect(
		await stage.bodyOf(`GET /incremental/chats?start_time=${start}&fields=chats(*)`),
	).toMatchObject({
		chats: [
			{ id: missed, unread: false, deleted: false },
			{ id: ended, comment: 'Later', deleted: false },
			{ id: offlineMessageId, message: '', deleted: true },
		],
	});
});

const conversion = {
	...{ id: conversionId, timestamp: '2024-07-09T06:25:00Z', goal_id: 7302 },
	goal_name: 'Lamp ordered',
	attribution: {
		...{ agent_id: 4101, department_id: 6100, chat_id: rated },
		chat_timestamp: '2024-07-09T06:10:00Z',
	},
};

test.each([
	['conversions', '2024-07-09T06:25:00Z', [conversion], conversionId],
	[
		'department_events',
		'2024-07-09T06:02:00Z',
		[
			{
				...{ id: 9602, department_id: 6100, timestamp: '2024-07-09T06:02:00Z' },
				...{ field_name: 'status', value: 'offline', previous_value: 'online' },
			},
		],
		9602,
	],
])('%s are exported in the same way', async (name, time, rows, endId) => {
	const start = seconds(time);
	const line = `GET /incremental/${name}?start_time=${start}&fields=${name}(*)`;
	expect(await stage.bodyOf(line)).toEqual({
		[name]: rows,
		...{ count: rows.length, end_time: start, end_id: endId },
		next_page: `${base()}/${name}?start_time=${start}&start_id=${endId}`,
	});
});

test('the events of agents end in a fraction and without an ID, of which the link says more', async () => {
	const start = seconds('2024-07-09T06:02:00Z');
	const event = (id: number, change: object) => ({
		...{ id, account_id: 318_400, agent_id: 4101, timestamp: `2024-07-09T06:0${id % 10}:00.250Z` },
		...change,
	});
	const line = `GET /incremental/agent_events?start_time=${start}&fields=agent_events(*)`;
	expect(await stage.bodyOf(line)).toEqual({
		agent_events: [
			event(9702, { field_name: 'status', value: 'away', previous_value: 'online' }),
			event(9703, { field_name: 'engagements', value: 1, previous_value: 0 }),
		],
		...{ count: 2, end_time: start + 60.25 },
		next_page: `${base()}/agent_events?start_time=${start + 60}&start_id=9703`,
	});
	expect(
		await stage.bodyOf(`GET /incremental/agent_events?start_time=${start + 61}`),
	).toMatchObject({ count: 0, end_time: start + 61 });
	expect(
		await stage.refusal(`GET /incremental/agent_events?start_time=${start + 60.25}`),
	).toMatchObject({ status: 400 });
});

test('ids that are numbers are compared as numbers', async () => {
	stage.desk.tables.conversions.addMany(600, { timestamp: '2024-07-11T10:00:00Z' });
	const start = seconds('2024-07-11T10:00:00Z');
	const line = `GET /incremental/conversions?start_time=${start}&start_id=9999`;
	expect(await stage.bodyOf(line)).toMatchObject({ count: 102, end_id: 10_101 });
});

test('the timeline of agents counts in microseconds', async () => {
	const start = seconds('2024-07-09T06:01:00Z') * 1_000_000;
	const row = (minute: number, status: string, engagement_count: number) => ({
		...{ agent_id: 4101, start_time: `2024-07-09T06:0${minute}:00.000250Z` },
		...{ status, duration: 59.99975, engagement_count },
	});
	const line = `GET /incremental/agent_timeline?fields=agent_timeline(*)&start_time=`;
	const end = start + 60_000_250;
	const endId = '4101.2024-07-09T06:02:00.000250Z';
	expect(await stage.bodyOf(line + String(start + 250))).toEqual({
		agent_timeline: [row(1, 'online', 1), row(2, 'away', 2)],
		...{ count: 2, end_time: end, end_id: endId },
		next_page: `${base()}/agent_timeline?start_time=${end}&start_id=${encodeURIComponent(endId)}`,
	});
	expect(await stage.bodyOf(line + String(start + 251))).toMatchObject({ count: 1 });
});

test.each([
	['chats', '?start_time=x', 'start_time must be a whole number from 0 to 9007199254740991'],
	['chats', '?start_time=0&limit=1001', 'limit must be a whole number from 1 to 1000'],
	[
		'chats',
		`?start_time=${now / 1000 - 300}`,
		'start_time must be more than 5 minutes in the past',
	],
	[
		'agent_timeline',
		`?start_time=${(now / 1000 - 300) * 1_000_000}`,
		'start_time must be more than 5 minutes in the past',
	],
])('%s%s is refused', async (name, query, description) => {
	expect(await stage.refusal(`GET /incremental/${name}${query}`)).toEqual(badRequest(description));
});

test('more than five minutes ago is far enough', async () => {
	expect(await stage.send(`GET /incremental/chats?start_time=${now / 1000 - 301}`)).toMatchObject({
		status: 200,
	});
});

test('without a start the whole history comes', async () => {
	expect(await stage.bodyOf('GET /incremental/chats')).toMatchObject({ count: 4 });
});
