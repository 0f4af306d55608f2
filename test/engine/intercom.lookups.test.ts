import { samples } from '../../sandbox';
import { onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const {
	adminIds,
	companyId,
	contact,
	lead,
	segmentId,
	subscriptionTypeIds,
	tagIds,
	teamId,
	tokens,
} = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const attributes = (accessToken: string = tokens.good) =>
	stage.engine.resourceMapping('intercom', 'getContactAttributes', {
		credentials: stage.credential('intercom', { accessToken }),
	});

describe('the attributes of the account', () => {
	test('are asked for once, those of contacts', async () => {
		await attributes();
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'GET',
				path: '/data_attributes',
				query: { model: 'contact' },
				body: undefined,
				headers: {
					authorization: `Bearer ${tokens.good}`,
					accept: 'application/json',
					'intercom-version': '2.16',
				},
			},
		]);
	});

	test('are shown with their types and options, without those that cannot be written', async () => {
		const { fields } = await attributes();
		expect(fields.map(({ id, type, options }) => [id, type, options])).toEqual([
			[
				'plan_interest',
				'options',
				[
					{ name: 'starter', value: 'starter' },
					{ name: 'team', value: 'team' },
					{ name: 'business', value: 'business' },
				],
			],
			['seats', 'number', undefined],
			['budget', 'number', undefined],
			['newsletter', 'boolean', undefined],
			['trial_ends_at', 'dateTime', undefined],
			['order_reference', 'string', undefined],
		]);
	});

	test('are none of them demanded, and each is added by hand', async () => {
		const { fields } = await attributes();
		expect(fields[1]).toEqual({
			id: 'seats',
			displayName: 'seats',
			type: 'number',
			required: false,
			defaultMatch: false,
			canBeUsedToMatch: false,
			display: true,
			removed: true,
		});
	});

	test.each([
		[{ data_type: 'options', options: [{ value: 'a' }, { value: 'b' }] }, 'options'],
		[{ data_type: 'string', options: ['a', 'b'] }, 'options'],
		[{ data_type: 'datetime' }, 'dateTime'],
		[{ data_type: 'relationship' }, 'array'],
		[{ data_type: 'odd' }, 'string'],
		[{ data_type: 'options', options: [] }, 'string'],
	])('%j is offered as %s', async (attribute, type) => {
		const row = { name: 'x', custom: true, api_writable: true, ...attribute };
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: [row, null, 'odd'] } });
		const { fields } = await attributes();
		expect(fields.map((field) => [field.id, field.displayName, field.type])).toEqual([
			['x', 'x', type],
		]);
		expect(fields.map(({ options }) => options ?? [])).toEqual([
			type === 'options' ? ['a', 'b'].map((value) => ({ name: value, value })) : [],
		]);
	});

	test('are called by their label where they have one', async () => {
		const row = { name: 'x', label: 'Ex', data_type: 'string', custom: true, api_writable: true };
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: [row] } });
		const { fields } = await attributes();
		expect(fields.map(({ id, displayName }) => [id, displayName])).toEqual([['x', 'Ex']]);
	});

	test('cannot be had where the answer holds no list, and the editor says why', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { type: 'list' } });
		await expect(attributes()).rejects.toMatchObject({
			message: expect.stringContaining('does not hold the record') as string,
		});
	});

	test('of companies are others', async () => {
		const { fields } = await stage.engine.resourceMapping('intercom', 'getCompanyAttributes', {
			credentials: stage.credential('intercom'),
		});
		expect(fields.map(({ id, type }) => [id, type])).toEqual([
			['industry', 'string'],
			['contract_until', 'dateTime'],
		]);
	});

	test.each([
		[tokens.invalid, 'Intercom did not accept the credential: Access Token Invalid'],
		[
			tokens.noScope,
			'Intercom refused the request, since the credential lacks a scope: Forbidden request: required scope (read_write_users)',
		],
	])('cannot be had with %s, and the editor says why', async (token, message) => {
		await expect(attributes(token)).rejects.toMatchObject({
			name: 'NodeApiError',
			message: expect.stringContaining(message) as string,
		});
	});
});

