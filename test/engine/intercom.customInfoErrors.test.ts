import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const update = {
	resource: 'visitor',
	operation: 'update',
	identifyBy: 'id',
	visitorId: samples.intercom.visitorIds[0],
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

async function expectRefusal(parameters: INodeParameters, refusal: Refusal) {
	const run = await stage.run('intercom', { ...update, ...parameters }, goOn);
	expect(failureOf(run)).toEqual({
		error: `${refusal.field} ${refusal.problem} [item 0]`,
		details: {
			description: refusal.description,
			kind: 'validation',
			field: refusal.field,
			attempts: 0,
			waitedMs: 0,
			retryable: false,
			mayHaveBeenApplied: false,
		},
	});
	expect(stage.sandbox.received).toEqual([]);
}

interface Refusal {
	field: string;
	problem: string;
	description: string;
}

const nested = {
	problem: 'is neither a text, nor a number, nor true or false',
	description: 'Pick one value out of it, or turn it into text with JSON.stringify().',
};
const inexact = {
	problem: 'is a number that cannot be kept exactly',
	description: 'Pass it as text.',
};

describe('rows of keys and values', () => {
	const rows = (...field: Array<{ key: string; value: string }>): INodeParameters => ({
		customInfoFields: { field },
	});
	const field = 'Custom Information';
	const valued = 'Custom Information, key "seats",';

	test('the same key twice is refused', () =>
		expectRefusal(rows({ key: 'seats', value: '1' }, { key: ' seats ', value: '2' }), {
			field,
			problem: 'has the key "seats" twice',
			description: 'Keep one of the two.',
		}));

	test('a value without a key is refused', () =>
		expectRefusal(rows({ key: ' ', value: 'team' }), {
			field,
			problem: 'has a value without a key',
			description: 'Enter the key of each value.',
		}));

	test.each([
		['an object', '={{ { a: 1 } }}', nested],
		['a list', '={{ [1, 2] }}', nested],
		['a number above 2^53', '={{ 9007199254740993 }}', inexact],
		['no number at all', '={{ 1 / 0 }}', inexact],
	])('%s as a value is refused by its key', (_what, value, refusal) =>
		expectRefusal(rows({ key: 'seats', value }), { field: valued, ...refusal }),
	);

	test('only the item with the bad value fails', async () => {
		const parameters = { ...update, ...rows({ key: 'seats', value: '={{ $json.seats }}' }) };
		const items = [{ seats: 1 }, { seats: [2] }, { seats: 3 }];
		const run = await stage.run('intercom', parameters, { ...goOn, items });
		expect(run.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(run.errorItems.map(({ json }) => json.error)).toEqual([
			`${valued} ${nested.problem} [item 1]`,
		]);
	});
});

describe('JSON', () => {
	const json = (customInfoJson: string): INodeParameters => ({
		customInfoInput: 'json',
		customInfoJson,
	});
	const field = 'Custom Information (JSON)';

	test.each([
		['a comma too many', '={{ \'{ "seats": 1, }\' }}', /^.* is not valid JSON: .+ \[item 0\]$/],
		['single quotes', '={{ "{ \'seats\': 1 }" }}', /^.* is not valid JSON: .+ \[item 0\]$/],
		['a sentence', '={{ "seats are 5" }}', /^.* is not valid JSON: .+ \[item 0\]$/],
	])('%s is refused as malformed, before anything is sent', async (_what, text, message) => {
		const run = await stage.run('intercom', { ...update, ...json(text) }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringMatching(message) as string,
			details: {
				description: 'Correct it; keys and texts stand in double quotes.',
				kind: 'validation',
				field,
			},
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test.each(['={{ "[1, 2]" }}', '={{ [{ key: "seats", value: 1 }] }}', '={{ 5 }}', '={{ "5" }}'])(
		'%s is refused, since it is not an object',
		(text) =>
			expectRefusal(json(text), {
				field,
				problem: 'is not an object',
				description: 'Use the form { "key": "value" }.',
			}),
	);

	test.each([
		['an object', '{ "seats": { "paid": 1 } }', nested],
		['a list', '{ "seats": [] }', nested],
		['an expression with a number above 2^53', '={{ { seats: 9007199254740993 } }}', inexact],
	])('%s as a value is refused by its key', (_what, text, refusal) =>
		expectRefusal(json(text), { field: `${field}, key "seats",`, ...refusal }),
	);
});

describe('odd keys', () => {
	test.each(['__proto__', 'constructor', 'toString', 'a.b', 'ключ', 'with blank'])(
		'the key %s is sent like any other',
		async (key) => {
			const attribute = { name: key, data_type: 'string', custom: true, archived: false } as const;
			stage.sandbox.intercom.attributes.push({
				...attribute,
				api_writable: true,
				model: 'contact',
			});
			const parameters = { customInfoFields: { field: [{ key, value: 'x' }] } };
			const run = await stage.run('intercom', { ...update, ...parameters });
			expect(run.error).toBeUndefined();
			expect(stage.sandbox.received.map(({ rawBody }) => rawBody)).toEqual([
				`{"id":"${update.visitorId}","custom_attributes":{${JSON.stringify(key)}:"x"}}`,
			]);
		},
	);
});

describe('what Intercom refuses', () => {
	const toCreate =
		'There are: plan_interest, seats, budget, newsletter, trial_ends_at, order_reference. A new attribute is created in Intercom first (Settings > Data).';
	const toType =
		'Create the attribute in Intercom first (Settings > Data > People), and give the value the type of the attribute.';

	test.each([
		['nowhere', 'x', "Custom attribute 'nowhere' does not exist", toCreate],
		['old_segment', 'x', "Custom attribute 'old_segment' does not exist", toCreate],
		['computed_score', '={{ 5 }}', "Custom attribute 'computed_score' is not writable", toType],
		['seats', 'five', "Custom attribute 'seats' must be of type integer", toType],
	])('%s = %s comes with what to do', async (key, value, words, advice) => {
		const parameters = { customInfoFields: { field: [{ key, value }] } };
		const run = await stage.run('intercom', { ...update, ...parameters }, goOn);
		expect(failureOf(run)).toEqual({
			error: `Intercom did not accept the request: ${words} [item 0]`,
			details: {
				description: `${advice} For support: code parameter_invalid, status 400, request ID REQUEST-ID.`,
				kind: 'validation',
				vendorCode: 'parameter_invalid',
				statusCode: 400,
				requestId: 'REQUEST-ID',
				attempts: 1,
				waitedMs: 0,
				retryable: false,
				mayHaveBeenApplied: false,
			},
		});
	});
});
