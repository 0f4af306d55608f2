import { samples } from '../../sandbox';
import { onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { tokens } = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const attributes = (accessToken: string = tokens.good) =>
	stage.engine.resourceMapping('intercom', 'getContactAttributes', {
		credentials: stage.credential('intercom', { accessToken }),
	});

describe('the attributes of the account', () => {
	test('are asked for once, those of contacts', async () => {
		await attributes();
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'GET',
				path: '/data_attributes',
				query: { model: 'contact' },
				body: undefined,
				headers: {
					authorization: `Bearer ${tokens.good}`,
					accept: 'application/json',
					'intercom-version': '2.16',
				},
			},
		]);
	});

	test('are shown with their types and options, without those that cannot be written', async () => {
		const { fields } = await attributes();
		expect(fields.map(({ id, type, options }) => [id, type, options])).toEqual([
			[
				'plan_interest',
				'options',
				[
					{ name: 'starter', value: 'starter' },
					{ name: 'team', value: 'team' },
					{ name: 'business', value: 'business' },
				],
			],
			['seats', 'number', undefined],
			['budget', 'number', undefined],
			['newsletter', 'boolean', undefined],
			['trial_ends_at', 'dateTime', undefined],
			['order_reference', 'string', undefined],
		]);
	});

	test('are none of them demanded, and each is added by hand', async () => {
		const { fields } = await attributes();
		expect(fields[1]).toEqual({
			id: 'seats',
			displayName: 'seats',
			type: 'number',
			required: false,
			defaultMatch: false,
			canBeUsedToMatch: false,
			display: true,
			removed: true,
		});
	});

	test.each([
		[{ data_type: 'options', options: [{ value: 'a' }, { value: 'b' }] }, 'options'],
		[{ data_type: 'string', options: ['a', 'b'] }, 'options'],
		[{ data_type: 'datetime' }, 'dateTime'],
		[{ data_type: 'relationship' }, 'string'],
		[{ data_type: 'options', options: [] }, 'string'],
	])('%j is offered as %s', async (attribute, type) => {
		const row = { name: 'x', custom: true, api_writable: true, ...attribute };
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: [row, null, 'odd'] } });
		const { fields } = await attributes();
		expect(fields.map((field) => [field.id, field.displayName, field.type])).toEqual([
			['x', 'x', type],
		]);
		expect(fields.map(({ options }) => options ?? [])).toEqual([
			type === 'options' ? ['a', 'b'].map((value) => ({ name: value, value })) : [],
		]);
	});

	test('are called by their label where they have one', async () => {
		const row = { name: 'x', label: 'Ex', data_type: 'string', custom: true, api_writable: true };
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: [row] } });
		const { fields } = await attributes();
		expect(fields.map(({ id, displayName }) => [id, displayName])).toEqual([['x', 'Ex']]);
	});

	test('are none where the answer holds no list', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { type: 'list' } });
		expect(await attributes()).toEqual({ fields: [] });
	});

	test.each([
		[tokens.invalid, 'Intercom did not accept the credential: Access Token Invalid'],
		[
			tokens.noScope,
			'Intercom refused the request, since the credential lacks a scope: Forbidden request: required scope (read_write_users)',
		],
	])('cannot be had with %s, and the editor says why', async (token, message) => {
		await expect(attributes(token)).rejects.toMatchObject({
			name: 'NodeApiError',
			message: expect.stringContaining(message) as string,
		});
	});
});
