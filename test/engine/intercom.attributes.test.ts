import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { companyId, contact, visitorIds } = samples.intercom;
const [visitorId] = visitorIds;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const setting = (key: string): INodeParameters => ({
	customInfoFields: { field: [{ key, value: 'x' }] },
});
const lists = () => stage.sandbox.received.filter(({ path }) => path === '/data_attributes');

describe('an attribute that does not exist', () => {
	test.each<[string, INodeParameters, string]>([
		['visitor', { resource: 'visitor', operation: 'update', visitorId }, 'plan_interst'],
		[
			'new contact',
			{ resource: 'contact', operation: 'create', email: 'a@b.example' },
			'PlanInterest',
		],
		[
			'contact',
			{ resource: 'contact', operation: 'update', contactId: contact.id },
			'plan interest',
		],
		[
			'contact that may exist',
			{ resource: 'contact', operation: 'upsert', email: contact.email },
			'plan_interests',
		],
	])('of a %s brings the nearest that does', async (_of, parameters, key) => {
		const run = await stage.run('intercom', { ...parameters, ...setting(key) }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining(`'${key}' does not exist`) as string,
			details: {
				kind: 'validation',
				description: expect.stringMatching(
					/^Did you mean "plan_interest"\? A new attribute/,
				) as string,
			},
		});
	});

	test('brings what Intercom says where the attributes cannot be read', async () => {
		stage.sandbox.plant({ fault: 'status', status: 403, pathIncludes: 'data_attributes' });
		const update = { resource: 'visitor', operation: 'update', visitorId };
		const run = await stage.run('intercom', { ...update, ...setting('plan_interst') }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining("'plan_interst' does not exist") as string,
			details: { description: expect.stringContaining('Create the attribute') as string },
		});
	});

	test.each<[string, INodeParameters]>([
		['company', { operation: 'update', companyId }],
		['company that may exist', { operation: 'upsert', ownCompanyId: 'acct-1' }],
	])('of a %s brings those of companies', async (_of, parameters) => {
		const company = { resource: 'company', ...parameters, ...setting('contract_untl') };
		const run = await stage.run('intercom', company, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { description: expect.stringContaining('"contract_until"') as string },
		});
		expect(lists().map(({ query }) => ({ ...query }))).toMatchObject([{ model: 'company' }]);
	});

	test('is looked up once, however many items it fails', async () => {
		const items = Array.from({ length: 4 }, () => ({ json: {} }));
		const parameters = { resource: 'visitor', operation: 'update', visitorId, ...setting('seat') };
		const run = await stage.run('intercom', parameters, { ...goOn, items });
		expect(run.errorItems).toHaveLength(4);
		expect(lists()).toHaveLength(1);
	});

	test('that resembles nothing brings all there are', async () => {
		const parameters = { resource: 'visitor', operation: 'update', visitorId };
		const run = await stage.run('intercom', { ...parameters, ...setting('zzzzzzzz') }, goOn);
		expect(failureOf(run)).toMatchObject({
			details: {
				description: expect.stringContaining(
					'There are: plan_interest, seats, budget, newsletter, trial_ends_at, order_reference',
				) as string,
			},
		});
	});

	test('leaves the usual advice where the workspace has none', async () => {
		stage.sandbox.intercom.attributes = [];
		const parameters = { resource: 'visitor', operation: 'update', visitorId };
		const run = await stage.run('intercom', { ...parameters, ...setting('seats') }, goOn);
		expect(failureOf(run)).toMatchObject({
			details: { description: expect.stringContaining('Create the attribute') as string },
		});
	});

	test('another refusal reads no attributes', async () => {
		const parameters = { resource: 'visitor', operation: 'update', visitorId: 'nobody' };
		const run = await stage.run('intercom', { ...parameters, ...setting('seats') }, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'validation' } });
		expect(lists()).toEqual([]);
	});
});
