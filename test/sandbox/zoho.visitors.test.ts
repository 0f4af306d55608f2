import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { screenName, conversationIds, appId, departmentId, otherDepartmentId, tokens } =
	samples.zoho;
const [id] = conversationIds;
const api = zohoApi();
const v1 = `/api/v1/${screenName}`;
const v3 = `/api/v3/${screenName}`;
const side = `/api/visitor/v1/${screenName}/conversations`;

interface Page {
	data: { id?: string; uuid?: string }[];
	next_key?: string;
	prev_key?: string;
}
const page = async (path: string): Promise<Page> => (await api.ask(`GET ${path}`)) as Page;

describe.each(['visitors', 'visits', 'visitorevents'])('the list of %s', (name) => {
	const fill = (count: number) => {
		const { zoho } = api.sandbox;
		zoho.addVisitors(count);
		zoho.addVisits(count);
		zoho.addVisitorEvents(count);
	};

	test('goes forward from a time by the keys of its answers, to the last one without key', async () => {
		fill(300);
		const first = await page(`${v3}/${name}?next_key=0`);
		const last = await page(`${v3}/${name}?next_key=${first.next_key ?? ''}`);
		const seen = [...first.data, ...last.data].map((row) => row.id ?? row.uuid);
		expect(first.data).toHaveLength(200);
		expect(new Set(seen).size).toBe(seen.length);
		expect(last.data.length).toBeGreaterThan(100);
		expect(Object.keys(last)).toEqual(['url', 'object', 'data']);
	});

	test('goes backward with prev_key: the same rows in the other order', async () => {
		fill(10);
		const forward = await page(`${v3}/${name}?next_key=0`);
		const first = await page(`${v3}/${name}?prev_key=9999999999999&limit=7`);
		const last = await page(`${v3}/${name}?prev_key=${first.prev_key ?? ''}&limit=200`);
		expect([...first.data, ...last.data].reverse()).toEqual(forward.data);
	});

	test.each([
		['limit=201', 'limit'],
		['next_key=soon', 'next_key'],
		['next_key=1-2', 'next_key'],
		['next_key=1&prev_key=1', 'prev_key'],
	])('refuses %s', async (query, param) => {
		expect(await api.ask(`GET ${v3}/${name}?${query}`)).toMatchObject({
			error: { code: 1011, param },
		});
	});

	test('is not there in a plan without it', async () => {
		api.sandbox.zoho.visitorFeature = false;
		expect(await api.ask(`GET ${v3}/${name}`)).toEqual({
			error: { message: 'Visitor Feature not enabled in this plan' },
		});
	});
});

describe('the names in the rows', () => {
	test('differ between the versions of the list of visitors', async () => {
		const { data } = await page(`${v3}/visitors?limit=1`);
		const { visitorlist } = await api.data<{ visitorlist: object[] }>(
			`GET ${v1}/visitorsview/-1/visitors`,
		);
		expect(data[0]).toEqual({
			id: '9d4e1f60-27bb-4c1a-8e35-020000000001',
			name: 'Runa Dahl',
			country: 'Norway',
			lead_score: 10,
			first_accessed_time: '1720500000000',
			last_accessed_time: '1720500000000',
			visit_source: 'direct',
			visit_count: 1,
		});
		expect(visitorlist[0]).toEqual({
			id: '804500020000000001',
			user_uniqueid: '9d4e1f60-27bb-4c1a-8e35-020000000001',
			name: 'Runa Dahl',
			email: 'runa.dahl@fjordworks.example',
			country: 'Norway',
			leadscore: '10',
			lastvisit_time: '1720500000000',
			lastvisit_source: 'direct',
			lastcontacted_mode: 'chat',
			total_timespent: '60000',
			customer_info: {},
		});
	});

	test('of events hold no id, but a uuid', async () => {
		const { data } = await page(`${v3}/visitorevents?limit=1`);
		expect(Object.keys(data[0] ?? {})).toEqual([
			'uuid',
			'uvid',
			'url',
			'event',
			'time',
			'time_spent',
			'visit_id',
		]);
	});
});

