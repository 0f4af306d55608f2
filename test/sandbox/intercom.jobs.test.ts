import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { callId, contact, conversationIds } = samples.intercom;
const api = intercomApi();
const asFile = { accept: 'application/octet-stream' };

describe('an export of content', () => {
	const range = { created_at_after: 1, created_at_before: 2 };
	const path = '/export/content/data';

	test('is alone, pending at first, and done when it is asked for again', async () => {
		const made = await api.ask(`POST ${path}`, range);
		expect(made).toMatchObject({ status: 'pending', download_url: '' });
		expect(await api.refusal(`POST ${path}`, range)).toEqual([429, 'rate_limit_exceeded']);
		const { job_identifier: job } = made as { job_identifier: string };
		expect(await api.ask(`GET ${path}/${job}`)).toMatchObject({ status: 'pending' });
		expect(await api.ask(`GET ${path}/${job}`)).toMatchObject({ status: 'completed' });
		expect(await api.send(`POST ${path}`, range)).toMatchObject({ status: 200 });
		const file = await api.send(`GET /download/content/data/${job}`, undefined, asFile);
		expect(file).toMatchObject({ status: 200, text: `export of ${job}` });
	});

	test('is cancelled, after which there may be another one', async () => {
		const { job_identifier: job } = (await api.ask(`POST ${path}`, range)) as {
			job_identifier: string;
		};
		expect(await api.ask(`POST /export/cancel/${job}`)).toMatchObject({ status: 'canceled' });
		expect(await api.send(`POST ${path}`, range)).toMatchObject({ status: 200 });
	});

	test('is no JSON, and unknown ones are not there', async () => {
		expect(await api.refusal('GET /download/content/data/x')).toEqual([406, 'not_acceptable']);
		expect(await api.refusal(`GET ${path}/x`)).toEqual([404, 'job_not_found']);
		expect(await api.refusal('POST /export/cancel/x')).toEqual([404, 'job_not_found']);
		expect(await api.refusal(`POST ${path}`, {})).toEqual([400, 'bad_request']);
	});
});

describe('an export for reports', () => {
	const body = { dataset_id: 'conversation', attribute_ids: ['a'], start_time: 1, end_time: 2 };
	const path = '/export/reporting_data';

	test('there are five at a time', async () => {
		for (let n = 0; n < 5; n += 1) await api.ask(`POST ${path}/enqueue`, body);
		expect(await api.refusal(`POST ${path}/enqueue`, body)).toEqual([429, 'rate_limit_exceeded']);
	});

	test('wants to know the app', async () => {
		const { job_identifier: job } = (await api.ask(`POST ${path}/enqueue`, body)) as {
			job_identifier: string;
		};
		expect(await api.refusal(`GET ${path}/${job}`)).toEqual([400, 'bad_request']);
		expect(await api.send(`GET ${path}/${job}?app_id=sb4ndb0x`)).toMatchObject({ status: 200 });
		const file = `GET /download/reporting_data/${job}`;
		expect(await api.refusal(file)).toEqual([400, 'bad_request']);
		expect(await api.send(`${file}?app_id=sb4ndb0x`, undefined, asFile)).toMatchObject({
			status: 200,
		});
	});
});

describe('logs of activity', () => {
	test('lie in a range of time, and page by page', async () => {
		api.desk.tables.activityLogs.addMany(30);
		const from = 'GET /admins/activity_logs?created_at_after=0';
		expect(await api.ask(from)).toMatchObject({
			type: 'activity_log.list',
			activity_logs: { length: 20 },
			pages: { total_pages: 2 },
		});
		expect(await api.ask(`${from}&created_at_before=1`)).toMatchObject({ activity_logs: [] });
		expect(await api.refusal('GET /admins/activity_logs')).toEqual([400, 'parameter_not_found']);
	});

	test('are searched by their types', async () => {
		const search = 'POST /admins/activity_logs/search';
		const body = { created_at_after: 0, event_types: ['admin_login_success'], per_page: 1 };
		expect(await api.ask(search, body)).toMatchObject({
			activity_logs: [{ activity_type: 'admin_login_success' }],
			pages: { total_pages: 1, next: null },
		});
		expect(await api.refusal(search, {})).toEqual([400, 'parameter_not_found']);
		expect(await api.refusal(search, { ...body, per_page: 251 })).toEqual([
			400,
			'parameter_invalid',
		]);
	});
});

