import { samples } from '../../sandbox';
import { failureOf, goOn, jsonOf, onTheWire } from './observe';
import { setStage, type Stage } from './stage';

const { contactIds, tokens } = samples.acquire;
const [id] = contactIds;
const get = { resource: 'contact', operation: 'get', contactId: id };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

describe('getting a contact', () => {
	test('asks for its details along with it', async () => {
		const run = await stage.run('acquire', get);
		expect(onTheWire(stage.sandbox.received)).toEqual([
			{
				method: 'GET',
				path: `/api/v1/crm/objects/contact/${id}`,
				query: { relations: 'fields' },
				body: undefined,
				headers: { authorization: `Bearer ${tokens.good}`, accept: 'application/json' },
			},
		]);
		expect(jsonOf(run)[0]).toMatchObject({
			name: 'Runa Dahl',
			email: 'runa.dahl@fjordworks.example',
		});
		expect(stage.sandbox.accounting().writesApplied).toBe(0);
	});

	test('gives the common Visitor form', async () => {
		const run = await stage.run('acquire', { ...get, output: 'visitor' });
		expect(run.items).toEqual([
			{
				json: {
					vendor: 'acquire',
					id,
					externalId: null,
					name: 'Runa Dahl',
					email: 'runa.dahl@fjordworks.example',
					phone: '2025550117',
					customInfo: {},
					createdAt: '2024-07-09T04:40:00.000Z',
					updatedAt: '2024-07-09T04:40:00.000Z',
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	test('a contact that does not exist is reported although the status is 400', async () => {
		const run = await stage.run('acquire', { ...get, contactId: '999' }, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { kind: 'notFound', statusCode: 400, attempts: 1, mayHaveBeenApplied: false },
		});
	});

	test('is asked for again after a lost answer', async () => {
		stage.sandbox.plant({ fault: 'resetAfterWrite', times: 1 });
		const run = await stage.run('acquire', get);
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.received).toHaveLength(2);
	});
});
