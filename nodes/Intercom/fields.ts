import { invalid } from '../shared/base/errors';
import { conversionOf, type Convert, id, longTextInput, switchInput } from '../shared/operation';
import { adminId, inBody } from './locators';

/** An ID that the vendor wants as a whole number. */
export const numericId: Convert = (value, input) => {
	const entered = String(id(value, input));
	if (/^\d{1,15}$/.test(entered)) return Number(entered);
	throw invalid(
		input.label,
		`holds "${entered}", which is not the number of a record`,
		'Choose from the list, or give a number such as 301.',
	);
};

/** A switch that is not sent when it is off. */
export const onlyTrue: Convert = (value, input) =>
	conversionOf({ displayName: '', name: '', type: 'boolean', default: false })(value, input) ||
	undefined;

/** What `customInfo` has to know about attributes of contacts, visitors and companies. */
export const attributeValues = {
	body: 'custom_attributes',
	values: 'scalar',
	clear: null, // Documented for users; for visitors and companies inferred.
	date: (ms: number) => Math.floor(ms / 1000), // Documented: dates are Unix seconds.
	hint: 'An attribute must exist in Intercom before a value can be set (Settings > Data > People)',
} as const;

/** The text of a note. */
export const noteBody = longTextInput({
	displayName: 'Note',
	name: 'body',
	required: true,
	example: 'Asked for an offer for 12 seats.',
	description: 'Text of the note; HTML is accepted',
	body: 'body',
});

/** Who writes the note. */
export const noteAuthor = {
	...inBody(adminId, 'admin_id'),
	hint: 'Who writes it; when empty, the teammate behind the access token',
};

/** The fields of a note that most workflows need. */
export const noteFields = [
	'id',
	'body',
	'author_id',
	'author_name',
	'author_email',
	'contact_id',
	'company_id',
	'created_at',
];

/** The fields of a subscription type that most workflows need. */
export const subscriptionTypeFields = [
	'id',
	'default_translation_name',
	'default_translation_description',
	'default_translation_locale',
	'state',
	'consent_type',
	'content_types',
];

/** The fields of a segment that most workflows need. */
export const segmentFields = ['id', 'name', 'person_type', 'count', 'created_at', 'updated_at'];

/** The fields of a contact that most workflows need. */
export const contactFields = [
	'id',
	'external_id',
	'name',
	'email',
	'phone',
	'role',
	'owner_id',
	'merge_history_ids',
	'custom_attributes',
	'last_seen_at',
	'created_at',
	'updated_at',
];

/** The fields of a company that most workflows need. */
export const companyFields = [
	'id',
	'company_id',
	'name',
	'industry',
	'size',
	'plan_id',
	'plan_name',
	'monthly_spend',
	'user_count',
	'custom_attributes',
	'created_at',
	'updated_at',
];

/** Contacts that were merged into this one; documented for users only. */
export const includeMergeHistory = {
	...switchInput({
		displayName: 'Include Merge History',
		name: 'includeMergeHistory',
		description:
			'Whether to include the contacts that were merged into it; only users have a merge history',
		query: 'include_merge_history',
		identifies: true,
	}),
	convert: onlyTrue,
};
