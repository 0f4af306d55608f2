import { samples } from '../../sandbox';
import { stopTheClock, withoutPace } from './clock';
import { setStage, type Stage, zohoToken } from './stage';
import { goOn } from './observe';

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	clock = stopTheClock();
	Object.assign(store(), { reads: 0, failures: [] });
});
afterEach(() => {
	store().failures = [];
	clock.restore();
});
afterAll(() => stage.close());

const store = () => stage.engine.credentialStore;
const slow = () => new Error('timeout exceeded when trying to connect');
const gone = () =>
	Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
const times = (count: number, failure: () => Error) => Array.from({ length: count }, failure);

const key = {
	resource: 'contact',
	operation: 'update',
	contactId: '={{ $json.id }}',
	updateFields: { name: 'Runa' },
};
const contacts = (count: number) => stage.sandbox.acquire.addContacts(count).map((id) => ({ id }));
const token = {
	resource: 'visitor',
	operation: 'update',
	conversationId: '={{ $json.id }}',
	updateFields: { name: 'Runa' },
};
const conversations = (count: number) =>
	stage.sandbox.zoho.addConversations(count).map((id) => ({ id }));

test.each([1, 1000])('a run of %i items reads a key once', async (count) => {
	const [visitorId] = samples.intercom.visitorIds;
	const items = Array.from({ length: count }, (_, index) => ({ index }));
	const update = {
		resource: 'visitor',
		operation: 'update',
		visitorId,
		updateFields: { name: 'R' },
	};
	const run = await stage.run('intercom', update, { items });
	expect(run.items).toHaveLength(count);
	expect(store().reads).toBe(1);
});

describe('n8n’s database', () => {
	test.each([
		['slow', slow],
		['gone', gone],
	])('that is %s when a run begins is asked again', async (_, failure) => {
		store().failures = times(4, failure);
		const run = await stage.run('acquire', key, { items: contacts(3) });
		expect(run.items).toHaveLength(3);
		expect(clock.waits).toEqual([1000, 2000, 4000, 8000]);
	});

	test('that stays away fails the items with a sentence that names it', async () => {
		store().failures = times(5, gone);
		const run = await stage.run('acquire', key, { items: contacts(2), ...goOn });
		expect(run.errorItems.map(({ json }) => json)).toMatchObject([
			{
				error:
					'Acquire could not be asked, since n8n could not read the credential from its database [item 0]',
				details: {
					description:
						'Look after the database of n8n (is it reachable, has its pool enough connections?), then run the failed items again. n8n says: connect ECONNREFUSED 127.0.0.1:5432',
					kind: 'n8n',
					attempts: 0,
					retryable: true,
					mayHaveBeenApplied: false,
				},
			},
			{},
		]);
		expect(stage.sandbox.received).toEqual([]);
	});

	test('that gives no token in the middle of a run costs a wait, and no item', async () => {
		const items = conversations(30);
		const running = stage.run('zohoSalesIQ', token, { items });
		while (stage.sandbox.accounting().received < 5) await new Promise(setImmediate);
		store().failures = times(4, slow);
		const run = await running;
		expect(run.items).toHaveLength(30);
		expect(withoutPace(clock.waits).filter((ms) => ms === 1000).length).toBeGreaterThan(0);
		expect(stage.sandbox.accounting()).toMatchObject({ writesApplied: 30 });
	});

	test('that stays away in the middle of a run fails those items only that could not be sent', async () => {
		const [first, ...rest] = conversations(12);
		stage.sandbox.plant({ fault: 'latency', ms: 50, times: 1 });
		const running = stage.run('zohoSalesIQ', token, { items: [first ?? {}, ...rest], ...goOn });
		store().failures = [];
		while (store().reads < 1) await new Promise(setImmediate);
		store().failures = times(50, slow);
		const run = await running;
		expect(run.items.length + run.errorItems.length).toBe(12);
		const kinds = run.errorItems.map(({ json }) => (json.details as { kind: string }).kind);
		expect(new Set(kinds)).toEqual(new Set(['n8n']));
		expect(run.items.length).toBeGreaterThan(0);
	});

	test('that cannot be read while a token is renewed does not end the run', async () => {
		const credentials = stage.credential('zohoSalesIQ', {
			oauthTokenData: zohoToken(samples.zoho.tokens.expired),
		});
		stage.sandbox.plant({ fault: 'latency', ms: 30 });
		const running = stage.run('zohoSalesIQ', token, { items: conversations(1), credentials });
		while (stage.sandbox.accounting().received < 1) await new Promise(setImmediate);
		store().failures = times(2, slow);
		const run = await running;
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.oauth.refreshes).toBe(1);
		expect(withoutPace(clock.waits)).toEqual([1000, 2000]);
	});
});

test('a credential that n8n does not give out is not asked for again', async () => {
	const refusal = Object.assign(new Error('Credential with ID "7" does not exist'), {
		level: 'info',
	});
	store().failures = [refusal];
	const run = await stage.run('acquire', key, { items: contacts(2), ...goOn });
	expect(run.errorItems[1]?.json).toMatchObject({
		error:
			'Acquire could not be asked, since n8n does not give out the credential: Credential with ID "7" does not exist [item 1]',
		details: { kind: 'auth', retryable: false },
	});
	expect(clock.waits).toEqual([]);
});

test('a sign-in server that fails while a token is renewed is asked again', async () => {
	const credentials = stage.credential('zohoSalesIQ', {
		oauthTokenData: zohoToken(samples.zoho.tokens.expired),
	});
	stage.sandbox.plant({ fault: 'status', status: 503, on: 'oauth', times: 1 });
	const run = await stage.run('zohoSalesIQ', token, { items: conversations(1), credentials });
	expect(run.items).toHaveLength(1);
	expect(withoutPace(clock.waits)).toEqual([1000]);
});
