import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { contact } = samples.intercom;
const search = { resource: 'contact', operation: 'search' };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const rows = (...field: INodeParameters[]) => ({ field });
const query = () => (stage.sandbox.received[0]?.body as { query: unknown }).query;

describe('searching for contacts', () => {
	test('a custom attribute keeps the type of its value', async () => {
		const run = await stage.run('intercom', {
			...search,
			match: 'OR',
			attributeConditions: rows(
				{ field: 'seats', operator: 'atLeast', value: '={{ 5 }}' },
				{ field: 'plan_interest', operator: 'in', value: 'team, business' },
				{ field: 'order_reference', operator: 'equals', value: ' NL-1 ' },
				{
					field: 'trial_ends_at',
					operator: 'greater',
					value: '={{ DateTime.fromISO("2024-07-09T04:40:00Z") }}',
				},
			),
		});
		expect(run.error).toBeUndefined();
		expect(query()).toEqual({
			operator: 'OR',
			value: [
				{ field: 'custom_attributes.seats', operator: '>=', value: 5 },
				{ field: 'custom_attributes.plan_interest', operator: 'IN', value: ['team', 'business'] },
				{ field: 'custom_attributes.order_reference', operator: '=', value: 'NL-1' },
				{ field: 'custom_attributes.trial_ends_at', operator: '>', value: 1_720_500_000 },
			],
		});
	});

	test.each<[string, INodeParameters, string, string]>([
		['nothing to compare', {}, 'Conditions is empty', 'Enter at least one condition.'],
		[
			'a date that is compared in a way that it does not know',
			{ conditions: rows({ field: 'created_at', operator: 'atLeast', value: '2024-07-01' }) },
			'Conditions, row 1, compares in a way that its field does not know',
			'Choose one of: Equals, Is Less or Earlier Than, Is Greater or Later Than.',
		],
		[
			'an operator that there is not',
			{ attributeConditions: rows({ field: 'seats', operator: 'near', value: '5' }) },
			'Conditions on Custom Attributes, row 1, compares in a way that its field does not know',
			expect.stringContaining('Is None Of') as string,
		],
		[
			'more conditions than a group may hold',
			{
				groupConditions: rows(
					...Array.from({ length: 16 }, () => ({
						field: 'name',
						operator: 'equals',
						value: 'Runa',
					})),
				),
			},
			'Conditions holds 16 conditions',
			'Intercom takes at most 15 in one group: use Is One Of, or put some into the group.',
		],
	])('refuses %s, and sends nothing', async (_what, parameters, error, description) => {
		const run = await stage.run('intercom', { ...search, ...parameters }, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `${error} [item 0]`,
			details: { kind: 'validation', description },
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test('a field that is newer than the node counts as text', async () => {
		const condition = { field: 'nickname', operator: 'equals', value: 'Runa' };
		const run = await stage.run('intercom', { ...search, conditions: rows(condition) }, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'validation', statusCode: 400 } });
		expect(query()).toEqual({
			operator: 'AND',
			value: [{ field: 'nickname', operator: '=', value: 'Runa' }],
		});
	});

	test('a contact that was changed just now is not found yet', async () => {
		stage.sandbox.intercom.searchLagMs = Date.now();
		const condition = { field: 'email', operator: 'equals', value: contact.email };
		const run = await stage.run('intercom', { ...search, conditions: rows(condition) });
		expect(run.items).toEqual([]);
	});
});
