/** The fields of a conversation that most workflows need. */
export const conversationFields = [
	'id',
	'title',
	'source_body',
	'source_author_name',
	'source_author_email',
	'contact_ids',
	'state',
	'priority',
	'admin_assignee_id',
	'team_assignee_id',
	'tag_ids',
	'tag_names',
	'custom_attributes',
	'waiting_since',
	'snoozed_until',
	'created_at',
	'updated_at',
];

/** Those of a message, note or action in a conversation or ticket. */
export const partFields = [
	'id',
	'part_type',
	'body',
	'author_type',
	'author_id',
	'author_name',
	'author_email',
	'assigned_to_id',
	'attachment_names',
	'attachment_urls',
	'created_at',
	'updated_at',
];

/** Those of a ticket. */
export const ticketFields = [
	'id',
	'ticket_id',
	'title',
	'contact_ids',
	'ticket_state_id',
	'ticket_state_name',
	'ticket_type_id',
	'ticket_type_name',
	'category',
	'open',
	'admin_assignee_id',
	'team_assignee_id',
	'tag_ids',
	'tag_names',
	'ticket_attributes',
	'snoozed_until',
	'created_at',
	'updated_at',
];
