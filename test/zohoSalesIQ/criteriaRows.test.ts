import fc from 'fast-check';
import type { IDataObject, INodePropertyCollection } from 'n8n-workflow';

import type { Call, Field } from '../../nodes/shared/operation';
import {
	groupsOf,
	lowerCase,
	upperCase,
	withCriteria,
} from '../../nodes/ZohoSalesIQ/criteria/groups';
import { criteriaInputs } from '../../nodes/ZohoSalesIQ/criteria/inputs';
import { fromJson } from '../../nodes/ZohoSalesIQ/criteria/json';
import { titled } from '../../nodes/ZohoSalesIQ/criteria/lookups';
import { withRings } from '../../nodes/ZohoSalesIQ/criteria/rings';
import { comparators, writeRow } from '../../nodes/ZohoSalesIQ/criteria/rows';

const input = { label: 'Conditions, row 1,', emptyValues: 'leave', timeZone: 'UTC' } as const;
const write = (operator: string, value: unknown) =>
	writeRow({ field: 'number_of_visits', operator, value }, input);

describe('a row', () => {
	test.each<[operator: string, value: unknown, values: string[]]>([
		['is_equal_to', ' Norway ', ['Norway']],
		['is_equal_to', 'Bergen, Norway', ['Bergen, Norway']],
		['is_equal_to', ['Norway', 'Sweden'], ['Norway', 'Sweden']],
		['is', true, ['true']],
		['greater_than', 9, ['9']],
		['less_than', '2.5', ['2.5']],
		['between', '2, 9', ['2', '9']],
		['between', '5,5', ['5', '5']],
		['between', [2, 9], ['2', '9']],
		['between', '10.0.0.1,10.0.0.9', ['10.0.0.1', '10.0.0.9']],
	])('%s %j has the values %j', (operator, value, values) => {
		expect(write(operator, value)).toEqual({
			field_name: 'number_of_visits',
			comparator: operator,
			values,
		});
	});

	test.each<[operator: string, value: unknown, problem: string]>([
		['greater_than', 'many', 'is not a number'],
		['less_than', 2 ** 60, 'is a number of more than 15 digits'],
		['between', '2', 'needs two values'],
		['between', '2,5,9', 'needs two values'],
		['between', '2, ', 'is empty'],
		['is_equal_to', { country: 'Norway' }, 'is not a text'],
		['resembles', 'Norway', 'compares in a way that its field does not know'],
	])('%s %j is refused', (operator, value, problem) => {
		expect(() => write(operator, value)).toThrow(`Conditions, row 1, ${problem}`);
	});
});

const word = fc.stringMatching(/^[a-z_]{1,12}$/);
const row = fc.record({
	field_name: word,
	comparator: fc.constantFrom(...Object.keys(comparators)),
	values: fc.array(word, { minLength: 1 }),
});
const entered = fc.record({
	match: fc.constantFrom('all' as const, 'any' as const),
	rows: fc.array(row, { minLength: 1 }),
	group: fc.option(fc.array(row, { minLength: 1 }), { nil: undefined }),
});

/** Whether somebody meets a condition depends on its field alone here. */
const holds = (groups: IDataObject[], key: string, met: ReadonlySet<unknown>) =>
	groups.every((group) =>
		(group[key] as IDataObject[]).some(({ field_name }) => met.has(field_name)),
	);

describe('groups', () => {
	test('mean what the inputs say, whoever is asked', () => {
		fc.assert(
			fc.property(entered, fc.array(word), ({ match, rows, group }, others) => {
				const names = rows.map(({ field_name }) => field_name);
				for (const met of [new Set(names), new Set(others), new Set(names.slice(1))]) {
					const each = rows.map(({ field_name }) => met.has(field_name));
					const own = match === 'all' ? each.every(Boolean) : each.some(Boolean);
					const besides = group?.some(({ field_name }) => met.has(field_name)) ?? true;
					const written = groupsOf({ match, rows, group }, lowerCase);
					expect(holds(written, 'or_criteria', met)).toBe(own && besides);
				}
			}),
		);
	});

	test('have the form that JSON must have, in the case of the module', () => {
		fc.assert(
			fc.property(entered, fc.constantFrom(lowerCase, upperCase), (given, keys) => {
				const written = groupsOf(given, keys);
				expect(fromJson(keys)(JSON.stringify(written), input)).toEqual(written);
			}),
		);
	});
});

const callWith = (body: object) => ({ body }) as Call;
const norway = { field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] };
const json = [{ or_criteria: [norway] }];

describe('the criteria of a request', () => {
	test.each<[string, object, object]>([
		['that are rows', { match: 'all', rows: [norway] }, { and_criteria: json }],
		['that are a group alone', { match: 'all', group: [norway] }, { and_criteria: json }],
		['that are none', { match: 'any' }, {}],
		['that were entered as JSON', json, { and_criteria: json }],
	])('%s', (_, and_criteria, written) => {
		const { body } = withCriteria(lowerCase)(callWith({ and_criteria, points: 5 }));
		expect(body).toEqual({ points: 5, ...written });
	});

	test('that are not there', () => {
		expect(withCriteria(lowerCase)(callWith({ points: 5 })).body).toEqual({ points: 5 });
	});
});

describe('the rings of a request', () => {
	test.each<[string, object, object]>([
		['that are rows', { match: 'any', ring_one: [norway] }, { ring_one: json }],
		['that were entered as JSON', { ring_one: json }, { ring_one: json }],
	])('%s', (_, rule, written) => {
		expect(withRings(callWith({ name: 'North', rule })).body).toEqual({
			name: 'North',
			rule: written,
		});
	});

	test('that are not there', () => {
		expect(withRings(callWith({ name: 'North' })).body).toEqual({ name: 'North' });
	});
});

test('the words on the screen are stored under no name that n8n takes for an expression', () => {
	const stored = criteriaInputs({ list: 'getTriggerFields' })
		.flatMap(({ options = [] }) => options as Array<INodePropertyCollection | Field>)
		.flatMap((option) => ('values' in option ? option.values : [option]))
		.flatMap(({ options = [] }) => options)
		.map((option) => String('value' in option ? option.value : option.name));
	expect(stored).toContain('is_equal_to');
	expect(stored.filter((value) => value.startsWith('='))).toEqual([]);
});

test.each([
	['country', 'Country'],
	['number_of_visits', 'Number of Visits'],
	['landing_page_url', 'Landing Page URL'],
	['utm_campaign_name', 'UTM Campaign Name'],
	['of_interest', 'Of Interest'],
])('the field %s is called %s', (name, title) => {
	expect(titled(name)).toBe(title);
});