describe('the older routes', () => {
	test('a view has 100 visitors a page and a startkey while there are more', async () => {
		api.sandbox.zoho.addVisitors(120);
		type View = { visitorlist: unknown[]; startkey?: string };
		const path = `GET ${v1}/visitorsview/-1/visitors`;
		const first = await api.data<View>(path);
		const last = await api.data<View>(`${path}?startkey=${first.startkey ?? ''}`);
		expect(first.visitorlist).toHaveLength(100);
		expect(last.visitorlist).toHaveLength(27);
		expect(Object.keys(last)).toEqual(['visitorlist']);
		expect(await api.ask(`GET ${v1}/visitorsview/77/visitors`)).toMatchObject({
			error: { code: 1019 },
		});
	});

	const byEmail = (email: string, info: string) =>
		api.ask(`PUT ${v1}/visitorsbyemail/${email}?customerinfo=${encodeURIComponent(info)}`);

	test('custom information by e-mail reaches a visitor without a conversation', async () => {
		await byEmail('guest1@plumtree.example', '{"Plan":"Gold"}');
		const { visitorlist } = await api.data<{ visitorlist: object[] }>(
			`GET ${v1}/visitorsview/-1/visitors`,
		);
		expect(visitorlist).toContainEqual(
			expect.objectContaining({ name: 'Guest 1', customer_info: { Plan: 'Gold' } }),
		);
	});

	test('custom information by e-mail is merged into what is there', async () => {
		const email = 'runa.dahl@fjordworks.example';
		await byEmail(email, '{"Plan":"Gold","Store":"Leeds"}');
		expect(await byEmail(email, '{"Plan":"Free"}')).toMatchObject({ data: email });
		expect(api.sandbox.zoho.customInfo(id)).toEqual({ Plan: 'Free', Store: 'Leeds' });
		expect(api.sandbox.writesOf('zoho', email)).toBe(2);
	});

	test.each([
		['an unknown e-mail', 'no@one.example', '{}', 2311],
		['malformed JSON', 'runa.dahl@fjordworks.example', '{"Plan"', 2310],
		['JSON that is no object', 'runa.dahl@fjordworks.example', '[]', 2310],
	])('%s is refused', async (_case, email, info, code) => {
		expect(await byEmail(email, info)).toMatchObject({ error: { code } });
	});
});