const search = (method: string, filter?: string, paginationToken?: string) =>
	stage.engine.listSearch('intercom', method, {
		credentials: stage.credential('intercom'),
		filter,
		paginationToken,
	});
const load = (method: string) =>
	stage.engine.loadOptions('intercom', method, { credentials: stage.credential('intercom') });
const requests = () =>
	stage.sandbox.received.map(({ method, path, query }) => [method, path, { ...query }]);

const runa = { name: `Runa Dahl, ${contact.email}`, value: contact.id };
const ilias = { name: `Ilias Okoro, ${lead.email}`, value: lead.id };

describe('the list of contacts', () => {
	test('shows name and email, and goes on where it ended', async () => {
		stage.sandbox.intercom.addContacts(120, { name: 'A & B', externalId: 'crm-1' });
		const { results, paginationToken } = await search('searchContacts');
		expect(results.slice(0, 3)).toEqual([
			runa,
			ilias,
			{ name: 'A & B, crm-1', value: expect.any(String) as string },
		]);
		const rest = await search('searchContacts', undefined, paginationToken as string);
		expect([results.length, rest.results.length, rest.paginationToken]).toEqual([
			100,
			22,
			undefined,
		]);
	});

	test('is searched by the vendor, in names, emails and external IDs', async () => {
		expect(await search('searchContacts', 'okoro')).toEqual({ results: [ilias] });
		expect(await search('searchContacts', contact.externalId)).toEqual({ results: [runa] });
		expect(requests()).toEqual([
			['POST', '/contacts/search', {}],
			['POST', '/contacts/search', {}],
		]);
	});

	test('goes on in what was found', async () => {
		stage.sandbox.intercom.addContacts(60, { name: 'Meret' });
		const { results, paginationToken } = await search('searchContacts', 'mere');
		const rest = await search('searchContacts', 'mere', paginationToken as string);
		expect([results.length, rest.results.length]).toEqual([50, 10]);
	});

	test('calls by the ID who has neither name nor key', async () => {
		const [id] = stage.sandbox.intercom.addContacts(1);
		const { results } = await search('searchContacts');
		expect(results.at(-1)).toEqual({ name: id, value: id });
	});
});

describe('the other lists', () => {
	test('companies are shown page by page, and searched by their names', async () => {
		stage.sandbox.intercom.tables.companies.addMany(70);
		const { results, paginationToken } = await search('searchCompanies');
		const rest = await search('searchCompanies', undefined, paginationToken as string);
		expect([results.length, rest.results.length]).toEqual([60, 11]);
		expect(await search('searchCompanies', 'fjord')).toEqual({
			results: [{ name: 'Fjordworks', value: companyId }],
		});
	});

	test.each([
		['searchAdmins', ['Noor Haddad', 'Tove Lindh'], [adminIds[1], adminIds[0]]],
		['searchAwayReasons', ['🍲 Lunch'], ['71']],
		['searchSegments', ['Active'], [segmentId]],
		['searchSubscriptionTypes', ['Announcements', 'Newsletter'], subscriptionTypeIds],
		['searchTags', ['Important', 'Trial'], [tagIds[1], tagIds[0]]],
		['searchTeams', ['Lamps'], [teamId]],
	])('%s', async (method, names, values) => {
		const { results } = await search(method);
		const sorted = [...results].sort((one, other) => one.name.localeCompare(other.name));
		expect(sorted.map(({ name, value }) => [name, value])).toEqual(
			names.map((name, index) => [name, values[index]]),
		);
	});

	test.each(['getAdmins', 'getTags'])(
		'%s shows them where several can be chosen',
		async (method) => {
			const { results } = await search(method.replace('get', 'search'));
			expect(await load(method)).toEqual(results);
		},
	);

	test('reasons to be away that are no list are refused', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: 'none' } });
		await expect(search('searchAwayReasons')).rejects.toMatchObject({
			message: expect.stringContaining('does not hold the record') as string,
		});
	});
});
