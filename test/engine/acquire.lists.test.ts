import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const contacts = { resource: 'contact', operation: 'getMany', returnAll: true };
const tags = { resource: 'tag', operation: 'getMany', returnAll: true };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const asked = () => stage.sandbox.received.map(({ query }) => [query.page, query.limit]);
const ids = (rows: Array<{ id?: unknown }>) => new Set(rows.map(({ id }) => id));

describe('a list whose server', () => {
	test('knows pages is read to its count, each record once', async () => {
		stage.sandbox.acquire.addContacts(197);
		const rows = jsonOf(await stage.run('acquire', contacts));
		expect(ids(rows).size).toBe(200);
		expect(asked()).toEqual([
			['0', '100'],
			['1', '100'],
		]);
	});

	test('gives smaller pages than it is asked for is read on all the same', async () => {
		stage.sandbox.acquire.addContacts(47);
		stage.sandbox.acquire.largestPage = 20;
		const rows = jsonOf(await stage.run('acquire', contacts));
		expect(ids(rows).size).toBe(50);
		expect(asked()).toEqual([
			['0', '100'],
			['1', '100'],
			['2', '100'],
		]);
	});

	test('ignores the page is asked once for all', async () => {
		stage.sandbox.acquire.addContacts(147);
		stage.sandbox.acquire.ignoresPage = true;
		const rows = jsonOf(await stage.run('acquire', contacts));
		expect(ids(rows).size).toBe(150);
		expect(asked()).toEqual([
			['0', '100'],
			['1', '100'],
			[undefined, '150'],
		]);
	});

	test('ignores the page and gives no more than a part fails with the reason, not with the part', async () => {
		stage.sandbox.acquire.addContacts(147);
		Object.assign(stage.sandbox.acquire, { ignoresPage: true, largestPage: 60 });
		const run = await stage.run('acquire', contacts, goOn);
		expect(run.items).toEqual([]);
		expect(failureOf(run)).toMatchObject({
			error: 'Acquire gave 60 of the 150 records of the list and then repeated itself [item 0]',
			details: { kind: 'vendorFault', attempts: 0 },
		});
		expect(stage.sandbox.received).toHaveLength(3);
	});

	test('ignores the page gives as many as the limit where one page holds them', async () => {
		stage.sandbox.acquire.addContacts(147);
		stage.sandbox.acquire.ignoresPage = true;
		const run = await stage.run('acquire', { ...contacts, returnAll: false, limit: 70 });
		expect(run.items).toHaveLength(70);
		expect(asked()).toEqual([['0', '70']]);
	});

	test('tells no count is read to a short page', async () => {
		const page = (from: number, length: number) => ({
			data: { data: Array.from({ length }, (_, index) => ({ id: from + index })) },
		});
		stage.sandbox.plant({ fault: 'status', status: 200, body: page(1, 100), times: 1 });
		stage.sandbox.plant({ fault: 'status', status: 200, body: page(101, 30), times: 1 });
		const run = await stage.run('acquire', { ...contacts, resource: 'company' });
		expect(run.items).toHaveLength(130);
	});

	test('tells no count and repeats a page fails', async () => {
		const rows = Array.from({ length: 100 }, (_, id) => ({ id }));
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: { data: rows } } });
		const run = await stage.run('acquire', { ...contacts, resource: 'company' }, goOn);
		expect(failureOf(run).error).toBe('Acquire gave the same page of the list twice [item 0]');
	});

	test('tells no count and has no pages gives what it gives', async () => {
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { data: [{ id: 1 }, { name: 'x' }] },
		});
		expect(jsonOf(await stage.run('acquire', tags))).toEqual([{ id: '1' }, { name: 'x' }]);
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test('has no pages but gives a part is asked once for all', async () => {
		stage.sandbox.acquire.usualSize = 1;
		const rows = jsonOf(await stage.run('acquire', tags));
		expect(ids(rows)).toEqual(new Set(samples.acquire.tagIds.map(String)));
		expect(asked()).toEqual([
			[undefined, undefined],
			[undefined, '2'],
		]);
	});

	test('leaves the list out of its answer has not answered', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: { count: 0 } } });
		const run = await stage.run('acquire', { ...tags, options: { maxAttempts: 1 } }, goOn);
		expect(failureOf(run).details).toMatchObject({ kind: 'vendorFault' });
	});

	test.each([
		['list', { data: { list: [{ id: 1 }] } }],
		['rows', { data: { rows: [{ id: 1 }], count: 1 } }],
		['articles', { data: { articles: [{ id: 1 }], articleCount: '1' } }],
		['category', { data: { category: [{ id: 1 }], categoryCount: 1 } }],
		['data', { data: { success: true, data: [{ id: 1 }] } }],
		['nothing but data', { data: [{ id: 1 }] }],
	])('wraps the rows in %s is understood', async (_where, body) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(jsonOf(await stage.run('acquire', tags))).toEqual([{ id: '1' }]);
	});
});

describe('the search of contacts', () => {
	const search = { resource: 'contact', operation: 'search', search: 'made', returnAll: true };

	test('gives each contact once, however many of its values match', async () => {
		for (let index = 0; index < 130; index += 1) {
			stage.sandbox.acquire.add({ name: `Made ${index}`, email: `made${index}@example.com` });
		}
		const rows = jsonOf(await stage.run('acquire', search));
		expect([rows.length, ids(rows).size]).toEqual([130, 130]);
		expect(stage.sandbox.received.map(({ body }) => (body as { page: number }).page)).toEqual([
			0, 1, 2,
		]);
	});

	test('goes on after a full page until a page brings nothing', async () => {
		for (let index = 0; index < 100; index += 1) {
			stage.sandbox.acquire.add({ name: `Made ${index}` });
		}
		expect((await stage.run('acquire', search)).items).toHaveLength(100);
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test('finds the contact of a row by the most certain of its IDs', async () => {
		const list = [
			{ id: 1, contactId: 2, mainContactId: 3, key: 'name' },
			{ id: 4, contactId: 5, key: 'name' },
			{ id: 6, key: 'name' },
		];
		const body = { data: { list, counts: { filteredCount: 3 } } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const rows = jsonOf(await stage.run('acquire', search));
		expect(rows.map(({ id }) => id)).toEqual(['3', '5', '6']);
	});
});
