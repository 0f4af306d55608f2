import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { samples, type FaultPlan } from '../../sandbox';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const rows = (count: number, key = 'id') =>
	Array.from({ length: count }, (_, index) => ({
		[key]: String(804500000009000000n + BigInt(index)),
	}));

/** The vendor gives the same page again and again. */
const repeat = (data: IDataObject[]) => {
	stage.sandbox.plant({ fault: 'status', status: 200, body: { data }, vendor: 'zoho' });
};
const all = { operation: 'getMany', returnAll: true };

describe('a list whose vendor leads in circles', () => {
	test('fails, rather than be taken for the whole list', async () => {
		repeat(rows(99));
		const run = await stage.run('zohoSalesIQ', { resource: 'conversation', ...all }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Zoho SalesIQ gave the same page of the list twice [item 0]',
			details: { kind: 'vendorFault', mayHaveBeenApplied: false },
		});
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test('ends where the vendor may count rows or pages', async () => {
		repeat(rows(20));
		const run = await stage.run('zohoSalesIQ', { resource: 'operator', ...all });
		expect(run.items).toHaveLength(20);
		expect(stage.sandbox.received.map(({ query }) => query.index)).toEqual([undefined, '21']);
	});

	test('goes on where known records are expected, as in the halves of a search', async () => {
		const results = [{ id: '2051.known', type: 'chat' }];
		const page = (next: string | null) => ({
			...{ fault: 'status', status: 200, vendor: 'zendesk', times: 1 },
			body: { results, count: 1, next_url: next },
		});
		const path = `${stage.sandbox.url}/zendesk/api/v2/chat/chats/search`;
		for (const next of [`${path}?q=a&page=2`, `${path}?q=a&page=3`, null]) {
			stage.sandbox.plant(page(next) as FaultPlan);
		}
		const search = { resource: 'chat', operation: 'search', returnAll: true };
		const run = await stage.run('zendeskChat', { ...search, returnWholeChats: false });
		expect(jsonOf(run)).toEqual(results);
		expect(stage.sandbox.received).toHaveLength(3);
	});

	test('cannot be told from a long one where records have no ID, but ends with the first page that is not full', async () => {
		const page = { fault: 'status', status: 200, vendor: 'zoho', times: 1 } as const;
		stage.sandbox.plant({ ...page, body: { data: rows(99, 'name') } });
		stage.sandbox.plant({ ...page, body: { data: rows(1, 'name') } });
		const run = await stage.run('zohoSalesIQ', { resource: 'conversation', ...all });
		expect(run.items).toHaveLength(100);
	});
});

test('a record that moves to the next page while the list is read comes once', async () => {
	const page = { fault: 'status', status: 200, vendor: 'zoho', times: 1 } as const;
	const hundred = rows(100);
	stage.sandbox.plant({ ...page, body: { data: hundred.slice(0, 99) } });
	stage.sandbox.plant({ ...page, body: { data: hundred.slice(98) } });
	const run = await stage.run('zohoSalesIQ', { resource: 'conversation', ...all });
	expect(jsonOf(run).map(({ id }) => id)).toEqual(hundred.map(({ id }) => id));
});

test('a list whose second page is refused fails as a whole, and nothing was written', async () => {
	stage.sandbox.zoho.addConversations(150);
	stage.sandbox.plant({
		fault: 'status',
		status: 200,
		body: { error: { code: 1016, message: 'No' } },
		afterRequests: 1,
	});
	const run = await stage.run('zohoSalesIQ', { resource: 'conversation', ...all }, goOn);
	expect(run.items).toEqual([]);
	expect(failureOf(run)).toMatchObject({
		error: 'Zoho SalesIQ does not allow this: No [item 0]',
		details: { kind: 'permission', mayHaveBeenApplied: false },
	});
});

test.each(['0', 'many', '-1'])(
	'a limit of %j is refused before anything is sent',
	async (limit) => {
		const parameters = { resource: 'chat', operation: 'getMany', returnAll: false };
		const run = await stage.run('zendeskChat', { ...parameters, limit: `={{ "${limit}" }}` }, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'validation', field: 'Limit' } });
		expect(stage.sandbox.received).toEqual([]);
	},
);

test('a list for each item keeps the items apart', async () => {
	const [first, second] = samples.zoho.otherConversationIds;
	const ids = [samples.zoho.conversationIds[0], first, second];
	const run = await stage.run(
		'zohoSalesIQ',
		{ resource: 'conversation', operation: 'get', conversationId: '={{ $json.id }}' },
		{ items: ids.map((id) => ({ id })) },
	);
	expect(run.items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual(
		ids.map((id, item) => [id, { item }]),
	);
});

test('what is left undone very often is said a few times, and counted', async () => {
	const chatIds = Array.from({ length: 7 }, (_, index) => `2051.gone${index}`);
	const run = await stage.run('zendeskChat', {
		resource: 'chat',
		operation: 'getManyByIds',
		chatIds: chatIds.join(', '),
	});
	const sentences = chatIds.slice(0, 5).map((id) => `There is no chat ${id}. [item 0]`);
	expect(run.hints.map(({ message }) => message)).toEqual([
		[...sentences, 'The same happened 2 more times.'].join('<br />'),
	]);
});

describe('a dry run of a list', () => {
	const dry = async (parameters: INodeParameters) =>
		jsonOf(await stage.run('zendeskChat', { ...parameters, options: { dryRun: true } }));

	test('shows the first request with the size of its page', async () => {
		const parameters = { resource: 'ban', operation: 'getMany', returnAll: false, limit: 7 };
		expect(await dry(parameters)).toMatchObject([{ method: 'GET', query: { limit: 7 } }]);
	});

	test('shows each of the requests that it begins with', async () => {
		const ids = Array.from({ length: 60 }, (_, index) => `2051.${index}`);
		const parameters = { resource: 'chat', operation: 'deleteMany', chatIds: ids.join(',') };
		expect(await dry(parameters)).toMatchObject([
			{ method: 'DELETE', query: { ids: ids.slice(0, 50).join(',') } },
			{ method: 'DELETE', query: { ids: ids.slice(50).join(',') } },
		]);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('a file', () => {
	const parameters = {
		resource: 'conversation',
		operation: 'sendMessage',
		conversationId: samples.zoho.conversationIds[0],
		messageType: 'file',
		binaryPropertyName: 'manual',
	};
	const item: INodeExecutionData = {
		json: {},
		binary: { manual: { data: 'SGVsbG8=', mimeType: 'text/plain' } },
	};

	test('without a name is called as its field', async () => {
		const run = await stage.run('zohoSalesIQ', parameters, { items: [item] });
		expect(jsonOf(run)[0]?.attachment).toEqual({
			name: 'manual',
			size: 5,
			content_type: 'text/plain',
		});
	});

	test('is named in a dry run, not sent', async () => {
		const options = { dryRun: true };
		const run = await stage.run('zohoSalesIQ', { ...parameters, options }, { items: [item] });
		expect(jsonOf(run)[0]).toMatchObject({ body: {}, files: [{ part: 'file', field: 'manual' }] });
		expect(stage.sandbox.received).toEqual([]);
	});
});

test('a delete whose answer is lost is carried out, though the second request finds nothing', async () => {
	stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
	const [chatId] = samples.zendesk.chatIds;
	const run = await stage.run('zendeskChat', { resource: 'chat', operation: 'delete', chatId });
	expect(jsonOf(run)).toEqual([{ deleted: true }]);
	expect(stage.sandbox.received.map(({ status }) => status)).toEqual([0, 404]);
	expect(stage.sandbox.zendesk.chat(chatId)).toBeUndefined();
});
