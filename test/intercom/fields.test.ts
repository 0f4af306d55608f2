import { numericId } from '../../nodes/Intercom/fields';

const input = { label: 'Reason', emptyValues: 'leave', timeZone: 'utc' } as const;

test('an ID that the vendor wants as a number is one', () => {
	expect(numericId(' 71 ', input)).toBe(71);
	expect(() => numericId('lunch', input)).toThrow(
		'Reason holds "lunch", which is not the number of a record',
	);
});
