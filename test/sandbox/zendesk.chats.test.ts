import { samples } from '../../sandbox';
import { badRequest, notFound, zendeskStage } from './zendesk.stage';

const { chatIds, offlineMessageId, visitorIds } = samples.zendesk;
const now = Date.UTC(2024, 6, 20, 9);
const stage = zendeskStage({ now: () => now });

interface Page {
	chats: { id: string }[];
	count: number;
	next_url: string | null;
	prev_url: string | null;
}

const base = (): string => `${stage.sandbox.url}/zendesk/api/v2/chat`;
const line = (url: string | null): string => `GET ${String(url).slice(base().length)}`;
const page = async (request: string): Promise<Page> => (await stage.bodyOf(request)) as Page;

test('the list shows the newest first, and offline messages without the time of their update', async () => {
	const { update_timestamp, ...message } = { ...stage.desk.chat(offlineMessageId) };
	expect(update_timestamp).toBe('2024-07-09T06:45:00Z');
	expect(await stage.bodyOf('GET /chats')).toEqual({
		chats: [message, ...[2, 1, 0].map((index) => stage.desk.chat(String(chatIds[index])))],
		count: 4,
		next_url: null,
		prev_url: null,
	});
});

test('a page has forty chats and links to its neighbours with a cursor', async () => {
	const ids = stage.desk.addChats(80).reverse();
	const first = await page('GET /chats');
	const second = await page(line(first.next_url));
	const third = await page(line(second.next_url));
	const shown = [first, second, third].map(({ chats }) => chats.map(({ id }) => id));
	expect(shown).toEqual([
		ids.slice(0, 40),
		ids.slice(40),
		[offlineMessageId, ...[...chatIds].reverse()],
	]);
	expect([first.count, first.prev_url, third.next_url]).toEqual([84, null, null]);
	expect(await page(line(second.prev_url))).toEqual(first);
	expect(first.next_url).toMatch(new RegExp(`^${base()}/chats\\?cursor=\\w+$`));
	expect(await stage.refusal('GET /chats?cursor=x')).toEqual(badRequest('cursor is not valid'));
});

test('the desk can make its links name a foreign host, or the same page for ever', async () => {
	stage.desk.addChats(50);
	stage.desk.linkHost = 'https://elsewhere.example';
	const foreign = await page('GET /chats');
	expect(foreign.next_url).toMatch(
		/^https:\/\/elsewhere\.example\/zendesk\/api\/v2\/chat\/chats\?/,
	);
	stage.desk.linkHost = undefined;
	stage.desk.linkLoop = true;
	expect((await page('GET /chats')).next_url).toBe(`${base()}/chats`);
	const search = '/chats/search?q=type%3Achat&page=1';
	expect((await page(`GET ${search}`)).next_url).toBe(base() + search);
	stage.sandbox.reset();
	expect(await page('GET /chats')).toMatchObject({ count: 4, next_url: null });
});

test('several chats come in a map, in which a missing one is null', async () => {
	const ids = `${chatIds[0]},none`;
	expect(await stage.bodyOf(`GET /chats?ids=${ids}`)).toEqual({
		docs: { [chatIds[0]]: stage.desk.chat(chatIds[0]), none: null },
		count: 2,
	});
	const many = Array.from({ length: 51 }, (_, index) => `c${index}`).join();
	expect(await stage.refusal(`GET /chats?ids=${many}`)).toEqual(
		badRequest('Too many ids, 50 at most'),
	);
	expect(await stage.refusal('GET /chats?ids=')).toEqual(badRequest('ids is required'));
});

