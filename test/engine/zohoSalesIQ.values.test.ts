import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { setStage, type Stage } from './stage';
import { bodies } from './wire';
import { conversationId, setFields, setJson, update } from './zoho';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const clear = { options: { emptyValues: 'clear' } };
const nothingToChange =
	'Fill in at least one value. An empty value is only sent when Options > Empty Values is set to Clear the Field.';

/** Runs with one item and gives what the builder reads of the failure. */
async function refusal(parameters: INodeParameters, item: IDataObject = {}) {
	const run = await stage.run('zohoSalesIQ', parameters, {
		items: [item],
		onError: 'continueErrorOutput',
	});
	expect(stage.sandbox.received).toEqual([]);
	return run.errorItems.map(({ json }) => [json.error, (json.details as IDataObject).description]);
}

describe('Visitor > Update', () => {
	test('an empty value leaves what is stored, and is not sent', async () => {
		await stage.run('zohoSalesIQ', update({ name: 'Runa', email: '', phone: '={{ null }}' }));
		expect(bodies(stage.sandbox)).toEqual([{ last_name: 'Runa' }]);
		expect(stage.sandbox.zoho.visitor(conversationId)).toMatchObject({
			name: 'Runa',
			email: 'runa.dahl@fjordworks.example',
			phone: '2025550117',
		});
	});

	test('an empty value clears the field when the option says so', async () => {
		const fields = { name: '', email: '={{ null }}', phone: '={{ "" }}' };
		await stage.run('zohoSalesIQ', update(fields, clear));
		expect(bodies(stage.sandbox)).toEqual([{ email: '', last_name: '', phone: '' }]);
		expect(stage.sandbox.zoho.visitor(conversationId)).toMatchObject({
			name: '',
			email: '',
			phone: '',
			type: 'lead',
		});
	});

	test('a field that was not added, or that the item does not have, is not cleared', async () => {
		await stage.run('zohoSalesIQ', update({ phone: '', name: '={{ $json.none }}' }, clear));
		expect(bodies(stage.sandbox)).toEqual([{ phone: '' }]);
	});

	test('0 and false are values, not emptiness', async () => {
		await stage.run('zohoSalesIQ', update({ name: '={{ false }}', phone: '={{ 0 }}' }));
		expect(bodies(stage.sandbox)).toEqual([{ last_name: 'false', phone: '0' }]);
	});

	test.each<[string, INodeParameters]>([
		['no field', {}],
		['empty fields only', { name: '', email: '', phone: '' }],
		['an expression that gives nothing', { name: '={{ $json.none }}' }],
	])('%s is refused before a request', async (_, fields) => {
		expect(await refusal(update(fields))).toEqual([
			['Update Fields holds nothing to change [item 0]', nothingToChange],
		]);
	});

	test.each([
		[
			{ email: 'runa at plumtree' },
			'Email is not an email address [item 0]',
			'Use the form name@email.com.',
		],
		[
			{ name: '={{ { first: "Runa" } }}' },
			'Name is not a text [item 0]',
			'Enter a text or an expression that returns one.',
		],
		[
			{ phone: '={{ 12025550117202555 }}' },
			'Phone is a number of more than 15 digits, so its last digits are lost [item 0]',
			'Pass it as text from where it is first read.',
		],
	])('%j is refused before a request', async (fields, error, description) => {
		expect(await refusal(update(fields as INodeParameters))).toEqual([[error, description]]);
	});
});

