import type { IDataObject, INodeParameters, ResourceMapperField } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const [id] = samples.intercom.visitorIds;
const update = { resource: 'visitor', operation: 'update', identifyBy: 'id', visitorId: id };
const clear = { options: { emptyValues: 'clear' } };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const sent = () =>
	stage.sandbox.received.map(({ body }) => (body as IDataObject).custom_attributes);
const stored = () => stage.sandbox.intercom.visitor(id)?.customInfo;

describe('Fields Below', () => {
	const fields = (rows: Record<string, string>): INodeParameters => ({
		...update,
		customInfoFields: { field: Object.entries(rows).map(([key, value]) => ({ key, value })) },
	});

	test('a value from an expression keeps its type', async () => {
		const parameters = fields({
			seats: '={{ $json.seats }}',
			budget: '={{ 5.25 }}',
			newsletter: '={{ $json.newsletter }}',
			order_reference: '={{ $json.reference }}',
		});
		const item = { seats: 12, newsletter: true, reference: 'BK-551' };
		await stage.run('intercom', parameters, { items: [item] });
		const expected = { seats: 12, budget: 5.25, newsletter: true, order_reference: 'BK-551' };
		expect(sent()).toEqual([expected]);
		expect(stored()).toEqual(expected);
	});

	test('false and 0 are values', async () => {
		await stage.run('intercom', fields({ seats: '={{ 0 }}', newsletter: '={{ false }}' }));
		expect(sent()).toEqual([{ seats: 0, newsletter: false }]);
	});

	test('a value that is typed in is a text, also when it looks like a number', async () => {
		await stage.run('intercom', fields({ order_reference: '00551' }));
		expect(sent()).toEqual([{ order_reference: '00551' }]);
	});

	test('blanks around a key are not part of it', async () => {
		await stage.run('intercom', fields({ ' seats ': '={{ 1 }}' }));
		expect(sent()).toEqual([{ seats: 1 }]);
	});

	test.each([
		["={{ DateTime.fromISO('2025-01-01', { zone: 'utc' }) }}", 1735689600],
		["={{ DateTime.fromISO('2025-01-01T00:00:00.900Z') }}", 1735689600],
		["={{ new Date('2025-01-01T00:00:00Z') }}", 1735689600],
	])('the date %s is written as Unix seconds', async (expression, seconds) => {
		await stage.run('intercom', fields({ trial_ends_at: expression }));
		expect(sent()).toEqual([{ trial_ends_at: seconds }]);
		expect(stored()).toEqual({ trial_ends_at: seconds });
	});

	test('$now is written as Unix seconds', async () => {
		await stage.run('intercom', fields({ trial_ends_at: '={{ $now }}' }));
		expect(stored()?.trial_ends_at).toBeLessThanOrEqual(Date.now() / 1000);
	});

	test('a text that looks like a date stays a text', async () => {
		await stage.run('intercom', fields({ order_reference: '2025-01-01T00:00:00.000Z' }));
		expect(sent()).toEqual([{ order_reference: '2025-01-01T00:00:00.000Z' }]);
	});
});

describe('JSON', () => {
	const json = (customInfoJson: string): INodeParameters => ({
		...update,
		customInfoInput: 'json',
		customInfoJson,
	});
	const expected = { seats: 12, budget: 0, newsletter: false, order_reference: 'BK-551' };

	test.each([
		['a text', JSON.stringify(expected)],
		['an expression that gives an object', '={{ $json.info }}'],
		['an expression that gives a text', '={{ JSON.stringify($json.info) }}'],
		[
			'a text with an expression in it',
			'={ "seats": {{ $json.info.seats }}, "budget": 0, "newsletter": false, "order_reference": "BK-551" }',
		],
	])('%s keeps the types of the values', async (_what, customInfoJson) => {
		await stage.run('intercom', json(customInfoJson), { items: [{ info: expected }] });
		expect(sent()).toEqual([expected]);
		expect(stored()).toEqual(expected);
	});

	test('a date is written as the vendor wants it by the expression itself', async () => {
		const date = "DateTime.fromISO('2025-01-01T00:00:00Z').toUnixInteger()";
		await stage.run('intercom', json(`={ "trial_ends_at": {{ ${date} }} }`));
		expect(stored()).toEqual({ trial_ends_at: 1735689600 });
	});

	test('null and empty text are left alone, or cleared where Options says so', async () => {
		const text = '{ "seats": null, "order_reference": "", "budget": 1 }';
		await stage.run('intercom', json(text));
		await stage.run('intercom', { ...json(text), ...clear });
		expect(sent()).toEqual([{ budget: 1 }, { seats: null, order_reference: null, budget: 1 }]);
	});

	test('an unquoted number too long for JavaScript arrives with every digit, as text', async () => {
		await stage.run('intercom', json('{ "order_reference": 90071992547409931234 }'));
		expect(sent()).toEqual([{ order_reference: '90071992547409931234' }]);
	});
});

