import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { exceptionId, officeHoursId } = samples.intercom;
const path = `/office_hours_schedules/${officeHoursId}/office_hours_exceptions`;
const one = `${path}/${exceptionId}`;
const parameters = { officeHoursId: byId(officeHoursId) };
const named = { ...parameters, exceptionId: byId(exceptionId) };

const christmas = {
	id: exceptionId,
	office_hours_schedule_id: officeHoursId,
	exception_date: '2026-12-25',
	exception_type: 'closed',
	name: 'Christmas Day',
	time_intervals: null,
	recurring_annually: true,
	created_at: seededTime,
	updated_at: seededTime,
};
const made = { ...christmas, id: '457', created_at: justNow, updated_at: justNow };
const morning = { start_minute: 540, end_minute: 720 };

export const officeHoursExceptionCases: Cases = {
	resource: 'officeHoursException',
	cases: [
		{
			operation: 'create',
			parameters: {
				...parameters,
				exceptionDate: '2027-01-01T00:00:00',
				additionalFields: { name: 'New Year', recurringAnnually: true },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					exception_date: '2027-01-01',
					exception_type: 'closed',
					name: 'New Year',
					recurring_annually: true,
				},
			},
			gives: [{ ...made, exception_date: '2027-01-01', name: 'New Year' }],
		},
		{
			operation: 'create',
			parameters: {
				...parameters,
				exceptionDate: '2026-12-24',
				exceptionType: 'custom_hours',
				timeIntervals: { field: [{ from: '09:00', to: '12:00' }] },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					exception_date: '2026-12-24',
					exception_type: 'custom_hours',
					time_intervals: [morning],
				},
			},
			gives: [
				{
					...made,
					exception_date: '2026-12-24',
					exception_type: 'custom_hours',
					name: null,
					time_intervals: [{ ...morning, day_of_week: 3 }],
					recurring_annually: false,
				},
			],
		},
		{
			operation: 'get',
			parameters: named,
			sends: { method: 'GET', path: one },
			gives: [christmas],
		},
		{
			operation: 'getMany',
			parameters: { ...parameters, returnAll: true },
			sends: { method: 'GET', path },
			gives: [christmas],
		},
		{
			operation: 'update',
			parameters: {
				...named,
				updateFields: {
					exceptionDate: '2026-12-24',
					exceptionType: 'custom_hours',
					timeIntervals: { field: [{ from: '09:00', to: '12:00' }] },
				},
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					exception_date: '2026-12-24',
					exception_type: 'custom_hours',
					time_intervals: [morning],
				},
			},
			gives: [
				{
					...christmas,
					exception_date: '2026-12-24',
					exception_type: 'custom_hours',
					time_intervals: [{ ...morning, day_of_week: 3 }],
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			when: 'only what differs',
			parameters: {
				...named,
				updateFields: { exceptionDate: '2026-12-25', name: 'Christmas' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: one },
				{ method: 'PUT', path: one, body: { name: 'Christmas' } },
			],
			gives: [
				{
					...christmas,
					name: 'Christmas',
					updated_at: justNow,
					changed: true,
					changes: { name: { from: 'Christmas Day', to: 'Christmas' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: named,
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.officeHoursExceptions.size).toBe(0);
			},
		},
	],
};
