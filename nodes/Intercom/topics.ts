/**
 * What Intercom tells of (documented), by the noun that the topics are about; on the screen the noun stands in front.
 * The keys are stored in workflows.
 */
const groups: Record<string, Record<string, string>> = {
	Admin: {
		'admin.activity_log_event.created': 'Activity Log Event Created',
		'admin.added_to_workspace': 'Added to Workspace',
		'admin.away_mode_updated': 'Away Mode Updated',
		'admin.logged_in': 'Logged In',
		'admin.logged_out': 'Logged Out',
		'admin.removed_from_workspace': 'Removed From Workspace',
	},
	'API Request': { 'api.request.completed': 'Completed' },
	Article: {
		'article.created': 'Created',
		'article.deleted': 'Deleted',
		'article.published': 'Published',
		'article.unpublished': 'Unpublished',
		'article.updated': 'Updated',
	},
	Call: {
		'call.ended': 'Ended',
		'call.recording_available': 'Recording Available',
		'call.started': 'Started',
		'call.transcription_available': 'Transcription Available',
	},
	Company: {
		'company.contact.attached': 'Contact Attached',
		'company.contact.detached': 'Contact Detached',
		'company.created': 'Created',
		'company.deleted': 'Deleted',
		'company.updated': 'Updated',
	},
	Contact: {
		'contact.archived': 'Archived',
		'contact.deleted': 'Deleted',
		'contact.email.updated': 'Email Updated',
		'contact.lead.added_email': 'Lead Added Email',
		'contact.lead.created': 'Lead Created',
		'contact.lead.signed_up': 'Lead Signed Up',
		'contact.lead.tag.created': 'Lead Tagged',
		'contact.lead.tag.deleted': 'Lead Untagged',
		'contact.lead.updated': 'Lead Updated',
		'contact.merged': 'Merged',
		'contact.subscribed': 'Subscribed',
		'contact.unarchive': 'Unarchived',
		'contact.unsubscribed': 'Unsubscribed',
		'contact.user.created': 'User Created',
		'contact.user.tag.created': 'User Tagged',
		'contact.user.tag.deleted': 'User Untagged',
		'contact.user.updated': 'User Updated',
	},
	'Content Statistic': {
		'content_stat.banner': 'Banner',
		'content_stat.carousel': 'Carousel',
		'content_stat.chat': 'Chat',
		'content_stat.checklist': 'Checklist',
		'content_stat.custom_bot': 'Custom Bot',
		'content_stat.email': 'Email',
		'content_stat.news_item': 'News Item',
		'content_stat.post': 'Post',
		'content_stat.push': 'Push',
		'content_stat.series': 'Series',
		'content_stat.series.webhook': 'Series Webhook',
		'content_stat.sms': 'SMS',
		'content_stat.survey': 'Survey',
		'content_stat.tooltip_group': 'Tooltip Group',
		'content_stat.tour': 'Tour',
	},
	Conversation: {
		'conversation.admin.assigned': 'Admin Assigned',
		'conversation.admin.closed': 'Admin Closed',
		'conversation.admin.noted': 'Admin Noted',
		'conversation.admin.open.assigned': 'Admin Assigned While Open',
		'conversation.admin.opened': 'Admin Opened',
		'conversation.admin.replied': 'Admin Replied',
		'conversation.admin.replied.translated': 'Admin Reply Translated',
		'conversation.admin.single.created': 'Admin Created',
		'conversation.admin.snoozed': 'Admin Snoozed',
		'conversation.admin.unsnoozed': 'Admin Unsnoozed',
		'conversation.company.updated': 'Company Updated',
		'conversation.contact.attached': 'Contact Attached',
		'conversation.contact.detached': 'Contact Detached',
		'conversation.deleted': 'Deleted',
		'conversation.operator.replied': 'Operator Replied',
		'conversation.priority.updated': 'Priority Updated',
		'conversation.rating.added': 'Rating Added',
		'conversation.read': 'Read',
		'conversation.user.created': 'User Created',
		'conversation.user.replied': 'User Replied',
		'conversation_part.redacted': 'Part Redacted',
		'conversation_part.tag.created': 'Part Tagged',
	},
	Event: { 'event.created': 'Created' },
	Job: { 'job.completed': 'Completed' },
	'Subscription Type': {
		'granular.subscribe': 'Subscribed',
		'granular.unsubscribe': 'Unsubscribed',
	},
	Ticket: {
		'ticket.admin.assigned': 'Admin Assigned',
		'ticket.admin.replied': 'Admin Replied',
		'ticket.admin.replied.translated': 'Admin Reply Translated',
		'ticket.attribute.updated': 'Attribute Updated',
		'ticket.closed': 'Closed',
		'ticket.contact.attached': 'Contact Attached',
		'ticket.contact.detached': 'Contact Detached',
		'ticket.contact.replied': 'Contact Replied',
		'ticket.created': 'Created',
		'ticket.note.created': 'Note Created',
		'ticket.rating.provided': 'Rating Provided',
		'ticket.resolved': 'Resolved',
		'ticket.state.updated': 'State Updated',
		'ticket.team.assigned': 'Team Assigned',
	},
	Visitor: { 'visitor.signed_up': 'Signed Up' },
	Webhook: { ping: 'Ping' },
};

/** Stands for all topics but the ping. */
export const everyTopic = '*';

/** With this one the vendor only tries whether the address answers. */
export const ping = 'ping';

/** The words on the screen by the topics. */
export const topics: Record<string, string> = Object.fromEntries(
	Object.entries(groups).flatMap(([noun, own]) =>
		Object.entries(own).map(([topic, words]) => [topic, `${noun}: ${words}`]),
	),
);
