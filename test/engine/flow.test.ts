import type { INodeParameters } from 'n8n-workflow';

import { setStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** Renames the Acquire contact whose ID each item brings. */
const rename: INodeParameters = {
	resource: 'contact',
	operation: 'update',
	contactId: '={{ $json.id }}',
	updateFields: { name: '={{ $json.name }}' },
};
const itemsFor = (ids: readonly string[]) =>
	ids.map((id, row) => ({ id, row, name: `Name ${row}` }));

describe('order and pairing', () => {
	test('300 items come out in the order they went in, each paired with its own input', async () => {
		const ids = stage.sandbox.acquire.addContacts(300);
		stage.sandbox.plant({ fault: 'latency', minMs: 0, maxMs: 8, seed: 7, share: 0.5 });
		const parameters = { ...rename, options: { requestsPerMinute: 1_000_000 } };
		const run = await stage.run('acquire', parameters, {
			items: itemsFor(ids),
			then: "={{ $('Source').item.json.row }}",
		});
		expect(run.items.map(({ json }) => `${json.id as number}`)).toEqual(ids);
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual(ids.map((_, item) => ({ item })));
		expect(run.then).toEqual(ids.map((_, row) => row));
		expect(ids.map((id) => stage.sandbox.writesOf('acquire', id))).toEqual(ids.map(() => 1));
		expect(stage.sandbox.acquire.contact(ids[299] as string)?.fields.name).toBe('Name 299');
	});
});

describe('a failing item stops the run', () => {
	test('nothing new starts, what is in flight ends, and the error says what was carried out', async () => {
		const ids = stage.sandbox.acquire.addContacts(60);
		const items = itemsFor(ids.map((id, row) => (row === 30 ? 'unknown' : id)));
		const run = await stage.run('acquire', rename, { items });
		const received = stage.sandbox.received.length;
		expect(run.status).toBe('error');
		expect(run.error?.message).toMatch(/^Acquire has no such record: .+ \[item 30\]$/);
		expect(run.error?.context?.itemIndex).toBe(30);
		expect(received).toBeLessThan(60);
		const written = ids.filter((id) => stage.sandbox.writesOf('acquire', id) === 1).length;
		expect(run.error?.description).toContain(`Of 60 items: ${written} carried out (0–29`);
		expect(run.error?.description).toContain(`${60 - received} not sent`);
	});

	test('a value that cannot be sent is refused before its request, and names its field', async () => {
		const [id = ''] = stage.sandbox.acquire.addContacts(1);
		const parameters = { ...rename, updateFields: { email: '={{ $json.name }}' } };
		const run = await stage.run('acquire', parameters, { items: itemsFor([id]) });
		expect(run.error?.message).toBe('Email is not an email address [item 0]');
		expect(stage.sandbox.received).toEqual([]);
	});

	test('a run of one item does not report on items', async () => {
		const run = await stage.run('acquire', rename, { items: itemsFor(['unknown']) });
		expect(run.error?.description).not.toContain('Of 1 items');
	});

	test('an operation that the node does not know is refused', async () => {
		const run = await stage.run('acquire', { ...rename, operation: 'paint' }, { items: [{}] });
		expect(run.error?.message).toBe('Operation is not known [item 0]');
	});

	test('a create without any value is refused, and names its inputs', async () => {
		const run = await stage.run('zendeskChat', { resource: 'visitor', operation: 'create' });
		expect(run.error?.message).toBe(
			'Name or Email or Additional Fields holds nothing to send [item 0]',
		);
		expect(stage.sandbox.received).toEqual([]);
	});

	test('the error of an expression is kept in its own words', async () => {
		const parameters = { ...rename, contactId: '={{ $json.id.nothing.there }}' };
		const run = await stage.run('acquire', parameters, { items: [{ id: null }] });
		expect(run.error?.message).toContain('[item 0]');
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('a failing item lets the others go on', () => {
	const mixed = () => {
		const ids = stage.sandbox.acquire.addContacts(6);
		return itemsFor([ids[0], 'unknown', ids[2], '', ids[4], '..'] as string[]);
	};

	test('on the error output each failed item is its input with the error, paired on both outputs', async () => {
		const run = await stage.run('acquire', rename, {
			items: mixed(),
			onError: 'continueErrorOutput',
			then: "={{ $('Source').item.json.row }}",
		});
		expect(run.status).toBe('success');
		expect(run.then).toEqual([0, 2, 4]);
		expect(run.errorThen).toEqual([1, 3, 5]);
		expect(run.errorItems.map(({ json }) => [json.row, json.name, json.error])).toEqual([
			[1, 'Name 1', expect.stringMatching(/^Acquire has no such record: .* \[item 1\]$/)],
			[3, 'Name 3', 'Contact is empty [item 3]'],
			[5, 'Name 5', 'Contact is "..", which is not an ID [item 5]'],
		]);
	});

	test('on the regular output each failed item stands in its place', async () => {
		const run = await stage.run('acquire', rename, {
			items: mixed(),
			onError: 'continueRegularOutput',
		});
		expect(run.items.map(({ json }) => 'error' in json)).toEqual([
			false,
			true,
			false,
			true,
			false,
			true,
		]);
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual(
			run.items.map((_, item) => ({ item })),
		);
	});

	test('the error output can be sent into the node again: only what failed is resent', async () => {
		const [first = '', second = ''] = stage.sandbox.acquire.addContacts(2);
		stage.sandbox.plant({ fault: 'status', status: 400, pathIncludes: second, times: 1 });
		const items = itemsFor([first, second]);
		const once = await stage.run('acquire', rename, { items, onError: 'continueErrorOutput' });
		await stage.run('acquire', rename, { items: once.errorItems, onError: 'continueErrorOutput' });
		expect(stage.sandbox.writesOf('acquire', first)).toBe(1);
		expect(stage.sandbox.writesOf('acquire', second)).toBe(1);
	});

	test("n8n's Retry On Fail does not run the items again, and a hint says why it is not needed", async () => {
		const [id = ''] = stage.sandbox.acquire.addContacts(1);
		const run = await stage.run('acquire', rename, {
			items: itemsFor(['unknown', id]),
			onError: 'continueRegularOutput',
			retryOnFail: true,
			maxTries: 3,
			waitBetweenTries: 0,
		});
		expect(stage.sandbox.received).toHaveLength(2);
		expect(run.items[0]?.json.error).toMatch(/^Acquire has no such record/);
		expect(run.hints.map(({ message }) => message)).toEqual([
			expect.stringContaining('Switch off Retry On Fail'),
		]);
	});

	test('a credential without an address fails each item, with what to do', async () => {
		const run = await stage.run('acquire', rename, {
			items: itemsFor(['1', '2']),
			onError: 'continueErrorOutput',
			credentials: stage.credential('acquire', { apiUrl: 'nowhere' }),
		});
		expect(run.errorItems.map(({ json }) => json.error)).toEqual([
			'The credential gives no address to send to [item 0]',
			'The credential gives no address to send to [item 1]',
		]);
	});
});

describe('a stopped execution', () => {
	test('sends nothing new and ends at once, whatever it waits for', async () => {
		const ids = stage.sandbox.acquire.addContacts(100);
		stage.sandbox.plant({ fault: 'latency', ms: 60_000 });
		const running = stage.run('acquire', rename, { items: itemsFor(ids) });
		while (stage.sandbox.accounting().received < 10) await new Promise(setImmediate);
		running.cancel();
		const run = await running;
		expect(run.status).toBe('canceled');
		expect(stage.sandbox.accounting().received).toBe(10);
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});

	test('ends while it waits to send again', async () => {
		stage.sandbox.plant({ fault: 'throttle', retryAfter: 250, form: 'seconds' });
		const running = stage.run('acquire', rename, { items: itemsFor(['614']) });
		while (stage.sandbox.received.length < 1) await new Promise(setImmediate);
		running.cancel();
		expect((await running).status).toBe('canceled');
		expect(stage.sandbox.received).toHaveLength(1);
	});
});
