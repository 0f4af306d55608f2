import {
	choiceInput,
	customInfo,
	email,
	type Field,
	personName,
	phone,
	seconds,
	switchInput,
	textInput,
	timeInput,
} from '../../../shared/operation';
import { attributeValues, contactFields } from '../../fields';
import { adminId } from '../../locators';
import { visitorOf } from '../../visitorOf';

export const output = { simplified: contactFields, visitor: visitorOf };

/** Whether the person is known to the builder's own system. */
export const role = choiceInput({
	displayName: 'Role',
	name: 'role',
	choices: { lead: 'Lead', user: 'User' },
	default: 'user',
	description: 'A user is known to your own system, a lead is someone who may become a customer',
	body: 'role',
});

export const emailAddress = email({ body: 'email', of: 'contact', clear: null });

export const externalId = textInput({
	displayName: 'External ID',
	name: 'externalId',
	example: 'crm-20871',
	description: 'ID of the person in your own system',
	body: 'external_id',
});

/** The same where the role is chosen: that of a lead is made by Intercom (observed). */
export const externalIdOfUser = { ...externalId, displayOptions: { show: { role: ['user'] } } };

/** All that a contact can hold besides its keys and its custom attributes. */
export const details: Field[] = [
	textInput({
		displayName: 'Avatar URL',
		name: 'avatar',
		example: 'https://example.com/runa.png',
		description: 'Address of a picture of the person',
		body: 'avatar',
		clear: null,
	}),
	switchInput({
		displayName: 'Email Verified',
		name: 'emailVerified',
		default: true,
		description: 'Whether the email address is known to be that of the person',
		hint: 'Intercom takes it only together with Email',
		body: 'email_verified',
	}),
	timeInput({
		displayName: 'Last Seen At',
		name: 'lastSeenAt',
		description: 'When the person was last seen',
		body: 'last_seen_at',
		clear: null,
		convert: seconds,
	}),
	personName({ body: 'name', of: 'contact', clear: null }),
	{
		...adminId,
		displayName: 'Owner',
		name: 'ownerId',
		body: 'owner_id',
		clear: null,
	},
	phone({ body: 'phone', of: 'contact', clear: null }),
	timeInput({
		displayName: 'Signed Up At',
		name: 'signedUpAt',
		description: 'When the person signed up',
		body: 'signed_up_at',
		clear: null,
		convert: seconds,
	}),
	switchInput({
		displayName: 'Unsubscribed From Emails',
		name: 'unsubscribedFromEmails',
		description: 'Whether the person gets no emails',
		body: 'unsubscribed_from_emails',
	}),
];

export const attributes = customInfo({
	...attributeValues,
	lists: true, // A relation to custom objects is the list of their IDs (documented).
	typedBy: 'getContactAttributes',
});
