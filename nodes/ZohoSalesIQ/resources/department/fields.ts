import {
	commaList,
	emailAddress,
	field,
	longTextInput,
	recordsInput,
	switchInput,
	textInput,
} from '../../../shared/operation';

/** The fields of a department that most workflows need, in the node and in the trigger. */
export const departmentFields = [
	'id',
	'name',
	'display_name',
	'description',
	'operator_ids',
	'is_enabled',
	'is_public',
	'is_system_generated',
	'created_by',
	'created_time',
	'modified_time',
];

const nameTexts = {
	displayName: 'Name',
	name: 'name',
	example: 'Lighting',
	description: 'Name of the department',
	body: 'name',
} as const;

const operatorTexts = {
	displayName: 'Operator Names or IDs',
	name: 'operatorIds',
	list: 'getOperators',
	body: 'operators',
} as const;

/** Demanded of a new department. */
export const required = {
	name: textInput({ ...nameTexts, required: true }),
	operators: recordsInput({ ...operatorTexts, required: true, hint: 'Who answers for it' }),
};

const description = longTextInput({
	displayName: 'Description',
	name: 'description',
	example: 'Lamps, bulbs and shades',
	description: 'What the department does',
	body: 'description',
});

const isPublic = switchInput({
	displayName: 'Public',
	name: 'isPublic',
	description: 'Whether visitors can choose the department',
	body: 'is_public',
});

/** What a new department may have. */
export const additional = [description, isPublic];

/** What an update changes. */
export const changeable = [
	description,
	textInput(nameTexts),
	recordsInput({ ...operatorTexts, hint: 'All operators of the department' }),
	isPublic,
];

const recipients = (displayName: string, name: string, wire: string) =>
	textInput({
		displayName: `${displayName} Recipients`,
		name: `${name}Recipients`,
		example: 'desk@lanternhouse.example, tove@lanternhouse.example',
		description: 'Email addresses that get it, separated by commas',
		body: `email_configurations.${wire}_recipients`,
		// Inferred: that several addresses go into the one text.
		convert: commaList(emailAddress),
	});

const mail = (displayName: string, name: string, wire: string, whether: string) => [
	switchInput({
		displayName,
		name: `${name}Enabled`,
		description: `Whether ${whether}`,
		body: `email_configurations.is_${wire}_mail_enabled`,
	}),
	recipients(displayName, name, wire),
];

/** The mails of a department. */
export const emails = field({
	displayName: 'Email Configuration',
	name: 'emailConfiguration',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	description: 'Which emails the department sends, and to whom',
	options: [
		...mail(
			'Blocked IP Notice',
			'blockedIp',
			'blockip',
			'an email is sent when an operator blocks an IP address',
		),
		...mail('CC', 'cc', 'cc', 'a copy of the replies by email goes to the recipient'),
		...mail('Feedback Notice', 'feedback', 'feedback', 'an email is sent for each feedback'),
		textInput({
			displayName: 'From Email',
			name: 'fromEmail',
			example: 'lighting@lanternhouse.example',
			description: 'Email address that the department sends from',
			body: 'email_configurations.from_email',
			convert: emailAddress,
		}),
		...mail(
			'Missed Chat Notice',
			'missedChat',
			'missedchat',
			'an email is sent for each visitor who got no answer',
		),
		...mail('Transcript', 'transcript', 'transcript', 'the transcript of each chat is sent'),
	],
});
