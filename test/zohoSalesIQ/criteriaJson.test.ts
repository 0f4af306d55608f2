import fc from 'fast-check';

import { lowerCase, upperCase } from '../../nodes/ZohoSalesIQ/criteria/groups';
import { exampleFor, fromJson } from '../../nodes/ZohoSalesIQ/criteria/json';

const input = { label: 'Criteria (JSON)', emptyValues: 'leave', timeZone: 'UTC' } as const;
const lower = (value: unknown) => fromJson(lowerCase)(value, input);
const upper = (value: unknown) => fromJson(upperCase)(value, input);

const norway = { field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] };
const deals = {
	field_name: 'crm_deal',
	sub_field: 'Stage',
	comparator: 'contains',
	values: [],
	integ_name: 'zohocrm',
};

test('criteria go out in the case of the module, whatever case they came in', () => {
	const written = [{ or_criteria: [norway] }, { OR_criteria: [deals, norway] }];
	expect(lower(JSON.stringify(written))).toEqual([
		{ or_criteria: [norway] },
		{ or_criteria: [deals, norway] },
	]);
	expect(upper(written)).toEqual([{ OR_criteria: [norway] }, { OR_criteria: [deals, norway] }]);
});

test('the example that the input opens with is taken as it is', () => {
	expect(lower(exampleFor(lowerCase))).toEqual([{ or_criteria: [norway] }]);
	expect(upper(exampleFor(upperCase))).toEqual([{ OR_criteria: [norway] }]);
});

test('any number of groups and conditions is passed on as it is', () => {
	const word = fc.stringMatching(/^[a-z_]{1,12}$/);
	const condition = fc.record(
		{
			field_name: word,
			comparator: word,
			values: fc.array(fc.string()),
			sub_field: fc.string(),
			integ_name: fc.string(),
		},
		{ requiredKeys: ['field_name', 'comparator', 'values'] },
	);
	const group = fc.record({ or_criteria: fc.array(condition, { minLength: 1 }) });
	fc.assert(
		fc.property(fc.array(group, { minLength: 1 }), (groups) => {
			expect(lower(JSON.stringify(groups))).toEqual(JSON.parse(JSON.stringify(groups)));
		}),
	);
});

const withSecond = (condition: unknown) => [
	{ or_criteria: [norway] },
	{ or_criteria: [norway, condition] },
];

describe('criteria of another form are refused, with the place and what is missing there', () => {
	test.each<[problem: string, value: unknown]>([
		['is not a list', norway],
		['holds no group', []],
		['has no or_criteria list in group 1', [norway]],
		['has no or_criteria list in group 2', [{ or_criteria: [norway] }, 'country']],
		['holds no condition in group 1', [{ or_criteria: [] }]],
		['holds no object in group 2, condition 2', withSecond('country')],
		['has no field_name in group 2, condition 2', withSecond({ ...norway, field_name: undefined })],
		['has no comparator in group 2, condition 2', withSecond({ ...norway, comparator: ' ' })],
		['has no values list in group 2, condition 2', withSecond({ ...norway, values: 'Norway' })],
		[
			'has a sub_field that is no text in group 2, condition 2',
			withSecond({ ...norway, sub_field: 3 }),
		],
	])('%s', (problem, value) => {
		expect(() => lower(value)).toThrow(new Error(`Criteria (JSON) ${problem}`));
	});

	test('malformed JSON', () => {
		expect(() => lower('[{')).toThrow('Criteria (JSON) is not valid JSON');
	});

	test('the advice shows the form of the module', () => {
		const advice = expect.stringContaining('OR_criteria') as string;
		expect(() => upper([])).toThrow(
			expect.objectContaining({
				facts: expect.objectContaining({ kind: 'validation', advice }) as object,
			}) as Error,
		);
	});
});
