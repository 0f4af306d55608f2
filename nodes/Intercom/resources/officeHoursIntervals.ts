import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../shared/base/errors';
import { at, textOf } from '../../shared/base/record';
import { type Field, rowsInput, textInput } from '../../shared/operation';

const minutesOfDay = 24 * 60;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** In the order of the week, since the alphabet knows no days. */
const dayInput: Field = {
	displayName: 'Day',
	name: 'day',
	type: 'options',
	default: 'workdays',
	options: [
		{ name: 'Monday to Friday', value: 'workdays' },
		{ name: 'Every Day', value: 'everyDay' },
		...weekdays.map((name, day) => ({ name, value: String(day) })),
	],
	description: 'The days of the week on which the hours hold',
};

const everyDay = weekdays.map((_, day) => day);

/** Days by their numbers, Monday first. */
const daysOf = new Map([
	['workdays', everyDay.slice(0, 5)],
	['everyDay', everyDay],
	...everyDay.map((day): [string, number[]] => [String(day), [day]]),
]);

const hours: Field[] = [
	textInput({
		displayName: 'From',
		name: 'from',
		example: '09:00',
		description: 'When it opens, on a quarter of an hour',
	}),
	textInput({
		displayName: 'To',
		name: 'to',
		example: '17:30',
		description: 'When it closes, on a quarter of an hour, 24:00 at the latest',
	}),
];

/** Documented: minutes are whole quarters of an hour. */
function minuteAt(time: unknown, label: string): number {
	const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(textOf(time).trim()) ?? [];
	const minutes = Number(hour) * 60 + Number(minute);
	if (minutes <= minutesOfDay && minutes % 15 === 0) return minutes;
	throw invalid(
		label,
		`holds "${textOf(time)}", which is no time of the day on a quarter of an hour`,
		'Give times such as 09:00 or 17:30.',
	);
}

function intervalOf({ from, to }: IDataObject, label: string) {
	const [start, end] = [minuteAt(from, label), minuteAt(to, label)];
	if (start < end) return { start, end };
	throw invalid(
		label,
		'closes before it opens',
		'Hours that go past midnight take one row for each of the two days.',
	);
}

/** The open hours of each week, in minutes since Monday (documented). */
export const weeklyHours = (rules: { required?: true } = {}): Field =>
	rowsInput({
		displayName: 'Open Hours',
		name: 'timeIntervals',
		...rules,
		description: 'When it is open each week. An update replaces all hours.',
		row: 'Hours',
		clear: [],
		values: [dayInput, ...hours],
		body: 'time_intervals',
		write: ({ day, ...row }, { label }) => {
			const { start, end } = intervalOf(row, label);
			const days = daysOf.get(textOf(day));
			if (!days) throw invalid(label, 'names no day', 'Choose a day from the list.');
			return days.map((number) => ({
				start_minute: number * minutesOfDay + start,
				end_minute: number * minutesOfDay + end,
			}));
		},
	});

/** The open hours of one day, in minutes since midnight (documented). */
export const dailyHours = (rules: Pick<Field, 'required' | 'displayOptions'> = {}): Field =>
	rowsInput({
		displayName: 'Open Hours',
		name: 'timeIntervals',
		...rules,
		description: 'When it is open on that day. An update replaces all hours.',
		row: 'Hours',
		clear: [],
		values: hours,
		body: 'time_intervals',
		write: (row, { label }) => {
			const { start, end } = intervalOf(row, label);
			return [{ start_minute: start, end_minute: end }];
		},
	});

/** Stored hours in the form of a request, which must not name the day (documented). */
export const withoutDays = ({ time_intervals: stored, ...record }: IDataObject): IDataObject => ({
	...record,
	time_intervals: Array.isArray(stored) ? stored.map(withoutDay) : null,
});

const withoutDay = (interval: unknown) => ({
	start_minute: at(interval, 'start_minute'),
	end_minute: at(interval, 'end_minute'),
});
