import fc from 'fast-check';
import { DateTime } from 'luxon';

import { dayMonthYear } from '../../nodes/ZohoSalesIQ/resources/operator/fields';

const input = { label: 'Date of Birth', emptyValues: 'leave', timeZone: 'Asia/Kolkata' } as const;

test.each<[string, unknown]>([
	['a date alone', '1987-03-09'],
	['the text of a date input', '1987-03-09T00:00:00'],
	['a text in UTC', '1987-03-09T23:59:00.000Z'],
	['a text with an offset', '1987-03-09T00:30:00.000+09:00'],
	['a text as databases write it', '1987-03-09 08:00:00'],
	['a DateTime of n8n', DateTime.fromISO('1987-03-09T00:30:00', { zone: 'Pacific/Auckland' })],
	['a Date, by the clock of the workflow', new Date('1987-03-08T18:30:00Z')],
	['milliseconds, by the clock of the workflow', Date.UTC(1987, 2, 8, 18, 30)],
])('%s keeps its day', (_, value) => {
	expect(dayMonthYear(value, input)).toBe('09-03-1987');
});

test('whatever the time zone, the day that was entered is the day that is sent', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
			fc.constantFrom('Pacific/Kiritimati', 'UTC', 'America/Adak'),
			(date, timeZone) => {
				const [year, month, day] = date.toISOString().slice(0, 10).split('-');
				const entered = `${year}-${month}-${day}T00:00:00`;
				expect(dayMonthYear(entered, { ...input, timeZone })).toBe(`${day}-${month}-${year}`);
			},
		),
	);
});

test.each(['soon', '1987-13-45', '1987-03-091', true])('%j is not a date', (value) => {
	expect(() => dayMonthYear(value, input)).toThrow('Date of Birth is not a date');
});
