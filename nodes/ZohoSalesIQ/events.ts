/**
 * The events of webhooks of the type `data`, with their words on the screen. Events that the vendor lists for its
 * workflows only are left out: whether webhooks take them is not known.
 */
export const dataEvents = {
	'conversation.created': 'Conversation Created',
	'conversation.attender.updated': 'Conversation Attender Updated',
	'conversation.completed': 'Conversation Completed',
	'conversation.message.deleted': 'Conversation Message Deleted',
	'conversation.message.edited': 'Conversation Message Edited',
	'conversation.missed': 'Conversation Missed',
	'conversation.operator.replied': 'Conversation Operator Replied',
	'conversation.participants.added': 'Conversation Participants Added',
	'conversation.participants.deleted': 'Conversation Participants Deleted',
	'conversation.rated': 'Conversation Rated',
	'conversation.supervisor.added': 'Conversation Supervisor Added',
	'conversation.transfer.accepted': 'Conversation Transfer Accepted',
	'conversation.transfer.initiated': 'Conversation Transfer Initiated',
	'conversation.transfer.rejected': 'Conversation Transfer Rejected',
	'conversation.visitor.replied': 'Conversation Visitor Replied',
	'visitor.updated': 'Visitor Updated',
};

/** The events of webhooks of the type `administration`. */
export const administrationEvents = {
	'department.created': 'Department Created',
	'department.deleted': 'Department Deleted',
	'department.updated': 'Department Updated',
	'operator.created': 'Operator Created',
	'operator.deleted': 'Operator Deleted',
	'operator.departments.associated': 'Operator Departments Associated',
	'operator.departments.dissociated': 'Operator Departments Dissociated',
	'operator.updated': 'Operator Updated',
};
