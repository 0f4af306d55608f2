import {
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { officeHoursId } from '../settingLocators';
import { operation } from '../vendor';
import { weeklyHours, withoutDays } from './officeHoursIntervals';

const output = {
	simplified: [
		'id',
		'name',
		'time_zone_name',
		'time_intervals',
		'twenty_four_seven',
		'created_at',
		'updated_at',
	],
};

const scheduleName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Standard Support Hours',
	description: 'Name of the schedule',
	body: 'name',
});

const timeZone = textInput({
	displayName: 'Time Zone',
	name: 'timeZoneName',
	example: 'Europe/Stockholm',
	description: 'Time zone of the hours, by its IANA name',
	body: 'time_zone_name',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a schedule of office hours',
	description: 'Create a schedule of the hours that are open each week',
	request: { method: 'POST', path: '/office_hours_schedules' },
	resend: 'unsafe', // A second request makes a second schedule.
	fields: [
		{ ...scheduleName, required: true },
		{ ...timeZone, required: true },
		weeklyHours({ required: true }),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a schedule of office hours',
	description: 'Get a schedule of office hours by ID',
	request: { method: 'GET', path: '/office_hours_schedules/{officeHoursId}' },
	resend: 'safe',
	fields: [officeHoursId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many schedules of office hours',
	description: 'Get a list of schedules of office hours',
	request: { method: 'GET', path: '/office_hours_schedules' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a schedule of office hours',
	description: 'Change a schedule of office hours',
	request: { method: 'PUT', path: '/office_hours_schedules/{officeHoursId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same schedule.
	updates: true,
	current: { read: get, inBodyForm: withoutDays },
	fields: [
		officeHoursId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			scheduleName,
			weeklyHours(),
			timeZone,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a schedule of office hours'),
	request: { method: 'DELETE', path: '/office_hours_schedules/{officeHoursId}' },
	fields: [officeHoursId],
});

export const officeHours: Resource = {
	value: 'officeHours',
	name: 'Office Hours',
	operations: [create, remove, get, getMany, update],
};
