import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Route } from '../../core/vendor';
import { crudRoutes } from '../crud';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { whole } from '../paging';
import type { Row } from '../table';

const minutesOfDay = 24 * 60;
const week = 7 * minutesOfDay;
const missing = 'Resource Not Found';

// The code is that of audiences, the wording ours.
const invalid = (message: string): never => refuse(422, 'validation_error', message);

/** Quarters of an hour; the day is only shown (documented). */
function checkIntervals({ time_intervals: intervals }: JsonObject, end: number): void {
	if (intervals === undefined || intervals === null) return;
	if (!Array.isArray(intervals)) return invalid('Time intervals must be a list');
	for (const interval of intervals as unknown[]) {
		const { start_minute: from, end_minute: to, ...rest } = isObject(interval) ? interval : {};
		if (Object.keys(rest).length > 0) refuse(400, 'bad_request', `bad 'day_of_week' parameter`);
		const isQuarter = [from, to].every((minute) => Number(minute) % 15 === 0);
		if (!isQuarter) invalid('Time intervals must be on a 15-minute boundary');
		if (Number(from) >= Number(to) || Number(to) > end) invalid('Time intervals are not valid');
	}
}

const withDays = (intervals: unknown, dayOf: (minute: number) => number): unknown =>
	Array.isArray(intervals)
		? (intervals as JsonObject[]).map((interval) => ({
				...interval,
				day_of_week: dayOf(Number(interval.start_minute)),
			}))
		: null;

/** Schedules of office hours, and exceptions from them. */
export function officeHoursRoutes(desk: IntercomDesk): Route[] {
	const { officeHours, officeHoursExceptions } = desk.tables;
	const path = '/office_hours_schedules';

	function checkSchedule(body: JsonObject, _request: IncomingRequest, row?: Row): void {
		const { name, time_zone_name: zone, time_intervals: intervals } = { ...row, ...body };
		if (!name || !zone || !intervals) invalid('Name, time zone and time intervals are required');
		checkIntervals(body, week);
	}

	function checkException(body: JsonObject, { params }: IncomingRequest, row?: Row): void {
		const {
			exception_date: date,
			exception_type: kind,
			time_intervals: hours,
		} = {
			...row,
			...body,
		};
		if (!/^\d{4}-\d\d-\d\d$/.test(String(date))) invalid('Exception date is not valid');
		if (kind !== 'closed' && kind !== 'custom_hours') invalid('Exception type is not valid');
		if (kind === 'custom_hours' && !Array.isArray(hours)) invalid('Time intervals are required');
		if (kind === 'closed' && Array.isArray(body.time_intervals)) {
			invalid('Time intervals must be absent when closed');
		}
		checkIntervals(body, minutesOfDay);
		const others = officeHoursExceptions.all().filter((one) => one !== row);
		const taken = others.find(
			(one) => one.exception_date === date && one.office_hours_schedule_id === params.scheduleId,
		);
		if (taken) invalid('Exception date has already been taken');
	}

	function withinSchedule({ params }: IncomingRequest): (row: Row) => boolean {
		const schedule = officeHours.find(params.scheduleId) ?? refuse(404, 'not_found', missing);
		return (row) => row.office_hours_schedule_id === schedule.id;
	}

	const dayOf = (date: unknown): number => (new Date(String(date)).getUTCDay() + 6) % 7;

	return [
		...crudRoutes({
			path,
			table: officeHours,
			missing,
			list: (_request, rows) => whole(rows, 'data', 'office_hours_schedule.list'),
			keys: ['name', 'time_zone_name', 'time_intervals'],
			check: checkSchedule,
			fresh: () => ({ type: 'office_hours_schedule', twenty_four_seven: false }),
			derived: ({ time_intervals: all }) => ({
				time_intervals: withDays(all, (minute) => Math.floor(minute / minutesOfDay)),
			}),
			created: 201,
		}),
		...crudRoutes({
			path: `${path}/:scheduleId/office_hours_exceptions`,
			table: officeHoursExceptions,
			missing,
			list: (_request, rows) => whole(rows, 'data', 'office_hours_exception.list'),
			keys: [
				...['exception_date', 'exception_type', 'name', 'time_intervals', 'recurring_annually'],
			],
			check: checkException,
			fresh: ({ params }) => ({
				type: 'office_hours_exception',
				office_hours_schedule_id: params.scheduleId,
				name: null,
				time_intervals: null,
				recurring_annually: false,
			}),
			derived: ({ exception_date: date, exception_type: kind, time_intervals: all }) => ({
				time_intervals: kind === 'closed' ? null : withDays(all, () => dayOf(date)),
			}),
			within: withinSchedule,
			created: 201,
		}),
	];
}
