import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { officeHoursId } = samples.intercom;
const path = '/office_hours_schedules';
const one = `${path}/${officeHoursId}`;
const day = 1440;

const schedule = {
	id: officeHoursId,
	name: 'Support',
	time_zone_name: 'Europe/Stockholm',
	time_intervals: [{ start_minute: 540, end_minute: 1020, day_of_week: 0 }],
	twenty_four_seven: false,
	created_at: seededTime,
	updated_at: seededTime,
};

const workdays = [0, 1, 2, 3, 4].map((number) => ({
	start_minute: number * day + 540,
	end_minute: number * day + 1050,
}));
const saturday = { start_minute: 5 * day + 600, end_minute: 6 * day };

export const officeHoursCases: Cases = {
	resource: 'officeHours',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Shop',
				timeZoneName: 'Europe/Oslo',
				timeIntervals: {
					field: [
						{ from: '9:00', to: '17:30' },
						{ day: '5', from: '10:00', to: '24:00' },
					],
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Shop',
					time_zone_name: 'Europe/Oslo',
					time_intervals: [...workdays, saturday],
				},
			},
			gives: [
				{
					...schedule,
					id: '32',
					name: 'Shop',
					time_zone_name: 'Europe/Oslo',
					time_intervals: [...workdays, saturday].map((interval, number) => ({
						...interval,
						day_of_week: number,
					})),
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'get',
			parameters: { officeHoursId: byId(officeHoursId) },
			sends: { method: 'GET', path: one },
			gives: [schedule],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [schedule],
		},
		{
			operation: 'update',
			parameters: {
				officeHoursId: byId(officeHoursId),
				updateFields: { name: 'Desk', timeZoneName: 'Europe/Oslo' },
			},
			sends: { method: 'PUT', path: one, body: { name: 'Desk', time_zone_name: 'Europe/Oslo' } },
			gives: [{ ...schedule, name: 'Desk', time_zone_name: 'Europe/Oslo', updated_at: justNow }],
		},
		{
			operation: 'update',
			when: 'hours that are so already are not sent again',
			parameters: {
				officeHoursId: byId(officeHoursId),
				updateFields: {
					name: 'Desk',
					timeIntervals: { field: [{ day: '0', from: '09:00', to: '17:00' }] },
				},
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: one },
				{ method: 'PUT', path: one, body: { name: 'Desk' } },
			],
			gives: [
				{
					...schedule,
					name: 'Desk',
					updated_at: justNow,
					changed: true,
					changes: { name: { from: 'Support', to: 'Desk' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { officeHoursId: byId(officeHoursId) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.officeHours.size).toBe(0);
			},
		},
	],
};
