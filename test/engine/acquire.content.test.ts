import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const { knowledgeBaseId, botGroupId, tokens } = samples.acquire;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const createArticle = {
	...{ resource: 'knowledgeBaseArticle', operation: 'create' },
	knowledgeBaseGroupId: String(knowledgeBaseId),
	...{ title: 'Choosing a bulb', slug: 'choosing-a-bulb' },
};
const saved = { success: true, message: 'New Article added Successfully.' };
const query = { start_date: '2026-03-01 00:00:00', end_date: '2026-03-02 00:00:00' };

describe('a new article', () => {
	test('is a success without an ID when it cannot be looked for', async () => {
		stage.sandbox.plant({ fault: 'status', status: 403, method: 'GET' });
		expect(jsonOf(await stage.run('acquire', createArticle))).toEqual([saved]);
		expect(stage.sandbox.accounting().writesApplied).toBe(1);
	});

	test('is a success without an ID when the search finds more than a page', async () => {
		const title = 'Choosing a bulb';
		stage.sandbox.acquire.tables.articles.addMany(100, { title });
		expect(jsonOf(await stage.run('acquire', createArticle))).toEqual([saved]);
	});

	test('is found also where the list tells no count', async () => {
		const articles = [{ id: 5, articleSlug: 'Choosing a Bulb' }, { id: 6 }];
		const body = { data: { articles } };
		stage.sandbox.plant({ fault: 'status', status: 200, body, method: 'GET' });
		expect(jsonOf(await stage.run('acquire', createArticle))).toEqual([{ ...saved, id: '5' }]);
	});

	test('that Acquire refuses inside a success is a failure, and is not looked for', async () => {
		const body = { data: { success: false, message: 'Slug is taken' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await stage.run('acquire', createArticle, goOn);
		expect(failureOf(run).error).toBe('Acquire did not accept the request: Slug is taken [item 0]');
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test('takes content as an object too', async () => {
		const content = '={{ { blocks: [], entityMap: {} } }}';
		await stage.run('acquire', { ...createArticle, additionalFields: { content } });
		expect(stage.sandbox.received[0]?.body).toMatchObject({
			jsonContent: { blocks: [], entityMap: {} },
		});
	});
});

describe('what is not there', () => {
	test.each<[what: string, parameters: INodeParameters, error: string]>([
		[
			'a knowledge base',
			{ resource: 'knowledgeBaseGroup', operation: 'get', knowledgeBaseGroupId: '9' },
			'Acquire has no knowledge base 9 [item 0]',
		],
		[
			'a knowledge base that is to be deleted',
			{ resource: 'knowledgeBaseGroup', operation: 'delete', knowledgeBaseGroupId: '9' },
			'Acquire has no such record: nothing was deleted [item 0]',
		],
		[
			'a question',
			{ resource: 'botQna', operation: 'get', questionId: '9' },
			'Acquire has no such record: Question not found [item 0]',
		],
	])('%s is told so', async (_what, parameters, error) => {
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run)).toMatchObject({ error, details: { kind: 'notFound' } });
	});
});

test('a stored article without lists, or with IDs in them, is changed in them', async () => {
	const body = { data: { success: true, articles: { id: 86, tags: [3] } } };
	stage.sandbox.plant({ fault: 'status', status: 200, body, method: 'GET' });
	await stage.run('acquire', {
		...{ resource: 'knowledgeBaseArticle', operation: 'update', articleId: '86' },
		knowledgeBaseGroupId: String(knowledgeBaseId),
		updateFields: { tags: '4', seoTitle: 'Shades' },
		options: { onlyIfChanged: true },
	});
	expect(stage.sandbox.received[1]?.body).toEqual({
		...{ groupId: knowledgeBaseId, tags: [4], seoTitle: 'Shades' },
	});
});

test('a stored question without answers is changed in them', async () => {
	stage.sandbox.plant({
		fault: 'status',
		status: 200,
		body: { data: { id: 3781 } },
		method: 'GET',
	});
	await stage.run('acquire', {
		...{ resource: 'botQna', operation: 'update', questionId: '3781' },
		updateFields: { answers: { field: [{ value: 'Yes.' }] } },
		options: { onlyIfChanged: true },
	});
	expect(stage.sandbox.received[1]?.body).toEqual({ qnaMainAnswers: [{ answer: 'Yes.' }] });
});

test('a branch is given as Acquire gives it, also where it shows no record', async () => {
	const body = { data: { success: true, message: 'Branch updated successfully' } };
	stage.sandbox.plant({ fault: 'status', status: 200, body });
	const getBranch = { resource: 'botSequence', operation: 'getBranch', branchId: '919' };
	expect(jsonOf(await stage.run('acquire', getBranch))).toEqual([body.data]);
});

test('a bot group whose ID is not told is no success', async () => {
	stage.sandbox.plant({ fault: 'status', status: 200, body: { data: { success: true } } });
	const create = { resource: 'botGroup', operation: 'create', title: 'Repairs' };
	const run = await stage.run('acquire', create, goOn);
	expect(failureOf(run).details).toMatchObject({ mayHaveBeenApplied: true });
});

test('a call of a module that the key lacks says so', async () => {
	const credentials = stage.credential('acquire', { apiKey: tokens.noContactModule });
	const parameters = { resource: 'contact', operation: 'get', contactId: '614' };
	const run = await stage.run('acquire', parameters, { ...goOn, credentials });
	expect(failureOf(run).details).toMatchObject({ kind: 'scope' });
});

describe('questions of a bot that cannot be sent are refused before anything is', () => {
	const inGroup = { resource: 'botQna', botGroupId: String(botGroupId) };
	const create = {
		...{ ...inGroup, operation: 'create' },
		...{ questions: { field: [{ value: 'Why?' }] }, answers: { field: [{ value: 'So.' }] } },
	};
	const load = { ...inGroup, operation: 'import' };

	test.each<[parameters: INodeParameters, words: string]>([
		[{ ...create, questions: {} }, 'Questions is empty'],
		[{ ...create, answers: { field: [{ value: ' ' }] } }, 'Answers is empty'],
		[
			{ ...create, actions: { field: [{ actionType: '', value: 'x' }] } },
			'Actions, row 1, has no type',
		],
		[
			{ ...load, pairs: '[{ "questions": "Why?" }]' },
			'Questions (JSON), entry 1, lacks its questions or its answers',
		],
		[
			{ ...load, pairs: '[{ "answers": ["So."] }]' },
			'Questions (JSON), entry 1, lacks its questions or its answers',
		],
	])('%j', async (parameters, words) => {
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run).error).toBe(`${words} [item 0]`);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('a report', () => {
	const get: INodeParameters = {
		...{ resource: 'analytics', operation: 'get', report: 'cases-overview' },
		...{ startDate: '2026-03-01T00:00:00Z', endDate: '2026-03-02T00:00:00Z' },
	};
	const answer = (body: unknown) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body });
	};

	test('that failed inside a success is a failure', async () => {
		answer({ data: { casesOverview: { success: false, message: 'Too long a time' } } });
		const run = await stage.run('acquire', get, goOn);
		expect(failureOf(run).error).toBe(
			'Acquire did not accept the request: Too long a time [item 0]',
		);
	});

	test.each<[what: string, data: unknown, items: unknown]>([
		['rows alone', [{ hour: 9 }, { hour: 9 }], [{ hour: 9 }, { hour: 9 }]],
		['no rows', { agents_list: { data: [], totalCount: 0 } }, []],
		['a record that is not wrapped', { total: 4 }, [{ total: 4 }]],
		[
			'CSV inside JSON',
			{ chats: { data: 'hour,total\n', output: 'csv' } },
			[{ csv: 'hour,total\n' }],
		],
		[
			'rows that have the same ID',
			{ a: { data: [{ id: 1 }, { id: 1 }] } },
			[{ id: '1' }, { id: '1' }],
		],
	])('is %s', async (_what, data, items) => {
		answer({ data });
		expect(jsonOf(await stage.run('acquire', get))).toEqual(items);
	});

	test('as CSV is no page of a gateway', async () => {
		stage.sandbox.plant({ fault: 'html', status: 200 });
		const parameters = { ...get, format: 'csv', options: { maxAttempts: 1 } };
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run).details).toMatchObject({ kind: 'vendorFault' });
	});

	test.each(['5:30', '+5', 'Europe/Oslo'])(
		'is not asked for at the offset %s',
		async (utcOffset) => {
			const run = await stage.run('acquire', { ...get, utcOffset }, goOn);
			expect(failureOf(run).error).toBe(
				`UTC Offset holds "${utcOffset}", which is no distance from UTC [item 0]`,
			);
			expect(stage.sandbox.received).toEqual([]);
		},
	);

	test('has its plus encoded, which would else be a blank', async () => {
		await stage.run('acquire', { ...get, utcOffset: '+00:00' });
		expect(stage.sandbox.received[0]?.query).toEqual({
			...query,
			offset: '+00:00',
			output: 'json',
		});
	});

	test('without its data is no custom report', async () => {
		answer({ data: { success: true } });
		const parameters = {
			...{ resource: 'analytics', operation: 'getCustomReport', reportKey: 'night-shift' },
			options: { maxAttempts: 1 },
		};
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run).details).toMatchObject({ kind: 'vendorFault' });
	});
});
