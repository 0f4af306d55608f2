/** The fields of a conversation that most workflows need. */
export const conversationFields = [
	'id',
	'title',
	'state',
	'open',
	'read',
	'priority',
	'contacts',
	'admin_assignee_id',
	'team_assignee_id',
	'tags',
	'custom_attributes',
	'created_at',
	'updated_at',
	'waiting_since',
	'snoozed_until',
];

/** Those of a message, note or action in a conversation or ticket. */
export const partFields = [
	'id',
	'part_type',
	'body',
	'author',
	'assigned_to',
	'attachments',
	'created_at',
	'updated_at',
];

/** Those of a ticket. */
export const ticketFields = [
	'id',
	'ticket_id',
	'category',
	'ticket_state',
	'ticket_type',
	'ticket_attributes',
	'contacts',
	'admin_assignee_id',
	'team_assignee_id',
	'open',
	'created_at',
	'updated_at',
	'snoozed_until',
];