test('a chat that ended shows who talked', async () => {
	expect(await stage.bodyOf(`GET /chats/${chatIds[0]}`)).toMatchObject({
		type: 'chat',
		visitor: { id: visitorIds[0], name: 'Runa Dahl', notes: '' },
		agent_ids: ['4101'],
		agent_names: ['Tove'],
		department_name: 'Lighting',
		end_timestamp: '2024-07-09T05:06:40Z',
		duration: 400,
		missed: false,
		rating: null,
		history: [
			{ type: 'chat.memberjoin', timestamp: '2024-07-09T05:00:00.418000Z' },
			{ type: 'chat.msg', name: 'Runa Dahl' },
			{ type: 'chat.memberjoin', name: 'Tove' },
			{ type: 'chat.msg', name: 'Tove' },
		],
	});
	expect(await stage.refusal('GET /chats/none')).toEqual(notFound);
});

test('nobody took a missed chat, and a rated one tells so in its history', async () => {
	expect(stage.desk.chat(chatIds[1])).toMatchObject({
		...{ missed: true, agent_ids: [], engagements: [], response_time: null },
		count: { total: 1, agent: 0, visitor: 1 },
	});
	expect((await page(`GET /chats/search?q=rating:good`)).count).toBe(1);
	expect(stage.desk.chat(chatIds[2])?.history?.at(-1)).toMatchObject({
		...{ type: 'chat.rating', new_rating: 'good' },
	});
});

describe('an offline message', () => {
	const body = {
		type: 'offline_msg',
		timestamp: 1721466000,
		message: 'Is the lamp back?',
		visitor: { id: visitorIds[1], name: 'Ilias O.', email: '', phone: '', notes: '' },
		session: { browser: 'Firefox', start_date: '2024-07-20T08:58:00Z', colour: 'red' },
	};

	test('is sent with seconds and comes back with ISO times', async () => {
		const { status, body: answer } = await stage.send('POST /chats', { body });
		const { id } = answer as { id: string };
		expect(status).toBe(201);
		expect(answer).toEqual({
			id,
			type: 'offline_msg',
			timestamp: '2024-07-20T09:00:00Z',
			message: 'Is the lamp back?',
			visitor: body.visitor,
			session: { browser: 'Firefox', start_date: '2024-07-20T08:58:00+00:00' },
			...{ department_id: null, department_name: null, zendesk_ticket_id: null },
			...{ tags: [], unread: true, deleted: false },
		});
		expect(await stage.bodyOf(`GET /chats/${id}`)).toEqual(answer);
		expect(stage.sandbox.writesOf('zendesk', id)).toBe(1);
	});

	test('is taken from a visitor who does not exist, and with an empty session', async () => {
		const visitor = { ...body.visitor, id: '1.48201' };
		const sent = { ...body, visitor, session: {} };
		expect(await stage.send('POST /chats', { body: sent })).toMatchObject({
			...{ status: 201, body: { visitor, session: {} } },
		});
	});

	test('can be changed in whether it is unread, and nothing else', async () => {
		const before = stage.desk.chat(offlineMessageId);
		const changes = { unread: false, tags: ['oak'], comment: 'x', 'visitor.name': 'Ilias' };
		await stage.send(`PUT /chats/${offlineMessageId}`, { body: changes });
		expect(stage.desk.chat(offlineMessageId)).toEqual({
			...before,
			...{ unread: false, update_timestamp: '2024-07-20T09:00:00Z' },
		});
	});

	test.each([
		[{ type: 'chat' }, 'type must be one of offline_msg'],
		[{ timestamp: '2024-07-20' }, 'timestamp must be a whole number from 0 to 9007199254740991'],
		[{ message: '' }, 'message is required'],
		[{ visitor: 'Ilias' }, 'visitor must be an object'],
		[{ session: undefined }, 'session is required'],
		[{ visitor: { ...body.visitor, id: '' } }, 'visitor.id is required'],
		[{ visitor: { id: visitorIds[1] } }, 'visitor.name must be a string'],
		[{ visitor: { ...body.visitor, notes: undefined } }, 'visitor.notes must be a string'],
	])('with %j is refused', async (wrong, description) => {
		expect(await stage.refusal('POST /chats', { body: { ...body, ...wrong } })).toEqual(
			badRequest(description),
		);
		expect(stage.desk.chats.all()).toHaveLength(4);
	});
});

