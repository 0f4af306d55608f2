import { clock } from '../../nodes/shared/base/clock';
import { stopTheClock } from './clock';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const upsert = { resource: 'contact', operation: 'upsert', matchEmail: 'pia@example.com' };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

describe('creating or updating a contact', () => {
	test('makes one contact of a person who comes many times in a run', async () => {
		const before = stage.sandbox.acquire.size;
		const items = Array.from({ length: 40 }, (_, index) => ({ number: index % 4 }));
		const parameters = { ...upsert, matchEmail: '=pia{{ $json.number }}@example.com' };
		const rows = jsonOf(await stage.run('acquire', parameters, { items }));
		expect(rows).toHaveLength(40);
		expect(rows.filter(({ created }) => created)).toHaveLength(4);
		expect(stage.sandbox.acquire.size).toBe(before + 4);
	});

	test('goes on with the next item of the same person when one fails', async () => {
		stage.sandbox.plant({ fault: 'status', status: 400, times: 1 });
		const run = await stage.run('acquire', upsert, { ...goOn, items: [{}, {}] });
		expect([run.items.length, run.errorItems.length]).toEqual([1, 1]);
	});

	test('changes nothing where several contacts have the value', async () => {
		for (const id of ['701', '702']) stage.sandbox.acquire.add({ id, email: 'pia@example.com' });
		const run = await stage.run('acquire', upsert, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Acquire has several contacts with this value: 701, 702 [item 0]',
			details: { kind: 'conflict', mayHaveBeenApplied: false },
		});
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});

	test('changes nothing where the search finds too many to tell', async () => {
		for (let index = 0; index < 101; index += 1) {
			stage.sandbox.acquire.add({ email: `${index}pia@example.com` });
		}
		const run = await stage.run('acquire', upsert, goOn);
		expect(failureOf(run).details).toMatchObject({ kind: 'conflict', mayHaveBeenApplied: false });
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});

	test('does not send a create twice whose outcome is not known', async () => {
		stage.sandbox.plant({
			...{ fault: 'resetAfterWrite', times: 1 },
			pathIncludes: '/objects/contact',
		});
		const run = await stage.run('acquire', upsert, goOn);
		expect(failureOf(run).details).toMatchObject({ mayHaveBeenApplied: true });
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test('creates nobody whose creation was given up on and may still come, for a while', async () => {
		const { restore } = stopTheClock();
		const late = {
			...upsert,
			matchEmail: '={{ $json.name }}@late.example',
			options: { timeout: 0.3 },
		};
		stage.sandbox.plant({
			...{ fault: 'latency', ms: 60_000, times: 2 },
			pathIncludes: '/objects/contact',
		});
		const items = ['pia', 'tom', 'pia'].map((name) => ({ name }));
		const run = await stage.run('acquire', late, { ...goOn, items });
		await clock.sleep(5 * 60_000);
		const again = await stage.run('acquire', late, { items: [{ name: 'pia' }] });
		restore();
		expect(run.errorItems.map(({ json }) => json.details)).toMatchObject([
			{ kind: 'timeout', mayHaveBeenApplied: true },
			{ kind: 'timeout', mayHaveBeenApplied: true },
			{ kind: 'conflict', attempts: 1, mayHaveBeenApplied: false },
		]);
		expect(jsonOf(again)).toMatchObject([{ created: true }]);
	});

	test('knows the accounts of one process apart, however their address is written', async () => {
		const { restore } = stopTheClock();
		const ann = { ...upsert, matchEmail: 'ann@example.com' };
		const opens = (accountId: string) => ({
			...goOn,
			credentials: stage.credential('acquire', { accountId }),
		});
		stage.sandbox.plant({
			...{ fault: 'latency', ms: 60_000, times: 1 },
			pathIncludes: '/objects/contact',
		});
		const late = await stage.run('acquire', { ...ann, options: { timeout: 0.3 } }, opens('5mkg3t'));
		const same = await stage.run('acquire', ann, opens(' https://5MKG3T.acquire.io/'));
		const other = await stage.run('acquire', ann, opens('8xk2pd'));
		restore();
		expect([late, same].map((run) => failureOf(run).details)).toMatchObject([
			{ kind: 'timeout' },
			{ kind: 'conflict' },
		]);
		expect(jsonOf(other)).toMatchObject([{ created: true }]);
	});

	test('sends an update again whose outcome is not known', async () => {
		stage.sandbox.acquire.add({ id: '701', email: 'pia@example.com' });
		stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1, method: 'PUT' });
		const run = await stage.run('acquire', { ...upsert, options: { maxWait: 5 } });
		expect(jsonOf(run)).toMatchObject([{ id: '701', created: false }]);
		expect(stage.sandbox.received).toHaveLength(3);
	});
});

