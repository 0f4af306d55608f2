import { DateTime } from 'luxon';

import {
	choiceInput,
	type Convert,
	emailAddress,
	field,
	longTextInput,
	milliseconds,
	recordsInput,
	switchInput,
	textInput,
	timeInput,
} from '../../../shared/operation';
import { inText } from '../../texts';

/** The fields of an operator that most workflows need, in the node and in the trigger. */
export const operatorFields = [
	'id',
	'email',
	'first_name',
	'last_name',
	'nick_name',
	'role',
	'status_message',
	'department_ids',
	'is_enabled',
	'is_chat_enabled',
	'maximum_concurrent_chat',
	'created_time',
	'modified_time',
];

const roleTexts = {
	displayName: 'Role',
	name: 'role',
	choices: {
		Administrator: 'Administrator',
		Associate: 'Associate',
		Supervisor: 'Supervisor',
	},
	default: 'Associate',
	description: 'What the operator may do in the portal',
	body: 'role',
} as const;

/** Demanded of a new operator. */
export const required = {
	email: field({
		displayName: 'Email',
		name: 'email',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'name@email.com',
		description: 'Email address that the operator signs in with',
		body: 'email_id',
		convert: emailAddress,
	}),
	role: choiceInput(roleTexts),
	departments: recordsInput({
		displayName: 'Department Names or IDs',
		name: 'departmentIds',
		required: true,
		list: 'getDepartments',
		hint: 'Departments that the operator answers for',
		body: 'departments',
	}),
	isMonitored: inText(
		switchInput({
			displayName: 'Monitored',
			name: 'isMonitored',
			description: 'Whether the chats of the operator are monitored',
			body: 'is_monitored',
		}),
	),
};

const aText = (
	displayName: string,
	name: string,
	body: string,
	example: string,
	description: string,
) => textInput({ displayName, name, body, example, description });

const chatEnabled = inText(
	switchInput({
		displayName: 'Chat Enabled',
		name: 'isChatEnabled',
		description: 'Whether the operator gets chats',
		body: 'is_chat_enabled',
	}),
);
const description = longTextInput({
	displayName: 'Description',
	name: 'description',
	example: 'Knows every bulb',
	description: 'Description that visitors see',
	body: 'description',
});
const firstName = aText('First Name', 'firstName', 'first_name', 'Tove', 'First name');
const language = aText('Language', 'language', 'language', 'sv', 'Code of the language');
const lastName = aText('Last Name', 'lastName', 'last_name', 'Lindh', 'Last name');
const mobile = aText('Mobile', 'mobile', 'mobile', '+1 202-555-0143', 'Mobile phone number');
const nickName = aText('Nickname', 'nickName', 'nick_name', 'Tove', 'Name that visitors see');
const phone = aText('Phone', 'phone', 'phone', '+1 202-555-0117', 'Phone number');
const timeZone = aText(
	'Time Zone',
	'timeZone',
	'time_zone',
	'Europe/Stockholm',
	'Time zone that the operator works in',
);

/** What a new operator may have. */
export const additional = [
	chatEnabled,
	description,
	firstName,
	language,
	lastName,
	mobile,
	nickName,
	phone,
	timeZone,
];

/**
 * A date as DD-MM-YYYY. The vendor's page says DD/MM/YYYY, its sample and the answer to it have hyphens (documented).
 * The day is the one that was entered, whatever the time zone.
 */
export const dayMonthYear: Convert = (value, input) => {
	const ms = milliseconds(value, input) as number;
	const entered = /^\d{4}-\d\d-\d\d(?!\d)/.exec(String(value))?.[0];
	const date = entered
		? DateTime.fromISO(entered)
		: DateTime.fromMillis(ms, { zone: input.timeZone });
	return date.toFormat('dd-MM-yyyy');
};

/** What an update changes. */
export const changeable = [
	chatEnabled,
	aText('City', 'city', 'city', 'Malmö', 'City of the address'),
	aText('Country', 'country', 'country', 'se', 'Code of the country'),
	timeInput({
		displayName: 'Date of Birth',
		name: 'dateOfBirth',
		description: 'The time of day is left out',
		body: 'date_of_birth',
		convert: dayMonthYear,
	}),
	description,
	firstName,
	language,
	lastName,
	choiceInput({
		displayName: 'Maximum Concurrent Chats',
		name: 'maximumConcurrentChat',
		choices: {
			0: '0',
			1: '1',
			2: '2',
			3: '3',
			4: '4',
			5: '5',
			7: '7',
			10: '10',
			25: '25',
			unlimited: 'Unlimited',
		},
		default: '5',
		description: 'Maximum number of simultaneous chats of the operator',
		body: 'maximum_concurrent_chat',
	}),
	mobile,
	nickName,
	phone,
	aText('Postal Code', 'pinCode', 'pin_code', '211 22', 'Postal code of the address'),
	choiceInput(roleTexts),
	aText('State', 'state', 'state', 'Skåne', 'State or region of the address'),
	aText('Street', 'street', 'street', '12 Harbour Lane', 'Street of the address'),
	timeZone,
];
