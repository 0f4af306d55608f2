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
const search = async (
	method: string,
	filter?: string,
	paginationToken?: string,
	parameters?: INodeParameters,
) =>
	await stage.engine.listSearch('acquire', method, {
		...{ credentials: credentials(), filter, paginationToken, parameters },
	});
const namesIn = ({ results }: Awaited<ReturnType<typeof search>>) =>
	results.map(({ name }) => name);

describe('the lists in the editor', () => {
	test.each([
		['searchAttributes', ['Name (contact)', 'Email (contact)']],
		['searchBlocks', ['Contact 616']],
		['searchBotGroups', ['Delivery']],
		['searchCases', ['911 · Question about a lamp · active', '912 · Late parcel · closed']],
		['searchChannels', ['Chat', 'Mail', 'Private Form']],
		['searchCompanies', ['Fjordworks', 'Plumtree']],
		['searchContacts', ['Runa Dahl, runa.dahl@fjordworks.example']],
		['searchCustomReports', ['Night Shift']],
		['searchDepartments', ['Lighting', 'Repairs']],
		['searchKnowledgeBaseGroups', ['Lamps and Light']],
		['searchNumbers', ['Shop, +12025550160']],
		['searchRoles', ['Administrator', 'Agent']],
		['searchSequences', ['Sales at Night']],
		['searchShortcuts', ['hours']],
		['searchTags', ['Trial', 'Urgent']],
		['searchUsers', ['Tove Lindh', 'Bram Achterberg']],
	])('%s names the records', async (method, names) => {
		expect(namesIn(await search(method))).toEqual(expect.arrayContaining(names));
	});

	const inKnowledgeBase = {
		...{ resource: 'knowledgeBaseArticle', operation: 'update' },
		knowledgeBaseGroupId: {
			...{ __rl: true, mode: 'list', value: String(samples.acquire.knowledgeBaseId) },
		},
	};
	const inCategories = { ...inKnowledgeBase, resource: 'knowledgeBaseCategory' };
	const inGroup = {
		...{ resource: 'botQna', operation: 'get' },
		botGroupId: { __rl: true, mode: 'id', value: String(samples.acquire.botGroupId) },
	};
	const inSequence = {
		...{ resource: 'botSequence', operation: 'updateBranch' },
		sequenceId: String(samples.acquire.sequenceId),
	};

	test.each<[method: string, names: string[], parameters: INodeParameters]>([
		['searchArticles', ['Cleaning a shade', 'Hanging a lamp'], inKnowledgeBase],
		['searchBranches', ['Sales', 'Welcome'], inSequence],
		['searchCategories', ['Care'], inCategories],
		['searchQuestions', ['Do you deliver?', 'Do you deliver abroad?'], inGroup],
	])('%s names those of what was chosen before', async (method, names, parameters) => {
		expect(namesIn(await search(method, undefined, undefined, parameters))).toEqual(names);
	});

	test.each([
		['getArticles', ['Cleaning a shade', 'Hanging a lamp']],
		['getCategories', ['Care']],
	])('%s offers those of the knowledge base', async (method, names) => {
		const options = await stage.engine.loadOptions('acquire', method, {
			...{ credentials: credentials(), parameters: inKnowledgeBase },
		});
		expect(options.map(({ name }) => name)).toEqual(names);
	});

	test('articles are searched by the vendor, questions by their words', async () => {
		const articles = await search('searchArticles', 'lamp', undefined, inKnowledgeBase);
		expect(namesIn(articles)).toEqual(['Hanging a lamp']);
		expect(stage.sandbox.received.map(({ query }) => query.search)).toEqual(['lamp']);
		const questions = await search('searchQuestions', 'abroad', undefined, inGroup);
		expect(namesIn(questions)).toEqual(['Do you deliver abroad?']);
	});

	test('a list that needs a knowledge base asks for it', async () => {
		await expect(search('searchArticles')).rejects.toMatchObject({
			message: 'Knowledge Base is empty',
		});
		expect(stage.sandbox.received).toEqual([]);
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
