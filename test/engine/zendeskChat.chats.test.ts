import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { ratedChat } from './cases/zendeskRecords';
import { stopTheClock } from './clock';
import { setStage, type Stage } from './stage';

const path = '/api/v2/chat/chats';
const { chatIds, visitorIds } = samples.zendesk;
/** More requests than the vendor takes in a minute. */
const options = { requestsPerMinute: 100_000 };

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
	clock = stopTheClock(Date.UTC(2024, 7, 1, 12));
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

const chat = (operation: string, parameters: INodeParameters) =>
	stage.run('zendeskChat', { resource: 'chat', operation, options, ...parameters });

/** What the error output holds of one failed item. */
async function failure(operation: string, parameters: INodeParameters) {
	const all = { resource: 'chat', operation, options, ...parameters };
	const run = await stage.run('zendeskChat', all, { onError: 'continueErrorOutput' });
	const { error, details } = run.errorItems[0]?.json as { error: string; details: IDataObject };
	return { error, ...details };
}

const asked = (name: string) => stage.sandbox.received.map(({ query }) => query[name]);
const linkTo = (query: Record<string, string>) =>
	`${stage.sandbox.url}/zendesk${path}/search?${new URLSearchParams(query).toString()}`;

describe('a search that finds more than the vendor gives', () => {
	const from = '2024-07-10T00:00:00';
	const middle = '2024-07-13T16:00:00';
	const to = '2024-07-17T08:00:00';
	const window = { sentAfter: `${from}Z`, sentBefore: `${to}Z` };
	const between = (start: string, end: string) => `type:chat AND timestamp:[${start} TO ${end}]`;
	const search = {
		returnAll: true,
		returnWholeChats: false,
		filters: { type: 'chat', ...window },
	};
	const stubs = (ids: readonly string[]) => ids.map((id) => ({ id, type: 'chat' }));
	const idsOf = (items: Array<{ json: IDataObject }>) => items.map(({ json }) => json.id);

	test('is split by time before a page is lost, and gives each chat once, the latest first', async () => {
		const ids = stage.sandbox.zendesk.addChats(10_080);
		const { items, error } = await chat('search', search);
		expect(error).toBeUndefined();
		expect(idsOf(items)).toEqual(ids.reverse());
		const firstPages = stage.sandbox.received.filter(({ query }) => query.page === undefined);
		expect(firstPages.map(({ query }) => query.q)).toEqual([
			between(from, to),
			between(middle, to),
			between(from, middle),
		]);
		expect(stage.sandbox.received).toHaveLength(1 + 121 + 132);
	});

	test('is not split where fewer are wanted', async () => {
		stage.sandbox.zendesk.addChats(3);
		const body = { results: stubs(chatIds), count: 20_000, next_url: null };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const { items } = await chat('search', { ...search, returnAll: false, limit: 3 });
		expect(idsOf(items)).toEqual(chatIds);
		expect(asked('q')).toEqual([between(from, to)]);
	});

	test('is split when that shows on the last page, and drops what it has given already', async () => {
		const ids = stage.sandbox.zendesk.addChats(100);
		const pages = [
			{ results: stubs(ids.slice(0, 2)), next_url: linkTo({ q: between(from, to), page: '250' }) },
			{ results: stubs(ids.slice(2, 4)), next_url: linkTo({ q: between(from, to), page: '251' }) },
		];
		for (const body of pages) stage.sandbox.plant({ fault: 'status', status: 200, body, times: 1 });
		const { items, error } = await chat('search', search);
		expect(error).toBeUndefined();
		expect(idsOf(items)).toEqual([...ids.slice(0, 4), ...ids.slice(4).reverse()]);
		expect(stage.sandbox.received.map(({ query }) => [query.q, query.page])).toEqual([
			[between(from, to), undefined],
			[between(from, to), '250'],
			[between(middle, to), undefined],
			[between(from, middle), undefined],
			[between(from, middle), '2'],
			[between(from, middle), '3'],
		]);
	});

	test('gives whole chats as well, a page of stubs with one request', async () => {
		const ids = stage.sandbox.zendesk.addChats(45);
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { results: stubs(ids.slice(0, 40)), count: 20_000, next_url: null },
			times: 1,
		});
		const { items } = await chat('search', { ...search, returnWholeChats: true, output: 'raw' });
		expect(items.map(({ json }) => json)).toEqual(
			[...ids]
				.reverse()
				.map((id) => stage.sandbox.zendesk.chat(id))
				.map(shown),
		);
		const latestFirst = [...ids].reverse();
		expect(asked('ids')).toEqual([
			undefined,
			undefined,
			undefined,
			latestFirst.slice(0, 40).join(),
			undefined,
			latestFirst.slice(40).join(),
		]);
	});

	test('says so where no shorter time is left', async () => {
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { results: [], count: 20_000, next_url: null },
		});
		expect(await failure('search', search)).toMatchObject({
			error: 'The search finds more than 10000 chats, which Zendesk Chat does not give [item 0]',
			description: 'Narrow it with Sent After and Sent Before, or use Incremental Export.',
			kind: 'validation',
		});
	});

	const shown = (record: object | undefined) => JSON.parse(JSON.stringify(record)) as unknown;
});

