import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { contactIds, tokens } = samples.acquire;
const [id] = contactIds;
const path = `/api/v1/crm/objects/contact/${id}`;
const update = { resource: 'contact', operation: 'update', contactId: id };
const now = Date.parse('2025-03-01T10:00:00Z');
const details = {
	name: 'Asha Kulkarni',
	email: 'asha.kulkarni@bluekite.example',
	phone: '912025550147',
	city: 'Pune',
	state: 'Maharashtra',
	countryId: '387',
	ip: '198.51.100.24',
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const sent = () => stage.sandbox.received.map(({ body }) => (body as IDataObject).fields);
const stored = () => stage.sandbox.acquire.contact(id)?.fields;
const pair = (key: string, value: string) => ({ customInfoFields: { field: [{ key, value }] } });

describe('updating a contact', () => {
	test('sends the details and the custom attributes together, under fields', async () => {
		const parameters = { ...update, updateFields: details, ...pair('membership_number', 'BK-551') };
		const run = await stage.run('acquire', parameters);
		const fields = { ...details, membership_number: 'BK-551' };
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'PUT',
				path,
				query: {},
				body: { fields },
				headers: {
					authorization: `Bearer ${tokens.good}`,
					'content-type': 'application/json',
					accept: 'application/json',
				},
			},
		]);
		expect(stored()).toEqual(fields);
		expect(stage.sandbox.writesOf('acquire', id)).toBe(1);
		const country = {
			name: 'India',
			cca2: 'IN',
			ccn3: '356',
			cca3: 'IND',
			calling_code1: 91,
			voip_enable: true,
		};
		const { name, email, phone, ...others } = fields;
		expect(run.items).toEqual([
			{
				json: {
					id: '614',
					name,
					email,
					phone,
					companyId: '7',
					fields: { ...others, country },
					dateCreated: '2024-07-09T04:40:00.000Z',
					dateUpdated: '2025-03-01T10:00:00.000Z',
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	test('gives the form of all vendors: what every account has, and the rest as custom information', async () => {
		const parameters = { ...update, updateFields: details, ...pair('membership_number', 'BK-551') };
		const run = await stage.run('acquire', { ...parameters, output: 'visitor' });
		expect(jsonOf(run)).toEqual([
			{
				vendor: 'acquire',
				id: '614',
				externalId: null,
				name: 'Asha Kulkarni',
				email: 'asha.kulkarni@bluekite.example',
				phone: '912025550147',
				customInfo: { membership_number: 'BK-551' },
				createdAt: '2024-07-09T04:40:00.000Z',
				updatedAt: '2025-03-01T10:00:00.000Z',
			},
		]);
	});

	test('says null in that form where Acquire has nothing', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: { id: 614 } } });
		const parameters = { ...update, updateFields: { name: 'Asha' }, output: 'visitor' };
		expect(jsonOf(await stage.run('acquire', parameters))).toEqual([
			{
				vendor: 'acquire',
				id: '614',
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

	test('hands on the whole contact where asked to', async () => {
		const parameters = { ...update, updateFields: { city: 'Nashik' }, output: 'raw' };
		const run = await stage.run('acquire', parameters);
		const url = `${stage.sandbox.url}/acquire${path}?relations=fields`;
		const headers = { authorization: `Bearer ${tokens.good}` };
		const { data } = (await (await fetch(url, { headers })).json()) as { data: IDataObject };
		expect(jsonOf(run)).toEqual([data]);
		expect(data).toMatchObject({ clientVersion: '128.0', fields: { city: 'Nashik' } });
	});

	test('sends nothing but what is filled in, and leaves the rest as it is', async () => {
		const before = { ...stored() };
		await stage.run('acquire', { ...update, updateFields: { city: 'Nashik' } });
		await stage.run('acquire', { ...update, ...pair('tier', 'gold') });
		expect(stage.sandbox.received.map(({ body }) => body)).toEqual([
			{ fields: { city: 'Nashik' } },
			{ fields: { tier: 'gold' } },
		]);
		expect(stored()).toEqual({ ...before, city: 'Nashik', tier: 'gold' });
	});

	test('keeps every digit of a long unquoted number in the answer', async () => {
		const text = '{"data":{"id":90071992547409931234,"fields":{"n":12345678901234567890}}}';
		stage.sandbox.plant({ fault: 'wrongJson', status: 200, text });
		const run = await stage.run('acquire', { ...update, updateFields: { name: 'Asha' } });
		expect(jsonOf(run)).toEqual([
			{ id: '90071992547409931234', fields: { n: '12345678901234567890' } },
		]);
	});

	test('shows the request in a dry run and sends nothing', async () => {
		const parameters = { ...update, updateFields: { name: 'Asha' }, ...pair('points', '={{ 5 }}') };
		const run = await stage.run('acquire', { ...parameters, options: { dryRun: true } });
		expect(run.items).toEqual([
			{
				json: {
					method: 'PUT',
					url: `${stage.sandbox.url}/acquire${path}`,
					query: {},
					body: { fields: { name: 'Asha', points: 5 } },
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(stage.sandbox.received).toEqual([]);
	});

	test.each([
		[{ email: '={{ "asha" }}' }, 'Email is not an email address', 'Use the form name@email.com.'],
		[
			{ name: '={{ [1] }}' },
			'Name is not a text',
			'Enter a text or an expression that returns one.',
		],
		[
			{ countryId: '={{ 9007199254740993 }}' },
			'Country ID is a number of more than 15 digits, so its last digits are lost',
			'Pass it as text from where it is first read.',
		],
	])('refuses %j before anything is sent', async (updateFields, message, description) => {
		const run = await stage.run('acquire', { ...update, updateFields }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `${message} [item 0]`,
			details: { description, kind: 'validation', attempts: 0 },
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('empty values', () => {
	const keys = Object.keys(details);
	const allEmpty = Object.fromEntries(keys.map((key) => [key, '={{ $json.empty }}']));
	const empties = [{ empty: '' }, { empty: null }];

	test.each(empties)('leave what is stored as it is: %j', async (item) => {
		const parameters = { ...update, updateFields: allEmpty, ...pair('tier', 'gold') };
		await stage.run('acquire', parameters, { items: [item] });
		expect(sent()).toEqual([{ tier: 'gold' }]);
	});

	test.each(empties)(
		'clear every field with an empty text where Options says so: %j',
		async (item) => {
			const parameters = {
				...update,
				updateFields: allEmpty,
				...pair('membership_number', '={{ $json.empty }}'),
				options: { emptyValues: 'clear' },
			};
			await stage.run('acquire', parameters, { items: [item] });
			const cleared = Object.fromEntries([...keys, 'membership_number'].map((key) => [key, '']));
			expect(sent()).toEqual([cleared]);
			expect(stored()).toEqual(cleared);
		},
	);

	test.each<[string, INodeParameters, string]>([
		['no input', {}, 'Custom Information'],
		['an empty name', { updateFields: { name: '' } }, 'Custom Information'],
		['an empty object', { customInfoInput: 'json' }, 'Custom Information (JSON)'],
	])('with %s there is nothing to change, and nothing is sent', async (_what, more, input) => {
		const run = await stage.run('acquire', { ...update, ...more }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `Update Fields or ${input} holds nothing to change [item 0]`,
			details: { kind: 'validation', attempts: 0 },
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});