describe('the visitor side of a conversation', () => {
	const guest = { user_id: 'guest-7', name: 'Alma Rask', email: 'alma@rask.example' };
	const question = { app_id: appId, department_id: departmentId, question: 'Is it in stock?' };
	interface Opened {
		id: string;
		conversation_id: string;
	}
	const open = () => api.data<Opened>(`POST ${side}`, { visitor: guest, ...question });

	test('open answers a hex and a numeric id, and both lead to the chat', async () => {
		const opened = await open();
		expect(opened).toMatchObject({
			id: expect.stringMatching(/^[\da-f]{30,}$/) as string,
			conversation_id: expect.stringMatching(/^\d{18}$/) as string,
			question: 'Is it in stock?',
			department: { id: departmentId, name: 'Lighting' },
			visitor: { name: 'Alma Rask', email: 'alma@rask.example', user_id: '$guest-7' },
			chat_status: { state_key: 'waiting' },
		});
		const { id: hexId, conversation_id: numericId } = opened;
		for (const either of [hexId, numericId]) {
			await api.ask(`PUT ${side}/${either}/visitor`, { phone: `${either}1` });
			await api.ask(`PUT /conversations/${either}`, { customer_info: { [either]: 'seen' } });
		}
		expect(api.sandbox.zoho.visitor(numericId)).toMatchObject({ phone: `${numericId}1` });
		expect(api.sandbox.zoho.customInfo(numericId)).toEqual({
			[hexId]: 'seen',
			[numericId]: 'seen',
		});
	});

	test('the address in the reply lacks /api', async () => {
		const answer = await api.ask(`POST ${side}`, { visitor: guest, ...question });
		expect(answer).toMatchObject({
			url: `/visitor/v1/${screenName}/conversations`,
			object: 'conversations',
		});
	});

	test('messages of the visitor stand in the transcript with a dollar sign', async () => {
		const opened = await open();
		await api.ask(`POST ${side}/${opened.id}/messages`, { text: 'Anybody there?' });
		expect(
			api.sandbox.zoho.messages(opened.conversation_id).map(({ sender, message }) => ({
				sender: sender.id,
				...message,
			})),
		).toEqual([
			{ sender: '$guest-7', text: 'Is it in stock?' },
			{ sender: '$guest-7', text: 'Anybody there?' },
		]);
	});

	test('a file of the visitor stands there with its comment', async () => {
		const opened = await open();
		const form = new FormData();
		form.append('file', new Blob(['x'], { type: 'image/png' }), 'Lamp.png');
		form.append('comment', 'This one');
		const headers = { authorization: `Bearer ${tokens.organisation}` };
		const path = `${api.sandbox.url}/zoho${side}/${opened.id}/messages`;
		await fetch(path, { method: 'POST', body: form, headers });
		expect(api.sandbox.zoho.messages(opened.id).at(-1)).toMatchObject({
			type: 'attachment',
			sender: { id: '$guest-7' },
			message: { text: 'This one', attachment: { name: 'Lamp.png', size: 1 } },
		});
	});

	test('feedback wants the encrypted id, and is answered by the status alone', async () => {
		const { id: hexId, conversation_id: numericId } = await open();
		const rate = (conversation: string, body: object) =>
			api.send(`POST ${side}/${conversation}/feedback`, body);
		expect(await rate(hexId, { rating: 'happy', feedback: 'Quick' })).toMatchObject({
			status: 200,
			text: '',
		});
		expect(await api.data(`GET /conversations/${numericId}/feedbacks`)).toMatchObject([
			{ rating: { type: 'smiley', value: 'happy' }, feedback: 'Quick' },
		]);
		expect(await rate(numericId, { rating: 'sad' })).toMatchObject({
			body: { error: { code: 1019 } },
		});
	});

	test.each([
		[{}, 'rating'],
		[{ rating: 'angry' }, 'rating'],
		[{ feedback: 'x'.repeat(2049) }, 'feedback'],
	])('feedback refuses %#', async (body, key) => {
		const { id: hexId } = await open();
		expect(await api.ask(`POST ${side}/${hexId}/feedback`, body)).toMatchObject({
			error: { code: 1011, json_key: key },
		});
	});

	test('a message is left without a chat', async () => {
		const body = { visitor: guest, ...question, message: 'Call me' };
		const left = await api.data<Opened>(`POST ${side}/leavemessage`, body);
		expect(api.sandbox.zoho.find(left.conversation_id)).toMatchObject({
			question: 'Call me',
			status: 'missed',
		});
	});

	test('a proactive chat is joined', async () => {
		const body = { visitor: guest, uvid: 'u-1', question: 'Hello?' };
		const joined = await api.data<Opened>(`POST ${side}/join_proactive`, body);
		expect(api.sandbox.zoho.find(joined.id)).toMatchObject({ question: 'Hello?' });
	});

	test('the visitor closes the chat', async () => {
		const opened = await open();
		expect(await api.data(`PUT ${side}/${opened.id}/close`)).toMatchObject({
			chat_status: { state: 4 },
		});
	});

	test.each([
		['no visitor', question, { code: 1011, json_key: 'visitor' }],
		['a text as visitor', { visitor: 'x', ...question }, { code: 1007, json_key: 'visitor' }],
		['no user id', { visitor: {}, ...question }, { code: 1011, json_key: 'visitor.user_id' }],
		[
			'a number as name',
			{ visitor: { ...guest, name: 1 }, ...question },
			{ code: 1007, json_key: 'visitor.name' },
		],
		[
			'an unknown brand',
			{ visitor: guest, ...question, app_id: '1' },
			{ code: 1011, json_key: 'app_id' },
		],
		[
			'an unknown department',
			{ visitor: guest, ...question, department_id: '1' },
			{ code: 1025, json_key: 'department_id' },
		],
		[
			'no question',
			{ visitor: guest, ...question, question: '' },
			{ code: 1011, json_key: 'question' },
		],
		[
			'too long a wait',
			{ visitor: guest, ...question, custom_wait_time: 1000 },
			{ code: 1011, json_key: 'custom_wait_time' },
		],
	])('open refuses %s', async (_case, body, error) => {
		expect(await api.ask(`POST ${side}`, body)).toMatchObject({ error });
		expect(api.sandbox.zoho.size).toBe(5);
	});

	test.each([
		`POST ${side}`,
		`POST ${side}/${id}/messages`,
		`POST ${side}/leavemessage`,
		`POST ${side}/join_proactive`,
		`PUT ${side}/${id}/close`,
		`POST ${side}/${id}/feedback`,
	])('%s wants an organisation token', async (line) => {
		const answer = await api.ask(line, { text: 'x' }, { token: tokens.user });
		expect(answer).toMatchObject({ error: { code: 1009 } });
	});

	test('a chat opened for another department is not in the own list', async () => {
		const body = { visitor: guest, ...question, department_id: otherDepartmentId };
		await api.ask(`POST ${side}`, body);
		expect(await api.data('GET /conversations')).toHaveLength(3);
	});
});
