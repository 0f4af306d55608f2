import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { isoOrNull, textOrNull } from '../../nodes/shared/base/record';
import type { Output } from '../../nodes/shared/operation/operation';
import { wholeList } from '../../nodes/shared/operation/paging';
import { holdsRecord } from '../../nodes/shared/run/holds';
import { type Form, recordsAt, shape } from '../../nodes/shared/run/output';

const vendor = { name: 'x' };
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
const shaped = (body: unknown, form: Form, more: Output = output) =>
	shape(recordsAt(body, more), more, form, vendor);

test('Simplified keeps the fields that most people use, also the empty ones', () => {
	expect(shaped({ data: record }, 'simplified')).toEqual([{ id: 7, name: '' }]);
});

test('Simplified keeps everything where no fields are named', () => {
	expect(shaped({ data: record }, 'simplified', { from: 'data' })).toEqual([record]);
});

test('Simplified has the values as the vendor means them', () => {
	const simplify = ({ id }: { id?: unknown }) => ({ id: String(id) });
	expect(shape([record], output, 'simplified', { name: 'x', simplify })).toEqual([{ id: '7' }]);
	expect(shape([record], output, 'raw', { name: 'x', simplify })).toEqual([record]);
});

test('Simplified names the fields as they are called then, in its own order', () => {
	const simplify = ({ a, b }: IDataObject) => ({ a, second: b });
	const output = { simplified: ['second', 'a'] };
	const [item] = shape([{ a: 1, b: 2 }], output, 'simplified', { name: 'x', simplify });
	expect(Object.entries(item ?? {})).toEqual([
		['second', 2],
		['a', 1],
	]);
});

test('what is told of a record that is not there is null', () => {
	const output = { simplified: ['plan_id', 'planName', 'planet', 'size'] };
	expect(shape([{ plan: null }], output, 'simplified', { name: 'x' })).toEqual([
		{ plan_id: null, planName: null },
	]);
});

test('Raw is the record as it came', () => {
	expect(shaped({ data: record }, 'raw')).toEqual([record]);
});

test('Visitor is the common form, marked with its vendor', () => {
	expect(shaped({ data: record }, 'visitor')).toEqual([
		expect.objectContaining({ vendor: 'x', id: '7' }),
	]);
});

test('an operation without the common form gives the simplified one', () => {
	const { visitor, ...plain } = output;
	expect(visitor).toBeDefined();
	expect(shaped({ data: record }, 'visitor', plain)).toEqual([{ id: 7, name: '' }]);
});

test('a list gives one record for each of its rows', () => {
	expect(shaped({ data: [record, 'no record', { id: 8 }] }, 'simplified')).toEqual([
		{ id: 7, name: '' },
		{ id: 8 },
	]);
});

test('a function finds what no path leads to', () => {
	const from = (body: unknown) => [{ id: 1 }, { id: (body as { second: number }).second }];
	expect(recordsAt({ second: 2 }, { from })).toEqual([{ id: 1 }, { id: 2 }]);
});

describe('what an answer must hold to be a success', () => {
	const lacking = ['', null, [], {}, { success: false }, { type: 'error.list', errors: [{}] }];

	test.each(lacking)('one record: not %j', (body) => {
		expect(holdsRecord(body, { from: 'data' })).toBe(false);
	});

	test.each([
		{ data: '' },
		{ data: null },
		{ data: {} },
		{ data: [] },
		{ data: [{}] },
		{ data: 7 },
	])('one record: not %j', (body) => {
		expect(holdsRecord(body, { from: 'data' })).toBe(false);
	});

	test.each([{ data: { id: 1 } }, { data: [{ id: 1 }, {}] }])('one record: %j', (body) => {
		expect(holdsRecord(body, { from: 'data' })).toBe(true);
	});

	test.each(lacking)('a list: not %j', (body) => {
		expect(holdsRecord(body, { from: 'data' }, wholeList)).toBe(false);
	});

	test('a list may be empty, and absent only where the vendor leaves it out', () => {
		expect(holdsRecord({ data: [] }, { from: 'data' }, wholeList)).toBe(true);
		expect(holdsRecord({}, { from: 'data' }, { ...wholeList, mayBeAbsent: true })).toBe(true);
	});

	test('a list that lies elsewhere says itself whether it is there', () => {
		const list = { ...wholeList, isIn: (body: unknown) => body === 'there' };
		expect(holdsRecord('there', {}, list)).toBe(true);
		expect(holdsRecord({ id: 1 }, {}, list)).toBe(false);
	});

	test('a record whose every field is missing is none', () => {
		expect(holdsRecord({}, { from: () => ({ email: undefined }) })).toBe(false);
	});

	test.each([{ always: { deleted: true } }, { confirmed: true } as const])(
		'nothing where %j says that the vendor confirms without a record',
		(output) => {
			expect(holdsRecord('', output)).toBe(true);
		},
	);

	test('a text or a file with something in it', () => {
		expect(holdsRecord('Hello', { text: 'transcript' })).toBe(true);
		expect(holdsRecord('', { text: 'transcript' })).toBe(false);
		expect(holdsRecord({ a: 1 }, { text: 'transcript' })).toBe(false);
		const file = { file: { fileName: 'a.mp3' } };
		expect(holdsRecord(Buffer.from('a'), file)).toBe(true);
		expect(holdsRecord(Buffer.alloc(0), file)).toBe(false);
		expect(holdsRecord('', file)).toBe(false);
	});

	test('nothing that lacks the record passes, whatever else it holds', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.string().filter((key) => key !== 'data'),
					fc.jsonValue(),
				),
				(body) => {
					expect(holdsRecord(body, { from: 'data' })).toBe(false);
					expect(holdsRecord(body, { from: 'data' }, wholeList)).toBe(false);
				},
			),
		);
	});
});

test('a text becomes a field of the record', () => {
	expect(recordsAt('Hello', { text: 'transcript' })).toEqual([{ transcript: 'Hello' }]);
});

test('a field called error is renamed, since n8n would take the item for a failed one', () => {
	expect(shaped({ data: { id: 1, error: 'x' } }, 'raw')).toEqual([{ id: 1, vendorError: 'x' }]);
	expect(shaped({ data: { id: 1, error: 'x' } }, 'simplified', { from: 'data' })).toEqual([
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
