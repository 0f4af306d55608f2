import type { INodePropertyCollection } from 'n8n-workflow';

import { conditions, matchInput } from '../../nodes/shared/operation/conditions';
import { conversionOf } from '../../nodes/shared/operation/convert';

const input = { label: 'Conditions', emptyValues: 'leave', timeZone: 'UTC' } as const;
const definition = {
	displayName: 'Conditions',
	name: 'conditions',
	description: 'What must hold',
	exampleField: 'email',
	operators: { equals: 'Equals', empty: 'Is Empty' },
	withoutValue: ['empty'],
	body: 'query.value',
	write: ({ field, operator, value }: { field: string; operator: string; value: unknown }) => ({
		field,
		operator,
		value,
	}),
};
const convert = (rows: unknown) => conversionOf(conditions(definition))({ field: rows }, input);

describe('rows of conditions', () => {
	test('are written in their order, with values as they were entered', () => {
		const rows = [
			{ field: ' plan ', operator: 'equals', value: 7 },
			{ field: 'email', operator: 'empty' },
		];
		expect(convert(rows)).toEqual([
			{ field: 'plan', operator: 'equals', value: 7 },
			{ field: 'email', operator: 'empty', value: '' },
		]);
	});

	test.each<[unknown, string]>([
		[{ field: '', operator: 'equals', value: 'a' }, 'Conditions, row 1, names no field'],
		[{ field: 'email', operator: '', value: 'a' }, 'Conditions, row 1, names no operator'],
		[{ field: 'email', operator: 'equals', value: '' }, 'Conditions, row 1, has no value'],
	])('%j is refused', (row, problem) => {
		expect(() => convert([row])).toThrow(problem);
	});

	test.each([[[]], [undefined], ['nonsense']])('%j holds none', (rows) => {
		expect(convert(rows)).toBeUndefined();
	});

	test('offer the fields that the vendor knows, or take any name', () => {
		const typeOf = (more: object) => {
			const [group] = conditions({ ...definition, ...more }).options as INodePropertyCollection[];
			return group?.values[0]?.type;
		};
		expect(typeOf({})).toBe('string');
		expect(typeOf({ fields: { email: 'Email' } })).toBe('options');
	});

	test('carry what the input says besides', () => {
		const displayOptions = { show: { mode: ['rows'] } };
		expect(
			conditions({
				...definition,
				withoutValue: [],
				required: true,
				hint: 'Whole days',
				displayOptions,
			}),
		).toMatchObject({ required: true, hint: 'Whole days', displayOptions });
	});
});

test('all or any of them, in the two words of the vendor', () => {
	expect(matchInput({ all: 'AND', any: 'OR', body: 'query.operator' })).toMatchObject({
		default: 'AND',
		body: 'query.operator',
		options: [
			{ name: 'All Conditions', value: 'AND' },
			{ name: 'Any Condition', value: 'OR' },
		],
	});
});
