import { type Call, choiceInput, type Field, seconds, timeInput } from '../../../shared/operation';
import { conversationId } from '../../conversationLocators';
import { adminId, contactId, inBody, inPath, tagId, teamId } from '../../locators';
import { operation } from '../../vendor';
import { actingAdmin, actingAdminOrNone, comment, output, personInputs, tagOutput } from './fields';

const parts = '/conversations/{conversationId}/parts';

const close = operation({
	value: 'close',
	name: 'Close',
	action: 'Close a conversation',
	description: 'Close a conversation, with a last message if you like',
	request: { method: 'POST', path: parts, body: { message_type: 'close', type: 'admin' } },
	resend: 'unsafe', // A second request adds a second entry to the conversation.
	fields: [conversationId, actingAdmin, comment],
	output,
});

const open = operation({
	value: 'open',
	name: 'Open',
	action: 'Open a conversation',
	description: 'Open a conversation that is closed or snoozed',
	request: { method: 'POST', path: parts, body: { message_type: 'open' } },
	resend: 'unsafe', // A second request adds a second entry to the conversation.
	fields: [conversationId, actingAdmin],
	output,
});

const snooze = operation({
	value: 'snooze',
	name: 'Snooze',
	action: 'Snooze a conversation',
	description: 'Snooze a conversation until a given time',
	request: { method: 'POST', path: parts, body: { message_type: 'snoozed' } },
	resend: 'unsafe', // A second request adds a second entry to the conversation.
	fields: [
		conversationId,
		actingAdmin,
		timeInput({
			displayName: 'Until',
			name: 'snoozedUntil',
			required: true,
			description: 'Time at which the conversation opens again; it must be in the future',
			body: 'snoozed_until',
			convert: seconds,
		}),
	],
	output,
});

const assignTo = (chosen: string) => ({ show: { assignTo: [chosen] } });

/** Who gets a conversation or a ticket. */
export const assignee: Field[] = [
	{
		...choiceInput({
			displayName: 'Assign To',
			name: 'assignTo',
			choices: { admin: 'Admin', nobody: 'Nobody', team: 'Team' },
			description: 'Who to assign the conversation to',
		}),
		noDataExpression: true,
		body: 'type',
	},
	{
		...inBody(adminId, 'assignee_id'),
		displayName: 'Assignee',
		name: 'assigneeId',
		required: true,
		displayOptions: assignTo('admin'),
	},
	{ ...inBody(teamId, 'assignee_id'), required: true, displayOptions: assignTo('team') },
];

const assign = operation({
	value: 'assign',
	name: 'Assign',
	action: 'Assign a conversation',
	description: 'Assign a conversation to a teammate or a team, or unassign it',
	request: { method: 'POST', path: parts, body: { message_type: 'assignment' } },
	resend: 'unsafe', // A second request is refused, so that success could not be told from a failure.
	fields: [conversationId, actingAdmin, ...assignee, comment],
	adjust: toNobody,
	output,
});

/** Documented: nobody is the admin with the ID 0. */
function toNobody(call: Call): Call {
	if (call.body.type !== 'nobody') return call;
	return { ...call, body: { ...call.body, type: 'admin', assignee_id: '0' } };
}

const oneTag = inPath(tagId);

const addTag = operation({
	value: 'addTag',
	name: 'Add Tag',
	action: 'Add a tag to a conversation',
	description: 'Add an existing tag to a conversation',
	request: { method: 'POST', path: '/conversations/{conversationId}/tags' },
	resend: 'safe', // A conversation that has the tag already keeps it.
	fields: [conversationId, inBody(oneTag, 'id'), actingAdmin],
	output: tagOutput,
});

const removeTag = operation({
	value: 'removeTag',
	name: 'Remove Tag',
	action: 'Remove a tag from a conversation',
	description: 'Remove a tag from a conversation',
	request: { method: 'DELETE', path: '/conversations/{conversationId}/tags/{tagId}' },
	resend: 'safe', // A second request finds no tag to take off.
	fields: [conversationId, oneTag, actingAdmin],
	output: tagOutput,
});

const addContact = operation({
	value: 'addContact',
	name: 'Add Contact',
	action: 'Add a contact to a conversation',
	description: 'Add a person to a conversation; an unknown email creates a lead',
	request: { method: 'POST', path: '/conversations/{conversationId}/customers' },
	resend: 'unsafe', // By email a second request can make a second lead.
	fields: [
		conversationId,
		...personInputs({
			name: 'identifyBy',
			show: {},
			wire: {
				id: 'customer.intercom_user_id',
				email: 'customer.email',
				userId: 'customer.user_id',
			},
		}),
		actingAdminOrNone,
	],
	// The example shows only the contacts, the schema the conversation (both documented).
	output: { simplified: [...output.simplified, 'customer_ids'] },
});

const removeContact = operation({
	value: 'removeContact',
	name: 'Remove Contact',
	action: 'Remove a contact from a conversation',
	description: 'Remove a person from a conversation; the last one cannot be removed',
	request: { method: 'DELETE', path: '/conversations/{conversationId}/customers/{contactId}' },
	resend: 'safe', // A second request finds nobody to remove.
	fields: [conversationId, contactId, actingAdmin],
	output: { simplified: [...output.simplified, 'customer_ids'] },
});

/** What teammates do with a conversation. */
export const actions = [addContact, addTag, assign, close, open, removeContact, removeTag, snooze];
