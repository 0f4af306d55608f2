import { type Field, seconds, switchInput, timeInput } from '../../../shared/operation';
import { ticketStateId } from '../../conversationLocators';
import { adminId, companyId, inBody } from '../../locators';
import { ticketFields } from '../../simplified';

export const output = { simplified: ticketFields };

/** The company of a ticket, in a collection. */
export const company: Field = { ...inBody(companyId, 'company_id'), required: false, clear: null };

export const skipNotifications = switchInput({
	displayName: 'Skip Notifications',
	name: 'skipNotifications',
	description: 'Whether to notify nobody',
	body: 'skip_notifications',
});

export const state: Field = inBody(ticketStateId, 'ticket_state_id');

/** What an update changes besides the attributes. */
export const changes: Field[] = [
	company,
	{
		...inBody(adminId, 'admin_id'),
		displayName: 'Acting Admin',
		hint: 'On whose behalf it is done',
	},
	{
		...inBody(adminId, 'assignee_id'),
		displayName: 'Assignee',
		name: 'assigneeId',
		hint: 'By an expression also the ID of a team, or 0 for nobody',
	},
	switchInput({
		displayName: 'Open',
		name: 'open',
		default: true,
		description: 'Whether the ticket is open',
		body: 'open',
	}),
	switchInput({
		displayName: 'Shared',
		name: 'isShared',
		default: true,
		description: 'Whether the contact sees the ticket',
		body: 'is_shared',
	}),
	skipNotifications,
	timeInput({
		displayName: 'Snoozed Until',
		name: 'snoozedUntil',
		description: 'Time at which the ticket opens again; it must be in the future',
		body: 'snoozed_until',
		convert: seconds,
	}),
	state,
];
