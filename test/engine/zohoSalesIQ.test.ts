import { setStage, type Stage } from './stage';
import { wire } from './wire';
import {
	conversation,
	conversationId,
	moreOfConversation,
	screenName,
	setFields,
	setJson,
	simplified,
	tokens,
	update,
	visitor,
} from './zoho';

const now = Date.UTC(2026, 2, 4, 9, 30);
const modified = String(now);

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const headers = {
	authorization: `Bearer ${tokens.organisation}`,
	accept: 'application/json',
	contentType: 'application/json',
};

describe('Visitor > Update', () => {
	const path = `/api/visitor/v1/${screenName}/conversations/${conversationId}/visitor`;

	test('sends the three fields, the name as last_name, and the vendor stores them', async () => {
		const fields = {
			name: 'Åsa Lindqvist 🌼',
			email: 'asa@fjordworks.example',
			phone: '+47 555 0101',
		};
		const run = await stage.run('zohoSalesIQ', update(fields));
		expect(run.error).toBeUndefined();
		expect(wire(stage.sandbox)).toEqual([
			{
				...headers,
				method: 'PUT',
				path,
				query: {},
				body: '{"email":"asa@fjordworks.example","last_name":"Åsa Lindqvist 🌼","phone":"+47 555 0101"}',
			},
		]);
		expect(stage.sandbox.zoho.visitor(conversationId)).toMatchObject(fields);
		expect(stage.sandbox.writesOf('zoho', conversationId)).toBe(1);
	});

	test.each([
		['name', { name: 'Runa Dahl-Berg' }, '{"last_name":"Runa Dahl-Berg"}'],
		['email', { email: 'runa@plumtree.example' }, '{"email":"runa@plumtree.example"}'],
		['phone', { phone: '0' }, '{"phone":"0"}'],
	])('sends only the %s when only that is given', async (_, fields, body) => {
		await stage.run('zohoSalesIQ', update(fields));
		expect(wire(stage.sandbox).map((request) => request.body)).toEqual([body]);
		expect(stage.sandbox.zoho.visitor(conversationId)).toEqual({
			id: '804500020000000001',
			name: 'Runa Dahl',
			email: 'runa.dahl@fjordworks.example',
			phone: '2025550117',
			type: 'contact',
			...fields,
		});
	});

	const record = {
		id: conversationId,
		question: 'Does the lamp come with a dimmer?',
		visitor: visitor({ name: 'Runa Berg' }),
	};
	test.each([
		['simplified', simplified(record)],
		['raw', record],
		[
			'visitor',
			{
				vendor: 'zohoSalesIQ',
				id: '804500020000000001',
				externalId: null,
				name: 'Runa Berg',
				email: 'runa.dahl@fjordworks.example',
				phone: '2025550117',
				customInfo: {},
				createdAt: null,
				updatedAt: null,
			},
		],
	])('returns the visitor in the form %s', async (output, json) => {
		const run = await stage.run('zohoSalesIQ', update({ name: 'Runa Berg' }, { output }));
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	test('each item brings its own conversation and values, and is paired with its answer', async () => {
		const ids = stage.sandbox.zoho.addConversations(12);
		const items = ids.map((id, row) => ({ id, row, name: `Name ${row}` }));
		const parameters = update({ name: '={{ $json.name }}' }, { conversationId: '={{ $json.id }}' });
		const run = await stage.run('zohoSalesIQ', parameters, {
			items,
			then: "={{ $('Source').item.json.row }}",
		});
		expect(run.items.map(({ json }) => json.id)).toEqual(ids);
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual(ids.map((_, item) => ({ item })));
		expect(run.then).toEqual(items.map(({ row }) => row));
		expect(ids.map((id) => stage.sandbox.zoho.visitor(id)?.name)).toEqual(
			items.map(({ name }) => name),
		);
	});
});

describe('Visitor > Update Custom Information', () => {
	const path = `/api/v2/${screenName}/conversations/${conversationId}`;

	test('sends the keys and values as customer_info, and the vendor adds them to what it has', async () => {
		stage.sandbox.zoho.add({ id: conversationId, customInfo: { Store: 'Leeds', Plan: 'Free' } });
		const rows = [
			{ key: 'Plan', value: 'Gold' },
			{ key: 'Größe "L" 🏮', value: 'a\nb\\c' },
		];
		const run = await stage.run('zohoSalesIQ', setFields(rows));
		expect(run.error).toBeUndefined();
		expect(wire(stage.sandbox)).toEqual([
			{
				...headers,
				method: 'PUT',
				path,
				query: {},
				body: '{"customer_info":{"Plan":"Gold","Größe \\"L\\" 🏮":"a\\nb\\\\c"}}',
			},
		]);
		expect(stage.sandbox.zoho.customInfo(conversationId)).toEqual({
			Store: 'Leeds',
			Plan: 'Gold',
			'Größe "L" 🏮': 'a\nb\\c',
		});
	});

	test('takes a token of a user as well as one of an organisation', async () => {
		const run = await stage.run('zohoSalesIQ', setFields([{ key: 'Plan', value: 'Gold' }]), {
			credentials: stage.credential('zohoSalesIQ', {
				oauthTokenData: { access_token: tokens.user },
			}),
		});
		expect(run.error).toBeUndefined();
		expect(stage.sandbox.zoho.customInfo(conversationId)).toEqual({ Plan: 'Gold' });
	});

	test.each([
		['simplified', simplified(conversation({ Plan: 'Gold' }, modified))],
		['raw', { ...conversation({ Plan: 'Gold' }, modified), ...moreOfConversation }],
		[
			'visitor',
			{
				vendor: 'zohoSalesIQ',
				id: '804500020000000001',
				externalId: null,
				name: 'Runa Dahl',
				email: 'runa.dahl@fjordworks.example',
				phone: '2025550117',
				customInfo: { Plan: 'Gold' },
				createdAt: '2024-07-09T04:40:00.000Z',
				updatedAt: '2026-03-04T09:30:00.000Z',
			},
		],
	])('returns the conversation in the form %s', async (output, json) => {
		const run = await stage.run('zohoSalesIQ', setJson('{"Plan":"Gold"}', { output }));
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
	});

	test('a visitor of whom the vendor says nothing has nulls, not missing keys', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: { id: conversationId } } });
		const run = await stage.run('zohoSalesIQ', setJson('{"a":"b"}', { output: 'visitor' }));
		expect(run.items.map(({ json }) => json)).toEqual([
			{
				vendor: 'zohoSalesIQ',
				id: null,
				externalId: null,
				name: null,
				email: null,
				phone: null,
				customInfo: {},
				createdAt: null,
				updatedAt: null,
			},
		]);
	});

	test('an id that differs from the one asked for is passed on as it is', async () => {
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { data: { id: '731900000004821099' } },
		});
		const run = await stage.run('zohoSalesIQ', setJson('{"a":"b"}'));
		expect(run.items.map(({ json }) => json)).toEqual([{ id: '731900000004821099' }]);
	});
});

describe('Dry Run', () => {
	const options = { dryRun: true };
	test.each([
		[
			'update',
			update({ name: 'Runa', email: ' runa@plumtree.example ' }, { options }),
			`/zoho/api/visitor/v1/${screenName}/conversations/${conversationId}/visitor`,
			{ last_name: 'Runa', email: 'runa@plumtree.example' },
		],
		[
			'updateCustomInfo',
			setJson('{"Plan":"Gold","seats":3}', { options }),
			`/zoho/api/v2/${screenName}/conversations/${conversationId}`,
			{ customer_info: { Plan: 'Gold', seats: '3' } },
		],
	])('%s shows its request and sends nothing', async (_, parameters, path, body) => {
		const run = await stage.run('zohoSalesIQ', parameters);
		const json = { method: 'PUT', url: stage.sandbox.url + path, query: {}, body };
		expect(run.items).toEqual([{ json, pairedItem: { item: 0 } }]);
		expect(stage.sandbox.received).toEqual([]);
	});
});
