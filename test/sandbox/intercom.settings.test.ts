import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { adminIds, articleId, audienceId, bannerViewId, contact, emailSettingIds, lead } =
	samples.intercom;
const { exceptionId, helpCenterId, newsfeedIds, newsItemId, officeHoursId } = samples.intercom;
const { redirectId, workflowId } = samples.intercom;
const api = intercomApi();
const sender = { sender_id: Number(adminIds[0]) };

describe('news', () => {
	const path = '/news/news_items';

	test('an item is a draft at first, and is in a newsfeed once it is live', async () => {
		const made = await api.ask(`POST ${path}`, { title: 'Bulbs', ...sender });
		expect(made).toMatchObject({
			type: 'news-item',
			id: '142',
			state: 'draft',
			created_at: seconds,
		});
		const items = `GET /news/newsfeeds/${newsfeedIds[1]}/items`;
		const newsfeed_assignments = [{ newsfeed_id: Number(newsfeedIds[1]) }];
		const change = { title: 'Bulbs', ...sender, newsfeed_assignments };
		await api.ask(`PUT ${path}/142`, change);
		expect(await api.ask(items)).toMatchObject({ data: [] });
		await api.ask(`PUT ${path}/142`, { ...change, state: 'live' });
		expect(await api.ask(items)).toMatchObject({ data: [{ id: '142' }], total_count: 1 });
	});

	test('an item that was deleted is gone', async () => {
		expect(await api.ask(`DELETE ${path}/${newsItemId}`)).toEqual({
			id: newsItemId,
			object: 'news-item',
			deleted: true,
		});
		expect(await api.refusal(`GET ${path}/${newsItemId}`)).toEqual([404, 'not_found']);
		expect(await api.refusal(`DELETE ${path}/${newsItemId}`)).toEqual([404, 'not_found']);
	});

	test('pages hold ten items unless more are asked for', async () => {
		api.desk.tables.newsItems.addMany(20);
		expect(await api.ask(`GET ${path}`)).toMatchObject({
			data: { length: 10 },
			pages: { page: 1, total_pages: 3, next: expect.stringContaining('page=2') as string },
		});
		expect(await api.ask(`GET ${path}?page=3`)).toMatchObject({
			data: { length: 1 },
			pages: { next: null },
		});
	});

	test.each([
		['no title', sender, [400, 'parameter_not_found']],
		['no sender', { title: 'x' }, [400, 'parameter_invalid']],
		['an unknown sender', { title: 'x', sender_id: 1 }, [400, 'parameter_invalid']],
		['an unknown key', { title: 'x', ...sender, colour: 'red' }, [400, 'bad_request']],
		[
			'an unknown newsfeed',
			{ title: 'x', ...sender, newsfeed_assignments: [{ newsfeed_id: 9 }] },
			[404, 'not_found'],
		],
	])('%s is refused, also in a change', async (_what, body, refusal) => {
		expect(await api.refusal(`POST ${path}`, body)).toEqual(refusal);
		expect(await api.refusal(`PUT ${path}/${newsItemId}`, body)).toEqual(refusal);
	});

	test('newsfeeds are only read', async () => {
		expect(await api.ask('GET /news/newsfeeds')).toMatchObject({ total_count: 2 });
		expect(await api.ask(`GET /news/newsfeeds/${newsfeedIds[0]}`)).toMatchObject({
			type: 'newsfeed',
			name: 'Visitors',
		});
		for (const line of ['GET /news/newsfeeds/9', 'GET /news/newsfeeds/9/items']) {
			expect(await api.refusal(line)).toEqual([404, 'not_found']);
		}
		expect(await api.refusal('POST /news/newsfeeds', {})).toEqual([404, 'not_found']);
	});
});

