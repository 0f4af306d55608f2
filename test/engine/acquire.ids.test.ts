import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const rename = {
	resource: 'contact',
	operation: 'update',
	contactId: '={{ $json.id }}',
	updateFields: { name: 'Asha' },
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const runWith = (id: unknown) =>
	stage.run('acquire', rename, { ...goOn, items: [{ id: id as string }] });

describe('the ID of a contact', () => {
	test.each([
		['a/../b?c#d', 'a%2F..%2Fb%3Fc%23d'],
		['50%', '50%25'],
		['ключ', '%D0%BA%D0%BB%D1%8E%D1%87'],
		['...', '...'],
		['9007199254740993', '9007199254740993'],
	])('%s is one segment of the path', async (id, segment) => {
		stage.sandbox.acquire.add({ id });
		const run = await runWith(id);
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.received.map(({ path }) => path)).toEqual([
			`/api/v1/crm/objects/contact/${segment}`,
		]);
		expect(stage.sandbox.acquire.contact(id)?.fields.name).toBe('Asha');
	});

	test.each([614, ' 614 ', '614\n'])('%j means contact 614', async (id) => {
		await runWith(id);
		expect(stage.sandbox.writesOf('acquire', '614')).toBe(1);
	});

	test.each([
		['', 'is empty', 'Enter a value for Contact.'],
		[null, 'is empty', 'Enter a value for Contact.'],
		[undefined, 'is empty', 'Enter a value for Contact.'],
		['  ', 'is empty', 'Enter the ID of the record.'],
		['.', 'is ".", which is not an ID', 'Enter the ID of the record.'],
		['..', 'is "..", which is not an ID', 'Enter the ID of the record.'],
		['\uD800', 'holds half a character', 'Copy the ID again from where it comes.'],
		[
			2 ** 53,
			'is a number of more than 15 digits, so its last digits are lost',
			'Pass it as text from where it is first read.',
		],
		[[614], 'is not a text', 'Enter a text or an expression that returns one.'],
	])('%j is refused before anything is sent', async (id, problem, description) => {
		expect(failureOf(await runWith(id))).toMatchObject({
			error: `Contact ${problem} [item 0]`,
			details: { description, kind: 'validation', field: 'Contact', attempts: 0 },
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});
