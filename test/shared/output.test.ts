import { isoOrNull, shape, textOrNull } from '../../nodes/shared/output';

const output = {
	from: 'data',
	simplified: ['id', 'name'],
	visitor: (record: { id?: unknown }) => ({
		id: textOrNull(record.id),
		externalId: null,
		name: null,
		email: null,
		phone: null,
		customInfo: {},
		createdAt: null,
		updatedAt: null,
	}),
};
const record = { id: 7, name: '', extra: [1] };

test('Simplified keeps the fields that most people use, also the empty ones', () => {
	expect(shape({ data: record }, output, 'simplified', 'x')).toEqual([{ id: 7, name: '' }]);
});

test('Raw is the record as it came', () => {
	expect(shape({ data: record }, output, 'raw', 'x')).toEqual([record]);
});

test('Visitor is the common form, marked with its vendor', () => {
	expect(shape({ data: record }, output, 'visitor', 'x')).toEqual([
		expect.objectContaining({ vendor: 'x', id: '7' }),
	]);
});

test('an operation without the common form gives the simplified one', () => {
	const { visitor, ...plain } = output;
	expect(visitor).toBeDefined();
	expect(shape({ data: record }, plain, 'visitor', 'x')).toEqual([{ id: 7, name: '' }]);
});

test('a list gives one record for each of its rows', () => {
	expect(shape({ data: [record, 'no record', { id: 8 }] }, output, 'simplified', 'x')).toEqual([
		{ id: 7, name: '' },
		{ id: 8 },
	]);
});

test.each([[''], [{}], [{ data: null }]])(
	'an answer without a record (%j) is a plain success',
	(body) => {
		expect(shape(body, output, 'raw', 'x')).toEqual([{ success: true }]);
	},
);

test('a field called error is renamed, since n8n would take the item for a failed one', () => {
	expect(shape({ data: { id: 1, error: 'x' } }, output, 'raw', 'x')).toEqual([
		{ id: 1, vendorError: 'x' },
	]);
});

test.each([
	[undefined, null],
	[null, null],
	['', null],
	[0, '0'],
	['7', '7'],
])('textOrNull(%j) is %j', (value, expected) => {
	expect(textOrNull(value)).toBe(expected);
});

test.each<[unknown, number | undefined, string | null]>([
	[1718870000, 1000, '2024-06-20T07:53:20.000Z'],
	['1718200300118', undefined, '2024-06-12T13:51:40.118Z'],
	['2024-06-12T13:53:31Z', undefined, '2024-06-12T13:53:31.000Z'],
	['', undefined, null],
	[undefined, undefined, null],
	['never', undefined, null],
])('isoOrNull(%j, %j) is %j', (value, unit, expected) => {
	expect(isoOrNull(value, unit)).toBe(expected);
});