describe('redirects', () => {
	const path = `/help_center/help_centers/${helpCenterId}/redirects`;
	const from_url = 'https://help.lanternhouse.example/older';
	const body = { from_url, locale: 'en', target_type: 'article', target_id: articleId };

	test('one that was made is the same address twice, but for another language', async () => {
		expect(await api.ask(`POST ${path}`, body)).toMatchObject({
			type: 'help_center_redirect',
			...body,
			help_center_id: helpCenterId,
		});
		expect(await api.refusal(`POST ${path}`, body)).toEqual([409, 'resource_conflict']);
		expect(await api.send(`POST ${path}`, { ...body, locale: 'de' })).toMatchObject({
			status: 200,
		});
	});

	test.each([
		['no address', { from_url: undefined }, [400, 'parameter_not_found']],
		['another target', { target_type: 'macro' }, [400, 'parameter_invalid']],
		['an address elsewhere', { from_url: 'https://other.example' }, [422, 'data_invalid']],
	])('%s is refused', async (_what, change, refusal) => {
		expect(await api.refusal(`POST ${path}`, { ...body, ...change })).toEqual(refusal);
		expect(api.desk.tables.redirects.size).toBe(1);
	});

	test('are those of their help center, and cannot be changed', async () => {
		expect(await api.ask(`GET ${path}/${redirectId}`)).toMatchObject({ id: redirectId });
		const elsewhere = '/help_center/help_centers/1/redirects';
		expect(await api.refusal(`GET ${elsewhere}`)).toEqual([404, 'not_found']);
		expect(await api.refusal(`POST ${elsewhere}`, body)).toEqual([404, 'not_found']);
		api.desk.tables.helpCenters.put({ id: '1', type: 'help_center' });
		expect(await api.ask(`GET ${elsewhere}`)).toMatchObject({ data: [] });
		expect(await api.refusal(`GET ${elsewhere}/${redirectId}`)).toEqual([404, 'not_found']);
		expect(await api.refusal(`PUT ${path}/${redirectId}`, body)).toEqual([404, 'not_found']);
	});

	test('come 50 to a page, and 250 at most', async () => {
		api.desk.tables.redirects.addMany(260);
		expect(await api.ask(`GET ${path}`)).toMatchObject({ data: { length: 50 } });
		expect(await api.ask(`GET ${path}?per_page=250&page=2`)).toMatchObject({
			data: { length: 11 },
			pages: { next: null },
		});
		expect(await api.refusal(`GET ${path}?per_page=251`)).toEqual([400, 'parameter_invalid']);
	});
});

describe('audiences', () => {
	test('are made with 201, changed in part, and deleted without a word', async () => {
		const made = await api.send('POST /audiences', { name: 'Fleets' });
		expect(made).toMatchObject({
			status: 201,
			body: { type: 'audience', id: '5015', predicates: [], role_predicates: [] },
		});
		expect(await api.ask(`PUT /audiences/${audienceId}`, { name: 'Fjords' })).toMatchObject({
			name: 'Fjords',
			predicates: { length: 1 },
			updated_at: seconds,
		});
		expect(await api.send(`DELETE /audiences/${audienceId}`)).toMatchObject({
			status: 204,
			text: '',
		});
		expect(await api.refusal(`DELETE /audiences/${audienceId}`)).toEqual([404, 'not_found']);
	});

	test('need a name', async () => {
		expect(await api.refusal('POST /audiences', {})).toEqual([422, 'validation_error']);
		expect(await api.refusal(`PUT /audiences/${audienceId}`, { name: '' })).toEqual([
			422,
			'validation_error',
		]);
	});

	test('have the number of pages beside the rows', async () => {
		api.desk.tables.audiences.addMany(60);
		expect(await api.ask('GET /audiences?page=2&per_page=90')).toMatchObject({
			data: { length: 11 },
			total_count: 61,
			page: 2,
			per_page: 50,
			total_pages: 2,
		});
	});
});