describe('calls', () => {
	test('come 25 to a page, without an address of the next one', async () => {
		api.desk.tables.calls.addMany(30);
		const page = await api.ask('GET /calls?page=2');
		expect(page).toMatchObject({ data: { length: 6 }, pages: { page: 2, total_pages: 2 } });
		expect(page).not.toHaveProperty('pages.next');
		expect(await api.refusal('GET /calls?per_page=26')).toEqual([400, 'parameter_invalid']);
	});

	test.each([[[]], [Array.from({ length: 21 }, String)], ['90314']])(
		'the conversations %j are not searched',
		async (conversation_ids) => {
			expect(await api.refusal('POST /calls/search', { conversation_ids })).toEqual([
				400,
				'conversation_id_limit_exceeded',
			]);
		},
	);

	test('are found by their conversation, and have text and sound', async () => {
		const conversation_ids = [conversationIds[0]];
		expect(await api.ask('POST /calls/search', { conversation_ids })).toMatchObject({
			data: [{ id: callId, transcript_status: 'completed' }],
		});
		expect((await api.send(`GET /calls/${callId}/transcript`)).text).toContain('Runa: Hello');
		// Fetch follows the redirect, as a browser would.
		expect((await api.send(`GET /calls/${callId}/recording`)).text).toBe('sound of a call');
		Object.assign(api.desk.tables.calls.find(callId) ?? {}, { recording_url: 'none' });
		expect(await api.refusal(`GET /calls/${callId}/recording`)).toEqual([404, 'not_found']);
		for (const part of ['', '/transcript', '/recording']) {
			expect(await api.refusal(`GET /calls/1${part}`)).toEqual([404, 'not_found']);
		}
		expect(await api.refusal('GET /recordings/signed')).toEqual([404, 'not_found']);
	});
});

test('a switch from the phone has an error of its own form', async () => {
	expect(await api.send('POST /phone_call_redirects', { phone: 'x' })).toMatchObject({
		status: 400,
		body: { error_key: 'invalid_phone_number' },
	});
	expect(await api.ask('POST /phone_call_redirects', { phone: '+12025550143' })).toEqual({
		type: 'phone_call_redirect',
		phone: '+12025550143',
	});
});

describe('events', () => {
	const event = { event_name: 'ordered', created_at: seconds, id: contact.id };
	const list = `GET /events?type=user&intercom_user_id=${contact.id}`;

	test('are those of a contact, each with ten details at most', async () => {
		const metadata = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`k${n}`, n]));
		await api.ask('POST /events', { ...event, metadata });
		const answer = await api.ask(list);
		expect(answer).toMatchObject({ type: 'event.summary', email: contact.email });
		const { events } = answer as { events: Array<{ metadata: object }> };
		expect(Object.keys(events[0]?.metadata ?? {})).toHaveLength(10);
	});

	test('are summed by their names', async () => {
		await api.ask('POST /events', event);
		await api.ask('POST /events', { ...event, created_at: seconds + 60 });
		expect(await api.ask(`${list}&summary=true`)).toMatchObject({
			events: [{ name: 'ordered', count: 2, first: '2025-03-01T10:00:00.000Z' }],
		});
	});

	test.each([
		['no time', { ...event, created_at: undefined }, [400, 'parameter_not_found']],
		['a list as a detail', { ...event, metadata: { a: [1] } }, [400, 'parameter_invalid']],
		['nobody', { ...event, id: 'x' }, [404, 'not_found']],
	])('%s is refused', async (_what, body, refusal) => {
		expect(await api.refusal('POST /events', body)).toEqual(refusal);
	});

	test('a list is that of a user, and a summary names its event', async () => {
		expect(await api.refusal('GET /events')).toEqual([400, 'parameter_not_found']);
		expect(await api.refusal('GET /events?type=user&email=x')).toEqual([404, 'not_found']);
		const user_id = contact.externalId;
		expect(await api.refusal('POST /events/summaries', { user_id })).toEqual([
			400,
			'parameter_not_found',
		]);
		const event_summaries = { event_name: 'ordered', count: 2 };
		expect(await api.send('POST /events/summaries', { user_id, event_summaries })).toMatchObject({
			status: 200,
			text: '',
		});
	});
});
