import { choiceInput, type Field, returnAllOrLimit } from '../../../shared/operation';
import { includeMergeHistory } from '../../fields';
import { byNextInBody } from '../../paging';
import { searchInputs, type SearchRules, withQuery } from '../../search';
import { operation } from '../../vendor';
import { output } from './fields';

/** Fields and operators are documented; numbers occur among custom attributes only. */
const rules: SearchRules = {
	fields: {
		email: ['Email', 'text'], // The first one is chosen at first.
		android_app_name: ['Android App Name', 'text'],
		android_app_version: ['Android App Version', 'text'],
		android_device: ['Android Device', 'text'],
		andoid_sdk_version: ['Android SDK Version', 'text'], // Printed so (documented).
		android_last_seen_at: ['Android Last Seen At', 'date'],
		android_os_version: ['Android OS Version', 'text'],
		avatar: ['Avatar', 'text'],
		browser: ['Browser', 'text'],
		browser_language: ['Browser Language', 'text'],
		'location.city': ['City', 'text'],
		'location.country': ['Country', 'text'],
		created_at: ['Created At', 'date'],
		email_domain: ['Email Domain', 'text'],
		external_id: ['External ID', 'text'],
		formatted_phone: ['Formatted Phone', 'text'],
		has_hard_bounced: ['Has Hard Bounced', 'boolean'],
		id: ['ID', 'text'],
		ios_app_device: ['iOS App Device', 'text'],
		ios_app_name: ['iOS App Name', 'text'],
		ios_app_version: ['iOS App Version', 'text'],
		ios_device: ['iOS Device', 'text'],
		ios_last_seen_at: ['iOS Last Seen At', 'date'],
		ios_os_version: ['iOS OS Version', 'text'],
		ios_sdk_version: ['iOS SDK Version', 'text'],
		language_override: ['Language', 'text'],
		last_contacted_at: ['Last Contacted At', 'date'],
		last_email_clicked_at: ['Last Email Clicked At', 'date'],
		last_email_opened_at: ['Last Email Opened At', 'date'],
		last_replied_at: ['Last Replied At', 'date'],
		last_seen_at: ['Last Seen At', 'date'],
		marked_email_as_spam: ['Marked Email as Spam', 'boolean'],
		name: ['Name', 'text'],
		os: ['Operating System', 'text'],
		owner_id: ['Owner ID', 'text'],
		phone: ['Phone', 'text'],
		'location.region': ['Region', 'text'],
		role: ['Role', 'text'],
		segment_id: ['Segment ID', 'text'],
		signed_up_at: ['Signed Up At', 'date'],
		tag_id: ['Tag ID', 'tag'],
		unsubscribed_from_emails: ['Unsubscribed From Emails', 'boolean'],
		updated_at: ['Updated At', 'date'],
	},
	operators: {
		text: [
			'equals',
			'notEquals',
			'contains',
			'notContains',
			'startsWith',
			'endsWith',
			'in',
			'notIn',
		],
		boolean: ['equals', 'notEquals', 'in', 'notIn'],
		number: ['equals', 'notEquals', 'less', 'greater', 'atMost', 'atLeast', 'in', 'notIn'],
		date: ['equals', 'less', 'greater'],
		tag: ['equals', 'notEquals'],
	},
	hint: 'Dates are compared by whole days in UTC: Later Than begins with the next day, Earlier Than ends with the day before',
	attributesOf: 'contacts',
};

const sortable = [
	'created_at',
	'email',
	'last_replied_at',
	'last_seen_at',
	'name',
	'signed_up_at',
	'updated_at',
];

const sorting: Field[] = [
	choiceInput({
		displayName: 'Sort By',
		name: 'sortBy',
		choices: Object.fromEntries(
			sortable.map((field) => [field, (rules.fields[field] as readonly string[])[0] as string]),
		),
		default: 'created_at',
		description: 'Field to sort the contacts by',
		body: 'sort.field',
	}),
	choiceInput({
		displayName: 'Sort Order',
		name: 'sortOrder',
		choices: { ascending: 'Ascending', descending: 'Descending' },
		default: 'descending',
		description: 'Sort order of the results',
		body: 'sort.order',
	}),
];

/** The lists in the editor use it. */
export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many contacts',
	description:
		'Get the users and leads that meet conditions; new ones are found after a short while',
	request: { method: 'POST', path: '/contacts/search', reads: true },
	resend: 'safe',
	fields: [...searchInputs(rules), ...returnAllOrLimit, ...sorting, includeMergeHistory],
	adjust: withQuery,
	list: byNextInBody,
	output: { ...output, from: 'data' },
});
