import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const [id] = samples.acquire.contactIds;
const update = { resource: 'contact', operation: 'update', contactId: id };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const fields = (rows: Record<string, string>): INodeParameters => ({
	...update,
	customInfoFields: { field: Object.entries(rows).map(([key, value]) => ({ key, value })) },
});
const json = (customInfoJson: string): INodeParameters => ({
	...update,
	customInfoInput: 'json',
	customInfoJson,
});
const sent = () => stage.sandbox.received.map(({ body }) => (body as IDataObject).fields);

describe('custom attributes', () => {
	const info = { points: 12, share: 0.5, vip: true, none: false, zero: 0, note: '007' };

	test.each<[string, INodeParameters]>([
		[
			'rows of expressions',
			fields(Object.fromEntries(Object.keys(info).map((key) => [key, `={{ $json.${key} }}`]))),
		],
		['JSON', json(JSON.stringify(info))],
		['JSON from an expression', json('={{ $json }}')],
	])('keep their types as %s', async (_what, parameters) => {
		await stage.run('acquire', parameters, { items: [info] });
		expect(sent()).toEqual([info]);
		expect(stage.sandbox.acquire.contact(id)?.fields).toMatchObject(info);
	});

	test.each([
		["={{ DateTime.fromISO('2025-01-01T00:00:00Z') }}", '2025-01-01T00:00:00.000Z'],
		["={{ new Date('2025-01-01T00:00:00Z') }}", '2025-01-01T00:00:00.000Z'],
		['2025-01-01', '2025-01-01'],
	])('the date %s is written as %s', async (value, text) => {
		await stage.run('acquire', fields({ since: value }));
		expect(sent()).toEqual([{ since: text }]);
	});

	test('null and empty texts in JSON are left alone, or cleared where Options says so', async () => {
		const parameters = json('{ "tier": null, "note": "", "points": 0 }');
		await stage.run('acquire', parameters);
		await stage.run('acquire', { ...parameters, options: { emptyValues: 'clear' } });
		expect(sent()).toEqual([{ points: 0 }, { tier: '', note: '', points: 0 }]);
	});

	test.each(['__proto__', 'constructor', 'a.b'])(
		'the key %s is sent like any other, beside a name as well',
		async (key) => {
			await stage.run('acquire', fields({ [key]: 'x' }));
			await stage.run('acquire', { ...fields({ [key]: 'x' }), updateFields: { name: 'Asha' } });
			expect(stage.sandbox.received.map(({ rawBody }) => rawBody)).toEqual([
				`{"fields":{"${key}":"x"}}`,
				`{"fields":{"name":"Asha","${key}":"x"}}`,
			]);
		},
	);
});

describe('custom attributes that cannot be sent', () => {
	const scalar = 'is neither a text, nor a number, nor true or false';
	const pick = 'Pick one value out of it, or turn it into text with JSON.stringify().';
	const taken = 'sets "name", which another input sets already';
	const both = 'Keep one of the two.';
	const withName = { updateFields: { name: 'Asha' } };
	const rows = (...field: Array<{ key: string; value: string }>): INodeParameters => ({
		...update,
		customInfoFields: { field },
	});

	const inRows = 'Custom Information';
	const inJson = 'Custom Information (JSON)';
	test.each<[field: string, problem: string, description: string, parameters: INodeParameters]>([
		[inRows, taken, both, { ...fields({ name: 'Mo' }), ...withName }],
		[inJson, taken, both, { ...json('{ "name": "Mo" }'), ...withName }],
		[
			inRows,
			'has the key "tier" twice',
			both,
			rows({ key: 'tier', value: 'gold' }, { key: 'tier', value: 'silver' }),
		],
		[
			inRows,
			'has a value without a key',
			'Enter the key of each value.',
			rows({ key: '', value: 'gold' }),
		],
		[`${inRows}, key "tier",`, scalar, pick, fields({ tier: '={{ { a: 1 } }}' })],
		[`${inJson}, key "tier",`, scalar, pick, json('{ "tier": { "a": 1 } }')],
		[
			`${inRows}, key "points",`,
			'is a number that cannot be kept exactly',
			'Pass it as text.',
			fields({ points: '={{ 9007199254740993 }}' }),
		],
		[inJson, 'is not an object', 'Use the form { "key": "value" }.', json('={{ "[]" }}')],
	])('%s %s', async (field, problem, description, parameters) => {
		const run = await stage.run('acquire', parameters, goOn);
		expect(failureOf(run)).toEqual({
			error: `${field} ${problem} [item 0]`,
			details: {
				description,
				kind: 'validation',
				field,
				attempts: 0,
				waitedMs: 0,
				retryable: false,
				mayHaveBeenApplied: false,
			},
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test('malformed JSON', async () => {
		const run = await stage.run('acquire', json('={{ "{ tier: gold }" }}'), goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringMatching(/^Custom Information \(JSON\) is not valid JSON: /) as string,
			details: { description: 'Correct it; keys and texts stand in double quotes.' },
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test('a choice that is none of the options is refused by Acquire', async () => {
		const run = await stage.run('acquire', fields({ tier: 'platinum' }), goOn);
		expect(failureOf(run)).toEqual({
			error:
				'Acquire did not accept the request: tier must be one of bronze, silver, gold [item 0]',
			details: {
				description:
					'Correct the value and run the node again. For support: code ERROR_INVALID_INPUT, status 400.',
				kind: 'validation',
				vendorCode: 'ERROR_INVALID_INPUT',
				statusCode: 400,
				attempts: 1,
				waitedMs: 0,
				retryable: false,
				mayHaveBeenApplied: false,
			},
		});
	});
});