describe('office hours', () => {
	const path = '/office_hours_schedules';
	const name = { name: 'Shop', time_zone_name: 'Europe/Oslo' };
	const hours = (start_minute: number, end_minute: number) => ({
		time_intervals: [{ start_minute, end_minute }],
	});

	test('a schedule shows the days of its hours', async () => {
		const made = await api.send(`POST ${path}`, { ...name, ...hours(1980, 2460) });
		expect(made).toMatchObject({
			status: 201,
			body: {
				type: 'office_hours_schedule',
				time_intervals: [{ start_minute: 1980, end_minute: 2460, day_of_week: 1 }],
			},
		});
		expect(await api.ask(`GET ${path}`)).toMatchObject({
			type: 'office_hours_schedule.list',
			data: { length: 2 },
		});
	});

	test('a change leaves what it does not name', async () => {
		expect(await api.ask(`PUT ${path}/${officeHoursId}`, { name: 'Desk' })).toMatchObject({
			name: 'Desk',
			time_intervals: [{ start_minute: 540, end_minute: 1020, day_of_week: 0 }],
		});
	});

	test.each([
		['no name', { ...name, name: '', ...hours(0, 15) }, [422, 'validation_error']],
		['no hours', name, [422, 'validation_error']],
		['a minute between', { ...name, ...hours(0, 20) }, [422, 'validation_error']],
		['an end before the beginning', { ...name, ...hours(60, 30) }, [422, 'validation_error']],
		['an end after the week', { ...name, ...hours(0, 10_095) }, [422, 'validation_error']],
		['hours that are no list', { ...name, time_intervals: 'all day' }, [422, 'validation_error']],
		[
			'the day, which is only shown',
			{ ...name, time_intervals: [{ start_minute: 0, end_minute: 15, day_of_week: 0 }] },
			[400, 'bad_request'],
		],
	])('%s is refused', async (_what, body, refusal) => {
		expect(await api.refusal(`POST ${path}`, body)).toEqual(refusal);
	});

	test('a schedule that was deleted has no exceptions any more', async () => {
		expect(await api.ask(`DELETE ${path}/${officeHoursId}`)).toEqual({
			id: officeHoursId,
			object: 'office_hours_schedule',
			deleted: true,
		});
		const line = `GET ${path}/${officeHoursId}/office_hours_exceptions`;
		expect(await api.refusal(line)).toEqual([404, 'not_found']);
	});

	describe('exceptions', () => {
		const exceptions = `${path}/${officeHoursId}/office_hours_exceptions`;

		test('one with hours of its own shows the day of the week, and none when it is closed', async () => {
			const custom = { exception_date: '2026-12-24', exception_type: 'custom_hours' };
			const made = await api.send(`POST ${exceptions}`, { ...custom, ...hours(540, 720) });
			expect(made).toMatchObject({
				status: 201,
				body: { id: '457', time_intervals: [{ day_of_week: 3 }], recurring_annually: false },
			});
			const closed = await api.ask(`PUT ${exceptions}/457`, { exception_type: 'closed' });
			expect(closed).toMatchObject({ exception_type: 'closed', time_intervals: null });
		});

		test.each([
			['a day that has one', { exception_date: '2026-12-25', exception_type: 'closed' }],
			['a date of another form', { exception_date: 1, exception_type: 'closed' }],
			['another type', { exception_date: '2026-12-24', exception_type: 'half' }],
			['own hours without hours', { exception_date: '2026-12-24', exception_type: 'custom_hours' }],
			[
				'hours of a closed day',
				{ exception_date: '2026-12-24', exception_type: 'closed', ...hours(0, 15) },
			],
		])('%s is refused', async (_what, body) => {
			expect(await api.refusal(`POST ${exceptions}`, body)).toEqual([422, 'validation_error']);
		});

		test('are those of their schedule', async () => {
			const other = (await api.ask(`POST ${path}`, { ...name, ...hours(0, 15) })) as { id: string };
			const elsewhere = `${path}/${other.id}/office_hours_exceptions`;
			expect(await api.ask(`GET ${elsewhere}`)).toMatchObject({ data: [] });
			expect(await api.refusal(`GET ${elsewhere}/${exceptionId}`)).toEqual([404, 'not_found']);
			expect(await api.refusal(`DELETE ${elsewhere}/${exceptionId}`)).toEqual([404, 'not_found']);
		});
	});
});

describe('senders of emails and workflows', () => {
	test('are only read', async () => {
		expect(await api.ask('GET /emails')).toMatchObject({ type: 'list', data: { length: 2 } });
		expect(await api.ask(`GET /emails/${emailSettingIds[1]}`)).toMatchObject({
			type: 'email_setting',
			email: 'hello@lanternhouse.example',
		});
		expect(await api.refusal('GET /emails/9')).toEqual([404, 'not_found']);
		expect(await api.ask(`GET /export/workflows/${workflowId}`)).toMatchObject({
			export_version: '1.0',
			exported_at: '2025-03-01T10:00:00Z',
			workflow: { id: workflowId },
		});
		expect(await api.refusal('GET /export/workflows/9')).toEqual([404, 'not_found']);
	});
});

describe('banners', () => {
	const path = `/contacts/${contact.id}/banners`;

	test('one that was put away does not come back, and may be put away twice', async () => {
		expect(await api.ask(`GET ${path}`)).toMatchObject({
			data: [{ type: 'banner', id: '486517', view_id: bannerViewId }],
		});
		const dismissed = { type: 'banner_dismiss', view_id: bannerViewId, dismissed: true };
		expect(await api.ask(`POST ${path}/${bannerViewId}/dismiss`)).toEqual(dismissed);
		expect(await api.ask(`POST ${path}/${bannerViewId}/dismiss`)).toEqual(dismissed);
		expect(await api.ask(`GET ${path}`)).toMatchObject({ data: [] });
	});

	test('are those of the contact', async () => {
		expect(await api.ask(`GET /contacts/${lead.id}/banners`)).toMatchObject({ data: [] });
		expect(await api.refusal(`POST /contacts/${lead.id}/banners/${bannerViewId}/dismiss`)).toEqual([
			404,
			'not_found',
		]);
		expect(await api.refusal('GET /contacts/x/banners')).toEqual([404, 'not_found']);
	});
});