describe('Attributes of the Account', () => {
	const column = (name: string, type: ResourceMapperField['type'], options?: string[]) => ({
		id: name,
		displayName: name,
		type,
		required: false,
		display: true,
		defaultMatch: false,
		...(options && { options: options.map((value) => ({ name: value, value })) }),
	});
	const schema = [
		column('seats', 'number'),
		column('budget', 'number'),
		column('newsletter', 'boolean'),
		column('trial_ends_at', 'dateTime'),
		column('plan_interest', 'options', ['starter', 'team']),
		column('order_reference', 'string'),
	];
	const typed = (value: INodeParameters | null): INodeParameters => ({
		...update,
		customInfoInput: 'typed',
		customInfoTyped: { mappingMode: 'defineBelow', value, schema },
	});

	test('values take the type of their attribute, and a date becomes Unix seconds', async () => {
		const parameters = typed({
			seats: '12',
			budget: '={{ 5.25 }}',
			newsletter: 'true',
			trial_ends_at: '2025-01-01T00:00:00Z',
			plan_interest: 'team',
			order_reference: '={{ $json.reference }}',
		});
		await stage.run('intercom', parameters, { items: [{ reference: 'BK-551' }] });
		const expected = {
			seats: 12,
			budget: 5.25,
			newsletter: true,
			trial_ends_at: 1735689600,
			plan_interest: 'team',
			order_reference: 'BK-551',
		};
		expect(sent()).toEqual([expected]);
		expect(stored()).toEqual(expected);
	});

	test.each(["={{ DateTime.fromISO('2025-01-01T00:00:00Z') }}", '={{ new Date(1735689600000) }}'])(
		'the date %s becomes Unix seconds',
		async (trial_ends_at) => {
			await stage.run('intercom', typed({ trial_ends_at }));
			expect(sent()).toEqual([{ trial_ends_at: 1735689600 }]);
		},
	);

	test('a number for an attribute of texts becomes a text', async () => {
		await stage.run('intercom', typed({ order_reference: '={{ 551 }}' }));
		expect(sent()).toEqual([{ order_reference: '551' }]);
	});

	test('an attribute that is not filled in is left alone', async () => {
		await stage.run('intercom', typed({ seats: null, plan_interest: null, newsletter: false }));
		expect(sent()).toEqual([{ newsletter: false }]);
	});

	test('an empty value of any type is left alone, or cleared where Options says so', async () => {
		const empty = '={{ "" }}';
		const value = { seats: empty, trial_ends_at: empty, order_reference: empty, budget: 1 };
		await stage.run('intercom', typed(value));
		await stage.run('intercom', { ...typed(value), ...clear });
		const nothing = { seats: null, trial_ends_at: null, order_reference: null };
		expect(sent()).toEqual([{ budget: 1 }, { ...nothing, budget: 1 }]);
	});

	test.each([
		['seats', 'twelve'],
		['newsletter', 'perhaps'],
		['trial_ends_at', 'one day'],
		['plan_interest', 'enterprise'],
	])('a value that is not of the type of %s is refused before it is sent', async (key, wrong) => {
		const items = [{ wrong }];
		const run = await stage.run('intercom', typed({ [key]: '={{ $json.wrong }}' }), {
			...goOn,
			items,
		});
		expect(failureOf(run).error).toContain(key);
		expect(failureOf(run).details).toMatchObject({ kind: 'validation', attempts: 0 });
		expect(stage.sandbox.received).toEqual([]);
	});
});