describe('Visitor > Update Custom Information', () => {
	test.each<[string, string, IDataObject]>([
		['texts', '{"Plan":"Gold"}', { Plan: 'Gold' }],
		['numbers, as text', '{"a":0,"b":-1.5,"c":1e3}', { a: '0', b: '-1.5', c: '1000' }],
		['true and false, as text', '{"a":true,"b":false}', { a: 'true', b: 'false' }],
		['a long number, with every digit', '{"a":731900000004821077}', { a: '731900000004821077' }],
		['an expression that gives an object', '={{ { a: $json.seats } }}', { a: '3' }],
		['an expression that gives a JSON text', '={{ JSON.stringify($json) }}', { seats: '3' }],
		['an expression inside a text', '{"a":"{{ 1 }}"}', { a: '{{ 1 }}' }],
		['a date', '={{ { a: $json.day.toDateTime() } }}', { a: '2026-03-04T09:30:00.000Z' }],
		['a key with dots', '{"a.b":"c"}', { 'a.b': 'c' }],
		['keys that name the visitor', '{"name":"x","email":"y"}', { name: 'x', email: 'y' }],
	])('JSON sends %s', async (_, json, sent) => {
		const item = (sent.seats ?? sent.a === '3') ? { seats: 3 } : { day: '2026-03-04T09:30:00Z' };
		const run = await stage.run('zohoSalesIQ', setJson(json), { items: [item] });
		expect(run.error).toBeUndefined();
		expect(bodies(stage.sandbox)).toEqual([{ customer_info: sent }]);
	});

	test('fields send texts, numbers, true and false as text', async () => {
		const rows = [
			{ key: ' Plan ', value: 'Gold' },
			{ key: 'seats', value: '={{ $json.seats }}' },
			{ key: 'trial', value: '={{ false }}' },
			{ key: 'none', value: '={{ 0 }}' },
			{ key: '={{ $json.key }}', value: '={{ $json.day.toDateTime() }}' },
		];
		const item = { key: 'since', day: '2026-03-04T09:30:00Z', seats: 3 };
		await stage.run('zohoSalesIQ', setFields(rows), { items: [item] });
		const info = {
			Plan: 'Gold',
			seats: '3',
			trial: 'false',
			none: '0',
			since: '2026-03-04T09:30:00.000Z',
		};
		expect(bodies(stage.sandbox)).toEqual([{ customer_info: info }]);
		expect(stage.sandbox.zoho.customInfo(conversationId)).toEqual(info);
	});

	test('an expression is evaluated for each item', async () => {
		const ids = stage.sandbox.zoho.addConversations(3);
		const items = ids.map((id, row) => ({ id, row }));
		const more = { conversationId: '={{ $json.id }}' };
		await stage.run('zohoSalesIQ', setJson('={{ { row: $json.row } }}', more), { items });
		expect(ids.map((id) => stage.sandbox.zoho.customInfo(id))).toEqual([
			{ row: '0' },
			{ row: '1' },
			{ row: '2' },
		]);
	});

	test('an empty value leaves its key as it is, or clears it when the option says so', async () => {
		const json = '{"Plan":"","Store":null,"seats":3}';
		const rows = [
			{ key: 'Plan', value: '' },
			{ key: 'Store', value: '={{ null }}' },
			{ key: 'seats', value: '3' },
		];
		stage.sandbox.zoho.add({ id: conversationId, customInfo: { Plan: 'Gold', Store: 'Leeds' } });
		await stage.run('zohoSalesIQ', setJson(json));
		await stage.run('zohoSalesIQ', setFields(rows));
		expect(stage.sandbox.zoho.customInfo(conversationId)).toEqual({
			Plan: 'Gold',
			Store: 'Leeds',
			seats: '3',
		});
		await stage.run('zohoSalesIQ', setJson(json, clear));
		await stage.run('zohoSalesIQ', setFields(rows, clear));
		const left = { customer_info: { seats: '3' } };
		const cleared = { customer_info: { Plan: '', Store: '', seats: '3' } };
		expect(bodies(stage.sandbox)).toEqual([left, left, cleared, cleared]);
		expect(stage.sandbox.zoho.customInfo(conversationId)).toEqual(cleared.customer_info);
	});

	test('what the other input holds is not sent', async () => {
		await stage.run(
			'zohoSalesIQ',
			setFields([{ key: 'a', value: 'b' }], { customInfoJson: '{"c":1}' }),
		);
		expect(bodies(stage.sandbox)).toEqual([{ customer_info: { a: 'b' } }]);
	});
});
