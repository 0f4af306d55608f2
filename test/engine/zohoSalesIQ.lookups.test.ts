import { samples } from '../../sandbox';
import type { EditorRequest } from './harness/editor';
import { setStage, zohoToken, type Stage } from './stage';
import { grant, scopesIn } from './zohoScopes';

const { appIds, archivedTagId, articleCategoryId, articleId, blockedIpId, callIds } = samples.zoho;
const { cannedResponseCategoryIds, cannedResponseIds, departmentId, operatorIds } = samples.zoho;
const { otherDepartmentId, tagIds, tokens } = samples.zoho;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const withToken = (token?: string) => ({
	credentials: stage.credential(
		'zohoSalesIQ',
		token === undefined ? undefined : { oauthTokenData: zohoToken(token) },
	),
});
const search = (list: string, { token, ...request }: EditorRequest & { token?: string } = {}) =>
	stage.engine.listSearch('zohoSalesIQ', list, { ...withToken(token), ...request });
const options = (list: string, token?: string, request: EditorRequest = {}) =>
	stage.engine.loadOptions('zohoSalesIQ', list, { ...withToken(token), ...request });
const asked = () => stage.sandbox.received.map(({ path, query }) => ({ path, query }));

const entries: Record<string, Array<{ name: string; value: string }>> = {
	Brands: [
		{ name: 'Lantern House', value: appIds[0] },
		{ name: 'Lantern House Trade', value: appIds[1] },
	],
	Departments: [
		{ name: 'Lighting', value: departmentId },
		{ name: 'Furniture', value: otherDepartmentId },
	],
	Operators: [
		{ name: 'Tove Lindh (tove@lanternhouse.example)', value: operatorIds[0] },
		{ name: 'Emil Sand (emil@lanternhouse.example)', value: operatorIds[1] },
		{ name: 'Noor Vestby (noor@lanternhouse.example)', value: operatorIds[2] },
	],
	Tags: [
		{ name: 'Warranty (conversations)', value: tagIds[0] },
		{ name: 'Delivery (conversations)', value: tagIds[1] },
		{ name: 'Spring sale (conversations, archived)', value: archivedTagId },
	],
};

const partOfSecond: Record<string, string> = {
	Brands: 'trade',
	Departments: 'FURN',
	Operators: 'l sand',
	Tags: 'Deliv',
};

describe.each(Object.entries(entries))('the list of %s', (name, expected) => {
	test('is offered where one record is chosen', async () => {
		expect(await search(`search${name}`)).toEqual({ results: expected });
	});

	test('is offered in a drop-down', async () => {
		expect(await options(`get${name}`)).toEqual(expected);
	});

	test('finds a record by a part of its name, whatever the case', async () => {
		const filter = partOfSecond[name];
		expect(await search(`search${name}`, { filter })).toEqual({ results: [expected[1]] });
	});

	test('finds a record by its ID', async () => {
		const [first] = expected;
		expect(await search(`search${name}`, { filter: first?.value })).toEqual({ results: [first] });
	});

	test('says why where it cannot be had', async () => {
		const reason = { message: expect.stringContaining('Invalid OAuthScope') as string };
		await expect(search(`search${name}`, { token: tokens.noScope })).rejects.toMatchObject(reason);
		await expect(options(`get${name}`, tokens.noScope)).rejects.toMatchObject(reason);
	});
});

test('the rows of the categories of articles are counted from 0', async () => {
	await search('searchArticleCategories');
	expect(asked()).toMatchObject([{ query: { index: '0' } }]);
});

