/** The documented events of each type of webhook; those known from workflows only are left out. */
export const eventsOf: Readonly<Record<string, readonly string[]>> = {
	data: [
		'conversation.created',
		'conversation.attender.updated',
		'conversation.missed',
		'conversation.completed',
		'conversation.rated',
		'conversation.visitor.replied',
		'conversation.operator.replied',
		'conversation.transfer.initiated',
		'conversation.transfer.accepted',
		'conversation.transfer.rejected',
		'conversation.participants.added',
		'conversation.participants.deleted',
		'conversation.supervisor.added',
		'conversation.message.edited',
		'conversation.message.deleted',
		'visitor.updated',
	],
	administration: [
		'operator.created',
		'operator.updated',
		'operator.deleted',
		'operator.departments.associated',
		'operator.departments.dissociated',
		'department.created',
		'department.updated',
		'department.deleted',
	],
};

export const webhookTypes = Object.keys(eventsOf);

/** The type that an event belongs to. */
export const typeOf = (event: string): string | undefined =>
	webhookTypes.find((type) => eventsOf[type]?.includes(event));