describe('an update', () => {
	test('sets what it names, the visitor by keys with a dot, and the time of the update', async () => {
		const before = stage.desk.chat(chatIds[0]);
		const dotted = { 'visitor.name': 'Runa Holm', visitor: { email: '' } };
		const body = { tags: ['oak'], rating: 'bad', unread: 1, ...dotted };
		const after = {
			...before,
			...{ tags: ['oak'], rating: 'bad', unread: true },
			visitor: { ...before?.visitor, name: 'Runa Holm' },
			update_timestamp: '2024-07-20T09:00:00Z',
		};
		expect(await stage.bodyOf(`PUT /chats/${chatIds[0]}`, { body })).toEqual(after);
		expect(stage.desk.chat(chatIds[0])).toEqual(after);
		expect(stage.sandbox.writesOf('zendesk', chatIds[0])).toBe(1);
	});

	test.each([
		[{ id: chatIds[0] }, 'id is read-only and must not be sent in the body'],
		[{ rating: 'fine' }, 'rating must be one of good, bad, null'],
		[{ tags: 'oak' }, 'tags must be a list'],
		[{ tags: [7] }, 'tags[0] must be a string'],
		[{ unread: 'yes' }, 'unread must be a boolean or 1 or 0'],
	])('with %j is refused', async (body, description) => {
		expect(await stage.refusal(`PUT /chats/${chatIds[0]}`, { body })).toEqual(
			badRequest(description),
		);
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});
});

test('a deleted chat is gone', async () => {
	expect(await stage.send(`DELETE /chats/${chatIds[0]}`)).toMatchObject({ status: 204, text: '' });
	expect(await stage.refusal(`GET /chats/${chatIds[0]}`)).toEqual(notFound);
	expect(await stage.refusal(`DELETE /chats/${chatIds[0]}`)).toEqual(notFound);
	expect((await page('GET /chats')).count).toBe(3);
	expect(stage.sandbox.accounting().writesApplied).toBe(1);
});

test('several chats are deleted at once, with a result for each', async () => {
	const ids = [chatIds[0], 'none', offlineMessageId];
	expect(await stage.bodyOf(`DELETE /chats?ids=${ids.join()}`)).toEqual({
		docs: {
			[chatIds[0]]: { status: 'deleted' },
			none: { status: 'not_found' },
			[offlineMessageId]: { status: 'deleted' },
		},
	});
	expect((await page('GET /chats')).count).toBe(2);
	expect(stage.sandbox.accounting().writesApplied).toBe(2);
	expect(await stage.refusal('DELETE /chats')).toEqual(badRequest('ids is required'));
});

test('the desk touches a chat as if somebody had worked on it', () => {
	expect(stage.desk.touchChat(chatIds[1], { rating: 'bad' })).toMatchObject({
		...{ rating: 'bad', update_timestamp: '2024-07-20T09:00:00Z' },
	});
	expect(stage.desk.touchChat('none')).toBeUndefined();
});

test('chats come in over HTTP too, for a sandbox that runs alone', async () => {
	const control = async (path: string, body: unknown): Promise<unknown> => {
		const headers = { 'content-type': 'application/json' };
		const init = { method: 'POST', headers, body: JSON.stringify(body) };
		return (await fetch(`${stage.sandbox.url}/control/zendesk/${path}`, init)).json();
	};
	const record = { id: '3184.1.a', type: 'offline_msg', message: 'Hello' };
	const made = (await control('chats', { count: 2, records: [record] })) as { ids: string[] };
	expect(made.ids).toHaveLength(3);
	expect(stage.desk.chat('3184.1.a')).toMatchObject(record);
	expect(await control('touch', { id: '3184.1.a', changes: { unread: true } })).toEqual(
		stage.desk.chat('3184.1.a'),
	);
	expect(await control('touch', { id: 'none' })).toEqual({ error: 'No such chat' });
});
