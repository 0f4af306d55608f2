import { samples } from '../../sandbox';
import { everyScope } from '../../sandbox/zoho/scopes';
import { zohoApi } from './zohoApi';

const { screenName, operatorId, operatorIds } = samples.zoho;
const { callbackRequestId, chatMonitorId, visitorHistoryViewId, tokens } = samples.zoho;
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };

describe('portals', () => {
	test('are created, read and updated', async () => {
		const body = { screenname: 'lanterntrade', name: 'Lantern Trade' };
		expect(await api.data('POST /api/v2/portals', body)).toEqual(body);
		const path = `/api/v2/portals/${screenName}`;
		const portal = await api.data<object>(`GET ${path}`);
		const website = 'https://trade.example';
		expect(await api.data(`PUT ${path}`, { website })).toEqual({ ...portal, website });
		expect(await api.data('GET /api/v2/portals')).toEqual([{ ...portal, website }, body]);
	});

	test('a screen name is taken once, an unknown one is neither read nor updated', async () => {
		expect(await api.ask('POST /api/v2/portals', { screenname: screenName })).toMatchObject({
			error: { code: 1014, json_key: 'screenname' },
		});
		expect(await api.ask('GET /api/v2/portals/nobody')).toMatchObject({ error: { code: 1005 } });
		expect(await api.ask('PUT /api/v2/portals/nobody', {})).toMatchObject({
			error: { code: 1005 },
		});
	});
});

describe('tools', () => {
	test('a monitor is made with its value under a key called like its type, and shown in "monitoring"', async () => {
		const body = { type: 'visitor_email', visitor_email: 'runa.dahl@fjordworks.example' };
		const made = await api.data<Row>('POST /chatmonitors', body);
		expect(made).toEqual({
			id: made.id,
			enabled: true,
			monitoring: body,
			stats: { chats_joined: 0, chats_monitored: 0, last_monitored_time: '' },
		});
		expect(await api.data(`GET /chatmonitors/${made.id}`)).toEqual(made);
		const emil = operatorIds[1];
		expect(
			await api.data('POST /chatmonitors', { type: 'operator', operator: emil }),
		).toMatchObject({
			monitoring: {
				type: 'operator',
				operator_id: emil,
				operator_name: 'Emil Sand',
				operator_email: 'emil@lanternhouse.example',
			},
		});
	});

	test.each([
		[{ type: 'operator' }, { code: 1011, json_key: 'operator' }],
		[
			{ type: 'operator', operator: '1' },
			{ code: 1024, json_key: 'operator' },
		],
	])('a monitor refuses %j', async (body, error) => {
		expect(await api.ask('POST /chatmonitors', body)).toMatchObject({ error });
	});

	test('a monitor is switched by "enabled"', async () => {
		const path = `/chatmonitors/${chatMonitorId}`;
		expect(await api.data(`PUT ${path}`, { enabled: false })).toMatchObject({
			monitoring: { type: 'operator' },
			enabled: false,
		});
		expect(await api.ask(`PUT ${path}`, { status: false })).toMatchObject({
			error: { code: 1011, json_key: 'enabled' },
		});
	});

	const often = [
		{
			or_criteria: [{ field_name: 'number_of_visits', comparator: 'greater_than', values: ['9'] }],
		},
	];

	test('views are there from the start, and made', async () => {
		const body = { name: 'Regulars', and_criteria: often };
		const made = await api.data<Row>('POST /visitorhistoryviews', body);
		expect(made).toEqual({
			...body,
			id: made.id,
			sort_by: 'last_visit_time',
			favourited: false,
			system: false,
			creator: { id: operatorId },
			modified_time: 1_730_000_000_000,
		});
		const views = await api.data<Row[]>('GET /visitorhistoryviews');
		expect(views.map(({ id }) => id)).toEqual(['-1', '-2', visitorHistoryViewId, made.id]);
		expect(await api.data('GET /visitorhistoryviews/-2')).toMatchObject({
			name: 'Returning visitors',
			system: true,
		});
	});

	test.each([
		[{ and_criteria: often }, 'name'],
		[{ name: 'Regulars' }, 'and_criteria'],
		[{ name: 'Regulars', and_criteria: [{}] }, 'and_criteria[0].or_criteria'],
		[{ name: 'Regulars', and_criteria: often, sort_by: 'name' }, 'sort_by'],
	])('views refuse %j', async (body, key) => {
		expect(await api.ask('POST /visitorhistoryviews', body)).toMatchObject({
			error: { code: 1011, json_key: key },
		});
	});

	test('preferences are kept, a view for each column', async () => {
		const tracking = { view: 'list', hide_other_agent_connected_visitors: 'enabled' };
		await api.ask('PUT /userpreferences/tracking', tracking);
		const view = { list_name: 'list_two', view_id: visitorHistoryViewId };
		await api.ask('PUT /userpreferences/visitorhistoryviews', view);
		const first = { view_id: '-1', view_name: 'All visitors' };
		expect(await api.data('GET /userpreferences')).toEqual({
			tracking,
			visitorhistoryviews: {
				list_one: first,
				list_two: { view_id: visitorHistoryViewId, view_name: 'Trade customers' },
				list_three: first,
			},
		});
	});

	test.each([
		['tracking', { view: 'list' }, 'hide_other_agent_connected_visitors'],
		['tracking', { view: 'map', hide_other_agent_connected_visitors: 'enabled' }, 'view'],
		['visitorhistoryviews', { list_name: 'list_one', view_id: '1' }, 'view_id'],
		['visitorhistoryviews', { list_name: 'list_four', view_id: '-1' }, 'list_name'],
	])('preferences of %s refuse %j', async (name, body, key) => {
		expect(await api.ask(`PUT /userpreferences/${name}`, body)).toMatchObject({
			error: { code: 1011, json_key: key },
		});
	});

	test('callbacks of a bot get progress and a response', async () => {
		const path = `/callbacks/${callbackRequestId}`;
		await api.ask(`POST ${path}/progress`, { text: 'Looking' });
		await api.ask(`POST ${path}/response`, { action: 'reply', replies: ['Found'] });
		expect(api.sandbox.zoho.callbacks.get(callbackRequestId)).toEqual({
			progress: ['Looking'],
			responses: [{ action: 'reply', replies: ['Found'] }],
		});
		expect(await api.ask('POST /callbacks/1/response', {})).toMatchObject({
			error: { code: 1019 },
		});
	});

	test('up to 20 values are encrypted', async () => {
		const encrypt = (count: number) =>
			api.ask('POST /api/v2/encryptions', {
				type: 'siqidentifiers',
				values: Array.from({ length: count }, (_, index) => `value ${index}`),
			});
		expect(await encrypt(20)).toMatchObject({ data: { length: 20 } });
		expect(await encrypt(21)).toMatchObject({ error: { code: 1011, json_key: 'values' } });
		expect(await encrypt(0)).toMatchObject({ error: { code: 1011, json_key: 'values' } });
	});
});

