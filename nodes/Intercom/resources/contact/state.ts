import { deleted, switchInput, textInput } from '../../../shared/operation';
import { includeMergeHistory } from '../../fields';
import { contactId } from '../../locators';
import { operation } from '../../vendor';
import { output } from './fields';

export const archive = operation({
	value: 'archive',
	name: 'Archive',
	action: 'Archive a contact',
	description: 'Archive a contact; it can be restored with Unarchive',
	request: { method: 'POST', path: '/contacts/{contactId}/archive' },
	resend: 'safe', // The state is set: the same request twice leaves the same contact.
	fields: [contactId],
	output: { simplified: ['id', 'external_id', 'archived'] },
});

export const unarchive = operation({
	value: 'unarchive',
	name: 'Unarchive',
	action: 'Unarchive a contact',
	description: 'Restore an archived contact',
	request: { method: 'POST', path: '/contacts/{contactId}/unarchive' },
	resend: 'safe', // The state is set: the same request twice leaves the same contact.
	fields: [contactId],
	output: { simplified: ['id', 'external_id', 'archived'] },
});

export const block = operation({
	value: 'block',
	name: 'Block',
	action: 'Block a contact',
	description:
		'Block a contact and archive its conversations, which cannot be undone through the API',
	request: { method: 'POST', path: '/contacts/{contactId}/block' },
	resend: 'safe', // The state is set: the same request twice leaves the same contact.
	fields: [contactId],
	output: { simplified: ['id', 'external_id', 'blocked'] },
});

export const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a contact',
	description:
		'Delete a contact for good, which cannot be undone; its external ID stays taken for about a week',
	request: { method: 'DELETE', path: '/contacts/{contactId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [contactId],
	output: deleted,
});

export const merge = operation({
	value: 'merge',
	name: 'Merge',
	action: 'Merge a lead into a user',
	description: 'Merge a lead into a user, which cannot be undone; the lead is gone afterwards',
	request: { method: 'POST', path: '/contacts/merge' },
	resend: 'unsafe', // The lead is gone after the first time, so a second request cannot tell success from a wrong ID.
	fields: [
		textInput({
			displayName: 'Lead ID',
			name: 'leadId',
			required: true,
			example: '65f2ac0e7b19d4c8805e3a62',
			description: 'ID that Intercom gave the lead, which is gone afterwards',
			body: 'from',
		}),
		textInput({
			displayName: 'User ID',
			name: 'userId',
			required: true,
			example: '65f2ac0e7b19d4c8805e3a63',
			description: 'ID that Intercom gave the user, who stays',
			body: 'into',
		}),
		switchInput({
			displayName: 'Skip Duplicate Validation',
			name: 'skipDuplicateValidation',
			description: 'Whether to merge the two although neither email nor phone are the same',
			body: 'skip_duplicate_validation',
		}),
		includeMergeHistory,
	],
	output,
});
