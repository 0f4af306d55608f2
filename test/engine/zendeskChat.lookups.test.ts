import { samples } from '../../sandbox';
import { setStage, type Stage } from './stage';

const { agentIds, chatIds, departmentIds, goalId, ipBanId, offlineMessageId, roleIds } =
	samples.zendesk;
const { shortcutName, skillId, tokens, triggerId, triggerName, visitorBanId, visitorIds } =
	samples.zendesk;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const search = (method: string, filter?: string, paginationToken?: string) =>
	stage.engine.listSearch('zendeskChat', method, {
		parameters: { authentication: 'accessToken' },
		credentials: stage.credential('zendeskChat'),
		filter,
		paginationToken,
	});
const load = (method: string) =>
	stage.engine.loadOptions('zendeskChat', method, {
		parameters: { authentication: 'accessToken' },
		credentials: stage.credential('zendeskChat'),
	});
const asked = () =>
	stage.sandbox.received.map(({ path, query }) => [
		path.replace('/api/v2/chat/', ''),
		{ ...query },
	]);

const tove = { name: 'Tove', value: String(agentIds[0]) };
const bram = { name: 'Bram', value: String(agentIds[1]) };
const lighting = { name: 'Lighting', value: String(departmentIds[0]) };
const furniture = { name: 'Furniture', value: String(departmentIds[1]) };
const runa = { name: 'Runa Dahl, runa.dahl@fjordworks.example', value: visitorIds[0] };
const ilias = { name: 'Ilias Okoro, ilias.okoro@plumtree.example', value: visitorIds[1] };

describe('the list of chats', () => {
	test('shows when each began and with whom', async () => {
		expect(await search('searchChats')).toEqual({
			results: [
				{ name: `2024-07-09 06:45 ${ilias.name}`, value: offlineMessageId },
				{ name: `2024-07-09 06:10 ${runa.name}`, value: chatIds[2] },
				{ name: `2024-07-09 05:30 ${ilias.name}`, value: chatIds[1] },
				{ name: `2024-07-09 05:00 ${runa.name}`, value: chatIds[0] },
			],
		});
		expect(asked()).toEqual([['chats', {}]]);
	});

	test('goes on where it ended', async () => {
		stage.sandbox.zendesk.addChats(40);
		const { results, paginationToken } = await search('searchChats');
		const rest = await search('searchChats', undefined, paginationToken as string);
		expect([results.length, rest.results.length]).toEqual([40, 4]);
		expect(rest.paginationToken).toBeUndefined();
	});

	test('finds what is typed by the search of the vendor, page by page', async () => {
		stage.sandbox.zendesk.addChats(45, { comment: 'the oak one' });
		const { results, paginationToken } = await search('searchChats', 'oak one');
		expect(results).toHaveLength(40);
		const rest = await search('searchChats', 'oak one', paginationToken as string);
		expect(rest).toEqual({
			results: [5, 4, 3, 2, 1].map((minute) => ({
				name: `2024-07-10 00:0${minute + 4} Does the dimmer fit the brass lamp?`,
				value: `3184.5530417.new000000000${minute + 4}`,
			})),
		});
		expect(asked()).toEqual([
			['chats/search', { q: '"oak one"' }],
			['chats/search', { q: '"oak one"', page: '2' }],
		]);
	});

	test('names a chat of which nothing is known by its ID', async () => {
		const body = { chats: [{ id: 'a' }, { id: 'b', visitor: { id: 'v', name: '' } }] };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(await search('searchChats')).toEqual({
			results: [
				{ name: 'a', value: 'a' },
				{ name: 'v', value: 'b' },
			],
		});
	});
});