describe('unblocking by the contact', () => {
	const unblock = { resource: 'blockedVisitor', operation: 'unblock', contactId: '614' };

	test('fails where the contact is not blocked', async () => {
		const run = await stage.run('acquire', unblock, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Acquire has no block of the contact 614 [item 0]',
			details: { kind: 'notFound', mayHaveBeenApplied: false },
		});
	});

	test('says so where Acquire gave a part of the blocks only', async () => {
		stage.sandbox.acquire.tables.blocks.addMany(3, { data: { id: 999 } });
		stage.sandbox.acquire.usualSize = 1;
		stage.sandbox.acquire.largestPage = 2;
		const run = await stage.run('acquire', unblock, goOn);
		expect(failureOf(run).details).toMatchObject({
			description: expect.stringContaining('did not give all blocks') as string,
		});
	});
});

describe('answers without a count are whole', () => {
	test('of a search', async () => {
		const body = { data: { list: [] } };
		stage.sandbox.plant({ fault: 'status', status: 200, body, times: 1 });
		const rows = jsonOf(await stage.run('acquire', upsert));
		expect(rows).toMatchObject([{ created: true }]);
	});

	test('of blocks', async () => {
		const body = { data: [{ id: 31, data: { id: 616 } }] };
		stage.sandbox.plant({ fault: 'status', status: 200, body, times: 1 });
		const parameters = { resource: 'blockedVisitor', operation: 'unblock', contactId: '616' };
		expect(jsonOf(await stage.run('acquire', parameters))).toEqual([{ deleted: true }]);
	});
});

describe('what cannot be sent is refused before anything is', () => {
	test.each([
		[
			{ resource: 'contact', operation: 'merge', contactId: '614', mergeIds: '615, runa' },
			'Merge IDs holds "runa", which is not the number of a record',
		],
		[
			{ resource: 'company', operation: 'getMany', filters: { where: 'status=active' } },
			'Condition holds "status=active", which is no condition',
		],
	])('%j', async (parameters, words) => {
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run).error).toBe(`${words} [item 0]`);
		expect(stage.sandbox.received).toEqual([]);
	});
});

test('a user whose departments are not told is changed in them', async () => {
	const body = { data: { id: 5, roles: 1 } };
	stage.sandbox.plant({ fault: 'status', status: 200, body, times: 1 });
	await stage.run('acquire', {
		...{ resource: 'user', operation: 'update', userId: '5' },
		updateFields: { departments: [21], roles: [1] },
		options: { onlyIfChanged: true },
	});
	expect(stage.sandbox.received.map((one) => one.body)).toEqual([undefined, { departments: [21] }]);
});

describe('a delete that deletes nothing', () => {
	const remove = { resource: 'tag', operation: 'delete', tagId: '12' };

	test.each([
		{ data: { deleted: 0 } },
		{ data: { deleted: { raw: [], affected: 0 } } },
		{ data: { deleted: false } },
		{ data: { deleted: '0' } },
	])('is no success: %j', async (body) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await stage.run('acquire', remove, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Acquire has no such record: nothing was deleted [item 0]',
			details: { kind: 'notFound', statusCode: 200 },
		});
	});

	test.each([
		{ success: false, message: 'Locked' },
		{ data: false, message: 'Locked' },
	])('is refused in the words of the vendor: %j', async (body) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await stage.run('acquire', remove, goOn);
		expect(failureOf(run).error).toBe('Acquire did not accept the request: Locked [item 0]');
	});
});