describe('scopes', () => {
	test.each([
		['GET /tags', 'SalesIQ.tags.READ'],
		['GET /calls', 'SalesIQ.media.READ'],
		['GET /articlecategories', 'SalesIQ.articles.READ'],
		['GET /cannedresponsecategories', 'SalesIQ.cannedresponses.READ'],
		['GET /criteriafields/chatrouting', 'SalesIQ.criteriafields.READ'],
	])('%s is refused to a token that has all but %s', async (line, scope) => {
		const token = 'one-scope-short';
		const scopes = everyScope.filter((one) => one !== scope);
		const [vendor, account, kind, state] = ['zoho', 'zoho-main', 'user', 'live'] as const;
		api.sandbox.tokens.issue({ token, vendor, account, kind, scopes, state });
		expect(everyScope).toContain(scope);
		expect(await api.ask(line, undefined, { token })).toMatchObject({ error: { code: 1009 } });
	});

	const base = `/api/v2/${screenName}`;
	test.each([
		`GET ${base}/operators`,
		`GET ${base}/tags`,
		`GET ${base}/calls`,
		`GET ${base}/cannedresponses`,
		`GET ${base}/webhooks`,
		`GET /api/v3/${screenName}/visitors`,
		`GET /api/v1/${screenName}/visitorsview/-1/visitors`,
	])('%s wants its own, which user tokens have', async (line) => {
		const answers = [tokens.noScope, tokens.user].map((token) =>
			api.ask(line, undefined, { token }),
		);
		expect(await Promise.all(answers)).toMatchObject([
			{ error: { code: 1009 } },
			{ url: line.slice(4) },
		]);
	});
});
