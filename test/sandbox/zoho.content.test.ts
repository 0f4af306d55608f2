import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { articleCategoryId, articleId, departmentId, screenName, operatorId } = samples.zoho;
const { callbackRequestId, chatMonitorId, visitorHistoryViewId, tokens } = samples.zoho;
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };

describe('portals', () => {
	test('are created and updated', async () => {
		const body = { screenname: 'lanterntrade', name: 'Lantern Trade' };
		expect(await api.data('POST /api/v2/portals', body)).toEqual(body);
		const changed = await api.data(`PUT /api/v2/portals/${screenName}`, { website: 'x.example' });
		expect(changed).toEqual({
			screenname: screenName,
			name: 'Lantern House',
			website: 'x.example',
		});
		expect(await api.data('GET /api/v2/portals')).toEqual([changed, body]);
	});

	test('a screen name is taken once, an unknown one is not updated', async () => {
		const taken = await api.ask('POST /api/v2/portals', { screenname: screenName });
		const unknown = await api.ask('PUT /api/v2/portals/nobody', {});
		expect([taken, unknown]).toMatchObject([{ error: { code: 1014 } }, { error: { code: 1005 } }]);
	});
});

describe('articles', () => {
	const article = {
		category_id: articleCategoryId,
		title: 'Changing a bulb',
		content: '<p>Wait until it is cold.</p>',
		department_id: departmentId,
		published: true,
	};

	test('are created, changed, read and deleted; their switches are texts', async () => {
		const made = await api.data<Row>('POST /articles', article);
		expect(made).toMatchObject({ ...article, published: 'true', enabled: 'true' });
		const path = `/articles/${made.id}`;
		expect(await api.data(`PUT ${path}`, { enabled: false })).toMatchObject({ enabled: 'false' });
		expect(await api.data(`GET ${path}`)).toMatchObject({ title: article.title });
		await api.ask(`DELETE ${path}`);
		expect(await api.data('GET /articles')).toMatchObject([{ id: articleId }]);
	});

	test.each([
		['no title', { title: '' }, { code: 1011, json_key: 'title' }],
		['an unknown category', { category_id: '1' }, { code: 1011, json_key: 'category_id' }],
		['an unknown department', { department_id: '1' }, { code: 1025, json_key: 'department_id' }],
	])('create refuses %s', async (_case, changes, error) => {
		expect(await api.ask('POST /articles', { ...article, ...changes })).toMatchObject({ error });
	});

	test('categories have a name', async () => {
		expect(await api.data('POST /articlecategories', { name: 'Bulbs' })).toMatchObject({
			name: 'Bulbs',
		});
		expect(await api.ask('POST /articlecategories', {})).toMatchObject({
			error: { code: 1011, json_key: 'name' },
		});
	});
});

describe('tools', () => {
	test('a monitor has its value under a key called like its type', async () => {
		const body = { type: 'visitor_email', visitor_email: 'runa.dahl@fjordworks.example' };
		expect(await api.data('POST /chatmonitors', body)).toMatchObject({ ...body, enabled: true });
		expect(await api.ask('POST /chatmonitors', { type: 'operator' })).toMatchObject({
			error: { code: 1011, json_key: 'operator' },
		});
		expect(await api.data(`PUT /chatmonitors/${chatMonitorId}`, { enabled: false })).toMatchObject({
			type: 'operator',
			enabled: false,
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
	const base = `/api/v2/${screenName}`;
	test.each([
		`GET ${base}/operators`,
		`GET ${base}/tags`,
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
