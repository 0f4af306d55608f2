import { email, type Field, longTextInput, personName, phone } from '../../../shared/operation';

/** The fields of a chat that most workflows need. */
export const chatFields = [
	'id',
	'type',
	'timestamp',
	'end_timestamp',
	'visitor',
	'agent_names',
	'department_name',
	'message',
	'rating',
	'tags',
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
	description: 'What agents should know about the visitor',
	body: 'visitor.notes',
});

export const visitorPhone = ofVisitor(
	'Visitor Phone',
	'visitorPhone',
	phone({ body: 'visitor.phone', of: 'visitor' }),
);
