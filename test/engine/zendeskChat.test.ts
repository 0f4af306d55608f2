import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { setStage, type Stage } from './stage';
import { bodies, wire } from './wire';
import { create, get, oAuth2, tokens, update, visitor, visitorId } from './zendesk';

const now = Date.UTC(2026, 2, 4, 9, 30);
const path = '/api/v2/chat/visitors';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const ada = { name: 'Ada Fröberg 🪔', email: 'ada@plumtree.example' };
const more = { phone: '+1 202-555-0143', notes: 'Asked about\nthe lamp' };

describe.each([
	['accessToken', () => stage.credential('zendeskChat')],
	['oAuth2', () => oAuth2(stage.sandbox, tokens.good)],
])('with the credential %s', (authentication, credentials) => {
	const headers = { authorization: `Bearer ${tokens.good}`, accept: 'application/json', query: {} };
	const run = (parameters: INodeParameters) =>
		stage.run('zendeskChat', { authentication, ...parameters }, { credentials: credentials() });

	test('Visitor > Create posts the fields, and the vendor has one visitor more', async () => {
		const { items, error } = await run(create({ ...ada, additionalFields: more }));
		expect(error).toBeUndefined();
		expect(wire(stage.sandbox)).toEqual([
			{
				...headers,
				method: 'POST',
				path,
				contentType: 'application/json',
				body: '{"name":"Ada Fröberg 🪔","email":"ada@plumtree.example","notes":"Asked about\\nthe lamp","phone":"+1 202-555-0143"}',
			},
		]);
		expect(stage.sandbox.zendesk.size).toBe(4);
		expect(stage.sandbox.zendesk.visitor(items[0]?.json.id as string)).toMatchObject({
			...ada,
			...more,
		});
	});

	test('Visitor > Get asks without a body, and nothing is changed', async () => {
		const { items, error } = await run(get());
		expect(error).toBeUndefined();
		expect(wire(stage.sandbox)).toEqual([
			{
				...headers,
				method: 'GET',
				path: `${path}/${visitorId}`,
				contentType: undefined,
				body: undefined,
			},
		]);
		expect(items).toEqual([{ json: visitor(), pairedItem: { item: 0 } }]);
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});

	test('Visitor > Update puts the given fields without the id, and the others stay', async () => {
		const { items, error } = await run(update({ name: 'Runa Berg', banned: true }));
		expect(error).toBeUndefined();
		expect(wire(stage.sandbox)).toEqual([
			{
				...headers,
				method: 'PUT',
				path: `${path}/${visitorId}`,
				contentType: 'application/json',
				body: '{"banned":true,"name":"Runa Berg"}',
			},
		]);
		const json = visitor({ name: 'Runa Berg', banned: true });
		expect(items).toEqual([{ json, pairedItem: { item: 0 } }]);
		expect(stage.sandbox.zendesk.visitor(visitorId)).toEqual(json);
	});
});

describe('output', () => {
	const asVisitor = (record: IDataObject) => ({
		vendor: 'zendeskChat',
		id: record.id,
		externalId: null,
		name: record.name,
		email: record.email,
		phone: record.phone,
		customInfo: {},
		createdAt: record.created,
		updatedAt: null,
	});
	const made = {
		...visitor(),
		...ada,
		...more,
		id: '5530417.new00000000004',
		created: '2026-03-04T09:30:00Z',
	};
	const changed = visitor({ phone: '0' });
	const cases: Array<[string, INodeParameters, IDataObject, string]> = [
		['create', create({ ...ada, additionalFields: more }), made, '2026-03-04T09:30:00.000Z'],
		['get', get(), visitor(), '2024-07-09T04:40:00.000Z'],
		['update', update({ phone: '0' }), changed, '2024-07-09T04:40:00.000Z'],
	];

	test.each(cases)('%s returns the record, Simplified', async (_, parameters, json) => {
		const run = await stage.run('zendeskChat', parameters);
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	test.each(cases)('%s returns the record, Raw', async (_, parameters, json) => {
		const run = await stage.run('zendeskChat', { ...parameters, output: 'raw' });
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	test.each(cases)('%s returns the Visitor', async (_, parameters, record, createdAt) => {
		const run = await stage.run('zendeskChat', { ...parameters, output: 'visitor' });
		const json = { ...asVisitor(record), createdAt };
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	test('Simplified leaves out what the vendor adds, Raw keeps it', async () => {
		const body = visitor({ id: 48201, external_id: 'crm-20417', device: { kind: 'phone' } });
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const [simplified, raw, same] = await Promise.all(
			['simplified', 'raw', 'visitor'].map((output) => stage.run('zendeskChat', get({ output }))),
		);
		expect(simplified?.items[0]?.json).toEqual(visitor({ id: 48201, external_id: 'crm-20417' }));
		expect(raw?.items[0]?.json).toEqual(body);
		expect(same?.items[0]?.json).toMatchObject({ id: '48201', externalId: 'crm-20417' });
	});

	test('a visitor of whom the vendor says nothing has nulls, not missing keys', async () => {
		const body = visitor({ name: '', email: null, phone: '', created: 'some day' });
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await stage.run('zendeskChat', get({ output: 'visitor' }));
		const json = { ...asVisitor(visitor()), name: null, email: null, phone: null, createdAt: null };
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	test('a write whose answer does not show the record may have been carried out', async () => {
		stage.sandbox.plant({ fault: 'empty', status: 204 });
		const run = await stage.run(
			'zendeskChat',
			update({ name: 'Runa' }, { options: { maxAttempts: 1 } }),
			{
				onError: 'continueRegularOutput',
			},
		);
		expect(run.items[0]?.json).toMatchObject({
			error: expect.stringContaining('its answer does not hold the record') as string,
			details: { kind: 'vendorFault', mayHaveBeenApplied: true },
		});
	});

	test('each item brings its own values, and is paired with its answer', async () => {
		const items = Array.from({ length: 12 }, (_, row) => ({
			row,
			email: `v${row}@plumtree.example`,
		}));
		const run = await stage.run('zendeskChat', create({ email: '={{ $json.email }}' }), {
			items,
			then: "={{ $('Source').item.json.row }}",
		});
		expect(run.items.map(({ json }) => json.email)).toEqual(items.map(({ email }) => email));
		expect(run.then).toEqual(items.map(({ row }) => row));
		expect(stage.sandbox.zendesk.size).toBe(15);
		expect(bodies(stage.sandbox)).toContainEqual({ email: 'v11@plumtree.example' });
	});
});

describe('Dry Run', () => {
	const options = { dryRun: true };
	test.each<[string, INodeParameters, IDataObject]>([
		['create', create({ ...ada, options }), { method: 'POST', url: path, query: {}, body: ada }],
		['get', get({ options }), { method: 'GET', url: `${path}/${visitorId}`, query: {}, body: {} }],
		[
			'update',
			update({ banned: false }, { options }),
			{ method: 'PUT', url: `${path}/${visitorId}`, query: {}, body: { banned: false } },
		],
	])('%s shows its request and sends nothing', async (_, parameters, request) => {
		const run = await stage.run('zendeskChat', parameters);
		const json = { ...request, url: `${stage.sandbox.url}/zendesk${request.url as string}` };
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
		expect(stage.sandbox.received).toEqual([]);
	});
});