describe('the list of visitors', () => {
	test('shows those of the latest chats, each once', async () => {
		expect(await search('searchVisitors')).toEqual({ results: [ilias, runa] });
		expect(asked()).toEqual([['chats', {}]]);
	});

	test('shows none again on a later page', async () => {
		stage.sandbox.zendesk.addChats(40);
		const first = await search('searchVisitors');
		expect(first.results).toEqual([runa]);
		const rest = await search('searchVisitors', undefined, first.paginationToken as string);
		expect(rest).toEqual({ results: [ilias] });
	});

	test.each([
		['Runa', 'visitor_name:Runa'],
		['Runa Dahl', 'visitor_name:"Runa Dahl"'],
		['runa.dahl@fjordworks.example', 'visitor_email:runa.dahl@fjordworks.example'],
	])('finds %s by the search of chats', async (filter, q) => {
		expect(await search('searchVisitors', filter)).toEqual({ results: [runa] });
		expect(asked()).toEqual([
			['chats/search', { q }],
			['chats', { ids: [chatIds[2], chatIds[0]].join() }],
		]);
	});

	test('goes on with a search where it ended', async () => {
		const other = { id: visitorIds[0], name: 'Runa the Second' };
		stage.sandbox.zendesk.addChats(40, { visitor: other });
		const first = await search('searchVisitors', 'Runa');
		const rest = await search('searchVisitors', 'Runa', first.paginationToken as string);
		expect(first.results).toEqual([
			{ name: 'Runa the Second, runa.dahl@fjordworks.example', value: visitorIds[0] },
		]);
		expect(rest).toEqual({ results: [] });
	});

	test('is empty where no chat is found, without reading any', async () => {
		expect(await search('searchVisitors', 'Nobody')).toEqual({ results: [] });
		expect(asked()).toHaveLength(1);
	});

	test('passes over chats without a visitor', async () => {
		const body = { chats: [{ id: 'a' }, { id: 'b', visitor: { id: '' } }] };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(await search('searchVisitors')).toEqual({ results: [] });
	});
});

describe('the list of agents', () => {
	test('shows them by the name that visitors see', async () => {
		const { results } = await search('searchAgents');
		expect(results).toEqual([tove, bram]);
		expect(asked()).toEqual([['agents', { limit: '100' }]]);
	});

	test('goes on where it ended', async () => {
		stage.sandbox.zendesk.addAgents(100);
		const { results, paginationToken } = await search('searchAgents');
		const rest = await search('searchAgents', undefined, paginationToken as string);
		expect([results.length, rest.results.length]).toEqual([100, 2]);
	});

	test('is searched by name', async () => {
		expect(await search('searchAgents', 'bra')).toEqual({ results: [bram] });
	});

	test('falls back on the email and the ID', async () => {
		const body = [{ id: 1, display_name: '', email: 'liv@lanternhouse.example' }, { id: 2 }];
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const { results } = await search('searchAgents');
		expect(results).toEqual([
			{ name: 'liv@lanternhouse.example', value: '1' },
			{ name: '2', value: '2' },
		]);
	});
});

describe('the list of bans', () => {
	test('shows who or what is banned, and why', async () => {
		const { results } = await search('searchBans');
		expect(results).toEqual([
			{ name: '198.51.100.44: Spam', value: String(ipBanId) },
			{ name: 'Meret Sandoval: Rude', value: String(visitorBanId) },
		]);
		expect(asked()).toEqual([['bans', { limit: '100' }]]);
	});

	test('is searched by what it shows', async () => {
		const { results } = await search('searchBans', 'rude');
		expect(results.map(({ value }) => value)).toEqual([String(visitorBanId)]);
	});

	test('falls back on the ID', async () => {
		const body = { ip_address: [{ id: 5 }], visitor: [{ id: 6, visitor_id: '55.x' }] };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const { results } = await search('searchBans');
		expect(results).toEqual([
			{ name: '5', value: '5' },
			{ name: '55.x', value: '6' },
		]);
	});
});

test('the list of departments is whole at once, and searched by name', async () => {
	expect(await search('searchDepartments')).toEqual({ results: [lighting, furniture] });
	expect(await search('searchDepartments', 'furn')).toEqual({ results: [furniture] });
});

test.each([
	['searchGoals', [{ name: 'Lamp ordered', value: String(goalId) }]],
	[
		'searchRoles',
		[
			{ name: 'Administrator', value: String(roleIds[0]) },
			{ name: 'Agent', value: String(roleIds[1]) },
			{ name: 'Showroom', value: String(roleIds[2]) },
		],
	],
	['searchShortcuts', [{ name: shortcutName, value: shortcutName }]],
	['searchSkills', [{ name: 'Norwegian', value: String(skillId) }]],
	['searchTriggers', [{ name: triggerName, value: String(triggerId) }]],
])('%s offers all of them at once', async (method, results) => {
	expect(await search(method)).toEqual({ results: expect.arrayContaining(results) as unknown });
});

test.each([
	['getAgents', [tove, bram]],
	['getDepartments', [lighting, furniture]],
])('%s offers all of them', async (method, options) => {
	expect(await load(method)).toEqual(options);
});

test('a list that cannot be had says why', async () => {
	const credentials = stage.credential('zendeskChat', { accessToken: tokens.invalid });
	const parameters = { authentication: 'accessToken' };
	const request = { parameters, credentials };
	await expect(
		stage.engine.listSearch('zendeskChat', 'searchVisitors', request),
	).rejects.toMatchObject({
		name: 'NodeApiError',
		message: expect.stringContaining('Zendesk Chat did not accept the credential') as string,
	});
});
