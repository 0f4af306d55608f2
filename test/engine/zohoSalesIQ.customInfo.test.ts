import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { setStage, type Stage } from './stage';
import { bodies } from './wire';
import { setFields, setJson } from './zoho';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const json = 'Custom Information (JSON)';
const form = 'Use the form { "key": "value" }.';
const quotes = 'Correct it; keys and texts stand in double quotes.';
const pick = 'Pick one value out of it, or turn it into text with JSON.stringify().';
const asText = 'Pass it as text.';
const nothing =
	'Fill in at least one value. An empty value is only sent when Options > Empty Values is set to Clear the Field.';

test.each<[string, INodeParameters, string, string]>([
	[
		'malformed JSON',
		setJson('{"Plan": Gold}'),
		`${json} is not valid JSON: Unexpected token 'G', "{"Plan": Gold}" is not valid JSON`,
		quotes,
	],
	['an array', setJson('[{"Plan":"Gold"}]'), `${json} is not an object`, form],
	['an array from an expression', setJson('={{ ["Gold"] }}'), `${json} is not an object`, form],
	['a bare text', setJson('"Gold"'), `${json} is not an object`, form],
	['a bare number', setJson('={{ 5 }}'), `${json} is not an object`, form],
	[
		'an object within',
		setJson('{"Store":"Leeds","Plan":{"name":"Gold"}}'),
		`${json}, key "Plan", is neither a text, nor a number, nor true or false`,
		pick,
	],
	[
		'a list within',
		setJson('{"Plans":["Gold"]}'),
		`${json}, key "Plans", is neither a text, nor a number, nor true or false`,
		pick,
	],
	[
		'an object in a row',
		setFields([{ key: 'Plan', value: '={{ { name: "Gold" } }}' }]),
		'Custom Information, key "Plan", is neither a text, nor a number, nor true or false',
		pick,
	],
	[
		'a number that has lost its last digits',
		setFields([{ key: 'order', value: '={{ 731900000004821077 }}' }]),
		'Custom Information, key "order", is a number that cannot be kept exactly',
		asText,
	],
	[
		'a number that is none',
		setFields([{ key: 'rate', value: '={{ 0 / 0 }}' }]),
		'Custom Information, key "rate", is a number that cannot be kept exactly',
		asText,
	],
	[
		'a key that comes twice',
		setFields([
			{ key: 'Plan', value: 'Gold' },
			{ key: 'Plan ', value: 'Free' },
		]),
		'Custom Information has the key "Plan" twice',
		'Keep one of the two.',
	],
	[
		'a value without a key',
		setFields([{ key: '  ', value: 'Gold' }]),
		'Custom Information has a value without a key',
		'Enter the key of each value.',
	],
	['an empty object', setJson('{}'), `${json} holds nothing to change`, nothing],
	['no JSON at all', setJson(''), `${json} holds nothing to change`, nothing],
	['no row', setFields([]), 'Custom Information holds nothing to change', nothing],
	[
		'a row that was never filled in',
		setFields([{ key: '', value: '' }]),
		'Custom Information holds nothing to change',
		nothing,
	],
	['empty values only', setJson('{"Plan":""}'), `${json} holds nothing to change`, nothing],
])('%s is refused before a request', async (_, parameters, error, description) => {
	const run = await stage.run('zohoSalesIQ', parameters, { onError: 'continueErrorOutput' });
	expect(run.items).toEqual([]);
	expect(
		run.errorItems.map(({ json: item }) => [item.error, (item.details as IDataObject).description]),
	).toEqual([[`${error} [item 0]`, description]]);
	expect(stage.sandbox.received).toEqual([]);
});

async function sentFor(key: string) {
	await stage.run('zohoSalesIQ', setJson(`{"${key}":"a"}`));
	await stage.run('zohoSalesIQ', setFields([{ key, value: 'b' }]));
	return bodies(stage.sandbox).map((body) => JSON.stringify(body));
}
const bothOf = (key: string) =>
	['a', 'b'].map((value) => `{"customer_info":{"${key}":"${value}"}}`);

test.each(['toString', 'hasOwnProperty'])('the key %s is a key like any other', async (key) => {
	expect(await sentFor(key)).toEqual(bothOf(key));
});

test.each(['__proto__', 'constructor', 'prototype'])(
	'the key %s is a key like any other',
	async (key) => {
		expect(await sentFor(key)).toEqual(bothOf(key));
	},
);