describe('a search', () => {
	test('has a time of its own where the builder gives none, up to tomorrow', async () => {
		await chat('search', { returnWholeChats: false, filters: { visitorName: 'Runa' } });
		expect(asked('q')).toEqual([
			'visitor_name:Runa AND timestamp:[2006-01-01T00:00:00 TO 2024-08-02T12:00:00]',
		]);
	});

	test('reads no more chats than are wanted', async () => {
		stage.sandbox.zendesk.addChats(3);
		const { items } = await chat('search', { limit: 1, filters: { rating: 'good' } });
		expect(items.map(({ json }) => json)).toEqual([ratedChat]);
		expect(asked('ids')).toEqual([undefined, chatIds[2]]);
	});

	test('leaves out a chat that was deleted meanwhile, and goes on to the next page', async () => {
		const ids = stage.sandbox.zendesk.addChats(44).reverse();
		const results = [{ id: '3184.gone' }, ...ids.slice(0, 39).map((id) => ({ id }))];
		const body = { results, count: 45, next_url: linkTo({ q: 'type:chat', page: '2' }) };
		stage.sandbox.plant({ fault: 'status', status: 200, body, times: 1 });
		const { items } = await chat('search', { limit: 41 });
		expect(items.map(({ json }) => json.id)).toEqual([...ids.slice(0, 39), ...ids.slice(40, 42)]);
	});

	test('finds nothing without a second request', async () => {
		const { items } = await chat('search', { filters: { keywords: 'chandelier' } });
		expect(items).toEqual([]);
		expect(stage.sandbox.received).toHaveLength(1);
	});
});

describe('a link to the next page', () => {
	test.each([
		['getMany', {}],
		['search', { returnWholeChats: false }],
	])('of %s is not followed to another host', async (operation, parameters) => {
		stage.sandbox.zendesk.addChats(60);
		stage.sandbox.zendesk.linkHost = 'https://elsewhere.example';
		expect(await failure(operation, { ...parameters, returnAll: true })).toMatchObject({
			error: 'The next page of the list would lead to another host (elsewhere.example) [item 0]',
			kind: 'vendorFault',
		});
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test.each(['https://acmehelp.zendesk.com', 'https://www.zopim.com'])(
		'that names %s is asked of the address in the credential',
		async (linkHost) => {
			stage.sandbox.zendesk.addChats(60);
			stage.sandbox.zendesk.linkHost = linkHost;
			const { items } = await chat('getMany', { returnAll: true });
			expect(items).toHaveLength(64);
			expect(stage.sandbox.received.map((request) => request.path)).toEqual([path, path]);
		},
	);

	test.each([
		['getMany', {}],
		['search', { returnWholeChats: false }],
		['search', { returnWholeChats: true }],
	])('of %s %j that leads in circles ends with a failure', async (operation, parameters) => {
		stage.sandbox.zendesk.addChats(60);
		stage.sandbox.zendesk.linkLoop = true;
		expect(await failure(operation, { ...parameters, returnAll: true })).toMatchObject({
			error: 'Zendesk Chat gave the same page of the list twice [item 0]',
			kind: 'vendorFault',
		});
	});
});

describe('deleting several chats', () => {
	test('says that a part was carried out when a later request is refused', async () => {
		const ids = stage.sandbox.zendesk.addChats(60);
		stage.sandbox.plant({
			fault: 'status',
			status: 403,
			method: 'DELETE',
			afterRequests: 1,
		});
		expect(await failure('deleteMany', { chatIds: ids })).toMatchObject({
			error:
				'Zendesk Chat does not allow this: You are not allowed to do this with your role, plan or scope. (a part had been carried out before) [item 0]',
			kind: 'permission',
			mayHaveBeenApplied: true,
		});
		expect(stage.sandbox.zendesk.chats.newestFirst()).toHaveLength(4 + 10);
	});

	test('is tried again where the answer to the second request was lost', async () => {
		const ids = stage.sandbox.zendesk.addChats(60);
		stage.sandbox.plant({
			fault: 'resetAfterWrite',
			method: 'DELETE',
			afterRequests: 1,
			times: 1,
		});
		const { items, error } = await chat('deleteMany', { chatIds: ids });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(2);
		expect(stage.sandbox.zendesk.chats.newestFirst()).toHaveLength(4);
	});

	test.each([
		['deleteMany', ' , '],
		['getManyByIds', []],
	])('without an ID %s sends nothing', async (operation, ids) => {
		expect(await failure(operation, { chatIds: ids })).toMatchObject({
			error: 'Chat IDs is empty [item 0]',
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});

test('a chat whose visitor is not told can be updated only if changed', async () => {
	const body = { id: chatIds[0], comment: 'Fine' };
	stage.sandbox.plant({ fault: 'status', status: 200, body, method: 'GET' });
	await chat('update', {
		chatId: chatIds[0],
		updateFields: { comment: 'Fine', visitorName: 'Runa' },
		options: { onlyIfChanged: true },
	});
	expect(stage.sandbox.received[1]?.body).toEqual({ 'visitor.name': 'Runa' });
});

test('an offline message without the time when it was left sends nothing', async () => {
	const message = { visitorId: visitorIds[0], message: 'Call me', leftAt: '={{ "soon" }}' };
	expect(await failure('createOfflineMessage', message)).toMatchObject({
		error: 'Left At is not a date [item 0]',
	});
	expect(stage.sandbox.received).toEqual([]);
});
