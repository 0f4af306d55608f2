import {
	additionalFields,
	choiceInput,
	type Field,
	isoDay,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	timeInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { exceptionId, officeHoursId } from '../settingLocators';
import { operation } from '../vendor';
import { dailyHours, withoutDays } from './officeHoursIntervals';

const path = '/office_hours_schedules/{officeHoursId}/office_hours_exceptions';
const onePath = '/office_hours_schedules/{officeHoursId}/office_hours_exceptions/{exceptionId}';

const output = {
	simplified: [
		'id',
		'office_hours_schedule_id',
		'exception_date',
		'exception_type',
		'name',
		'time_intervals',
		'recurring_annually',
		'created_at',
		'updated_at',
	],
};

const date = timeInput({
	displayName: 'Date',
	name: 'exceptionDate',
	description: 'The day that is an exception, in the time zone of the workflow',
	body: 'exception_date',
	convert: isoDay,
});

const exceptionType = choiceInput({
	displayName: 'Exception Type',
	name: 'exceptionType',
	choices: { closed: 'Closed', custom_hours: 'Custom Hours' },
	description: 'Whether it is closed on that day, or open at other hours than usual',
	body: 'exception_type',
});

const details: Field[] = [
	textInput({
		displayName: 'Name',
		name: 'name',
		example: 'Christmas Day',
		description: 'Name of the exception',
		body: 'name',
	}),
	switchInput({
		displayName: 'Recurring Annually',
		name: 'recurringAnnually',
		default: true,
		description: 'Whether it holds on the same day of every year',
		body: 'recurring_annually',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an exception from office hours',
	description: 'Close on a certain day, such as a holiday, or open at other hours than usual',
	request: { method: 'POST', path },
	resend: 'unsafe', // A second request makes a second exception, or is refused as if there had been none.
	fields: [
		officeHoursId,
		{ ...date, required: true },
		exceptionType,
		dailyHours({ required: true, displayOptions: { show: { exceptionType: ['custom_hours'] } } }),
		additionalFields(details),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an exception from office hours',
	description: 'Get an exception from a schedule of office hours by ID',
	request: { method: 'GET', path: onePath },
	resend: 'safe',
	fields: [officeHoursId, exceptionId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many exceptions from office hours',
	description: 'Get the exceptions from a schedule of office hours',
	request: { method: 'GET', path },
	resend: 'safe',
	fields: [officeHoursId, ...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an exception from office hours',
	description: 'Change an exception from a schedule of office hours',
	request: { method: 'PUT', path: onePath },
	resend: 'safe', // The values are set: the same request twice leaves the same exception.
	updates: true,
	current: { read: get, inBodyForm: withoutDays },
	fields: [
		officeHoursId,
		exceptionId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			date,
			{ ...exceptionType, hint: 'Custom Hours needs Open Hours as well' },
			dailyHours(),
		]),
	],
	output,
});

const remove = operation({
	...removeById('an exception from office hours'),
	request: { method: 'DELETE', path: onePath },
	fields: [officeHoursId, exceptionId],
});

export const officeHoursException: Resource = {
	value: 'officeHoursException',
	name: 'Office Hours Exception',
	operations: [create, remove, get, getMany, update],
};
