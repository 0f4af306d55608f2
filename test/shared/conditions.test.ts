import type { INodePropertyCollection } from 'n8n-workflow';

import { conditions, operatorAmong } from '../../nodes/shared/operation/conditions';
import { conversionOf } from '../../nodes/shared/operation/convert';

const input = { label: 'Conditions', emptyValues: 'leave', timeZone: 'UTC' } as const;
const definition = {
	displayName: 'Conditions',
	name: 'conditions',
	description: 'What must hold',
	field: { example: 'email' },
	operators: { equals: 'Equals', empty: 'Is Empty' },
	withoutValue: ['empty'],
	withoutOperator: ['tag'],
	exampleValue: 'Gold',
	body: 'query.value',
	write: ({ field, operator, value }: { field: string; operator: string; value: unknown }) => ({
		field,
		operator,
		value,
	}),
};
const convert = (rows: unknown, more: object = {}) =>
	conversionOf(conditions({ ...definition, ...more }))({ field: rows }, input);
const rowInputs = (more: object = {}) => {
	const [group] = conditions({ ...definition, ...more }).options as INodePropertyCollection[];
	return group?.values ?? [];
};

describe('rows of conditions', () => {
	test('are written in their order, with values as they were entered', () => {
		const rows = [
			{ field: ' plan ', operator: 'equals', value: 7 },
			{ field: 'paid', operator: 'equals', value: false },
			{ field: 'email', operator: 'empty' },
			{ field: 'tag', value: 'lamps' },
		];
		expect(convert(rows)).toEqual([
			{ field: 'plan', operator: 'equals', value: 7 },
			{ field: 'paid', operator: 'equals', value: false },
			{ field: 'email', operator: 'empty', value: '' },
			{ field: 'tag', operator: '', value: 'lamps' },
		]);
	});

	test('take the words on the screen, which a model may give', () => {
		const field = { choices: { email: 'Email Address', phone: 'Phone' } };
		expect(
			convert([{ field: 'email address', operator: 'Equals', value: 'a' }], { field }),
		).toEqual([{ field: 'email', operator: 'equals', value: 'a' }]);
	});

	test.each<[unknown, string]>([
		[{ field: '', operator: 'equals', value: 'a' }, 'Conditions, row 1, names no field'],
		[{ field: 'email', operator: '', value: 'a' }, 'Conditions, row 1, names no operator'],
		[{ field: 'email', operator: 'equals', value: '' }, 'Conditions, row 1, has no value'],
		[{ field: 'email', operator: 'equals', value: ' ' }, 'Conditions, row 1, has no value'],
		[{ field: 'email', operator: 'equals', value: [] }, 'Conditions, row 1, has no value'],
		[{ field: 'tag', operator: '', value: '' }, 'Conditions, row 1, has no value'],
	])('%j is refused', (row, problem) => {
		expect(() => convert([row])).toThrow(problem);
	});

	test.each([[[]], [undefined], ['nonsense']])('%j holds none', (rows) => {
		expect(convert(rows)).toBeUndefined();
	});

	test('name no field where all of them compare the same', () => {
		const more = { field: undefined };
		expect(rowInputs(more).map(({ name }) => name)).toEqual(['operator', 'value']);
		expect(convert([{ operator: 'equals', value: 'a' }], more)).toEqual([
			{ field: '', operator: 'equals', value: 'a' },
		]);
	});

	test('offer the fields that the vendor knows, those that it lists, or take any name', () => {
		const [typed] = rowInputs();
		const [known] = rowInputs({ field: { choices: { email: 'Email' } } });
		const [listed] = rowInputs({ field: { list: 'getFields' } });
		expect([typed?.type, known?.type, listed?.type]).toEqual(['string', 'options', 'options']);
		expect(listed).toMatchObject({
			displayName: 'Field Name or ID',
			typeOptions: { loadOptionsMethod: 'getFields' },
		});
	});

	test('show neither an operator nor a value where none is needed', () => {
		const [, operator, value] = rowInputs();
		expect(operator?.displayOptions).toEqual({ hide: { field: ['tag'] } });
		expect(value?.displayOptions).toEqual({ hide: { operator: ['empty'] } });
		const all = rowInputs({ withoutValue: undefined, withoutOperator: undefined });
		expect(all.map(({ displayOptions }) => displayOptions)).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	test('carry what the input says besides', () => {
		const more = { required: true, hint: 'Whole days' } as const;
		expect(conditions({ ...definition, ...more })).toMatchObject(more);
		const [, , value] = rowInputs({ valueDescription: 'As it is stored' });
		expect(value).toMatchObject({ description: 'As it is stored', placeholder: 'e.g. Gold' });
	});
});

test('an operator that the field does not take is refused, with those that it takes', () => {
	const names = { equals: 'Equals', contains: 'Contains', less: 'Is Less Than' };
	expect(operatorAmong('less', ['equals', 'less'], names, input)).toBe('less');
	expect(() => operatorAmong('contains', ['equals', 'less'], names, input)).toThrow(
		expect.objectContaining({
			facts: expect.objectContaining({
				message: 'Conditions compares in a way that its field does not know',
				advice: 'Choose one of: Equals, Is Less Than.',
			}) as object,
		}) as Error,
	);
});
