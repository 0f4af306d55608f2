import {
	field,
	longTextInput,
	recordsInput,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { inText } from '../../texts';

const nameTexts = {
	displayName: 'Name',
	name: 'name',
	example: 'Lantern House',
	description: 'Name of the brand',
	body: 'name',
} as const;

/** Demanded of a new brand. */
export const name = textInput({ ...nameTexts, required: true });

const aSwitch = (displayName: string, name: string, body: string, whether: string) =>
	switchInput({ displayName, name, body, description: `Whether ${whether}` });

const businessHours = aSwitch(
	'Business Hours',
	'businessHours',
	'business_hours',
	'visitors are told when somebody is there to answer',
);
const departments = recordsInput({
	displayName: 'Department Names or IDs',
	name: 'departmentIds',
	list: 'getDepartments',
	hint: 'All departments that answer for the brand',
	body: 'departments',
});
const description = longTextInput({
	displayName: 'Description',
	name: 'description',
	example: 'The shop for lamps and shades',
	description: 'What the brand is for',
	body: 'description.default', // An object by language; inferred: that a text goes under this key.
});
const privacy = aSwitch(
	'Privacy',
	'privacy',
	'privacy',
	'visitors are asked for their consent, as data protection laws demand',
);

/** What a new brand may have. */
export const additional = [businessHours, departments, description, privacy];

/** What an update changes. */
export const changeable = [
	businessHours,
	departments,
	description,
	aSwitch('Emojis', 'showEmojis', 'show_emojis', 'visitors can use emojis'),
	aSwitch('Enabled', 'enabled', 'enabled', 'the brand is in use'),
	aSwitch('File Sharing', 'shareFile', 'share_file', 'visitors can send files'),
	textInput({
		displayName: 'Language',
		name: 'language',
		example: 'sv',
		description: 'Code of the language of the chat window; without it that of the website',
		body: 'language',
	}),
	textInput(nameTexts),
	aSwitch(
		'Past Conversations',
		'viewConversation',
		'view_conversation',
		'visitors can read their earlier conversations',
	),
	privacy,
	// Inferred: that it is a switch like the others.
	aSwitch('Privacy Notice', 'notifyTerms', 'notify_terms', 'visitors are shown the privacy policy'),
	aSwitch('Screen Sharing', 'shareScreen', 'share_screen', 'visitors can share their screen'),
	aSwitch(
		'Transcript by Email',
		'mailTranscript',
		'mail_transcript',
		'visitors get the transcript by email',
	),
	inText(
		field({
			displayName: 'Waiting Time',
			name: 'waitingTime',
			type: 'options',
			default: 60,
			options: [30, 45, 60, 90, 120].map((value) => ({ name: `${value} Seconds`, value })),
			description: 'Number of seconds that a visitor waits for an operator',
			body: 'waiting_time',
		}),
	),
];

const contactText = (
	displayName: string,
	name: string,
	wire: string,
	example: string,
	description: string,
) => textInput({ displayName, name, example, description, body: `contact.${wire}` });

/** How visitors of the brand can be reached. */
export const contact = field({
	displayName: 'Contact',
	name: 'contact',
	type: 'collection',
	placeholder: 'Add Detail',
	default: {},
	description: 'Details by which the operators can reach the visitor later',
	options: [
		contactText('Address', 'address', 'address', '12 Harbour Lane, Malmö', 'Postal address'),
		contactText('Email', 'email', 'email', 'desk@lanternhouse.example', 'Email address'),
		aSwitch('Enabled', 'enabled', 'contact.enabled', 'the details are in use'),
		contactText('Name', 'name', 'name', 'Tove Lindh', 'Name of the person'),
		contactText('Phone Number', 'phoneNumber', 'phonenumber', '+1 202-555-0143', 'Phone number'),
	],
});
