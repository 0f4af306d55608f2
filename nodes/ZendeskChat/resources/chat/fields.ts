import { email, type Field, longTextInput, personName, phone } from '../../../shared/operation';

/** The fields of a chat that most workflows need. */
export const chatFields = [
	'id',
	'type',
	'visitor_id',
	'visitor_name',
	'visitor_email',
	'visitor_phone',
	'message',
	'department_id',
	'department_name',
	'agent_ids',
	'agent_names',
	'rating',
	'comment',
	'tags',
	'missed',
	'unread',
	'timestamp',
	'end_timestamp',
	'update_timestamp',
];

/** An input of the visitor, under a name that says so. */
const ofVisitor = (displayName: string, name: string, input: Field): Field => ({
	...input,
	displayName,
	name,
});

export const visitorEmail = ofVisitor(
	'Visitor Email',
	'visitorEmail',
	email({ body: 'visitor.email', of: 'visitor' }),
);

export const visitorName = ofVisitor(
	'Visitor Name',
	'visitorName',
	personName({ body: 'visitor.name', of: 'visitor' }),
);

export const visitorNotes = longTextInput({
	displayName: 'Visitor Notes',
	name: 'visitorNotes',
	example: 'Asked about the blue kettle',
	description: 'Notes on the visitor for agents',
	body: 'visitor.notes',
});

export const visitorPhone = ofVisitor(
	'Visitor Phone',
	'visitorPhone',
	phone({ body: 'visitor.phone', of: 'visitor' }),
);