const firstOfKind: Record<string, { name: string; value: string }> = {
	searchArticleCategories: { name: 'Care', value: articleCategoryId },
	searchArticles: { name: 'Cleaning a paper shade', value: articleId },
	searchBlockedIps: { name: '203.0.113.44, Lantern House', value: blockedIpId },
	searchCalls: { name: '2024-07-09 04:41, Tove Lindh, ended', value: callIds[0] },
	searchCannedResponseCategories: { name: 'General', value: cannedResponseCategoryIds[0] },
	searchCannedResponses: {
		name: 'Good morning, which lamp is it about?',
		value: cannedResponseIds[0],
	},
	searchChatMonitors: { name: 'Tove Lindh', value: samples.zoho.chatMonitorId },
	searchChatRoutingRules: { name: 'Lamps to Tove', value: samples.zoho.chatRoutingRuleId },
	searchFeedbacks: { name: 'Runa Dahl, Quick help, happy', value: samples.zoho.feedbackIds[0] },
	searchLeadScoringRules: { name: '10 points', value: samples.zoho.leadScoringRuleId },
	searchTrackingPresets: { name: 'Talkative visitors', value: samples.zoho.trackingPresetId },
	searchTriggerRules: { name: 'Greet after a minute', value: samples.zoho.triggerRuleId },
	searchVisitorHistoryViews: { name: 'All visitors', value: '-1' },
	searchVisitorRoutingRules: {
		name: 'Norway to Lighting',
		value: samples.zoho.visitorRoutingRuleId,
	},
};

test.each(Object.entries(firstOfKind))('%s offers what people know it by', async (list, first) => {
	const { results } = await search(list);
	expect(results).toContainEqual(first);
});

test('a webhook is offered by its address', async () => {
	const { id } = stage.sandbox.zoho.tables.webhooks.create({
		url: 'https://hooks.lanternhouse.example/salesiq',
	});
	expect(await search('searchWebhooks')).toEqual({
		results: [{ name: 'https://hooks.lanternhouse.example/salesiq', value: id }],
	});
});

test('a record of which nothing is known is offered by its ID', async () => {
	stage.sandbox.plant({ fault: 'status', status: 200, body: { data: [{ id: '7' }] } });
	expect(await search('searchWebhooks')).toEqual({ results: [{ name: '7', value: '7' }] });
});

test('a call of an unknown time is offered by the rest', async () => {
	const body = { data: [{ id: '7', status: 'missed' }] };
	stage.sandbox.plant({ fault: 'status', status: 200, body });
	expect(await search('searchCalls')).toEqual({ results: [{ name: 'missed', value: '7' }] });
});

describe('of tags', () => {
	const ofType = (recordType: string) => ({
		parameters: { resource: 'tag', operation: 'addToRecord', recordType },
	});
	const warrantyAndDelivery = [
		{ name: 'Warranty', value: tagIds[0] },
		{ name: 'Delivery', value: tagIds[1] },
	];

	test('only those can be archived that are not yet', async () => {
		const { results } = await search('searchActiveTags');
		expect(results.map(({ value }) => value)).toEqual(tagIds);
	});

	test('a record is offered those of its type that are not archived', async () => {
		stage.sandbox.zoho.tables.tags.addMany(1, { name: 'Rush', module: 'visitors' });
		const conversation = ofType('conversations');
		expect(await search('searchTagsOfType', conversation)).toEqual({
			results: warrantyAndDelivery,
		});
		expect(await options('getTagsOfType', undefined, conversation)).toEqual(warrantyAndDelivery);
		expect(await options('getTagsOfType', undefined, ofType('visitors'))).toEqual([
			expect.objectContaining({ name: 'Rush' }),
		]);
		expect(asked().map(({ query }) => query.module)).toEqual([
			'conversations',
			'conversations',
			'visitors',
		]);
	});
});

test('the categories of canned responses are offered in a drop-down', async () => {
	expect(await options('getCannedResponseCategories')).toEqual([
		{ name: 'General', value: cannedResponseCategoryIds[0] },
		{ name: 'Delivery', value: cannedResponseCategoryIds[1] },
	]);
});

