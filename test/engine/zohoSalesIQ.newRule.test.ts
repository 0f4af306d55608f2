import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const create = {
	resource: 'chatRoutingRule',
	operation: 'create',
	conditions: { field: [{ field: 'country', operator: 'is_equal_to', value: 'Norway' }] },
};
const asked = () => stage.sandbox.received.map(({ method, body }) => ({ method, body }));
const answer = { fault: 'status', status: 200, vendor: 'zoho', times: 1 } as const;
const refusal = { error: { code: 1016, message: 'No' } };

test('a rule that SalesIQ makes as it is wanted takes one request', async () => {
	const rule = { id: '7', title: 'North', enabled: false };
	stage.sandbox.plant({ ...answer, body: { data: rule } });
	const run = await stage.run('zohoSalesIQ', create);
	expect(jsonOf(run)).toEqual([rule]);
	expect(asked()).toHaveLength(1);
});

test('a rule that is wanted in force and is not yet, is switched on', async () => {
	stage.sandbox.plant({ ...answer, body: { data: { id: '7', enabled: false } } });
	stage.sandbox.plant({ ...answer, body: { data: { id: '7', enabled: true } }, afterRequests: 1 });
	const run = await stage.run('zohoSalesIQ', { ...create, enabled: true });
	expect(jsonOf(run)).toEqual([{ id: '7', enabled: true }]);
	expect(asked()[1]).toEqual({ method: 'PUT', body: { enabled: true } });
});

describe('a rule that cannot be switched is told by its ID, so that nobody creates it again', () => {
	test.each([
		[false, true, 'is still in force: switch it off'],
		[true, false, 'is not in force yet: switch it on'],
	])('wanted in force: %j', async (wanted, made, words) => {
		stage.sandbox.plant({ ...answer, body: { data: { id: '7', enabled: made } } });
		stage.sandbox.plant({ ...answer, body: refusal, afterRequests: 1 });
		const run = await stage.run('zohoSalesIQ', { ...create, enabled: wanted }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Zoho SalesIQ does not allow this: No (a part had been carried out before) [item 0]',
			details: {
				kind: 'permission',
				mayHaveBeenApplied: true,
				description: expect.stringContaining(
					`The rule 7 was created, but ${words} with Enable or Disable, and do not create it again.`,
				) as string,
			},
		});
	});
});
