import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const [runa] = samples.acquire.contactIds;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const credentials = () => stage.credential('acquire');
const search = async (method: string, filter?: string, paginationToken?: string) =>
	await stage.engine.listSearch('acquire', method, {
		credentials: credentials(),
		filter,
		paginationToken,
	});
const namesIn = ({ results }: Awaited<ReturnType<typeof search>>) =>
	results.map(({ name }) => name);

describe('the lists in the editor', () => {
	test.each([
		['searchAttributes', ['Name (contact)', 'Email (contact)']],
		['searchBlocks', ['Contact 616']],
		['searchCases', ['911 · Question about a lamp · active', '912 · Late parcel · closed']],
		['searchCompanies', ['Fjordworks', 'Plumtree']],
		['searchContacts', ['Runa Dahl, runa.dahl@fjordworks.example']],
		['searchDepartments', ['Lighting', 'Repairs']],
		['searchRoles', ['Administrator', 'Agent']],
		['searchShortcuts', ['hours']],
		['searchTags', ['Trial', 'Urgent']],
		['searchUsers', ['Tove Lindh', 'Bram Achterberg']],
	])('%s names the records', async (method, names) => {
		expect(namesIn(await search(method))).toEqual(expect.arrayContaining(names));
	});

	test('contacts are searched by the vendor', async () => {
		const found = await search('searchContacts', 'runa');
		expect(found.results).toMatchObject([{ value: runa }]);
		expect(stage.sandbox.received.map(({ method }) => method)).toEqual(['POST']);
	});

	test('pages follow each other to the end', async () => {
		stage.sandbox.acquire.addContacts(110);
		const first = await search('searchContacts');
		const second = await search('searchContacts', undefined, String(first.paginationToken));
		expect([first.results.length, second.results.length]).toEqual([100, 13]);
		expect(second.paginationToken).toBeUndefined();
	});

	test('what the vendor cannot search is searched by its name', async () => {
		expect(namesIn(await search('searchTags', 'urg'))).toEqual(['Urgent']);
	});

	test.each([
		['getDepartments', ['Lighting', 'Repairs']],
		['getNumbers', ['Shop, +12025550160']],
		['getRoles', ['Administrator', 'Agent']],
		['getUsers', ['Tove Lindh', 'Bram Achterberg']],
	])('%s offers all', async (method, names) => {
		const options = await stage.engine.loadOptions('acquire', method, {
			credentials: credentials(),
		});
		expect(options.map(({ name }) => name)).toEqual(names);
	});

	test('a record without a name is known by its ID', async () => {
		const body = { data: { count: 1, data: [{ id: 9 }] } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect((await search('searchTags')).results).toEqual([{ name: '9', value: '9' }]);
	});
});

describe('the form of custom attributes', () => {
	const fields = async (method: string) =>
		(await stage.engine.resourceMapping('acquire', method, { credentials: credentials() })).fields;

	test('has those of contacts with their types and choices', async () => {
		const form = await fields('getContactAttributes');
		expect(
			form.map(({ id, type, options }) => [id, type, options?.map(({ value }) => value)]),
		).toEqual([
			['membership_number', 'string', undefined],
			['tier', 'options', ['bronze', 'silver', 'gold']],
			['interests', 'array', ['lamps', 'rugs', 'chairs']],
			['home_department', 'options', ['21', '22']],
		]);
	});

	test.each([
		['getCaseAttributes', 'Order reference'],
		['getCompanyAttributes', 'Segment'],
	])('%s has the others, also without a type', async (method, displayName) => {
		expect(await fields(method)).toMatchObject([{ displayName, type: 'string' }]);
	});

	test('an attribute without a label is known by its key', async () => {
		const rows = [{ id: 1, object: 'case', key: 'size', system: 'no' }];
		const body = { data: { count: 1, data: rows } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(await fields('getCaseAttributes')).toMatchObject([{ id: 'size', displayName: 'size' }]);
	});
});

describe('attributes that are filled in by their types', () => {
	const update = async (value: Record<string, unknown>) => {
		const { fields: schema } = await stage.engine.resourceMapping(
			'acquire',
			'getContactAttributes',
			{ credentials: credentials() },
		);
		stage.sandbox.reset();
		return await stage.run(
			'acquire',
			{
				...{ resource: 'contact', operation: 'update', contactId: runa },
				customInfoInput: 'typed',
				customInfoTyped: {
					mappingMode: 'defineBelow',
					value,
					schema,
				} as unknown as INodeParameters,
			},
			goOn,
		);
	};

	test('go out as the vendor keeps them', async () => {
		await update({ tier: 'gold', interests: '={{ "lamps, rugs" }}', home_department: '21' });
		expect(stage.sandbox.received.map(({ body }) => body)).toEqual([
			{ fields: { tier: 'gold', interests: ['lamps', 'rugs'], home_department: '21' } },
		]);
	});

	test.each([
		[{ tier: '={{ "platinum" }}' }, 'attribute "tier", is none of its options'],
		[{ interests: '={{ ["lamps", "cars"] }}' }, 'attribute "interests", has "cars", which is none'],
	])(
		'are refused before anything is sent when they are none of the options: %j',
		async (value, words) => {
			const run = await update(value);
			expect(failureOf(run).error).toContain(words);
			expect(stage.sandbox.received).toEqual([]);
		},
	);
});