test.each([
	['getChatRoutingFields', 'chatrouting', 'number_of_past_chats', 'Number of Past Chats'],
	['getHistoryViewFields', 'visitorhistory', 'number_of_visits', 'Number of Visits'],
	['getLeadScoringFields', 'leadscore', 'referer', 'Referer'],
	['getPresetFields', 'trackingpresets', 'number_of_past_chats', 'Number of Past Chats'],
	['getTriggerFields', 'triggerrules', 'browser', 'Browser'],
	['getVisitorRoutingFields', 'visitorrouting', 'referer', 'Referer'],
])('%s offers the fields that the criteria of %s may name', async (list, module, value, name) => {
	const fields = await options(list);
	expect(fields).toContainEqual({ name: 'Country', value: 'country' });
	expect(fields).toContainEqual({ name, value });
	expect(asked()).toEqual([{ path: `/api/v2/lanternhouse/criteriafields/${module}`, query: {} }]);
});

test.each([
	[
		'chats',
		{
			getBrands: 2,
			getCannedResponseCategories: 2,
			getDepartments: 2,
			getOperators: 3,
			getTags: 3,
		},
	],
	['everything', { getTriggerFields: 4 }],
] as const)('with the scopes of the preset %s its drop-downs are read', async (preset, lists) => {
	grant(stage.sandbox, scopesIn(preset));
	const read = await Promise.all(Object.keys(lists).map((list) => options(list)));
	expect(read.map(({ length }) => length)).toEqual(Object.values(lists));
});

test.each([
	[tokens.associate, 'Operator role does not allow this operation'],
	[tokens.oldPlan, 'Upgrade your plan to use this feature'],
])('a list that is refused to %s names the reason of the vendor', async (token, reason) => {
	const failure = {
		name: 'NodeApiError',
		message: expect.stringContaining(reason) as string,
	};
	await expect(search('searchDepartments', { token })).rejects.toMatchObject(failure);
	await expect(search('searchDepartments', { token, filter: 'L' })).rejects.toMatchObject(failure);
	await expect(options('getOperators', token)).rejects.toMatchObject(failure);
});

describe('a long list', () => {
	const path = '/api/v2/lanternhouse/departments';

	test('comes page by page, each with the token of the next one', async () => {
		stage.sandbox.zoho.addDepartments(30);
		const first = await search('searchDepartments');
		const second = await search('searchDepartments', {
			paginationToken: first.paginationToken as string,
		});
		expect([first.results.length, second.results.length]).toEqual([20, 12]);
		expect(second.results[11]?.name).toBe('Department 30');
		expect(second.paginationToken).toBeUndefined();
		expect(asked()).toEqual([
			{ path, query: {} },
			{ path, query: { index: '21' } },
		]);
	});

	test('is searched as a whole', async () => {
		stage.sandbox.zoho.addDepartments(30);
		const { results, paginationToken } = await search('searchDepartments', { filter: 'ment 3' });
		expect(results.map(({ name }) => name)).toEqual(['Department 3', 'Department 30']);
		expect(paginationToken).toBeUndefined();
	});

	test('is shown as a whole in a drop-down', async () => {
		stage.sandbox.zoho.addOperators(30);
		expect(await options('getOperators')).toHaveLength(33);
		expect(asked()).toHaveLength(2);
	});
});

describe('an entry', () => {
	const plant = (row: object) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: [{ id: '7', ...row }] } });
	};

	test('of an operator without a name is called by the email', async () => {
		plant({ email_id: 'tove@lanternhouse.example' });
		expect(await options('getOperators')).toEqual([
			{ name: 'tove@lanternhouse.example', value: '7' },
		]);
	});

	test.each([
		[{ name: 'Rush', archived: 'true' }, 'Rush (archived)'],
		[{ name: 'Rush', archived: 'false' }, 'Rush'],
	])('of a tag, %j, is called %s', async (row, name) => {
		plant(row);
		expect(await options('getTags')).toEqual([{ name, value: '7' }]);
	});
});
