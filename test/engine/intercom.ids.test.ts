import type { INodeParameters } from 'n8n-workflow';

import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** Each operation that names a visitor, with the ID from the item. */
const operations: Array<[name: string, parameters: INodeParameters]> = [
	['get', { operation: 'get' }],
	['update', { operation: 'update', updateFields: { name: 'Ada' } }],
	[
		'convert',
		{ operation: 'convert', contactIdentifyBy: 'email', contactEmail: 'ada@lanternhouse.example' },
	],
];
const ways: Array<[by: string, label: string, parameters: INodeParameters]> = [
	['id', 'Visitor ID', { identifyBy: 'id', visitorId: '={{ $json.id }}' }],
	['userId', 'User ID', { identifyBy: 'userId', userId: '={{ $json.id }}' }],
];
const cases = operations.flatMap(([name, parameters]) =>
	ways.map(([by, label, way]): [string, string, string, INodeParameters] => [
		name,
		by,
		label,
		{ ...parameters, ...way, resource: 'visitor' },
	]),
);

describe.each(cases)('%s by %s', (_name, _by, label, parameters) => {
	const runWith = (id: unknown) =>
		stage.run('intercom', parameters, { ...goOn, items: [{ id: id as string }] });

	test.each([
		['', 'is empty', `Enter a value for ${label}.`],
		[null, 'is empty', `Enter a value for ${label}.`],
		[undefined, 'is empty', `Enter a value for ${label}.`],
		['  ', 'is empty', 'Enter the ID of the record.'],
		[
			2 ** 53,
			'is a number of more than 15 digits, so its last digits are lost',
			'Pass it as text from where it is first read.',
		],
		[{ id: 5 }, 'is not a text', 'Enter a text or an expression that returns one.'],
	])('an ID that is %j is refused before anything is sent', async (id, problem, description) => {
		expect(failureOf(await runWith(id))).toMatchObject({
			error: `${label} ${problem} [item 0]`,
			details: { description, kind: 'validation', field: label, attempts: 0 },
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test.each(['9007199254740993', '.', '..', 'a/../b?c#d'])(
		'the ID %s arrives as it is, without the blanks around it',
		async (id) => {
			stage.sandbox.intercom.add({ id, userId: id });
			const run = await runWith(` ${id}\n`);
			expect(run.items).toHaveLength(1);
			const [{ query, body } = {}] = stage.sandbox.received;
			expect(JSON.stringify([query, body])).toContain(JSON.stringify(id));
		},
	);
});

test('an unknown choice of Identify By is refused', async () => {
	const parameters = { operation: 'get', resource: 'visitor', identifyBy: 'email' };
	const run = await stage.run('intercom', parameters, goOn);
	expect(failureOf(run)).toMatchObject({ error: 'Identify By is none of its options [item 0]' });
	expect(stage.sandbox.received).toEqual([]);
});
