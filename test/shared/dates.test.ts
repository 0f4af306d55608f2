import { DateTime } from 'luxon';

import {
	iso,
	isoDay,
	milliseconds,
	millisecondsOf,
	seconds,
} from '../../nodes/shared/operation/dates';

const input = { label: 'Sent After', emptyValues: 'leave', timeZone: 'Asia/Kolkata' } as const;
const at = Date.UTC(2024, 5, 12, 10, 30);

test.each<[string, unknown]>([
	['a text with its zone', '2024-06-12T10:30:00Z'],
	['a text with an offset', '2024-06-12T12:30:00+02:00'],
	['a text without a zone, by the clock of the workflow', '2024-06-12T16:00:00'],
	['a text as databases write it', '2024-06-12 16:00:00'],
	['a Date', new Date(at)],
	['a DateTime of n8n', DateTime.fromMillis(at)],
	['milliseconds', at],
	['milliseconds as a text', String(at)],
	['seconds', at / 1000],
])('%s is a time', (_, value) => {
	expect(milliseconds(value, input)).toBe(at);
});

test('each vendor gets the time in its own form', () => {
	const value = '2024-06-12T10:30:00.900Z';
	expect(milliseconds(value, input)).toBe(at + 900);
	expect(seconds(value, input)).toBe(at / 1000);
	expect(iso(value, input)).toBe('2024-06-12T10:30:00.900Z');
});

test('a day is that of the workflow', () => {
	expect(isoDay('2026-12-25', input)).toBe('2026-12-25');
	expect(isoDay('2026-12-25T00:00:00', input)).toBe('2026-12-25');
	expect(isoDay('2026-12-24T20:00:00Z', input)).toBe('2026-12-25');
});

test.each([['yesterday'], [true], [{ a: 1 }], ['2024-13-45'], [new Date(NaN)]])(
	'%j is refused, and the input named',
	(value) => {
		expect(() => milliseconds(value, input)).toThrow('Sent After is not a date');
	},
);

test('what is no date has no milliseconds', () => {
	expect(millisecondsOf('2024-06-12')).toBeUndefined();
	expect(millisecondsOf({ toMillis: 'no' })).toBeUndefined();
});
